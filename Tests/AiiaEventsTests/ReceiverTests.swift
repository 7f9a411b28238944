// The way to an event: signature, time, repeats, and events that are not known yet.

import AiiaEvents
import ClientRuntime
import Foundation
import TestSupport
import Testing
import Webhooks

@Suite struct ReceiverTests {
    @Test(arguments: try SignedMessage.known())
    func knownSignaturesAreAcceptedAndRepeatsRecognized(_ message: SignedMessage) async throws {
        let receiver = try SignedMessage.receiver()
        let first = try await receiver.receive(body: message.body, headers: message.headers)
        let second = try await receiver.receive(body: message.body, headers: message.headers)
        guard case .event(let event) = first, case .duplicate(SignedMessage.eventID) = second else {
            Issue.record("\(first), \(second)")
            return
        }
        #expect(try tree(event) == JSONValue(parsing: message.body))
    }

    @Test func eventsAreReadOnceTheyAreVerified() async throws {
        let messages = try SignedMessage.known()
        let synced = try await SignedMessage.receiver().receive(body: messages[0].body, headers: messages[0].headers)
        let paid = try await SignedMessage.receiver().receive(body: messages[1].body, headers: messages[1].headers)
        guard case .event(.syncDone(let sync)) = synced, case .event(.acceptPaymentUpdated(let payment)) = paid else {
            Issue.record("\(synced), \(paid)")
            return
        }
        #expect(sync.syncDoneWebhook.consentID == "f4188059-7a26-4fc9-8e35-15fbef2dfb9f")
        #expect(sync.syncDoneWebhook.data.syncedAccountIDs == ["f597a626-0a87-48a4-a4d8-f79c8e26460b"])
        #expect(payment.acceptPaymentUpdatedWebhook.data.paymentID == "20200710.cys5ihh856sw7btuoimya551nh")
    }

    @Test(arguments: [-300.0, 300])
    func messagesOfFiveMinutesAreAccepted(_ difference: TimeInterval) async throws {
        let receiver = try SignedMessage.receiver(now: SignedMessage.time.addingTimeInterval(difference))
        let message = try SignedMessage.known()[0]
        guard case .event = try await receiver.receive(body: message.body, headers: message.headers) else {
            Issue.record("a new message was taken for a repeat")
            return
        }
    }

    @Test(arguments: [(301.0, WebhookRejection.tooOld), (-301, .tooNew)])
    func staleMessagesAreRefused(_ difference: TimeInterval, _ reason: WebhookRejection) async throws {
        let receiver = try SignedMessage.receiver(now: SignedMessage.time.addingTimeInterval(difference))
        let message = try SignedMessage.known()[0]
        await #expect(throws: reason) { try await receiver.receive(body: message.body, headers: message.headers) }
    }

    @Test(arguments: ["body", "X-Aiia-TimeStamp", "X-Aiia-EventId", "X-Aiia-Event", "X-Aiia-Signature"])
    func everySignedPartCounts(_ part: String) async throws {
        let receiver = try SignedMessage.receiver()
        let message = try SignedMessage.known()[0]
        var body = message.body
        var headers = message.headers
        switch part {
        case "body": body.append(0x20)
        case "X-Aiia-TimeStamp": headers[part] = "1700000001"
        case "X-Aiia-Signature": headers[part] = message.legacySignature
        default: headers[part] = "another"
        }
        let (forgedBody, forgedHeaders) = (body, headers)
        await #expect(throws: WebhookRejection.signatureMismatch) {
            try await receiver.receive(body: forgedBody, headers: forgedHeaders)
        }
        // A message that was refused has not used up the ID of the event.
        guard case .event = try await receiver.receive(body: message.body, headers: message.headers) else {
            Issue.record("the event got lost")
            return
        }
    }

    @Test(arguments: ["X-Aiia-TimeStamp", "X-Aiia-EventId", "X-Aiia-Event", "X-Aiia-Signature"])
    func messagesWithoutASignedHeaderAreRefused(_ name: String) async throws {
        let receiver = try SignedMessage.receiver()
        let message = try SignedMessage.known()[0]
        let headers = message.headers.filter { $0.key != name }
        await #expect(throws: WebhookRejection.missingHeader(name)) {
            try await receiver.receive(body: message.body, headers: headers)
        }
    }

    @Test(arguments: [
        #"{"consentExtendedWebhook":{"consentId":"c-1","data":{"until":1.10},"event":"ConsentExtended"}}"#,
        #"{"syncDoneWebhook":{"consentId":17,"event":"SyncDone"}}"#, "[]",
    ])
    func eventsThatAreNewAreKept(_ json: String) async throws {
        let message = try SignedMessage.signed(json, event: "ConsentExtended", at: SignedMessage.time)
        let delivery = try await SignedMessage.receiver().receive(body: message.body, headers: message.headers)
        guard case .event(.unrecognized(let value)) = delivery else {
            Issue.record("\(delivery)")
            return
        }
        #expect(value == (try JSONValue(parsing: Data(json.utf8))))
    }

    @Test func namesOfEventsThatAreNewAreKept() async throws {
        let json = #"{"syncDoneWebhook":{"consentId":"c-1","data":{"syncedAccountIds":[]},"event":"SyncEnded"}}"#
        let message = try SignedMessage.signed(json, event: "SyncEnded", at: SignedMessage.time)
        let delivery = try await SignedMessage.receiver().receive(body: message.body, headers: message.headers)
        guard case .event(.syncDone(let event)) = delivery else {
            Issue.record("\(delivery)")
            return
        }
        #expect(event.syncDoneWebhook.event == .unrecognized("SyncEnded"))
    }

    @Test func theFactoryTakesEachKeyWhileItIsBeingChanged() async throws {
        let message = try SignedMessage.signed(#"{"a":1}"#, event: "A", at: Date())
        let receiver = try AiiaNotifications.receiver(
            signingKey: "the-new-key", previousKeys: [SignedMessage.secret], replayStore: InMemoryReplayStore())
        let delivery = try await receiver.receive(body: message.body, headers: message.headers)
        guard case .event(.unrecognized(["a": 1])) = delivery else {
            Issue.record("\(delivery)")
            return
        }
        let strict = try AiiaNotifications.receiver(signingKey: "the-new-key", replayStore: InMemoryReplayStore())
        await #expect(throws: WebhookRejection.signatureMismatch) {
            try await strict.receive(body: message.body, headers: message.headers)
        }
    }

    @Test func emptyKeysAreRefused() {
        #expect(throws: WebhookSetupError.self) {
            try AiiaNotifications.receiver(signingKey: "", replayStore: InMemoryReplayStore())
        }
    }
}
