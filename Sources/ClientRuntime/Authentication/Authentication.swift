// Which credentials a request is sent with: exactly what the operation's security requirement says.
import Foundation

/// A security scheme of a description.
public struct SecurityScheme: Sendable, Hashable {
    /// The name in `components.securitySchemes`.
    public let name: String
    /// How its credentials are sent.
    public let kind: Kind

    /// How credentials are sent.
    public enum Kind: Sendable, Hashable {
        /// A key in a header, a query parameter or a cookie of the given name.
        case apiKey(in: Location, name: String)
        /// `Authorization: Bearer`, also for OAuth 2 and OpenID Connect.
        case bearer
        /// `Authorization: Basic`
        case basic
        /// A client certificate, which the transport presents: nothing is added to the request.
        case mutualTLS
        /// A kind that is not supported, by its name. A middleware may supply its credentials.
        case unsupported(String)
    }

    /// Where a key is sent.
    public enum Location: Sendable, Hashable {
        case header, query, cookie
    }

    /// A scheme of the given name and kind.
    public init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }
}

/// What to send for a security scheme.
public enum Credential: Sendable {
    case apiKey(Secret)
    case bearer(Secret)
    case basic(user: String, password: Secret)
    /// A key or bearer token that is fetched when it is needed.
    case token(TokenSource)
}

/// The security schemes of an API and the credentials for some of them.
///
/// For each request the first alternative of the operation's security requirement is taken for which all credentials
/// are there; those of mutual TLS count as being there, and those that a ``Middleware`` says it supplies. Only when no
/// alternative with credentials can be satisfied, one that needs nothing but mutual TLS is taken, and then one that needs
/// none.
public struct Authentication: Sendable {
    /// Without credentials.
    public static let none = Authentication(schemes: [], credentials: [:])

    private let schemes: [String: SecurityScheme]
    private let credentials: [String: Credential]

    /// - Parameter credentials: by the name of the scheme.
    public init(schemes: [SecurityScheme], credentials: [String: Credential]) {
        self.schemes = Dictionary(schemes.map { ($0.name, $0) }) { first, _ in first }
        self.credentials = credentials
    }

    /// A token that a request was sent with.
    struct UsedToken: Sendable {
        let source: TokenSource
        let token: IssuedToken
    }

    /// Adds what the operation needs and nothing else.
    /// - Parameter supplied: the schemes whose credentials middleware has added.
    func authorize(
        _ request: inout HTTPRequest, for operation: APIOperation, supplied: Set<String>
    ) async throws(SendProblem) -> [UsedToken] {
        var used: [UsedToken] = []
        for name in try schemeNames(for: operation, supplied) {
            guard let scheme = schemes[name] else { throw .credentials(.missing(schemes: [name])) }
            if scheme.kind == .mutualTLS { continue }
            guard let credential = credentials[name] else { throw .credentials(.missing(schemes: [name])) }
            if let token = try await apply(credential, scheme, to: &request) { used.append(token) }
        }
        return used
    }

    /// The schemes that something has to be added for.
    private func schemeNames(for operation: APIOperation, _ supplied: Set<String>) throws(SendProblem) -> [String] {
        let alternatives = (operation.security ?? []).map(\.schemes)
        if alternatives.isEmpty { return [] }
        func isThere(_ name: String) -> Bool {
            supplied.contains(name) || credentials[name] != nil && schemes[name] != nil
        }
        func isSatisfied(_ names: [String]) -> Bool {
            names.allSatisfy { isThere($0) || schemes[$0]?.kind == .mutualTLS }
        }
        let satisfied = alternatives.filter(isSatisfied)
        let best = satisfied.first { $0.contains(where: isThere) } ?? satisfied.first { !$0.isEmpty } ?? satisfied.first
        if let best { return best.filter { !supplied.contains($0) } }
        let missing = alternatives[0].filter { !isThere($0) && schemes[$0]?.kind != .mutualTLS }
        throw .credentials(.missing(schemes: missing))
    }

    private func apply(
        _ credential: Credential, _ scheme: SecurityScheme, to request: inout HTTPRequest
    ) async throws(SendProblem) -> UsedToken? {
        switch (scheme.kind, credential) {
        case (.basic, .basic(let user, let password)):
            let pair = Data("\(user):\(password.reveal())".utf8).base64EncodedString()
            request.headers["Authorization"] = "Basic \(pair)"
            return nil
        case (.bearer, .bearer(let secret)), (.bearer, .apiKey(let secret)):
            request.headers["Authorization"] = "Bearer \(secret.reveal())"
            return nil
        case (.apiKey(let location, let name), .apiKey(let secret)):
            try add(secret, location, name, to: &request)
            return nil
        case (.bearer, .token(let source)):
            let token = try await token(from: source, scheme.name)
            request.headers["Authorization"] = "Bearer \(token.secret.reveal())"
            return UsedToken(source: source, token: token)
        case (.apiKey(let location, let name), .token(let source)):
            let token = try await token(from: source, scheme.name)
            try add(token.secret, location, name, to: &request)
            return UsedToken(source: source, token: token)
        default:
            throw .credentials(.unsupported(scheme: scheme.name))
        }
    }

    /// Forgets tokens and what failed before, so that the next call logs in.
    func reset() async {
        for case .token(let source) in credentials.values { await source.reset() }
    }

    private func token(from source: TokenSource, _ scheme: String) async throws(SendProblem) -> IssuedToken {
        do {
            return try await source.issue()
        } catch is CancellationError where Task.isCancelled {
            throw .transport(.cancelled)
        } catch let failure as TokenFailure {
            throw .credentials(.token(scheme: scheme, failure))
        } catch {
            throw .credentials(.unavailable(scheme: scheme, error))
        }
    }

    private func add(
        _ secret: Secret, _ location: SecurityScheme.Location, _ name: String, to request: inout HTTPRequest
    ) throws(SendProblem) {
        switch location {
        case .header:
            request.headers[name] = secret.reveal()
        case .cookie:
            let cookie = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(secret.reveal()))"
            request.headers["Cookie"] = request.headers["Cookie"].map { "\($0); \(cookie)" } ?? cookie
        case .query:
            let pair = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(secret.reveal()))"
            let text = request.url.absoluteString
            guard let url = URL(string: text + (text.contains("?") ? "&" : "?") + pair) else {
                throw .invalidRequest("the address is not a valid URL")
            }
            request.url = url
        }
    }
}
