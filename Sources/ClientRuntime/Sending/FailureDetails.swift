// What the cases of `APIFailure` hold.

/// The status of an error answer, with the answer's headers. It compares by its code alone, so that
/// `case .status(404, let body)` matches.
public struct ErrorStatus: Sendable, Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    /// The HTTP status.
    public let code: Int
    /// The headers of the answer.
    public let headers: HTTPHeaders
    /// What happened to the call.
    public let call: CallReport
    /// The code of the error as the service names it, when the body has one.
    public let serviceCode: ServiceCode?
    /// How long the server asks to wait before the next try.
    public let retryAfter: Duration?
    /// The id of the operation.
    public var operationID: String { call.operationID }

    /// A status; only its code takes part in comparisons.
    public init(
        _ code: Int, headers: HTTPHeaders = [:], call: CallReport = CallReport(operationID: ""),
        serviceCode: ServiceCode? = nil, retryAfter: Duration? = nil
    ) {
        self.code = code
        self.headers = headers
        self.call = call
        self.serviceCode = serviceCode
        self.retryAfter = retryAfter
    }

    public init(integerLiteral value: Int) { self.init(value) }

    public static func == (left: ErrorStatus, right: ErrorStatus) -> Bool { left.code == right.code }
    public static func < (left: ErrorStatus, right: ErrorStatus) -> Bool { left.code < right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
    public var description: String { String(code) }
}

extension ErrorStatus: CustomDebugStringConvertible, CustomReflectable {
    public var debugDescription: String { description }
    /// What a server says of its errors may be about a person.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A success whose body is not as documented.
public struct UndecodableResponse: Sendable {
    /// What happened to the call.
    public let call: CallReport
    /// The id of the operation.
    public var operationID: String { call.operationID }
    /// The HTTP status.
    public let status: Int
    /// The headers of the answer.
    public let headers: HTTPHeaders
    /// The place and the kind of the mistake.
    public let failure: DecodingFailure
    /// The answer as it came.
    public let rawBody: RawBody

    /// A failure of its parts, for tests and transports.
    public init(call: CallReport, response: HTTPResponse, failure: DecodingFailure) {
        self.call = call
        status = response.status
        headers = response.headers
        self.failure = failure
        rawBody = response.rawBody
    }
}

/// A request that cannot be sent.
public struct InvalidRequest: Sendable, Hashable {
    /// What happened to the call.
    public let call: CallReport
    /// The id of the operation.
    public var operationID: String { call.operationID }
    /// Names the parameter, never its value.
    public let reason: String
    /// What the body breaks of its description: empty when the request is invalid for another reason.
    public let violations: [Violation]

    /// A failure of its parts, for tests and transports.
    public init(call: CallReport, reason: String) {
        self.call = call
        self.reason = reason
        violations = []
    }

    /// A body that breaks its description.
    public init(call: CallReport, violations: [Violation]) {
        self.call = call
        self.violations = violations
        reason = violations.map(\.description).joined(separator: "; ")
    }
}

/// Credentials that are missing or could not be fetched.
public struct CredentialProblem: Sendable {
    /// What happened to the call.
    public let call: CallReport
    /// The id of the operation.
    public var operationID: String { call.operationID }
    /// What is missing or failed.
    public let reason: Reason

    /// What can be wrong with credentials.
    /// Middleware that authenticates requests throws it too.
    public enum Reason: Error, CustomStringConvertible, CustomReflectable {
        /// No credentials for these security schemes. For one of a kind that the client does not know, a middleware
        /// supplies them: ``Middleware/suppliedSchemes``.
        case missing(schemes: [String])
        /// The scheme is of a kind that is not supported, or its credential is of another kind.
        case unsupported(scheme: String)
        /// The token of the scheme could not be fetched.
        case token(scheme: String, TokenFailure)
        /// No credential could be made, as when a request cannot be signed.
        case unavailable(scheme: String, any Error)

        /// Names the scheme; of an error that is not this library's only the type.
        public var description: String {
            switch self {
            case .missing(let schemes): "no credentials for \(schemes.joined(separator: ", "))"
            case .unsupported(let scheme): "the credentials for \(scheme) do not fit its kind"
            case .token(let scheme, let failure): "no token for \(scheme): \(failure)"
            case .unavailable(let scheme, let error): "no credential for \(scheme) (\(type(of: error)))"
            }
        }

        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// A failure of its parts, for tests and transports.
    public init(call: CallReport, reason: Reason) {
        self.call = call
        self.reason = reason
    }
}

/// An exchange without an answer. Printing leaves out the underlying error, which may have an address with secrets.
public struct TransportFailure: Sendable, CustomStringConvertible, CustomReflectable {
    /// What happened to the call.
    public let call: CallReport
    /// The id of the operation.
    public var operationID: String { call.operationID }
    /// What happened.
    public let kind: TransportError.Kind
    /// The error of a transport or middleware that is not ``TransportError``. It prints as its type.
    public let underlying: ForeignError?

    /// A failure of its parts, for tests and transports.
    public init(call: CallReport, kind: TransportError.Kind, underlying: (any Error)? = nil) {
        self.call = call
        self.kind = kind
        self.underlying = underlying.map(ForeignError.init)
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

/// An error that is not this library's. It prints as its type only: its text may have addresses, ids and secrets.
public struct ForeignError: Error, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The error itself.
    public let error: any Error

    public init(_ error: any Error) { self.error = error }

    public var description: String { "\(type(of: error))" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
