// A transport that fails on purpose, in a given order.

public import ClientRuntime
import Synchronization

/// Sends requests through another transport and lets some of them go wrong: the first request meets the first fault, and
/// so on; after the last everything goes well.
public final class FaultTransport: Transport {
    /// What happens to a request.
    public enum Fault: Sendable {
        /// Nothing goes wrong.
        case none
        /// The request is not sent.
        case notSent(TransportError)
        /// The request is sent, and its answer is lost: the server has done its work.
        case answerLost(TransportError)
        /// The server answers this instead; the request is not sent.
        case answer(HTTPResponse)
        /// The body of the answer ends after so many bytes, without anybody noticing.
        case cutBody(after: Int)
    }

    private let transport: any Transport
    private let rest: Mutex<ArraySlice<Fault>>

    public init(_ transport: any Transport, faults: [Fault]) {
        self.transport = transport
        rest = Mutex(faults[...])
    }

    /// The faults that no request has met.
    public var remaining: Int { rest.withLock(\.count) }

    public func refusal(of request: HTTPRequest) -> String? { transport.refusal(of: request) }

    public func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        switch rest.withLock({ $0.popFirst() }) ?? .none {
        case .none: return try await transport.send(request, timeout: timeout)
        case .notSent(let error): throw error
        case .answerLost(let error):
            _ = try await transport.send(request, timeout: timeout)
            throw error
        case .answer(let response): return response
        case .cutBody(let count):
            var response = try await transport.send(request, timeout: timeout)
            response.body = response.body.prefix(count)
            return response
        }
    }
}
