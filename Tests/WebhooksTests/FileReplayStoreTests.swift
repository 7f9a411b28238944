// The replay file over restarts, interrupted writes, damage and growth.

import Foundation
import Testing

@testable import Webhooks

@Suite struct FileReplayStoreTests {
    private let folder: TemporaryFolder
    private let path: String
    private let start = Date(timeIntervalSince1970: 1_700_000_000)
    private var expiry: Date { start.addingTimeInterval(1000) }

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("ids")
    }

    /// Opens the file, records ids, and closes it.
    private func insert(_ ids: [String]) async throws -> [Bool] {
        let store = try FileReplayStore(path: path)
        var results: [Bool] = []
        for id in ids { results.append(try await store.insertIfAbsent(id, until: expiry, now: start)) }
        await store.close()
        return results
    }

    @Test func `ids survive a restart, and so do removals`() async throws {
        #expect(try await insert(["a", "b"]) == [true, true])
        let store = try FileReplayStore(path: path)
        try await store.remove("b")
        await store.close()
        #expect(try await insert(["a", "b", "c"]) == [false, true, true])
        #expect(try await insert(["a", "b", "c"]) == [false, false, false])
    }

    @Test func `a file cut off anywhere keeps every whole line`() async throws {
        _ = try await insert(["a", "b", "c"])
        let bytes = try folder.bytes("ids")
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
        #expect(ends.count == 4)
        for count in 0...bytes.count {
            try folder.write(Array(bytes.prefix(count)), to: "ids")
            let whole = max(ends.filter { $0 < count }.count - 1, 0)
            let expected = (0..<3).map { $0 >= whole }
            #expect(try await insert(["a", "b", "c"]) == expected, "cut off after \(count) bytes")
            #expect(try await insert(["a", "b", "c"]) == [false, false, false], "cut off after \(count) bytes")
        }
    }

    @Test func `a last line that did not reach the disk whole is dropped`() async throws {
        _ = try await insert(["a", "b"])
        let bytes = try folder.bytes("ids")
        let line = try ReplayRecord(id: "c", expiry: expiry).line()
        let half = Array(line.prefix(40))
        let zeros = [UInt8](repeating: 0, count: 50)
        for tail in [Array("+ 17".utf8), [0, 0, 0, 0], [0, 10], half, half + zeros, zeros + line.suffix(40)] {
            try folder.write(bytes + tail, to: "ids")
            #expect(try await insert(["a", "b"]) == [false, false])
            #expect(try folder.bytes("ids") == bytes)
        }
    }

    @Test func `a changed bit is damage, not an interrupted write`() async throws {
        _ = try await insert(["a", "b"])
        let bytes = try folder.bytes("ids")
        for position in ReplayRecord.fileHeader.count..<bytes.count {
            for bit in [0, 5] {
                var changed = bytes
                changed[position] ^= 1 << bit
                try folder.write(changed, to: "ids")
                #expect {
                    try FileReplayStore(path: path)
                } throws: {
                    if case ReplayFileError.damaged = $0 { true } else { false }
                }
                #expect(try folder.bytes("ids") == changed)
            }
        }
    }

    @Test func `whole lines that are wrong are damage`() async throws {
        _ = try await insert(["a", "b"])
        let bytes = try folder.bytes("ids")
        for tail in ["+ 1 x y\n", "\n", String(repeating: "x", count: 100)] {
            try folder.write(bytes + Array(tail.utf8), to: "ids")
            #expect(throws: ReplayFileError.damaged(line: 4)) { try FileReplayStore(path: path) }
        }
    }

    @Test func `somebody else's file is left alone`() throws {
        for text in ["a", "no replay file\n", "webhook-replay-ids 2\n", "PRIVATE DATA, LONGER THAN A FILE HEADER"] {
            try folder.write(Array(text.utf8), to: "ids")
            #expect(throws: ReplayFileError.foreignFile) { try FileReplayStore(path: path) }
            #expect(try folder.bytes("ids") == Array(text.utf8))
        }
    }

    @Test func `a file has one store at a time`() async throws {
        let store = try FileReplayStore(path: path)
        #expect(throws: ReplayFileError.inUse) { try FileReplayStore(path: path) }
        #expect(try await store.insertIfAbsent("a", until: expiry, now: start))
        await store.close()
        let (id, expiry, start) = ("b", expiry, start)
        await #expect(throws: ReplayFileError.closed) { try await store.insertIfAbsent(id, until: expiry, now: start) }
        await #expect(throws: ReplayFileError.closed) { try await store.remove("a") }
        let next = try FileReplayStore(path: path)
        #expect(try await !next.insertIfAbsent("a", until: expiry, now: start))
    }

    @Test func `a file has one store, whatever it is called`() async throws {
        let store = try FileReplayStore(path: path)
        let link = folder.file("link")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        for name in [
            path, link, folder.file("./ids"), folder.file("../\(folder.path.split(separator: "/").last ?? "")/ids"),
        ] {
            #expect(throws: ReplayFileError.inUse, "\(name)") { try FileReplayStore(path: name) }
        }
        await store.close()
        let next = try FileReplayStore(path: link)
        #expect(throws: ReplayFileError.inUse) { try FileReplayStore(path: path) }
        await next.close()
    }

    @Test func `a folder that is not there is an error`() {
        #expect(throws: ReplayFileError.system(2)) { try FileReplayStore(path: folder.file("missing/ids")) }
    }

    @Test func `only the owner can read the file, and it holds no ids`() async throws {
        _ = try await insert(["MARKER"])
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(!String(decoding: try folder.bytes("ids"), as: UTF8.self).contains("MARKER"))
    }

    @Test func `the file shrinks when most of it has expired`() async throws {
        var sizes: [Int] = []
        let first = try FileReplayStore(path: path, minimumCompactionThreshold: 8)
        #expect(try await first.insertIfAbsent("live", until: start.addingTimeInterval(1_000_000), now: start))
        for number in 0..<100 {
            let now = start.addingTimeInterval(Double(number))
            #expect(try await first.insertIfAbsent("\(number)", until: now.addingTimeInterval(2), now: now))
            sizes.append(try folder.bytes("ids").count)
        }
        await first.close()
        #expect(try #require(sizes.max()) < 1200)
        let now = start.addingTimeInterval(99)
        let store = try FileReplayStore(path: path, minimumCompactionThreshold: 8)
        #expect(try await !store.insertIfAbsent("live", until: expiry, now: now))
        #expect(try await !store.insertIfAbsent("99", until: expiry, now: now))
        #expect(try await !store.insertIfAbsent("98", until: expiry, now: now))
        #expect(try await store.insertIfAbsent("97", until: expiry, now: now))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["ids", "ids.lock"])
    }

    @Test func `a file of live ids is not rewritten again and again`() async throws {
        let store = try FileReplayStore(path: path, minimumCompactionThreshold: 4)
        var identifiers: Set<UInt64> = []
        for number in 0..<200 {
            #expect(try await store.insertIfAbsent("\(number)", until: expiry, now: start))
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            identifiers.insert(try #require(attributes[.systemFileNumber] as? NSNumber).uint64Value)
        }
        #expect(identifiers.count == 1)
    }

    @Test func `a file that cannot be rewritten goes on growing`() async throws {
        let store = try FileReplayStore(path: path, minimumCompactionThreshold: 4)
        // A folder where the new file should be written keeps it from being opened.
        try FileManager.default.createDirectory(atPath: path + ".new", withIntermediateDirectories: false)
        for number in 0..<20 {
            let now = start.addingTimeInterval(Double(number * 10))
            #expect(try await store.insertIfAbsent("\(number)", until: now.addingTimeInterval(5), now: now))
        }
        #expect(try await !store.insertIfAbsent("19", until: expiry, now: start.addingTimeInterval(191)))
        #expect(try folder.bytes("ids").count > 20 * 90)
    }
}
