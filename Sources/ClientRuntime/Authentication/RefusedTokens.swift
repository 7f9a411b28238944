// Whether a refused token is worth a new login. A token may have been revoked early; but when a new one is refused as
// well, the reason is another, and logging in again and again does not help.

/// What is remembered of refused tokens.
struct RefusedTokens {
    /// For so long a token that was made because another was refused, and is refused itself, is not replaced; nor is any
    /// token because of an operation that refused a new one.
    static let pause = Duration.seconds(60)

    private var quietUntil: [String: Duration] = [:]

    /// Whether to log in again.
    /// - Parameters:
    ///   - token: the token that was refused.
    ///   - operationID: the operation that refused it.
    mutating func isWorthALogin(_ token: IssuedToken, _ operationID: String, now: Duration) -> Bool {
        quietUntil = quietUntil.filter { $0.value > now }
        if quietUntil[operationID] != nil { return false }
        return token.wasAccepted || !token.replacesARefusedOne || now - token.fetchedAt >= Self.pause
    }

    /// An operation refused a token that was made because it had refused another.
    mutating func refusedAgain(_ operationID: String, now: Duration) { quietUntil[operationID] = now + Self.pause }

    mutating func forget() { quietUntil = [:] }
}
