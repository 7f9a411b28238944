// User name and password of HTTP basic authentication, as one value that prints neither.

/// What a client needs for HTTP basic authentication.
public struct BasicCredential: Sendable {
    public var user: String
    public var password: Secret

    public init(user: String, password: String) {
        self.user = user
        self.password = Secret(password)
    }
}

extension BasicCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "BasicCredential" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The kind of credential.
    public var description: String {
        switch self {
        case .apiKey: "API key"
        case .bearer: "bearer token"
        case .basic: "user and password"
        case .token: "token that is fetched"
        }
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
