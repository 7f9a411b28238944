// How a sender signs its messages, as a value: which header, which text form, over which bytes, and where the id is.

/// The way one sender signs its messages.
public struct SignatureScheme: Sendable, Hashable {
    /// What makes and checks signatures.
    enum Algorithm: Sendable, Hashable { case hmacSHA256, ed25519 }

    let algorithm: Algorithm
    let header: String
    let encoding: SignatureEncoding
    let form: SignatureForm
    let content: SignedContent
    let eventID: EventID

    /// HMAC-SHA256 with a secret that sender and receiver share, its code in one header.
    ///
    /// - Parameters:
    ///   - header: the header with the signature. A message without it, or with two, is refused.
    ///   - encoding: how the 32 bytes of the code are written.
    ///   - form: what else stands in the header.
    ///   - content: the bytes that are signed.
    ///   - eventID: where the id is that tells a new event from a repeated one. It must be signed.
    public static func hmacSHA256(
        header: String, encoding: SignatureEncoding, form: SignatureForm = .alone, content: SignedContent = .body,
        eventID: EventID
    ) -> SignatureScheme {
        SignatureScheme(
            algorithm: .hmacSHA256, header: header, encoding: encoding, form: form, content: content, eventID: eventID)
    }

    /// Ed25519 (RFC 8032), the signature in one header. The signing keys of the receiver are the sender's public keys:
    /// 32 bytes as hexadecimal digits or Base64, or a PEM block `PUBLIC KEY`.
    ///
    /// - Parameters:
    ///   - header: the header with the signature. A message without it, or with two, is refused.
    ///   - encoding: how the 64 bytes of the signature are written.
    ///   - form: what else stands in the header.
    ///   - content: the bytes that are signed.
    ///   - eventID: where the id is that tells a new event from a repeated one. It must be signed.
    public static func ed25519(
        header: String, encoding: SignatureEncoding, form: SignatureForm = .alone, content: SignedContent = .body,
        eventID: EventID
    ) -> SignatureScheme {
        SignatureScheme(
            algorithm: .ed25519, header: header, encoding: encoding, form: form, content: content, eventID: eventID)
    }
}

/// The text form of a signature. Each has exactly one spelling for the same bytes.
public enum SignatureEncoding: Sendable, Hashable {
    /// Lower-case hexadecimal digits.
    case hex
    /// Upper-case hexadecimal digits.
    case upperCaseHex
    /// RFC 4648 section 4, with padding.
    case base64
}

/// The bytes that are signed.
public enum SignedContent: Sendable, Hashable {
    /// The body, as received.
    case body
    /// The values of headers, verbatim, then the body, as received, with a separator before each part but the first.
    /// A message whose header values have the separator in them is refused: its parts could be cut in another way.
    case headersThenBody([SignedHeader], separator: String)
}

/// A header whose value is signed.
public enum SignedHeader: Sendable, Hashable {
    /// The time of signing; messages outside the receiver's tolerance are refused.
    case timestamp(String, TimestampUnit)
    /// The same, where the time is an element of the signature's own header, behind this prefix, as `t=` in
    /// `t=1700000000,v1=5257…`. The signature's ``SignatureForm`` must be a list.
    case timestampBeside(prefix: String, TimestampUnit)
    /// Any other value.
    case value(String)
}

/// What the number in a timestamp header counts, since 1970 in UTC.
public enum TimestampUnit: Sendable, Hashable {
    case seconds
    case milliseconds
    /// For senders that do not document the unit: numbers from 100 000 000 000 on are milliseconds, smaller ones
    /// seconds. As seconds that number is in the year 5138, as milliseconds in 1973: nothing near the present is both.
    case secondsOrMilliseconds
}

/// Where a message has the id of its event.
public enum EventID: Sendable, Hashable {
    /// A text or number of the signed JSON body, by its JSON pointer (RFC 6901), for example `/eventId`. A message
    /// without it is refused.
    case pointer(String)
    /// The same, but a message without it is known by the digest of its signed bytes: for senders that leave the id out
    /// of messages which never repeat, or whose repetition does not matter.
    case pointerOrDigest(String)
    /// The value of a header, which must be one of the signed headers.
    case header(String)
    /// The messages have no signed id. **Every copy of a message is taken as a new event**; make handlers idempotent.
    case none
}
