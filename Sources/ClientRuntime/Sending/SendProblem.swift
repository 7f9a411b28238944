// Why no answer came, before the error type of an API is known. Keeping it apart from `APIFailure` keeps the sending
// code unspecialised.

enum SendProblem: Error {
    case invalidRequest(String)
    case invalidBody([Violation])
    case credentials(CredentialProblem.Reason)
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

    func failure<Body>(_ operationID: String) -> APIFailure<Body> {
        switch self {
        case .invalidRequest(let reason): .invalidRequest(InvalidRequest(operationID: operationID, reason: reason))
        case .invalidBody(let violations):
            .invalidRequest(InvalidRequest(operationID: operationID, violations: violations))
        case .credentials(let reason): .credentials(CredentialProblem(operationID: operationID, reason: reason))
        case .transport(.timedOut): .timedOut(operationID: operationID)
        case .transport(.cancelled): .cancelled(operationID: operationID)
        case .transport(.responseTooLarge(let limit)): .responseTooLarge(operationID: operationID, limit: limit)
        case .transport(.failed(let kind)): .transport(TransportFailure(operationID: operationID, kind: kind))
        case .other(let error):
            .transport(TransportFailure(operationID: operationID, kind: .other, underlying: error))
        }
    }
}
