// A value that works for a short time only, as a link on which a payment is authorized.

/// A value that is handed out until its time is over.
///
/// Time goes on while a computer sleeps, so it is measured with the continuous clock.
public struct Expiring<Value: Sendable>: Sendable {
    /// When the value stops working.
    public let deadline: ContinuousClock.Instant
    private let content: Value

    /// - Parameters:
    ///   - value: what expires.
    ///   - lifetime: how long it works.
    ///   - start: when the request that handed it out was sent. The server counts from some moment after that, so the
    ///     value is never used too late.
    public init(_ value: Value, lifetime: Duration, since start: ContinuousClock.Instant) {
        content = value
        deadline = start.advanced(by: lifetime)
    }

    /// The value, or nil from the deadline on.
    public func value(at now: ContinuousClock.Instant = .now) -> Value? { now < deadline ? content : nil }

    /// How much time is left; zero from the deadline on.
    public func remaining(at now: ContinuousClock.Instant = .now) -> Duration { max(.zero, now.duration(to: deadline)) }
}
