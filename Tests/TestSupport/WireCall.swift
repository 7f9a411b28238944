// One operation on the wire: the call, the request it has to send byte for byte, and the answer it has to read.

/// A call of a client that is made against a ``LoopbackServer``.
public struct WireCall<Client: Sendable>: Sendable, CustomStringConvertible {
    /// The operationId.
    public let operation: String
    /// What the client has to send, as ``LoopbackServer/Request/transcript``.
    public let request: String
    public let answer: LoopbackServer.Response
    /// Makes the call and looks at what it returns.
    public let call: @Sendable (Client) async throws -> Void

    public init(
        _ operation: String, _ request: String, _ answer: LoopbackServer.Response,
        call: @escaping @Sendable (Client) async throws -> Void
    ) {
        self.operation = operation
        self.request = request
        self.answer = answer
        self.call = call
    }

    public var description: String { operation }
}

extension LoopbackServer.Request {
    private static let added = ["accept-encoding", "accept-language", "connection", "host", "user-agent"]

    /// Method and target, the headers sorted by name, a blank line, the body. Headers that URLSession adds on its own
    /// are left out, and so is the length of a body that is not empty. (On Linux it adds the length 0 to DELETE.)
    public var transcript: String {
        let shown = headers.filter { header in
            let isLength = header.name.lowercased() == "content-length" && header.value == "\(body.count)"
            return !Self.added.contains(header.name.lowercased())
                && !(isLength && (method == "DELETE" || !body.isEmpty))
        }
        let lines = shown.map { "\($0.name): \($0.value)" }.sorted()
        let head = (["\(method) \(target)"] + lines).joined(separator: "\n")
        return body.isEmpty ? head : head + "\n\n" + text
    }
}
