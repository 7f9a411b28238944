// Answers that are too large, cut off, empty or packed: what the client says, and how much of them it takes.
import ClientRuntime
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct AnswerLimitTests {
    private func failure(_ server: LoopbackServer, limit: Int = 1 << 20) async -> TransportError? {
        guard let url = URL(string: server.address + "/x") else { return nil }
        let request = HTTPRequest(method: .get, url: url, maximumResponseBytes: limit)
        do {
            _ = try await URLSessionTransport().send(request, timeout: .seconds(600))
            return nil
        } catch { return error as? TransportError }
    }

    /// A server that writes for as long as somebody reads, and whether it has stopped.
    private func endlessServer(_ head: String) throws -> (server: LoopbackServer, hasStopped: @Sendable () -> Bool) {
        let stopped = Mutex(false)
        let server = try LoopbackServer { _ in
            .raw { write in
                _ = write(Data(head.utf8))
                let piece = Data(repeating: 0x78, count: 1 << 16)
                while write(piece) { Thread.sleep(forTimeInterval: 0.001) }
                stopped.withLock { $0 = true }
            }
        }
        return (server, { stopped.withLock { $0 } })
    }

    @Test(arguments: ["Content-Length: 1099511627776\r\n", "", "Transfer-Encoding: identity\r\n"])
    func anEndlessAnswerIsLeftAtTheLimit(_ length: String) async throws {
        let (server, hasStopped) = try endlessServer(
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\(length)\r\n")
        defer { server.stop() }
        #expect(await failure(server) == .responseTooLarge(limit: 1 << 20))
        while !hasStopped() { try await Task.sleep(for: .milliseconds(5)) }
    }

    @Test func anAnswerMayBeUnpackedToTheLimitOnly() async throws {
        let bomb = try Gzip.zeros(megabytes: 64)
        let server = try LoopbackServer { _ in
            .init(headers: [("Content-Encoding", "gzip"), ("Content-Type", "text/plain")], body: bomb)
        }
        defer { server.stop() }
        #expect(bomb.count < 1 << 20)
        #expect(await failure(server) == .responseTooLarge(limit: 1 << 20))
        #expect(await failure(server, limit: 65 << 20) == nil)
    }

    @Test func packedBytesThatAreNoneAreAFailure() async throws {
        let server = try LoopbackServer { _ in
            .init(headers: [("Content-Encoding", "gzip")], body: Data("not gzip at all".utf8))
        }
        defer { server.stop() }
        #expect(await failure(server) == .failed(.cutOff))
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n",
    ])
    func anAnswerThatWasCutOffIsSaidToBe(_ answer: String) async throws {
        let server = try LoopbackServer { _ in .raw(answer) }
        defer { server.stop() }
        #expect(await failure(server) == .failed(.cutOff))
    }

    @Test(arguments: [("", TransportError.Kind.connectionLost), ("SSH-2.0-x\r\n", .notHTTP)])
    func noAnswerAtAllIsSaidToBe(_ answer: String, _ kind: TransportError.Kind) async throws {
        let server = try LoopbackServer { _ in .raw(answer) }
        defer { server.stop() }
        #expect(await failure(server) == .failed(kind))
    }

    @Test(arguments: [200, 204])
    func anEmptyBodyWhereJSONIsDocumentedIsSaidToBe(_ status: Int) async throws {
        let server = try LoopbackServer { _ in .empty(status, headers: [("Content-Type", "application/json")]) }
        defer { server.stop() }
        let client = APIClient<SampleAPI>(server: ServerURL(server.address))
        do {
            _ = try await client.send(.listAccounts())
            Issue.record("an account of nothing")
        } catch {
            #expect(error.description.hasSuffix("not as documented: the whole value: is an empty body"))
        }
    }
}

private enum Gzip {
    /// Zeros, packed by the program `gzip`.
    static func zeros(megabytes: Int) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "head -c \(megabytes << 20) /dev/zero | gzip -9"]
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return data
    }
}
