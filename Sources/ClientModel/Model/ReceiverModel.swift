// Webhooks as receivers: the event, and how its sender signs.

/// A typed receiver of a webhook.
public struct ReceiverModel: Sendable {
    public var naming: Name
    public var documentation: Documentation
    public var event: TypeReference
    public var signature: SignatureModel?

    public var typeName: String { naming.text }
    public var wireName: String { naming.wireName }
}

/// How messages are signed: HMAC-SHA256 over headers and body, in a header.
public struct SignatureModel: Sendable, Hashable {
    public enum Encoding: String, Sendable, CaseIterable { case hex, base64 }

    public enum Part: Sendable, Hashable {
        case timestamp(String, unit: String)
        case header(String)
    }

    public enum EventID: Sendable, Hashable {
        /// A JSON pointer into the body.
        case pointer(String)
        /// The same; messages without it are known by a digest.
        case pointerOrDigest(String)
        /// A header that is signed.
        case header(String)
        case none
    }

    public var header: String
    public var encoding: Encoding
    /// The headers that are signed before the body.
    public var signedHeaders: [Part]
    public var separator: String
    public var eventID: EventID
}
