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
}
