// A token that is fetched once for all who need it, and again when it is old or refused.

/// Fetches a token and keeps it while it is valid.
///
/// - One fetch serves all who wait for it. Who is cancelled stops waiting; the fetch goes on for the others.
/// - A failed fetch fails all who wait for it and is not remembered; a fetch is never retried.
/// - A token older than `refreshAfter` is still handed out while a new one is fetched in the background. That is tried
///   once for each token; should it fail, the token is used to the end of its lifetime.
public actor TokenSource {
    private struct Token {
        let secret: Secret
        let fetchedAt: Duration
        var refreshTried = false
    }

    private let lifetime: Duration
    private let refreshAfter: Duration?
    private let now: @Sendable () -> Duration
    private let fetch: @Sendable () async throws -> Secret
    private var current: Token?
    private var isFetching = false
    private var waiting: [Int: CheckedContinuation<Secret, any Error>] = [:]
    private var nextWaiter = 0

    /// - Parameters:
    ///   - lifetime: how long a token is used at most, from the start of its fetch.
    ///   - refreshAfter: the age from which a new token is fetched in the background.
    ///   - first: a token that is there already; its age counts from now.
    ///   - clock: what measures the age.
    ///   - fetch: fetches a new token; called by one at a time.
    public init<C: Clock>(
        lifetime: Duration, refreshAfter: Duration? = nil, first: Secret? = nil, clock: C = ContinuousClock(),
        fetch: @escaping @Sendable () async throws -> Secret
    ) where C.Duration == Duration {
        self.lifetime = lifetime
        self.refreshAfter = refreshAfter
        self.fetch = fetch
        let start = clock.now
        now = { start.duration(to: clock.now) }
        current = first.map { Token(secret: $0, fetchedAt: .zero) }
    }

    /// The token, fetched first if there is none.
    /// - Throws: what `fetch` throws, or `CancellationError` when the waiting task is cancelled.
    public func token() async throws -> Secret {
        try Task.checkCancellation()
        if let token = current, now() - token.fetchedAt < lifetime {
            refreshIfOld(token)
            return token.secret
        }
        current = nil
        let id = nextWaiter
        nextWaiter += 1
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                wait(id, continuation)
            }
        } onCancel: {
            Task { await self.stopWaiting(id) }
        }
    }

    /// Forgets the token if it is still the given one.
    public func invalidate(_ token: Secret) {
        if current?.secret == token { current = nil }
    }

    private func wait(_ id: Int, _ continuation: CheckedContinuation<Secret, any Error>) {
        guard !Task.isCancelled else {
            continuation.resume(throwing: CancellationError())
            return
        }
        waiting[id] = continuation
        startFetching()
    }

    private func stopWaiting(_ id: Int) {
        waiting.removeValue(forKey: id)?.resume(throwing: CancellationError())
    }

    private func refreshIfOld(_ token: Token) {
        guard let refreshAfter, !token.refreshTried, now() - token.fetchedAt >= refreshAfter else { return }
        current?.refreshTried = true
        startFetching()
    }

    private func startFetching() {
        guard !isFetching else { return }
        isFetching = true
        let startedAt = now()
        // Not a child of the waiting task: its cancellation must not take the token from the others.
        Task {
            do {
                let secret = try await fetch()
                finish(.success(secret), startedAt)
            } catch {
                finish(.failure(error), startedAt)
            }
        }
    }

    private func finish(_ result: Result<Secret, any Error>, _ startedAt: Duration) {
        isFetching = false
        if case .success(let secret) = result { current = Token(secret: secret, fetchedAt: startedAt) }
        let waiters = waiting.values
        waiting = [:]
        for waiter in waiters { waiter.resume(with: result) }
    }
}
