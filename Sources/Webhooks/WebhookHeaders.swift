// The header fields of a received message, however the HTTP server hands them over.

import ClientRuntime

/// Header fields that a receiver can look into. A server's own type needs this one conformance to be usable.
public protocol WebhookHeaders: Sendable {
    /// The values of a header, one for each field of that name; names compare without case.
    func webhookValues(of name: String) -> [String]

    /// False if fields were lost on the way into this type; such messages are refused. True unless implemented.
    var webhookHeadersAreComplete: Bool { get }
}

extension WebhookHeaders {
    public var webhookHeadersAreComplete: Bool { true }
}

extension HTTPHeaders: WebhookHeaders {
    public func webhookValues(of name: String) -> [String] { values(for: name) }

    public var webhookHeadersAreComplete: Bool { problem == nil }
}

/// For servers that give a dictionary. Names which differ in case only count as the same header twice.
extension [String: String]: WebhookHeaders {
    public func webhookValues(of name: String) -> [String] {
        let name = name.lowercased()
        return filter { $0.key.lowercased() == name }.map(\.value)
    }
}
