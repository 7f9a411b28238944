// A token that is fetched once for all who need it, and again when it is old or refused.
import Foundation

/// Fetches a token and keeps it while it is valid.
///
/// - One fetch serves all who wait for it. Who is cancelled stops waiting; the fetch goes on for the others.
/// - A token older than `refreshAfter` is still handed out while a new one is fetched in the background. That is tried
///   once for each token; should it fail, the token is used to the end of its lifetime.
/// - A refused login is kept: ``TokenFailure/isRefusal``. After any other failure the next fetch waits, from about half
///   a second up to a minute, longer each time; who asks before gets the failure that is known.
/// - An answer without a token, or with an empty one, is a failure.
public actor TokenSource {
    private let lifetime: Duration
    private let refreshAfter: Duration?
    private let environment: PolicyEnvironment
    private let backup: TokenBackup?
    private let instruments: [any Instrument]
    private let fetch: @Sendable () async throws -> Secret?
    private var current: IssuedToken?
    private var isLoaded: Bool
    private var isRefreshTried = false
    private var isFetching = false
    private var replacesARefusedOne = false
    private var failures = TokenFailures()
    private var refused = RefusedTokens()
    private var waiting: [Int: CheckedContinuation<IssuedToken, any Error>] = [:]
    private var nextWaiter = 0

    /// - Parameters:
    ///   - lifetime: how long a token is used at most, from the start of its fetch.
    ///   - refreshAfter: the age from which a new token is fetched in the background.
    ///   - first: a token that is there already; its age counts from now.
    ///   - clock: what measures the age.
    ///   - fetch: fetches a new token, nil when the answer has none; called by one at a time.
    public init<C: Clock>(
        lifetime: Duration, refreshAfter: Duration? = nil, first: Secret? = nil, clock: C = ContinuousClock(),
        fetch: @escaping @Sendable () async throws -> Secret?
    ) where C.Duration == Duration {
        self.init(
            lifetime: lifetime, refreshAfter: refreshAfter, first: first, environment: PolicyEnvironment(clock: clock),
            backup: nil, instruments: [], fetch: fetch)
    }

    init(
        lifetime: Duration, refreshAfter: Duration?, first: Secret?, environment: PolicyEnvironment,
        backup: TokenBackup?, instruments: [any Instrument], fetch: @escaping @Sendable () async throws -> Secret?
    ) {
        self.lifetime = lifetime
        self.refreshAfter = refreshAfter
        self.environment = environment
        self.backup = backup
        self.instruments = instruments
        self.fetch = fetch
        isLoaded = backup == nil
        current = first.map { IssuedToken($0, fetchedAt: environment.now()) }
    }

    /// The token, fetched first if there is none.
    /// - Throws: ``TokenFailure``, or `CancellationError` when the waiting task is cancelled.
    public func token() async throws -> Secret { try await issue().secret }

    /// Forgets the token if it is still the given one.
    public func invalidate(_ token: Secret) {
        if current?.secret == token { current = nil }
    }

    /// Forgets the token, a refused login and what failed before: the next call logs in. Call it when the account was
    /// unlocked or the credentials were set right at the service.
    public func reset() async {
        current = nil
        isLoaded = true
        failures.forget()
        refused.forget()
        await backup?.save(nil)
    }

    func issue() async throws -> IssuedToken {
        try Task.checkCancellation()
        if let token = current, environment.now() - token.fetchedAt < lifetime {
            refreshIfOld(token)
            return token
        }
        current = nil
        if let failure = failures.standing(at: environment.now()) { throw failure }
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

    /// A call with the token was answered with 401.
    /// - Returns: whether to ask for another token and try again.
    func refuse(_ token: IssuedToken, by operationID: String) -> Bool {
        guard current === token else { return true }
        guard refused.isWorthALogin(token, operationID, now: environment.now()) else { return false }
        current = nil
        replacesARefusedOne = true
        return true
    }

    /// A call that got another token because one was refused was answered with 401 again.
    func refuseAgain(by operationID: String) { refused.refusedAgain(operationID, now: environment.now()) }

    private func wait(_ id: Int, _ continuation: CheckedContinuation<IssuedToken, any Error>) {
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

    private func refreshIfOld(_ token: IssuedToken) {
        guard let refreshAfter, !isRefreshTried, environment.now() - token.fetchedAt >= refreshAfter,
            failures.standing(at: environment.now()) == nil
        else { return }
        isRefreshTried = true
        startFetching()
    }

    private func startFetching() {
        guard !isFetching else { return }
        isFetching = true
        // Not a child of the waiting task: its cancellation must not take the token from the others.
        Task {
            if let result = await stored() {
                finish(result)
            } else {
                await finishFetch()
            }
        }
    }

    /// What the store has, the first time that a token is needed.
    private func stored() async -> Result<IssuedToken, TokenFailure>? {
        guard !isLoaded, let backup else { return nil }
        let record = await backup.load()
        isLoaded = true
        switch record {
        case .token(let secret, let fetchedAt):
            let age = Duration.seconds(environment.date().timeIntervalSince(fetchedAt))
            guard age >= .zero, age < lifetime, !secret.reveal().isEmpty else { return nil }
            return .success(IssuedToken(secret, fetchedAt: environment.now() - age))
        case .refused(let status, let operationID):
            let failure = TokenFailure(operationID: operationID, cause: .status(status), isKept: true)
            failures.add(failure, at: environment.now(), random: environment.random())
            return .failure(failure)
        case nil: return nil
        }
    }

    private func finishFetch() async {
        let startedAt = environment.now()
        let startedOn = environment.date()
        do {
            guard let secret = try await fetch() else { throw TokenFailure(cause: .missingToken) }
            guard !secret.reveal().allSatisfy(\.isWhitespace) else { throw TokenFailure(cause: .emptyToken) }
            let token = IssuedToken(secret, fetchedAt: startedAt, replacesARefusedOne: replacesARefusedOne)
            failures.forget()
            replacesARefusedOne = false
            finish(.success(token))
            await backup?.save(.token(secret, fetchedAt: startedOn))
        } catch {
            let failure = TokenFailure(error)
            failures.add(failure, at: environment.now(), random: environment.random())
            finish(.failure(failure))
            if case .status(let status) = failure.cause, failure.isRefusal {
                await backup?.save(.refused(status: status, operationID: failure.operationID))
            }
        }
        note(since: startedAt)
    }

    private func note(since startedAt: Duration) {
        guard let key = backup?.key, !instruments.isEmpty else { return }
        let elapsed = environment.now() - startedAt
        instruments.record(.token(TokenEvent(scheme: key.scheme, failure: failures.last, elapsed: elapsed)))
    }

    private func finish(_ result: Result<IssuedToken, TokenFailure>) {
        isFetching = false
        if case .success(let token) = result {
            current = token
            isRefreshTried = false
        }
        let waiters = waiting.values
        waiting = [:]
        for waiter in waiters { waiter.resume(with: result.mapError { $0 as any Error }) }
    }
}
