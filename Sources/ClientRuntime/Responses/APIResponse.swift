// A successful answer with all that came with it.

/// A successful answer: the value, and the status, headers and bytes it was read from.
public struct APIResponse<Output: Sendable>: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The headers, found in any case.
    public let headers: HTTPHeaders
    /// The value.
    public let body: Output
    /// The bytes that the value was read from.
    public let rawBody: RawBody
    /// What happened on the way: attempts and waits.
    public let call: CallReport

    /// An answer of its parts, for tests.
    public init(
        status: Int, headers: HTTPHeaders, body: Output, rawBody: RawBody,
        call: CallReport = CallReport(operationID: "")
    ) {
        self.call = call
        self.status = status
        self.headers = headers
        self.body = body
        self.rawBody = rawBody
    }
}

extension APIResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status, and the type and size of the body.
    public var description: String { "\(status), \(rawBody)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
