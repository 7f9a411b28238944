// Made by apigen 0.1.0 from Specs/aiia-events.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Webhooks

/// One message for all events. Its single member tells which event it is, more exactly than the name in `X-Aiia-Event`:
/// two pairs of events share a name.
///
/// Source: `Specs/aiia-events.yaml#/webhooks/aiiaNotification/post`
public nonisolated enum AiiaNotifications {
    public typealias Event = AiiaEvent

    /// How the messages are signed. For a receiver with other limits or another clock, give it to `WebhookReceiver`.
    public static var scheme: SignatureScheme {
        .hmacSHA256(
            header: "X-Aiia-Signature",
            encoding: .hex,
            content: .headersThenBody(
                [
                    .timestamp("X-Aiia-TimeStamp", .secondsOrMilliseconds),
                    .value("X-Aiia-EventId"),
                    .value("X-Aiia-Event"),
                ],
                separator: "|"
            ),
            eventID: .header("X-Aiia-EventId")
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
    ) throws(WebhookSetupError) -> WebhookReceiver<AiiaEvent> {
        try WebhookReceiver(
            scheme: scheme,
            signingKeys: [signingKey] + previousKeys,
            replayStore: replayStore
        )
    }
}
