// Why there is no token, as a typed value: which call failed and with what, and whether the login was refused.

/// A token could not be fetched.
///
/// A refusal is kept: no further login is tried until the credentials change or ``TokenSource/reset()`` is called,
/// because many services lock an account after a few wrong logins. All other failures pass by themselves; the next login
/// waits a while, longer each time.
public struct TokenFailure: Error, Sendable {
    /// The id of the operation that hands out tokens; nil when the token does not come from an operation.
    public let operationID: String?
    /// What went wrong.
    public let cause: Cause
    /// How long to wait before it makes sense to ask again; nil when that is not known, or never.
    public let retryAfter: Duration?
    /// Whether the failure is that of an earlier login, and nothing was sent now.
    public let isKept: Bool
    /// The failure of the token call with its typed error body, such as `OpenBankingAU.Failure`.
    public let underlying: (any Error)?

    /// What can go wrong with a token call.
    public enum Cause: Sendable, Hashable {
        /// The login was answered with an error.
        case status(Int)
        /// No answer came.
        case transport(TransportError.Kind)
        /// No answer came in time.
        case timedOut
        /// The answer is not as documented.
        case unreadable
        /// The answer has no token.
        case missingToken
        /// The answer has an empty token.
        case emptyToken
        /// The login itself could not be sent: its values or its credentials are not valid.
        case invalid
        /// Something of the caller's own failed.
        case other
    }

    /// A failure of its parts, for tests and sources of tokens.
    public init(
        operationID: String? = nil, cause: Cause, retryAfter: Duration? = nil, isKept: Bool = false,
        underlying: (any Error)? = nil
    ) {
        self.operationID = operationID
        self.cause = cause
        self.retryAfter = retryAfter
        self.isKept = isKept
        self.underlying = underlying
    }

    /// What the failure of a fetch means.
    init(_ error: any Error) {
        switch error {
        case let failure as TokenFailure: self = failure
        case let failure as any CallFailure:
            self.init(
                operationID: failure.operationID, cause: failure.tokenCause, retryAfter: failure.retryAfter,
                underlying: failure)
        default: self.init(cause: .other, underlying: error)
        }
    }

    /// Whether the service said no: then another login with the same credentials only brings the lock-out nearer.
    public var isRefusal: Bool {
        switch cause {
        case .status(let status): (400..<500).contains(status) && ![408, 425, 429].contains(status)
        default: false
        }
    }

    /// Whether it may pass by itself.
    public var isTransient: Bool {
        switch cause {
        case .status: !isRefusal
        case .transport(let kind): kind.isTransient
        case .timedOut, .missingToken, .emptyToken: true
        case .unreadable, .invalid, .other: false
        }
    }

    /// The same failure for a call that came later.
    func kept(retryAfter: Duration?) -> TokenFailure {
        TokenFailure(
            operationID: operationID, cause: cause, retryAfter: retryAfter, isKept: true, underlying: underlying)
    }
}

extension TokenFailure: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The operation and the cause; of an error that is not this library's only the type.
    public var description: String {
        let what =
            switch cause {
            case .status(let status): "was answered with status \(status)"
            case .transport(let kind): "failed: \(kind.rawValue)"
            case .timedOut: "timed out"
            case .unreadable: "was answered with something that is not documented"
            case .missingToken: "was answered without a token"
            case .emptyToken: "was answered with an empty token"
            case .invalid: "could not be sent"
            case .other: "failed (\(underlying.map { "\(type(of: $0))" } ?? "no reason given"))"
            }
        let kept =
            !isKept ? "" : isRefusal ? ", earlier; not tried again until it is reset" : ", earlier; not tried again yet"
        return "\(operationID ?? "the token fetch") \(what)\(kept)"
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
