// The address that the paths of an API are appended to.
import Foundation

/// The address of a server, as `https://api.example.com/v1`.
///
/// An address that is not usable (another scheme than HTTP, no host, a user, a query or a fragment) is kept with its
/// ``problem``, and requests to it are never sent.
public struct ServerURL: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The address without a slash at its end; a slash where it is nothing else.
    public let text: String
    /// Why the address is not usable.
    public let problem: String?
    /// The text that variables were put into; the address itself where it has none.
    let template: String

    /// An address; slashes at its end are removed, unless it is one alone.
    public init(_ text: String) {
        var trimmed = Substring(text)
        while trimmed.hasSuffix("/"), trimmed != "/" { trimmed.removeLast() }
        self.init(text: ServerURL.withSmallScheme(String(trimmed)), template: nil)
    }

    private init(text: String, template: String?) {
        self.text = text
        self.template = template ?? text
        problem = ServerURL.problem(of: text)
    }

    /// An address.
    public init(_ url: URL) { self.init(url.absoluteString) }
    public init(stringLiteral value: String) { self.init(value) }

    /// An address with variables, as `https://{region}.example.com`.
    public init(template: String, variables: [String: String]) {
        var text = template
        for (name, value) in variables { text = text.replacing("{\(name)}", with: value) }
        self.init(text: ServerURL(text).text, template: ServerURL(template).text)
    }

    /// The address that a relative one means beside this one (RFC 3986, section 5): `/v2` replaces the path, `files`
    /// and `./files` go on behind it. An absolute address means itself.
    public func resolving(_ relative: ServerURL) -> ServerURL {
        if relative.text.isEmpty { return self }
        guard !relative.text.contains("://"), problem == nil, let base = URL(string: text + "/"),
            let url = URL(string: relative.text, relativeTo: base)
        else { return relative }
        return ServerURL(text: ServerURL(url.absoluteString).text, template: relative.template)
    }

    /// Whether the address names a host, with or without a scheme.
    var namesHost: Bool { text.contains("://") || text.hasPrefix("//") }

    /// Whether the address is one that this server of a description may mean: one with other values of its variables, or
    /// for a relative server one that ends with it. This machine is never meant by a relative one.
    func describes(_ other: ServerURL) -> Bool {
        if template.contains("{"), Self.matches(template[...], other.text[...]) { return true }
        guard !namesHost, other.problem == nil, let url = URL(string: other.text), !url.isLoopback else { return false }
        if text.hasPrefix("/") { return other.resolving(self).text == other.text }
        let path = text.drop { $0 == "." || $0 == "/" }
        return path.isEmpty || url.path().hasSuffix("/" + path)
    }

    /// Whether a text is an address with variables whose values are texts without a slash.
    private static func matches(_ template: Substring, _ text: Substring) -> Bool {
        guard let open = template.firstIndex(of: "{"), let close = template[open...].firstIndex(of: "}") else {
            return template == text
        }
        guard text.hasPrefix(template[..<open]) else { return false }
        let behind = template[template.index(after: close)...]
        let rest = text.dropFirst(template.distance(from: template.startIndex, to: open))
        var end = rest.startIndex
        while end < rest.endIndex, rest[end] != "/" {
            end = rest.index(after: end)
            if matches(behind, rest[end...]) { return true }
        }
        return false
    }

    /// `HTTPS://…` is the same as `https://…`, but not every part of Foundation knows.
    private static func withSmallScheme(_ text: String) -> String {
        guard let end = text.firstRange(of: "://")?.lowerBound else { return text }
        return text[..<end].lowercased() + text[end...]
    }

    private static func problem(of text: String) -> String? {
        guard let url = URL(string: text, encodingInvalidCharacters: false),
            let scheme = url.scheme?.lowercased(), scheme == "https" || scheme == "http",
            let host = url.host(), !host.isEmpty
        else { return "the server address is not an HTTP address" }
        guard url.user() == nil, url.password() == nil, url.query() == nil, url.fragment() == nil else {
            return "the server address has a user, a query or a fragment"
        }
        return nil
    }
}

extension ServerURL {
    /// Addresses are equal when their texts are.
    public static func == (left: ServerURL, right: ServerURL) -> Bool { left.text == right.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension ServerURL: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The address; when it is not usable, only that: it may have a password in it.
    public var description: String { problem == nil ? text : "an address that is not usable" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension URL {
    /// Scheme, host and port: what decides whether two addresses are the same server.
    var origin: String {
        let scheme = scheme?.lowercased() ?? ""
        return "\(scheme)://\(host()?.lowercased() ?? ""):\(port ?? (scheme == "https" ? 443 : 80))"
    }

    /// Whether the address is plain HTTP.
    var isInsecure: Bool { scheme?.lowercased() != "https" }

    /// Whether the host is this machine.
    var isLoopback: Bool {
        guard let host = host()?.lowercased() else { return false }
        if ["localhost", "::1", "[::1]"].contains(host) { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
    }
}
