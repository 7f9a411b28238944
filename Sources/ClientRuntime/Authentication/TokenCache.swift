// One source of tokens for each set of credentials, however many clients use them.
import Synchronization

/// Shares tokens between clients: those that have the same cache, server and credentials log in once, wait for the same
/// login, and keep the same refusal.
///
/// Clients made with the same ``ClientConfiguration`` share its cache. ``shared`` is one for the whole program.
public final class TokenCache: Sendable {
    /// A cache for all clients of the program that are given it.
    public static let shared = TokenCache()

    private let store: any TokenStore
    private let sources = Mutex<[TokenKey: TokenSource]>([:])

    /// - Parameter store: where tokens are kept beyond this cache.
    public init(store: any TokenStore = InMemoryTokenStore()) { self.store = store }

    /// The source for the key; the settings are those of the first who asks.
    func source(
        for key: TokenKey, lifetime: Duration, refreshAfter: Duration?, configuration: ClientConfiguration,
        fetch: @escaping @Sendable () async throws -> Secret?
    ) -> TokenSource {
        sources.withLock { sources in
            if let source = sources[key] { return source }
            let source = TokenSource(
                lifetime: lifetime, refreshAfter: refreshAfter, first: nil, environment: configuration.environment,
                backup: TokenBackup(store: store, key: key), instruments: configuration.instruments, fetch: fetch)
            sources[key] = source
            return source
        }
    }
}

extension ClientConfiguration {
    /// The source of tokens for the key, from ``tokens``. Generated code calls it.
    /// - Parameters:
    ///   - lifetime: how long a token is used at most.
    ///   - refreshAfter: the age from which a new token is fetched in the background.
    ///   - fetch: logs in; called by one at a time.
    public func tokenSource(
        for key: TokenKey, lifetime: Duration, refreshAfter: Duration? = nil,
        fetch: @escaping @Sendable () async throws -> Secret?
    ) -> TokenSource {
        tokens.source(
            for: key, lifetime: lifetime, refreshAfter: refreshAfter, configuration: self, fetch: fetch)
    }
}

/// The place of one token in a store.
struct TokenBackup: Sendable {
    let store: any TokenStore
    let key: TokenKey

    func load() async -> TokenRecord? { try? await store.record(for: key) }
    func save(_ record: TokenRecord?) async { try? await store.save(record, for: key) }
}
