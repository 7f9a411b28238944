// Server-sent events by the rules of the HTML standard, in pieces of every size.

import Foundation
import Testing

@testable import ClientRuntime

@Suite struct ServerSentEventTests {
    private func events(_ text: String, pieces size: Int, limit: Int = 1000) throws -> [RawEvent] {
        var parser = ServerSentEventParser(limit: limit)
        var events: [RawEvent] = []
        let bytes = Data(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            try parser.read(bytes[start..<min(start + size, bytes.count)], into: &events)
        }
        return events
    }

    private static let cases: [(String, [RawEvent])] = [
        ("data: a\n\n", [RawEvent(data: "a")]),
        ("data:a\r\rdata:  b\r\n\r\n", [RawEvent(data: "a"), RawEvent(data: " b")]),
        ("data: YHOO\ndata: +2\ndata: 10\n\n", [RawEvent(data: "YHOO\n+2\n10")]),
        (": only a comment\n\n:\ndata\n\ndata\ndata\n\ndata:", [RawEvent(data: ""), RawEvent(data: "\n")]),
        ("data:test\n\ndata: test\n\n", [RawEvent(data: "test"), RawEvent(data: "test")]),
        ("event: add\ndata: 1\n\ndata: 2\n\n", [RawEvent(event: "add", data: "1"), RawEvent(data: "2")]),
        ("event: lost\n\ndata: 2\n\n", [RawEvent(data: "2")]),
        (
            "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
            [
                RawEvent(id: "1", data: "a"), RawEvent(id: "1", data: "b"), RawEvent(id: "", data: "c"),
            ]
        ),
        ("id: 1\nid: 2\u{0}\ndata: a\n\n", [RawEvent(id: "1", data: "a")]),
        ("retry: 10\nretry: 1x\nretry:\ndata: a\n\n", [RawEvent(data: "a", retry: .milliseconds(10))]),
        ("retry: 99999999999999999999\ndata: a\n\n", [RawEvent(data: "a")]),
        ("\u{FEFF}data: a\n\n\u{FEFF}data: b\n\n", [RawEvent(data: "a")]),
        ("unknown: x\nDATA: y\n data: z\ndata: é€😀\n\n", [RawEvent(data: "é€😀")]),
        ("data: never ended", []),
        ("data: never dispatched\n", []),
    ]

    @Test(arguments: cases.indices, [1, 2, 3, 1000])
    func eventsAreRead(index: Int, pieces: Int) throws {
        let (text, expected) = Self.cases[index]
        #expect(try events(text, pieces: pieces) == expected)
    }

    @Test func aStreamOfSmallEventsHasNoLimit() throws {
        let long = String(repeating: "data: 12345678\n\n", count: 100)
        #expect(try events(long, pieces: 7, limit: 20).count == 100)
    }

    @Test(arguments: [
        "data: 123456789012345\n\n", "data: 1234567\ndata: 1234567\ndata: 1234567\n", ":345678901234567890123",
    ])
    func anEventHasALimit(text: String) {
        #expect(throws: StreamFailure.self) { try events(text, pieces: 7, limit: 20) }
    }
}

@Suite struct JSONLinesTests {
    private func records(_ text: String, _ framing: JSONLinesParser.Framing, pieces size: Int) throws -> [String] {
        var parser = JSONLinesParser(framing, limit: 12)
        var records: [Data] = []
        let bytes = Data(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            try parser.read(bytes[start..<min(start + size, bytes.count)], into: &records)
        }
        parser.end(&records)
        return records.map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) }
    }

    @Test(arguments: [1, 2, 5, 100])
    func linesAreTexts(pieces: Int) throws {
        #expect(try records("{\"a\":1}\n\n \r\n[2]\r\n3", .lines, pieces: pieces) == ["{\"a\":1}", "[2]", "3"])
        #expect(try records("", .lines, pieces: pieces) == [])
    }

    @Test(arguments: [1, 2, 5, 100])
    func recordsMayHaveLineEndsInside(pieces: Int) throws {
        let text = "\u{1E}{\n\"a\":1\n}\n\u{1E}2\n\u{1E}\u{1E}3"
        #expect(try records(text, .recordSeparators, pieces: pieces) == ["{\n\"a\":1\n}", "2", "3"])
    }

    @Test func aTextHasALimit() {
        #expect(throws: StreamFailure.self) { try records("1234567890123\n", .lines, pieces: 100) }
        #expect(throws: StreamFailure.self) { try records("1234567890123", .lines, pieces: 1) }
    }
}
