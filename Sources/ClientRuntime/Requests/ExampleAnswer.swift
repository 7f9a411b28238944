// Answers that a description has for its own operations: what previews and tests of an app are made of.

/// A successful answer to an operation, as the description tells it or, where it has no example, as its types allow.
public struct ExampleAnswer: Sendable, Hashable {
    /// The operation id of the description.
    public let operationID: String
    /// The media types that the call asks for; empty where it asks for none. An operation may have several calls.
    public let accept: [String]
    /// The status.
    public let status: Int
    /// The media type of the body; nil where there is none.
    public let contentType: String?
    /// The text of the body.
    public let body: String

    /// An answer.
    public init(operationID: String, accept: [String], status: Int, contentType: String?, body: String) {
        self.operationID = operationID
        self.accept = accept
        self.status = status
        self.contentType = contentType
        self.body = body
    }
}

/// An API that was generated with `examples: true`: it has an answer to every call. `mock()` of the module
/// `ClientTesting` makes a client of it that needs no server.
public protocol ExampleProviding: APIDefinition {
    /// The answers, in the order of the description.
    static var exampleAnswers: [ExampleAnswer] { get }
    /// A client.
    init(client: APIClient<Self>)
}
