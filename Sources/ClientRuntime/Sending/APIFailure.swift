// Everything a call can fail with. Descriptions have the operation, the status and the place in a body; never bodies,
// header values or tokens.
import Foundation

/// A call failed.
///
/// ```swift
/// switch failure {
/// case .status(404, let body): …
/// case .timedOut: …
/// default: throw failure
/// }
/// ```
///
/// What the cases have in common is in members: ``operationID``, ``call`` (attempts, waits, whether anything was sent),
/// ``isRetryable``, ``isSafeToRepeat``, ``retryAfter``, ``statusCode``, ``serviceCode``, ``advice``.
public enum APIFailure<Body: Sendable>: CallFailure {
    /// The server answered with an error. The status matches integer literals, and has the headers.
    case status(ErrorStatus, Body)
    /// The server answered with a success that the description does not have. Troubleshooting: look at the body, and
    /// add the status or the media type to the description.
    case undocumented(ErrorStatus, RawBody)
    /// A success whose body is not as documented. Troubleshooting: the failure names the place; correct the schema.
    case undecodable(UndecodableResponse)
    /// The request was not sent because of its values.
    case invalidRequest(InvalidRequest)
    /// The request was not sent because credentials are missing or a token could not be fetched.
    case credentials(CredentialProblem)
    /// The request was not sent because the circuit breaker or the rate limit of the client held it back.
    case heldBack(HeldBack)
    /// No answer within the timeout of the attempts or the deadline of the call.
    case timedOut(CallReport)
    /// The task was cancelled.
    case cancelled(CallReport)
    /// No answer came.
    case transport(TransportFailure)
    /// The answer has more bytes than the configuration allows.
    case responseTooLarge(CallReport, limit: Int)
    /// The server's pages do not come to an end.
    case paging(PagingProblem)

    /// What happened to the call: its attempts, the waits in between, and whether anything may have left this machine.
    public var call: CallReport {
        switch self {
        case .status(let status, _), .undocumented(let status, _): status.call
        case .undecodable(let response): response.call
        case .invalidRequest(let request): request.call
        case .credentials(let problem): problem.call
        case .heldBack(let problem): problem.call
        case .timedOut(let call), .cancelled(let call), .responseTooLarge(let call, _): call
        case .transport(let failure): failure.call
        case .paging(let problem): CallReport(operationID: problem.operationID)
        }
    }

    /// The status of the answer, if one came.
    public var statusCode: Int? {
        switch self {
        case .status(let status, _), .undocumented(let status, _): status.code
        case .undecodable(let response): response.status
        default: nil
        }
    }

    /// The headers of the answer, if one came.
    public var headers: HTTPHeaders? {
        switch self {
        case .status(let status, _), .undocumented(let status, _): status.headers
        case .undecodable(let response): response.headers
        default: nil
        }
    }
}

extension APIFailure: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable, LocalizedError {
    public var description: String {
        let what =
            switch self {
            case .status(let status, _): "the server answered with status \(status)"
            case .undocumented(let status, let body): "undocumented answer with status \(status) (\(body))"
            case .undecodable(let response):
                "answer with status \(response.status) not as documented: \(response.failure)"
            case .invalidRequest(let request): "not sent: \(request.reason)"
            case .credentials(let problem): "not sent: \(problem.reason)"
            case .heldBack(let problem): "not sent: \(problem.reason.rawValue)"
            case .timedOut: "timed out"
            case .cancelled: "cancelled"
            case .transport(let failure): failure.kind.rawValue
            case .responseTooLarge(_, let limit): "the answer has more than \(limit) bytes"
            case .paging(let problem): problem.reason
            }
        let attempts = call.attempts.count
        return "\(operationID): \(what)\(attempts > 1 ? " (\(attempts) attempts)" : "")"
    }

    public var debugDescription: String { description }
    public var errorDescription: String? { description }
    public var recoverySuggestion: String? { advice }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
