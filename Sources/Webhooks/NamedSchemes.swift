// The signature schemes of the senders that this package has clients for.

extension SignatureScheme {
    /// Consent notifications of Mastercard Open Finance Australia: `Event-Signature` is the lower-case hexadecimal
    /// HMAC-SHA256 of the body, with the signing key of the subscription. The id is the body's `eventId`; the header
    /// `Event-Id` repeats it, but is not signed.
    ///
    /// Source: Open Finance Australia, "Consent Notifications". The sender retries for 24 hours.
    public static let mastercardConsent = hmacSHA256(
        header: "Event-Signature", encoding: .hex, eventID: .pointer("/eventId"))

    /// Connect events of Mastercard Open Finance Australia, and report events sent through Connect: `X-Signature` is
    /// the lower-case hexadecimal HMAC-SHA256 of the body, with the partner secret. `ping` and report events have no
    /// `eventId`; two of them are the same if all their bytes are.
    ///
    /// Source: Open Finance Australia, "Connect Webhook Events".
    public static let mastercardConnect = hmacSHA256(
        header: "X-Signature", encoding: .hex, eventID: .pointerOrDigest("/eventId"))

    /// Aiia events: `X-Aiia-Signature` is the lower-case hexadecimal HMAC-SHA256 of `timestamp|eventId|eventType|body`,
    /// with the webhook secret.
    ///
    /// Source: Aiia's sample client; the unit of the timestamp is not documented.
    public static let aiia = hmacSHA256(
        header: "X-Aiia-Signature", encoding: .hex,
        content: .headersThenBody(
            [
                .timestamp("X-Aiia-TimeStamp", .secondsOrMilliseconds), .value("X-Aiia-EventId"),
                .value("X-Aiia-Event"),
            ], separator: "|"),
        eventID: .header("X-Aiia-EventId"))

    /// The older signature of Aiia events: `X-Viia-Signature` is the lower-case hexadecimal HMAC-SHA256 of the body
    /// alone. Bodies of different events can be equal and nothing else is signed, so **replays cannot be told from new
    /// events**: use ``aiia`` wherever the sender offers it, and never both for the same address.
    public static let aiiaLegacy = hmacSHA256(header: "X-Viia-Signature", encoding: .hex, eventID: .none)
}
