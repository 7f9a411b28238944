// Callbacks as receivers: the type of the event, and the way to it through verification.

import ClientRuntime
import Foundation
import GoldenCallbacks
import MessageSigning
import Testing
import Webhooks

@Suite struct CallbackTests {
    private let key: Secret = "a key"

    private func code(_ body: String, key: String = "a key") throws -> [UInt8] {
        try HMACSHA256(key: key.utf8).code(for: Array(body.utf8))
    }

    private func hex(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

    @Test func aVerifiedMessageIsAnEvent() async throws {
        let receiver = try SubscribeOnChangeCallbacks.receiver(signingKey: key, replayStore: InMemoryReplayStore())
        let body = #"{"id": "1", "what": "title"}"#
        let headers: HTTPHeaders = ["Signature": hex(try code(body))]
        guard case .event(let change) = try await receiver.receive(body: Array(body.utf8), headers: headers) else {
            Issue.record("the first message is an event")
            return
        }
        #expect(change.what == "title")
        guard case .duplicate = try await receiver.receive(body: Array(body.utf8), headers: headers) else {
            Issue.record("the second message is a duplicate")
            return
        }
    }

    @Test func anythingElseIsRefused() async throws {
        let receiver = try SubscribeOnChangeCallbacks.receiver(signingKey: key, replayStore: InMemoryReplayStore())
        let body = #"{"id": "1", "what": "title"}"#
        let headers: HTTPHeaders = ["Signature": hex(try code(body, key: "another key"))]
        await #expect(throws: WebhookRejection.self) {
            try await receiver.receive(body: Array(body.utf8), headers: headers)
        }
    }

    @Test func aCallbackMayHaveASignatureOfItsOwn() async throws {
        let receiver = try SubscribeStatusCallbacks.receiver(signingKey: key, replayStore: InMemoryReplayStore())
        let body = #"{"id": "2", "state": "up"}"#
        let headers: HTTPHeaders = ["Status-Signature": Data(try code(body)).base64EncodedString()]
        guard case .event(let status) = try await receiver.receive(body: Array(body.utf8), headers: headers) else {
            Issue.record("the message is an event")
            return
        }
        #expect(status.state == .up)
    }

    /// `sha256=` before the code, as GitHub signs.
    @Test func aSignatureMayHaveAPrefix() async throws {
        let receiver = try SubscribePushCallbacks.receiver(signingKey: key, replayStore: InMemoryReplayStore())
        let body = #"{"id": "3", "what": "push"}"#
        let headers: HTTPHeaders = ["X-Hub-Signature-256": "sha256=" + hex(try code(body))]
        guard case .event(let change) = try await receiver.receive(body: Array(body.utf8), headers: headers) else {
            Issue.record("the message is an event")
            return
        }
        #expect(change.what == "push")
        let bare: HTTPHeaders = ["X-Hub-Signature-256": hex(try code(body))]
        await #expect(throws: WebhookRejection.malformedSignature("X-Hub-Signature-256")) {
            try await receiver.receive(body: Array(body.utf8), headers: bare)
        }
    }

    /// Several signatures and the time of sending in one header.
    @Test func aSignatureMayStandInAList() async throws {
        let now = Date(timeIntervalSince1970: 1_700_000_000)
        let receiver = try WebhookReceiver<Change>(
            scheme: SubscribeChargeCallbacks.scheme, signingKeys: [key], replayStore: InMemoryReplayStore(),
            now: { now })
        let body = #"{"id": "4", "what": "charge"}"#
        let old = hex(try code("1700000000." + body, key: "an old key"))
        let right = hex(try code("1700000000." + body))
        let headers: HTTPHeaders = ["Charge-Signature": "t=1700000000,v1=\(old),v1=\(right)"]
        guard case .event(let change) = try await receiver.receive(body: Array(body.utf8), headers: headers) else {
            Issue.record("the message is an event")
            return
        }
        #expect(change.what == "charge")
        let late = try WebhookReceiver<Change>(
            scheme: SubscribeChargeCallbacks.scheme, signingKeys: [key], replayStore: InMemoryReplayStore(),
            now: { now.addingTimeInterval(301) })
        await #expect(throws: WebhookRejection.tooOld) {
            try await late.receive(body: Array(body.utf8), headers: headers)
        }
    }

    @Test func aSignatureMayBeMadeByEd25519() {
        #expect(
            SubscribeNoticeCallbacks.scheme
                == .ed25519(
                    header: "Signature-Ed25519", encoding: .base64,
                    content: .headersThenBody(
                        [.value("Notice-Id"), .timestamp("Notice-Time", .seconds)], separator: "|"),
                    eventID: .header("Notice-Id")))
    }
}
