// Looks over a client's shoulder: whatever its middleware, its instruments and its caller get to see, printed in every way.
import ClientRuntime
import Foundation
import Synchronization

public final class CanaryWatch: Middleware, Instrument {
    private let printed = Mutex("")
    /// The steps of the paths of operations, which may be shown.
    private let steps = Mutex<Set<String>>([])

    public init() {}

    /// A client with it is watched.
    public var configuration: ClientConfiguration {
        var configuration = ClientConfiguration(retry: .never, middleware: [self])
        configuration.instruments = [self]
        return configuration
    }

    public func send(
        _ request: HTTPRequest, for operation: APIOperation,
        next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        see(request)
        do {
            let response = try await next(request)
            see(response)
            return response
        } catch {
            see(error)
            throw error
        }
    }

    public func record(_ event: ClientEvent) {
        if case .callStarted(let call) = event {
            steps.withLock { $0.formUnion(call.path.split(separator: "/").map(String.init)) }
        }
        see(event)
    }

    /// Prints something that the caller has got.
    public func see(_ value: Any) {
        let text = Printed.all(value)
        printed.withLock { $0 += text }
    }

    /// What was printed of what requests and their answer carried. The address of this machine is that of the server.
    /// - Parameter name: what may be printed: the operation.
    public func leaks(
        of requests: [LoopbackServer.Request], _ answer: LoopbackServer.Response, besides name: String
    ) -> [String] {
        let carried = Set(requests.flatMap(\.carriedValues) + answer.carriedValues + [CanaryAnswers.mark])
            .subtracting(steps.withLock { $0 }).subtracting(["127.0.0.1"])
        let text = printed.withLock { $0 }
        return carried.filter { !name.contains($0) && text.contains($0) }.sorted()
    }
}
