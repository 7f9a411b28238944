// Bytes: UTF-8, UTF-16, byte order marks, and what is none of them.

import Diagnostics
import SpecSource
import Testing

@Suite("Encodings")
struct EncodingTests {
    @Test("A byte order mark is accepted", arguments: ["a: ä😀", "{\"a\": \"ä😀\"}"])
    func utf8(text: String) throws {
        let (document, findings) = parse(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), path: "test.yaml")
        #expect(findings.isEmpty)
        #expect(document?.root["a"]?.string == "ä😀")
    }

    @Test("UTF-16 with a byte order mark is accepted", arguments: [false, true])
    func utf16(bigEndian: Bool) {
        let units = Array("\u{FEFF}a: ä😀".utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
        let (document, findings) = parse(bytes: bytes, path: "test.yaml")
        #expect(findings.isEmpty)
        #expect(document?.root["a"]?.string == "ä😀")
    }

    @Test(
        "UTF-32 is named",
        arguments: [[0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]] as [[UInt8]])
    func utf32(bytes: [UInt8]) {
        let (document, findings) = parse(bytes: bytes, path: "test.yaml")
        #expect(document == nil)
        #expect(findings.map(\.message) == ["the text is in UTF-32"])
    }

    @Test(
        "Half a surrogate pair and half a code unit are reported",
        arguments: [[0x3D, 0xD8], [0x3D, 0xD8, 0x61, 0], [0x61]])
    func invalidUTF16(tail: [UInt8]) {
        let (document, findings) = parse(bytes: [0xFF, 0xFE, 0x61, 0, 0x0A, 0] + tail, path: "test.yaml")
        #expect(document == nil)
        #expect(findings.map(\.message) == ["the text is not valid UTF-16 here"])
        #expect(findings.first?.span?.start == SourcePosition(line: 2, column: 1))
    }

    @Test(
        "The first byte that is not UTF-8 is named with its place",
        arguments: [
            [0xE4], [0x80], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98, 0x41],
        ] as [[UInt8]]
    )
    func invalidUTF8(bytes: [UInt8]) {
        for path in ["test.yaml", "test.json"] {
            let (document, findings) = parse(bytes: Array("title: Läden\r\nnam😀: ".utf8) + bytes, path: path)
            #expect(document == nil)
            #expect(findings.map(\.rule) == [.invalidUTF8])
            #expect(findings.first?.span?.start == SourcePosition(line: 2, column: 7))
            let byte = String(bytes[0], radix: 16, uppercase: true)
            #expect(findings.first?.message == "the byte 0x\(byte) is not valid UTF-8 here")
        }
    }

    @Test("Every length before the bad byte gives its column")
    func alignment() {
        for length in 0..<20 {
            let bytes = Array(repeating: UInt8(ascii: "x"), count: length) + [0xFF] + Array("yyyyyyyyyyyy".utf8)
            let (_, findings) = parse(bytes: bytes, path: "test.yaml")
            if length == 0 { continue }
            #expect(findings.first?.span?.start.column == length + 1)
        }
    }
}
