// Answers that go to a file while they come in.
import ClientRuntime
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct ByteStreamTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "download-\(UUID().uuidString)")
    private var file: URL { folder.appending(path: "report.pdf") }

    private func download(
        _ server: LoopbackServer, maximumBytes: Int? = nil, progress: (@Sendable (Int) -> Void)? = nil
    ) async throws -> Int {
        defer { server.stop() }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let client = APIClient<SampleAPI>(server: ServerURL(server.address))
        let request = APIRequest<SampleAPI, Data>.report().streamed
        let stream = try await client.send(request)
        return try await stream.write(to: file, maximumBytes: maximumBytes, progress: progress)
    }

    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] }

    private func clean() { try? FileManager.default.removeItem(at: folder) }

    /// The second half is sent when progress was told of the first one.
    @Test func theFileHasTheBytesAndProgressIsTold() async throws {
        defer { clean() }
        let halves = ["a", "b"].map { String(repeating: $0, count: 2_500_000) }
        let gate = StreamGate()
        let server = try LoopbackServer { _ in
            .stream("application/pdf") { write in
                _ = write(halves[0])
                gate.pass(1)
                _ = write(halves[1])
            }
        }
        let told = Mutex<[Int]>([])
        let count = try await download(server) { received in
            told.withLock { $0.append(received) }
            gate.open()
        }
        #expect(count == 5_000_000)
        #expect(try Data(contentsOf: file) == Data(halves.joined().utf8))
        #expect(names == ["report.pdf"])
        let steps = told.withLock { $0 }
        #expect(steps == steps.sorted() && steps.last == count && steps.count > 1)
    }

    @Test func anAnswerThatWasCutOffLeavesTheOldFile() async throws {
        defer { clean() }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("old".utf8).write(to: file)
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 100\r\n\r\n"
        let server = try LoopbackServer { _ in .raw(head + "half") }
        await #expect {
            _ = try await download(server)
        } throws: { if case StreamFailure.transport(.cutOff) = $0 { true } else { false } }
        #expect(names == ["report.pdf"])
        #expect(try Data(contentsOf: file) == Data("old".utf8))
    }

    @Test func aNewFileTakesThePlaceOfTheOldOne() async throws {
        defer { clean() }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("old and longer".utf8).write(to: file)
        let server = try LoopbackServer { _ in
            .init(headers: [("Content-Type", "application/pdf")], body: Data("new".utf8))
        }
        #expect(try await download(server) == 3)
        #expect(try Data(contentsOf: file) == Data("new".utf8))
        #expect(names == ["report.pdf"])
    }

    @Test func aFileHasALimit() async throws {
        defer { clean() }
        let server = try LoopbackServer { _ in
            .init(headers: [("Content-Type", "application/pdf")], body: Data(count: 100_000))
        }
        await #expect {
            _ = try await download(server, maximumBytes: 50_000)
        } throws: { if case StreamFailure.tooLarge(limit: 50_000) = $0 { true } else { false } }
        #expect(names == [])
    }

    @Test(arguments: [(500, "application/pdf"), (200, "text/html")])
    func whatIsNoReportIsNotWritten(_ status: Int, _ type: String) async throws {
        defer { clean() }
        let server = try LoopbackServer { _ in
            .init(status: status, headers: [("Content-Type", type)], body: Data("<html>".utf8))
        }
        await #expect(throws: APIFailure<SampleErrorBody>.self) { _ = try await download(server) }
        #expect(names == [])
    }
}
