// A request as a value: made by generated code, open to inspection and change, sent later.

/// A request of one API that answers with `Output`.
///
/// Making one sends nothing; `client.send(request)` does. It prints as its operation without values, and ``curl`` gives a
/// command for a terminal.
public struct APIRequest<API: APIDefinition, Output: Sendable>: Sendable {
    /// What is called.
    public let operation: APIOperation
    /// The headers; those of authentication are added when it is sent.
    public var headers: HTTPHeaders
    /// The bytes to send; nil for none.
    public var body: RequestBody?
    /// What this call wants otherwise than its client: time, repetitions, limits.
    public var policy = CallPolicy()
    /// The time for one attempt; nil takes that of the operation or of the client.
    public var timeout: Duration? {
        get { policy.timeout }
        set { policy.timeout = newValue }
    }
    /// The time for the whole call: attempts, waits in between, tokens; nil takes that of the client.
    public var deadline: Duration? {
        get { policy.deadline }
        set { policy.deadline = newValue }
    }
    /// The path, percent-encoded, parameters filled in.
    public var path: String { target.path.sent }
    /// The query, percent-encoded, without `?`; nil when there is none.
    public var query: String? { target.query?.sent }
    /// Why the request cannot be sent.
    public var problem: String? { draft.problem ?? violations.first?.description }
    /// What the body breaks of its description. Such a request is not sent, unless
    /// ``ClientConfiguration/checksBodies`` is turned off.
    public var violations: [Violation] { body?.violations ?? [] }

    let target: RequestTarget
    let success: ResponseDecoder<Output>
    let errors: [ErrorCase<API.ErrorBody>]

    /// - Parameters:
    ///   - builder: what to send.
    ///   - success: how to read the answer.
    ///   - errors: the documented error answers.
    public init(
        _ builder: RequestBuilder, _ success: ResponseDecoder<Output>, errors: [ErrorCase<API.ErrorBody>] = []
    ) {
        operation = builder.operation
        headers = builder.headers
        body = builder.body
        target = RequestTarget(builder, API.queryBlank)
        self.success = success
        self.errors = errors
        if let cookies = target.cookies?.sent { headers["Cookie"] = cookies }
        IdempotencyKey.add(to: &headers, for: operation)
    }

    /// The same request with another way to read its answer.
    init<Other>(_ other: APIRequest<API, Other>, success: ResponseDecoder<Output>) {
        operation = other.operation
        headers = other.headers
        body = other.body
        target = other.target
        self.success = success
        errors = other.errors
        timeout = other.timeout
    }

    /// The request as a `curl` command with names and placeholders. The server stands as `$SERVER`.
    public var curl: String { curl(showing: .names) }

    /// The request as a `curl` command. The server stands as `$SERVER`.
    public func curl(showing detail: PrintedDetail) -> String { CurlCommand(draft, server: "$SERVER", detail).text }

    /// The operation and the target.
    public func description(showing detail: PrintedDetail) -> String {
        "\(operation.id): \(operation.method.rawValue) \(target.text(detail))"
    }

    /// The request without the types of its answers.
    var draft: RequestDraft {
        RequestDraft(operation: operation, target: target, headers: headers, body: body, policy: policy)
    }
}

extension APIRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The operation, and the template of its path with the names of the query.
    public var description: String { description(showing: .names) }
    public var debugDescription: String { description }
    public var customMirror: Mirror {
        Mirror(
            self, children: ["operation": operation.id, "target": target.text(.names), "headers": headers.description])
    }
}

/// The parts of a request that sending needs; one type for all answers keeps the sending code unspecialised.
struct RequestDraft: Sendable {
    let operation: APIOperation
    let target: RequestTarget
    let headers: HTTPHeaders
    let body: RequestBody?
    let policy: CallPolicy

    var problem: String? { target.problem ?? headers.problem }
}
