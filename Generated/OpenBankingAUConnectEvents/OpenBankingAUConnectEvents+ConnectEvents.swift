// Made by apigen 0.1.0 from Specs/connect-events-aus.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Webhooks

/// One message for each step; `eventType` tells which. When Connect generates reports at its end, their events arrive
/// at the same address; they have `eventName` instead. Both families have an event `done`, and they mean different
/// things.
///
/// Source: `Specs/connect-events-aus.yaml#/webhooks/connectEvent/post`
public nonisolated enum ConnectEvents {
    public typealias Event = ConnectEvent

    /// How the messages are signed. For a receiver with other limits or another clock, give it to `WebhookReceiver`.
    public static var scheme: SignatureScheme {
        .hmacSHA256(
            header: "X-Signature",
            encoding: .hex,
            eventID: .pointerOrDigest("/eventId")
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
    ) throws(WebhookSetupError) -> WebhookReceiver<ConnectEvent> {
        try WebhookReceiver(
            scheme: scheme,
            signingKeys: [signingKey] + previousKeys,
            replayStore: replayStore
        )
    }
}
