// What may not arrive twice does not, whatever happens to connections. The server counts.
import ClientRuntime
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct ExactlyOnceTests {
    /// Tells the first request of each connection.
    private final class ConnectionCounter: Sendable {
        private let seen = Mutex<Set<Int>>([])
        func isFirst(of connection: Int) -> Bool { seen.withLock { $0.insert(connection).inserted } }
    }

    /// A server that answers the first request of a connection and hangs up at the second one.
    private func forgetfulServer() throws -> LoopbackServer {
        let seen = ConnectionCounter()
        return try LoopbackServer { request in
            seen.isFirst(of: request.connection) ? .empty(204) : .init(dropsConnection: true)
        }
    }

    private func request(_ method: HTTPMethod, _ server: LoopbackServer, body: Data? = nil) throws -> HTTPRequest {
        HTTPRequest(method: method, url: try #require(URL(string: server.address + "/x")), body: body)
    }

    @Test(arguments: [HTTPMethod.post, .put, .patch, .delete], [nil, "{}"])
    func unsafeRequestsUseAConnectionOfTheirOwn(_ method: HTTPMethod, _ body: String?) async throws {
        let server = try forgetfulServer()
        defer { server.stop() }
        let transport = URLSessionTransport()
        _ = try await transport.send(request(.get, server), timeout: .seconds(600))
        for _ in 0..<3 {
            _ = try await transport.send(
                request(method, server, body: body.map { Data($0.utf8) }), timeout: .seconds(600))
        }
        let sent = server.requests.filter { $0.method == method.rawValue }
        #expect(sent.count == 3)
        #expect(Set(sent.map(\.connection)).count == 3)
        #expect(sent.allSatisfy { $0.text == body ?? "" })
    }

    @Test(arguments: [HTTPMethod.post, .put, .patch, .delete], [nil, "{}"])
    func aLostUnsafeRequestIsNotSentAgain(_ method: HTTPMethod, _ body: String?) async throws {
        let server = try LoopbackServer { request in
            request.method == "GET" ? .empty(204) : .init(dropsConnection: true)
        }
        defer { server.stop() }
        let transport = URLSessionTransport()
        _ = try await transport.send(request(.get, server), timeout: .seconds(600))
        await #expect(throws: TransportError.failed(.connectionLost)) {
            _ = try await transport.send(
                request(method, server, body: body.map { Data($0.utf8) }), timeout: .seconds(600))
        }
        #expect(server.requests.filter { $0.method == method.rawValue }.count == 1)
    }

    @Test func safeRequestsShareConnections() async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        defer { server.stop() }
        let transport = URLSessionTransport()
        for _ in 0..<3 { _ = try await transport.send(request(.get, server), timeout: .seconds(600)) }
        #expect(server.connectionCount == 1)
    }
}
