// Why a request cannot be signed. No case carries the URL, the consumer key or anything secret.

/// A request or a configuration that OAuth 1.0a cannot sign.
public enum OAuth1Error: Error, Hashable, Sendable {
    /// The URL has no `http` or `https` scheme, or no host.
    case urlNotAbsolute
    /// The URL has blanks, control or non-ASCII characters; percent-encode it the way it will be sent.
    case urlNotEncoded
    /// The URL has a user name or password before the host.
    case urlHasCredentials
    /// The method is empty or has characters other than ASCII letters.
    case invalidMethod
    /// The consumer key or the nonce is empty, or has a character that does not fit into a quoted header value.
    case invalidParameter
    /// The body is in a file; the signature covers its bytes, so they have to be in memory.
    case bodyInFile
    /// The clock gave a time before 1970.
    case invalidTime
    /// The key could not sign.
    case signing(SigningError)
}

extension OAuth1Error: CustomStringConvertible {
    public var description: String {
        switch self {
        case .urlNotAbsolute: "the request's URL is not absolute; it needs https:// and a host"
        case .urlNotEncoded: "the request's URL has characters that must be percent-encoded"
        case .urlHasCredentials: "the request's URL has credentials before the host"
        case .invalidMethod: "the request's method is not a word of ASCII letters"
        case .invalidParameter:
            "the consumer key and the nonce must be visible ASCII characters other than quotes and backslashes"
        case .bodyInFile: "the body of a signed request cannot be sent from a file"
        case .invalidTime: "the clock gave a time before 1970"
        case .signing(let error): error.description
        }
    }
}
