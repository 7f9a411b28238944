// A message as it is posted, with the signatures that are known for it.

import AiiaEvents
import ClientRuntime
import Foundation
import MessageSigning
import TestSupport
import Webhooks

struct SignedMessage: Sendable, CustomStringConvertible {
    static let secret: Secret = "whsec-test"
    static let time = Date(timeIntervalSince1970: 1_700_000_000)
    static let eventID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"

    var body: Data
    var event: String
    var signature: String
    var legacySignature = ""
    var timestamp = "1700000000"
    var id = eventID

    var description: String { event }

    var headers: [String: String] {
        [
            "X-Aiia-Signature": signature, "X-Aiia-TimeStamp": timestamp, "X-Aiia-EventId": id, "X-Aiia-Event": event,
            "X-Aiia-Timeout": "5000", "X-Viia-Signature": legacySignature,
        ]
    }

    /// The two messages whose signatures are known, from the fixtures without their final newline.
    static func known() throws -> [SignedMessage] {
        func body(_ folder: String, _ file: String) throws -> Data {
            Data(try FixtureFolder(folder).data(file).dropLast())
        }
        return [
            SignedMessage(
                body: try body("AiiaData", "event-signed-sync-done.json"), event: "SyncDone",
                signature: "ce315f1cd9f119ec53f4b689693024ad8dd44b1b0fa26b22f23bfbcdbc50c00f",
                legacySignature: "6f7b3508815243d181ccb07f371bce83eb34f4f92d0bf88bbc68f64f0e2b05a8"),
            SignedMessage(
                body: try body("AiiaPay", "event-signed-accept-payment-updated.json"), event: "PaymentUpdated",
                signature: "22a0d42e167135be44a4351867fbab04a02a7dfcf174004efd36069ecd5131fa",
                legacySignature: "f0c081c623df3fd335a652c17781fc250447469a554a0e0f7871c79dcb6ad02f"),
        ]
    }

    /// A message signed now, as a sender does it.
    static func signed(_ json: String, event: String, id: String = eventID, at time: Date) throws -> SignedMessage {
        let timestamp = String(Int(time.timeIntervalSince1970))
        let text = "\(timestamp)|\(id)|\(event)|\(json)"
        let signature = TextForm.hex.text(try HMACSHA256(key: secret.reveal().utf8).code(for: Array(text.utf8)))
        return SignedMessage(
            body: Data(json.utf8), event: event, signature: signature, timestamp: timestamp, id: id)
    }

    /// The receiver of the module with a clock that stands still.
    static func receiver(
        now: Date = time, store: any ReplayStore = InMemoryReplayStore()
    ) throws -> WebhookReceiver<AiiaEvent> {
        try WebhookReceiver(
            scheme: AiiaNotifications.scheme, signingKeys: [secret], replayStore: store, now: { now })
    }
}
