// What happened to a call: its attempts, the waits in between, and whether it is safe to send it again.

/// The history of a call. It is in ``APIResponse/call`` and in every ``APIFailure``.
public struct CallReport: Sendable, Hashable {
    /// The id of the operation.
    public let operationID: String
    /// The attempts in their order; empty when the call failed before the first.
    public let attempts: [Attempt]
    /// How long the call took, waits included.
    public let elapsed: Duration
    /// Whether sending the request twice has the effect of sending it once: by the method, by `x-idempotent`, or because
    /// it has an idempotency key.
    public let isIdempotent: Bool

    /// A report of its parts, for tests and transports.
    public init(
        operationID: String, attempts: [Attempt] = [], elapsed: Duration = .zero, isIdempotent: Bool = false
    ) {
        self.operationID = operationID
        self.attempts = attempts
        self.elapsed = elapsed
        self.isIdempotent = isIdempotent
    }

    /// Whether the server may have received the request and acted on it. An attempt that was answered with 401 does not
    /// count: it was refused before that.
    public var bytesMayHaveLeft: Bool { attempts.contains(where: \.bytesMayHaveLeft) }

    /// Whether sending the request again cannot do its work twice.
    public var isSafeToRepeat: Bool { isIdempotent || !bytesMayHaveLeft }

    /// How long the call waited between attempts.
    public var waited: Duration { attempts.reduce(.zero) { $0 + $1.wait } }

    /// One attempt of a call.
    public struct Attempt: Sendable, Hashable {
        /// 1 for the first.
        public let number: Int
        /// How long the call waited before it.
        public let wait: Duration
        /// How long it took.
        public let elapsed: Duration
        /// How it ended.
        public let outcome: Outcome
        /// Whether the server may have received the request and acted on it.
        public let bytesMayHaveLeft: Bool

        /// An attempt of its parts, for tests and transports.
        public init(number: Int, wait: Duration, elapsed: Duration, outcome: Outcome, bytesMayHaveLeft: Bool) {
            self.number = number
            self.wait = wait
            self.elapsed = elapsed
            self.outcome = outcome
            self.bytesMayHaveLeft = bytesMayHaveLeft
        }
    }

    /// How an attempt ended.
    public enum Outcome: Sendable, Hashable {
        /// With an answer of this status, be it a success or not.
        case answered(status: Int)
        /// No answer in time.
        case timedOut
        /// The task was cancelled.
        case cancelled
        /// No answer, for this reason.
        case transport(TransportError.Kind)
        /// The answer has more bytes than allowed.
        case tooLarge
        /// There were no credentials to send it with.
        case credentials
        /// The circuit breaker or the rate limit did not let it through.
        case heldBack
        /// It could not be sent as it is.
        case invalidRequest
        /// Middleware or a transport failed in a way of its own.
        case other
    }
}
