// Which call a request belongs to, how many calls have tasks, and which attempts ran out of time.

import ClientRuntime
import Synchronization

/// A call. It lives until its last task has ended: tasks get it from the one that makes them.
final class CallMark: Sendable {
    @TaskLocal static var current: CallMark?

    private static let count = Atomic(0)
    /// How many there are.
    static var living: Int { count.load(ordering: .sequentiallyConsistent) }

    let number: String
    /// Attempts that ran out of time. Their requests may arrive later than those of the next attempts.
    let late = Atomic(0)

    init(_ number: String) {
        self.number = number
        Self.count.add(1, ordering: .sequentiallyConsistent)
    }

    deinit { Self.count.subtract(1, ordering: .sequentiallyConsistent) }
}

/// Tells the server which call a request belongs to.
struct CallNumber: Middleware {
    func send(
        _ request: HTTPRequest, for operation: APIOperation,
        next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        var request = request
        request.headers["Call-Number"] = CallMark.current?.number
        return try await next(request)
    }
}

/// Counts the attempts of a call that ran out of time.
struct LateAttempts: Instrument {
    func record(_ event: ClientEvent) {
        guard case .attemptEnded(_, let attempt) = event, attempt.outcome == .timedOut else { return }
        CallMark.current?.late.add(1, ordering: .sequentiallyConsistent)
    }
}
