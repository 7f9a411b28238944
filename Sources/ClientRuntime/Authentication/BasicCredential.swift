// User name and password of HTTP basic authentication, as one value that does not print its password.

/// What a client needs for HTTP basic authentication.
public struct BasicCredential: Sendable {
    public var user: String
    public var password: Secret

    public init(user: String, password: String) {
        self.user = user
        self.password = Secret(password)
    }
}
