// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Webhooks

/// Something has changed.
///
/// Sent to `{$request.body#/url}`, as `subscribe` asks.
///
/// Source: `api.yaml#/paths/~1subscriptions/post/callbacks/onChange/{$request.body#~1url}/post`
public nonisolated enum SubscribeOnChangeCallbacks {
    public typealias Event = Change

    /// How the messages are signed. For a receiver with other limits or another clock, give it to `WebhookReceiver`.
    public static var scheme: SignatureScheme {
        .hmacSHA256(
            header: "Signature",
            encoding: .hex,
            eventID: .pointer("/id")
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
    ) throws(WebhookSetupError) -> WebhookReceiver<Change> {
        try WebhookReceiver(
            scheme: scheme,
            signingKeys: [signingKey] + previousKeys,
            replayStore: replayStore
        )
    }
}
