// The server the wire tests stand on: what it records is what was sent.
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct LoopbackServerTests {
    @Test func itServesSeveralConnectionsAtOnce() async throws {
        let server = try LoopbackServer { request in
            .init(headers: [("X-Target", request.target)], body: request.body, delay: 0.05)
        }
        defer { server.stop() }
        let transport = URLSessionTransport()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                let url = try #require(URL(string: "\(server.address)/\(number)?q"))
                group.addTask {
                    let request = HTTPRequest(method: .put, url: url, body: Data("\(number)".utf8))
                    let response = try await transport.send(request, timeout: .seconds(600))
                    #expect(response.body == Data("\(number)".utf8))
                    #expect(response.headers["X-Target"] == "/\(number)?q")
                }
            }
            try await group.waitForAll()
        }
        #expect(Set(server.requests.map(\.path)) == Set((0..<8).map { "/\($0)" }))
        #expect(server.requests.allSatisfy { $0.query == "q" })
    }

    @Test func aStoppedServerAnswersNoMore() async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        let url = try #require(URL(string: server.address))
        let transport = URLSessionTransport()
        _ = try await transport.send(HTTPRequest(method: .get, url: url), timeout: .seconds(600))
        server.stop()
        try await server.untilUnreachable()
        await #expect(throws: TransportError.self) {
            _ = try await transport.send(HTTPRequest(method: .get, url: url), timeout: .seconds(600))
        }
        #expect(server.requests.count == 1)
    }
}
