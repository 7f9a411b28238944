// Where tokens are kept: in memory unless somebody puts a file or a keychain in place of it.
import Foundation
import Synchronization

/// Keeps tokens, and refusals of logins, for whoever has the same credentials: other clients, or this program after a
/// restart.
///
/// A store that forgets is no danger, it only costs a login. What it throws counts as "nothing stored".
public protocol TokenStore: Sendable {
    /// What was saved for the key.
    func record(for key: TokenKey) async throws -> TokenRecord?
    /// Saves what is known for the key; nil removes it.
    func save(_ record: TokenRecord?, for key: TokenKey) async throws
}

/// Whose token it is.
public struct TokenKey: Sendable, Hashable {
    /// The server that handed it out.
    public let server: String
    /// The security scheme.
    public let scheme: String
    /// What it was asked for with. A store that leaves the process saves a digest of it, never the texts.
    public let credentials: [Secret]

    /// The key for a token of a server.
    /// - Parameters:
    ///   - credentials: what the token is asked for with.
    ///   - others: further credentials of the client, which may decide what the token is good for.
    public init(server: ServerURL, scheme: String, credentials: [Secret], besides others: [String: Credential] = [:]) {
        self.server = server.text
        self.scheme = scheme
        self.credentials = credentials + others.sorted { $0.key < $1.key }.flatMap(\.value.secrets)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(server)
        hasher.combine(scheme)
        for credential in credentials { hasher.combine(credential.reveal()) }
    }
}

extension Credential {
    fileprivate var secrets: [Secret] {
        switch self {
        case .apiKey(let secret), .bearer(let secret): [secret]
        case .basic(let user, let password): [Secret(user), password]
        case .token: []
        }
    }
}

/// What a store keeps.
public enum TokenRecord: Sendable {
    /// A token, and when it was asked for.
    case token(Secret, fetchedAt: Date)
    /// The login was refused with this status: it is not tried again.
    case refused(status: Int, operationID: String?)
}

/// Keeps tokens as long as the program runs.
public final class InMemoryTokenStore: TokenStore {
    private let records = Mutex<[TokenKey: TokenRecord]>([:])

    public init() {}

    public func record(for key: TokenKey) async -> TokenRecord? { records.withLock { $0[key] } }

    public func save(_ record: TokenRecord?, for key: TokenKey) async { records.withLock { $0[key] = record } }
}
