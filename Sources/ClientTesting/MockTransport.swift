// A transport for users' own tests: it answers from a closure and remembers what it was asked.

import ClientRuntime
import Synchronization

/// Answers requests without a network. Give it to a client in place of its transport.
public final class MockTransport: Transport {
    /// What answers a request. Throw a ``TransportError`` to play a failing network.
    public typealias Responder = @Sendable (HTTPRequest) async throws -> HTTPResponse

    private let responder: Responder
    private let recorded = Mutex<[HTTPRequest]>([])

    public init(_ responder: @escaping Responder) {
        self.responder = responder
    }

    /// Gives the answers one after the other; a request after the last fails with `cannotConnect`.
    public convenience init(answers: [HTTPResponse]) {
        let queue = AnswerQueue(answers)
        self.init { _ in
            guard let answer = queue.next() else { throw TransportError.failed(.cannotConnect) }
            return answer
        }
    }

    /// The requests so far, in the order in which they came, credentials included: for tests only.
    public var requests: [HTTPRequest] { recorded.withLock { $0 } }

    public func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        recorded.withLock { $0.append(request) }
        return try await responder(request)
    }
}

private final class AnswerQueue: Sendable {
    private let rest: Mutex<ArraySlice<HTTPResponse>>

    init(_ answers: [HTTPResponse]) {
        rest = Mutex(answers[...])
    }

    func next() -> HTTPResponse? { rest.withLock { $0.popFirst() } }
}

extension HTTPResponse {
    /// An answer with a JSON body.
    public static func json(_ text: String, status: Int = 200) -> HTTPResponse {
        HTTPResponse(status: status, headers: ["Content-Type": "application/json"], body: .init(text.utf8))
    }
}
