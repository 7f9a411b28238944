// What a source of tokens remembers of failed logins: a refusal for ever, everything else for a while that grows.

/// The failures since the last token.
struct TokenFailures {
    /// The first login after a failure waits a quarter to half a second, later ones up to a minute. A part of it is
    /// certain, so that callers that come one after the other do not log in as fast as they can.
    static let backoff = Backoff(initial: .milliseconds(500), maximum: .seconds(60), certainShare: 0.5)

    private(set) var last: TokenFailure?
    private var count = 0
    private var quietUntil = Duration.zero

    mutating func add(_ failure: TokenFailure, at now: Duration, random: Double) {
        last = failure
        count += 1
        quietUntil = now + max(Self.backoff.delay(before: count, random: random), failure.retryAfter ?? .zero)
    }

    mutating func forget() { self = TokenFailures() }

    /// The failure that still stands, as it is for who comes now; nil when a login may be tried.
    func standing(at now: Duration) -> TokenFailure? {
        guard let last else { return nil }
        if last.isRefusal { return last.kept(retryAfter: nil) }
        return now < quietUntil ? last.kept(retryAfter: quietUntil - now) : nil
    }
}
