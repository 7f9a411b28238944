// The parts of a request's URL that OAuth 1.0a signs. The text is taken as it will be sent: nothing is decoded, no dot
// segment is removed, and only scheme and authority change case.

struct OAuth1URL {
    /// Scheme, authority without a default port, and path (RFC 5849 section 3.4.1.2).
    let baseURI: String
    /// The raw query, without the question mark.
    let query: String?

    init(_ text: String) throws(OAuth1Error) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw .urlNotEncoded }
        let withoutFragment = text.prefix { $0 != "#" }
        let address = withoutFragment.prefix { $0 != "?" }
        let rest = withoutFragment[address.endIndex...]
        query = rest.isEmpty ? nil : String(rest.dropFirst())

        guard let mark = address.firstRange(of: "://") else { throw .urlNotAbsolute }
        let scheme = address[..<mark.lowerBound].lowercased()
        let authority = address[mark.upperBound...].prefix { $0 != "/" }
        let path = address[authority.endIndex...]
        guard scheme == "https" || scheme == "http" else { throw .urlNotAbsolute }
        // Credentials in a URL would be signed, and then sent in the clear to every log on the way.
        guard !authority.contains("@") else { throw .urlHasCredentials }
        let host = Self.withoutDefaultPort(authority.lowercased(), scheme: scheme)
        guard !host.isEmpty, !host.hasPrefix(":") else { throw .urlNotAbsolute }
        baseURI = "\(scheme)://\(host)\(path.isEmpty ? "/" : path)"
    }

    private static func withoutDefaultPort(_ authority: String, scheme: String) -> String {
        let port = scheme == "https" ? ":443" : ":80"
        return authority.hasSuffix(port) ? String(authority.dropLast(port.count)) : authority
    }
}
