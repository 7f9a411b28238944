// Why a receiver cannot be built. Each of these would make it accept too much, so none is left to the first message.

/// A receiver with these settings would be unsafe or useless.
public enum WebhookSetupError: Error, Hashable, Sendable {
    /// There is no signing key.
    case noSigningKey
    /// One of the signing keys is empty: anybody can sign with it.
    case emptySigningKey
    /// One of the signing keys is no public key of the scheme's algorithm.
    case invalidPublicKey
    /// The scheme takes the event id from a header that is not among the signed values.
    case unsignedEventID
    /// A header name or the separator is empty, or the JSON pointer of the event id is none.
    case invalidScheme
    /// The tolerance is negative, or the size limit is.
    case invalidLimit
    /// Ids would be forgotten while their messages are still in time: the retention is less than twice the tolerance.
    case retentionTooShort
}

extension WebhookSetupError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noSigningKey: "a webhook receiver needs at least one signing key"
        case .emptySigningKey: "a signing key of the webhook receiver is empty"
        case .invalidPublicKey: "a signing key of the webhook receiver is no Ed25519 public key"
        case .unsignedEventID: "the event id must come from the body or from a header that is signed"
        case .invalidScheme: "the signature scheme has an empty name or separator, or an invalid JSON pointer"
        case .invalidLimit: "the tolerance and the size limit of a webhook receiver must not be negative"
        case .retentionTooShort: "event ids must be kept for at least twice the tolerance"
        }
    }
}
