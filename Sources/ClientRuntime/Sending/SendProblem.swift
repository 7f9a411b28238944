// Why no answer came, before the error type of an API is known. Keeping it apart from `APIFailure` keeps the sending
// code unspecialised.

enum SendProblem: Error {
    case invalidRequest(String)
    case invalidBody([Violation])
    case credentials(CredentialProblem.Reason)
    case heldBack(HeldBack.Reason, retryAfter: Duration)
    case transport(TransportError)
    case other(any Error)

    /// Sorts what transports and middleware throw.
    init(_ error: any Error) {
        switch error {
        case let problem as SendProblem: self = problem
        case let reason as CredentialProblem.Reason: self = .credentials(reason)
        case let failure as TransportError: self = .transport(failure)
        case is CancellationError: self = .transport(.cancelled)
        default: self = .other(error)
        }
    }

    /// Whether it may pass by itself.
    var isTransient: Bool {
        switch self {
        case .transport(.timedOut): true
        case .transport(.failed(let kind)): kind.isTransient
        case .credentials(.token(_, let failure)): failure.isTransient
        case .heldBack: true
        case .invalidRequest, .invalidBody, .credentials, .transport, .other: false
        }
    }

    /// How long to wait before the next try, when that is known.
    var retryAfter: Duration? {
        switch self {
        case .credentials(.token(_, let failure)): failure.retryAfter
        case .heldBack(_, let delay): delay
        default: nil
        }
    }

    var outcome: CallReport.Outcome {
        switch self {
        case .invalidRequest, .invalidBody: .invalidRequest
        case .credentials: .credentials
        case .heldBack: .heldBack
        case .transport(.timedOut): .timedOut
        case .transport(.cancelled): .cancelled
        case .transport(.responseTooLarge): .tooLarge
        case .transport(.failed(let kind)): .transport(kind)
        case .other: .other
        }
    }

    func failure<Body>(_ call: CallReport) -> APIFailure<Body> {
        switch self {
        case .invalidRequest(let reason): .invalidRequest(InvalidRequest(call: call, reason: reason))
        case .invalidBody(let violations): .invalidRequest(InvalidRequest(call: call, violations: violations))
        case .credentials(let reason): .credentials(CredentialProblem(call: call, reason: reason))
        case .heldBack(let reason, let delay):
            .heldBack(HeldBack(call: call, reason: reason, retryAfter: delay))
        case .transport(.timedOut): .timedOut(call)
        case .transport(.cancelled): .cancelled(call)
        case .transport(.responseTooLarge(let limit)): .responseTooLarge(call, limit: limit)
        case .transport(.failed(let kind)): .transport(TransportFailure(call: call, kind: kind))
        case .other(let error): .transport(TransportFailure(call: call, kind: .other, underlying: error))
        }
    }
}

/// A problem with the history of its call.
struct CallProblem: Error {
    let problem: SendProblem
    let call: CallReport

    func failure<Body>() -> APIFailure<Body> { problem.failure(call) }
}

extension TransportError.Kind {
    /// Whether it may pass by itself.
    var isTransient: Bool {
        switch self {
        case .hostNotFound, .cannotConnect, .connectionLost, .cutOff, .other: true
        case .insecure, .unreadableFile, .notHTTP: false
        }
    }

    /// Whether nothing of the request can have reached the server.
    var isBeforeSending: Bool {
        switch self {
        case .hostNotFound, .cannotConnect, .insecure, .unreadableFile: true
        case .connectionLost, .cutOff, .notHTTP, .other: false
        }
    }
}
