// A small HTTP/1.1 server on 127.0.0.1 for tests that need the real wire: it records every request byte for byte and
// answers with a closure. It knows keep-alive, `Content-Length`, chunked bodies and `Expect: 100-continue`.
import Foundation
import Synchronization

public final class LoopbackServer: Sendable {
    public typealias Answer = @Sendable (Request) -> Response

    /// The port the system chose.
    public let port: UInt16
    private let answer: Answer
    private let state = Mutex(State())

    private struct State {
        var requests: [Request] = []
        var open: Set<Int32> = []
        var connections = 0
        var stopped = false
        /// Whether nobody listens on the port any more.
        var isClosed = false
    }

    /// Listens on a free port until ``stop()`` or until the server is released.
    public init(answer: @escaping Answer) throws {
        let listener = try ListeningSocket()
        port = listener.port
        self.answer = answer
        let thread = Thread { [weak self] in LoopbackServer.accept(on: listener) { self } }
        thread.start()
    }

    deinit { stop() }

    /// `http://127.0.0.1:<port>`
    public var address: String { "http://127.0.0.1:\(port)" }
    /// Everything received so far, in order of arrival.
    public var requests: [Request] { state.withLock { $0.requests } }
    /// How many connections were opened so far.
    public var connectionCount: Int { state.withLock { $0.connections } }
    public var isStopped: Bool { state.withLock { $0.stopped } }

    /// Closes every connection and stops listening.
    public func stop() {
        state.withLock { state in
            state.stopped = true
            for descriptor in state.open { SocketCalls.shutDown(descriptor) }
        }
    }

    /// Waits until the port is closed.
    public func untilUnreachable() async throws {
        while !state.withLock({ $0.isClosed }) { try await Task.sleep(for: .milliseconds(2)) }
    }

    private static func accept(on listener: ListeningSocket, _ server: () -> LoopbackServer?) {
        defer {
            SocketCalls.close(listener.descriptor)
            server()?.state.withLock { $0.isClosed = true }
        }
        while let running = server(), !running.isStopped {
            guard let descriptor = listener.acceptWithin(milliseconds: 50) else { continue }
            guard let number = running.opened(descriptor) else {
                SocketCalls.close(descriptor)
                return
            }
            let thread = Thread { [weak running] in
                serve(HTTPConnection(descriptor: descriptor), number: number) { running }
                if let running { running.closed(descriptor) } else { SocketCalls.close(descriptor) }
            }
            thread.start()
        }
    }

    private static func serve(_ connection: HTTPConnection, number: Int, _ server: () -> LoopbackServer?) {
        var connection = connection
        while var request = connection.readRequest(while: { server().map { !$0.isStopped } ?? false }) {
            request.connection = number
            guard let response = server()?.received(request), wait(response.delay, server),
                !response.dropsConnection || response.stream != nil
            else { return }
            guard connection.write(response, to: request), !request.closesConnection else { return }
        }
    }

    private func received(_ request: Request) -> Response {
        state.withLock { $0.requests.append(request) }
        return answer(request)
    }

    private func opened(_ descriptor: Int32) -> Int? {
        state.withLock { state in
            guard !state.stopped else { return nil }
            state.open.insert(descriptor)
            state.connections += 1
            return state.connections
        }
    }

    private func closed(_ descriptor: Int32) {
        state.withLock { state in
            state.open.remove(descriptor)
            SocketCalls.close(descriptor)
        }
    }

    /// Waits without keeping the server alive.
    private static func wait(_ delay: TimeInterval, _ server: () -> LoopbackServer?) -> Bool {
        func isRunning() -> Bool { server().map { !$0.isStopped } ?? false }
        let end = ContinuousClock.now.advanced(by: .seconds(min(delay, 1e6)))
        while delay > 0, ContinuousClock.now < end, isRunning() { Thread.sleep(forTimeInterval: 0.01) }
        return isRunning()
    }
}
