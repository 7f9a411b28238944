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
public enum APIFailure<Body: Sendable>: Error, Sendable {
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
    /// No answer within the timeout.
    case timedOut(operationID: String)
    /// The task was cancelled.
    case cancelled(operationID: String)
    /// No answer came.
    case transport(TransportFailure)
    /// The answer has more bytes than the configuration allows.
    case responseTooLarge(operationID: String, limit: Int)
    /// The server's pages do not come to an end.
    case paging(PagingProblem)

    /// The id of the operation that failed.
    public var operationID: String {
        switch self {
        case .status(let status, _), .undocumented(let status, _): status.operationID
        case .undecodable(let response): response.operationID
        case .invalidRequest(let request): request.operationID
        case .credentials(let problem): problem.operationID
        case .timedOut(let id), .cancelled(let id), .responseTooLarge(let id, _): id
        case .transport(let failure): failure.operationID
        case .paging(let problem): problem.operationID
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
            case .timedOut: "timed out"
            case .cancelled: "cancelled"
            case .transport(let failure): failure.kind.rawValue
            case .responseTooLarge(_, let limit): "the answer has more than \(limit) bytes"
            case .paging(let problem): problem.reason
            }
        return "\(operationID): \(what)"
    }

    public var debugDescription: String { description }
    public var errorDescription: String? { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
