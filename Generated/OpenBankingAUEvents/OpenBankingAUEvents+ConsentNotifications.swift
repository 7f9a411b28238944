// Made by apigen 0.1.0 from Specs/consent-webhooks-aus.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Webhooks

/// One message for all events; `eventType` tells which. After `INSTITUTIONS_REVOKED` and `INSTITUTIONS_EXPIRED` the
/// receiver must delete the data collected from the institutions named in `payload.changes.details`, and everything
/// derived from it. `CONSENT_CREATED` and `INSTITUTIONS_ADDED` demand nothing; after the latter, data of the added
/// accounts can be fetched with the `consentReceiptId` of the message.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/webhooks/consentNotification/post`
public nonisolated enum ConsentNotifications {
    public typealias Event = ConsentNotification

    /// How the messages are signed. For a receiver with other limits or another clock, give it to `WebhookReceiver`.
    public static var scheme: SignatureScheme {
        .hmacSHA256(
            header: "Event-Signature",
            encoding: .hex,
            eventID: .pointer("/eventId")
        )
    }

    /// The way to an event: what comes in is verified before it is read.
    /// - Parameters:
    ///   - signingKey: the key that the sender signs with.
    ///   - previousKeys: keys that are still accepted while the key is being changed.
    ///   - replayStore: remembers which events have come already.
    public static func receiver(
        signingKey: Secret,
        previousKeys: [Secret] = [],
        replayStore: any ReplayStore
    ) throws(WebhookSetupError) -> WebhookReceiver<ConsentNotification> {
        try WebhookReceiver(
            scheme: scheme,
            signingKeys: [signingKey] + previousKeys,
            replayStore: replayStore
        )
    }
}
