// What every failed call can be asked, whatever API it belongs to.

/// The failure of a call of any API: `catch let failure as any CallFailure`. ``APIFailure`` is the only type of it.
public protocol CallFailure: Error {
    /// What happened to the call.
    var call: CallReport { get }
    /// The status of the answer, if one came.
    var statusCode: Int? { get }
    /// The status of the error answer with its headers and the code of the service, if an error answer came.
    var errorStatus: ErrorStatus? { get }
    /// How long to wait before the next try, as far as that is known.
    var retryAfter: Duration? { get }
    /// Whether the failure may pass by itself.
    var isTransient: Bool { get }
    /// What to do about it, in one sentence.
    var advice: String { get }
    /// What it means when the call was one that fetches a token.
    var tokenCause: TokenFailure.Cause { get }
}

extension CallFailure {
    /// The id of the operation that failed.
    public var operationID: String { call.operationID }
    /// The code by which the service names the error, if its body has one. Failures of an API whose description gives
    /// codes a type have it as a value of that type.
    public var serviceCode: ServiceCode? { errorStatus?.serviceCode }
    /// Whether sending the request again cannot do its work twice: nothing of it has left, or the operation is
    /// idempotent.
    public var isSafeToRepeat: Bool { call.isSafeToRepeat }
    /// Whether the same call may succeed later and is safe to send again.
    public var isRetryable: Bool { isTransient && isSafeToRepeat }
}

extension APIFailure where Body: APIErrorBody {
    /// The code by which the service names the error, if its body has one.
    public var serviceCode: Body.TypedCode? { errorStatus?.serviceCode.flatMap(Body.typedCode) }
}

extension APIFailure {
    public var errorStatus: ErrorStatus? {
        switch self {
        case .status(let status, _), .undocumented(let status, _): status
        default: nil
        }
    }

    public var retryAfter: Duration? {
        switch self {
        case .status(let status, _), .undocumented(let status, _): status.retryAfter
        case .credentials(let problem): SendProblem.credentials(problem.reason).retryAfter
        case .heldBack(let problem): problem.retryAfter
        default: nil
        }
    }

    public var isTransient: Bool {
        switch self {
        case .status(let status, _): RetryPolicy.transientStatuses.contains(status.code)
        case .credentials(let problem): SendProblem.credentials(problem.reason).isTransient
        case .heldBack, .timedOut: true
        case .transport(let failure): failure.kind.isTransient
        case .undocumented, .undecodable, .invalidRequest, .cancelled, .responseTooLarge, .paging: false
        }
    }

    public var advice: String {
        switch self {
        case .status(let status, _): status.advice
        case .undocumented: "Look at the body, and add the status or the media type to the description."
        case .undecodable: "Look at the place in the body, and correct the schema of the description."
        case .invalidRequest: "Correct the values of the request; it was not sent."
        case .credentials(let problem): problem.advice
        case .heldBack: "Send it again after `retryAfter`; it was not sent."
        case .timedOut, .transport: call.isSafeToRepeat ? "Send it again later." : Self.unknownEffect
        case .cancelled: call.isSafeToRepeat ? "Nothing: the task was cancelled." : Self.unknownEffect
        case .responseTooLarge: "Ask for less at a time, or allow more with `maximumResponseBytes`."
        case .paging: "Ask the service why its pages do not come to an end."
        }
    }

    public var tokenCause: TokenFailure.Cause {
        switch self {
        case .status(let status, _), .undocumented(let status, _):
            (200..<300).contains(status.code) ? .unreadable : .status(status.code)
        case .undecodable, .responseTooLarge, .paging: .unreadable
        case .invalidRequest: .invalid
        case .credentials, .cancelled: .other
        case .heldBack, .timedOut: .timedOut
        case .transport(let failure): .transport(failure.kind)
        }
    }

    private static var unknownEffect: String {
        "Find out whether the server did it before sending it again: the request may have arrived."
    }
}

extension ErrorStatus {
    fileprivate var advice: String {
        switch code {
        case 401: "Check the credentials, and whether they allow this operation."
        case 429: "Send less at a time, and wait for `retryAfter`."
        case _ where RetryPolicy.transientStatuses.contains(code):
            call.isSafeToRepeat
                ? "Send it again later." : "Find out whether the server did it before sending it again."
        case 500...: "Ask the service; its answer says that the mistake is its own."
        default: "Look at the error body: the request has to change before it can succeed."
        }
    }
}

extension CredentialProblem {
    fileprivate var advice: String {
        switch reason {
        case .missing: "Give the client credentials for the security scheme."
        case .unsupported: "Give the client a credential of the kind that the security scheme has."
        case .token(_, let failure) where failure.isRefusal:
            "Correct the credentials, or call `resetCredentials()` when they were set right at the service."
        case .token(_, let failure) where failure.isTransient: "Send it again later; it was not sent."
        case .token: "Look at the failure of the token call."
        case .unavailable: "Look at the error that the reason holds."
        }
    }
}
