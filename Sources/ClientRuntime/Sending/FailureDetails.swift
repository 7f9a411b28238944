// What the cases of `APIFailure` hold.

/// The status of an error answer, with the answer's headers. It compares by its code alone, so that
/// `case .status(404, let body)` matches.
public struct ErrorStatus: Sendable, Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    /// The HTTP status.
    public let code: Int
    /// The headers of the answer.
    public let headers: HTTPHeaders
    /// The id of the operation.
    public let operationID: String

    /// A status; its headers and operation do not take part in comparisons.
    public init(_ code: Int, headers: HTTPHeaders = [:], operationID: String = "") {
        self.code = code
        self.headers = headers
        self.operationID = operationID
    }

    public init(integerLiteral value: Int) { self.init(value) }

    public static func == (left: ErrorStatus, right: ErrorStatus) -> Bool { left.code == right.code }
    public static func < (left: ErrorStatus, right: ErrorStatus) -> Bool { left.code < right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
    public var description: String { String(code) }
}

/// A success whose body is not as documented.
public struct UndecodableResponse: Sendable {
    /// The id of the operation.
    public let operationID: String
    /// The HTTP status.
    public let status: Int
    /// The headers of the answer.
    public let headers: HTTPHeaders
    /// The place and the kind of the mistake.
    public let failure: DecodingFailure
    /// The answer as it came.
    public let rawBody: RawBody

    /// A failure of its parts, for tests and transports.
    public init(operationID: String, response: HTTPResponse, failure: DecodingFailure) {
        self.operationID = operationID
        status = response.status
        headers = response.headers
        self.failure = failure
        rawBody = response.rawBody
    }
}

/// A request that cannot be sent.
public struct InvalidRequest: Sendable, Hashable {
    /// The id of the operation.
    public let operationID: String
    /// Names the parameter, never its value.
    public let reason: String
    /// What the body breaks of its description: empty when the request is invalid for another reason.
    public let violations: [Violation]

    /// A failure of its parts, for tests and transports.
    public init(operationID: String, reason: String) {
        self.operationID = operationID
        self.reason = reason
        violations = []
    }

    /// A body that breaks its description.
    public init(operationID: String, violations: [Violation]) {
        self.operationID = operationID
        self.violations = violations
        reason = violations.map(\.description).joined(separator: "; ")
    }
}

/// Credentials that are missing or could not be fetched.
public struct CredentialProblem: Sendable {
    /// The id of the operation.
    public let operationID: String
    /// What is missing or failed.
    public let reason: Reason

    /// What can be wrong with credentials.
    /// Middleware that authenticates requests throws it too.
    public enum Reason: Error, CustomStringConvertible, CustomReflectable {
        /// No credentials for these security schemes.
        case missing(schemes: [String])
        /// The scheme is of a kind that is not supported, or its credential is of another kind.
        case unsupported(scheme: String)
        /// No credential could be made: a token could not be fetched, or a request could not be signed.
        case unavailable(scheme: String, any Error)

        /// Names the scheme; of an error that is not this library's only the type.
        public var description: String {
            switch self {
            case .missing(let schemes): "no credentials for \(schemes.joined(separator: ", "))"
            case .unsupported(let scheme): "the credentials for \(scheme) do not fit its kind"
            case .unavailable(let scheme, let error): "no credential for \(scheme) (\(type(of: error)))"
            }
        }

        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// A failure of its parts, for tests and transports.
    public init(operationID: String, reason: Reason) {
        self.operationID = operationID
        self.reason = reason
    }
}

/// An exchange without an answer. Printing leaves out the underlying error, which may have an address with secrets.
public struct TransportFailure: Sendable, CustomStringConvertible, CustomReflectable {
    /// The id of the operation.
    public let operationID: String
    /// What happened.
    public let kind: TransportError.Kind
    /// The error of a transport or middleware that is not ``TransportError``.
    public let underlying: (any Error)?

    /// A failure of its parts, for tests and transports.
    public init(operationID: String, kind: TransportError.Kind, underlying: (any Error)? = nil) {
        self.operationID = operationID
        self.kind = kind
        self.underlying = underlying
    }

    public var description: String { "\(operationID): \(kind.rawValue)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Pages that do not come to an end.
public struct PagingProblem: Sendable, Hashable {
    /// The id of the operation.
    public let operationID: String
    public let reason: String

    /// A failure of its parts, for tests and transports.
    public init(operationID: String, reason: String) {
        self.operationID = operationID
        self.reason = reason
    }
}
