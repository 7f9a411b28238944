// What instruments are told of calls, tokens, pages and webhooks. The types are the allow-list: there is no place in them
// for an address, a header, a body, a token or a value of a path.

/// Something that happened in a client.
public enum ClientEvent: Sendable {
    /// A call begins.
    case callStarted(CallLabel)
    /// An attempt of a call begins, 1 is the first.
    case attemptStarted(CallLabel, number: Int)
    /// An attempt of a call has ended.
    case attemptEnded(CallLabel, CallReport.Attempt)
    /// The call will be tried again after a wait.
    case retrying(CallLabel, after: CallReport.Attempt, wait: Duration)
    /// A call has ended. The last attempt of the report tells how; without attempts nothing was sent.
    case callEnded(CallLabel, CallReport)
    /// A token was fetched, or could not be.
    case token(TokenEvent)
    /// A page of a list came, or is none to go on with. The call that fetched it has events of its own.
    case page(PageEvent)
    /// A message came to a webhook receiver.
    case webhook(WebhookEvent)
}

/// What may be told of a call.
public struct CallLabel: Sendable, Hashable {
    /// The operation id of the description.
    public let operationID: String
    /// The HTTP method.
    public let method: HTTPMethod
    /// The path with its placeholders, as `/accounts/{id}`.
    public let path: String
    /// Tells calls of one client apart, counted from 1.
    public let number: Int

    /// A label of its parts, for tests.
    public init(operationID: String, method: HTTPMethod, path: String, number: Int) {
        self.operationID = operationID
        self.method = method
        self.path = path
        self.number = number
    }
}

/// What may be told of a token.
public struct TokenEvent: Sendable {
    /// The name of the security scheme.
    public let scheme: String
    /// Why there is no token; nil when there is one.
    public let failure: TokenFailure?
    /// How long the fetch took.
    public let elapsed: Duration

    /// An event of its parts, for tests.
    public init(scheme: String, failure: TokenFailure?, elapsed: Duration) {
        self.scheme = scheme
        self.failure = failure
        self.elapsed = elapsed
    }
}
