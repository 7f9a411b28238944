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

/// How messages are signed: by what, over which headers and the body, and how it stands in its header.
public struct SignatureModel: Sendable, Hashable {
    public enum Scheme: String, Sendable, CaseIterable {
        case hmacSHA256 = "hmac-sha256"
        case ed25519
    }

    public enum Encoding: String, Sendable, CaseIterable { case hex, upperCaseHex, base64 }

    public enum Part: Sendable, Hashable {
        case timestamp(String, unit: String)
        /// An element of the signature's own header.
        case timestampBeside(prefix: String, unit: String)
        case header(String)
    }

    public enum EventID: Sendable, Hashable {
        /// A JSON pointer into the body.
        case pointer(String)
        /// A JSON pointer into the body; a message without that member is told from others by its digest.
        case pointerOrDigest(String)
        /// A header that is signed.
        case header(String)
        case none
    }

    public var scheme: Scheme
    /// What the signing key is, as a phrase; `nil` where the description does not tell.
    public var key: String?
    public var header: String
    public var encoding: Encoding
    /// What stands before each signature in the header; empty for nothing.
    public var prefix: String
    /// What stands between the elements of the header; `nil` where it has one signature and nothing else.
    public var listSeparator: String?
    /// The headers that are signed before the body.
    public var signedHeaders: [Part]
    public var separator: String
    public var eventID: EventID
}
