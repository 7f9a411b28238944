// Settings that would let anything through are refused before the first message.

import ClientRuntime
import Testing
import Webhooks

@Suite struct SetupTests {
    @Test func `at least one key is needed, and none may be empty`() {
        #expect(throws: WebhookSetupError.noSigningKey) { try Sample.receiver(keys: []) }
        #expect(throws: WebhookSetupError.emptySigningKey) { try Sample.receiver(keys: [""]) }
        #expect(throws: WebhookSetupError.emptySigningKey) { try Sample.receiver(keys: [Sample.key, ""]) }
    }

    @Test func `an event id from an unsigned header is refused`() {
        let parts: SignedContent = .headersThenBody([.timestamp("T", .seconds), .value("Type")], separator: "|")
        for content in [SignedContent.body, parts] {
            #expect(throws: WebhookSetupError.unsignedEventID) {
                try Sample.receiver(
                    .hmacSHA256(header: "S", encoding: .hex, content: content, eventID: .header("Event-Id")))
            }
        }
        #expect(throws: Never.self) {
            try Sample.receiver(.hmacSHA256(header: "S", encoding: .hex, content: parts, eventID: .header("Type")))
        }
    }

    @Test(
        arguments: [
            .hmacSHA256(header: "", encoding: .hex, eventID: .none),
            .hmacSHA256(header: "S", encoding: .hex, eventID: .pointer("")),
            .hmacSHA256(header: "S", encoding: .hex, eventID: .pointer("eventId")),
            .hmacSHA256(header: "S", encoding: .hex, eventID: .pointerOrDigest("/a~2b")),
            .hmacSHA256(
                header: "S", encoding: .hex, content: .headersThenBody([.value("A")], separator: ""), eventID: .none),
            .hmacSHA256(
                header: "S", encoding: .hex, content: .headersThenBody([.value("")], separator: "|"), eventID: .none),
            .hmacSHA256(header: "S", encoding: .hex, content: .headersThenBody([], separator: "|"), eventID: .none),
        ] as [SignatureScheme])
    func `a scheme with holes is refused`(scheme: SignatureScheme) {
        #expect(throws: WebhookSetupError.invalidScheme) { try Sample.receiver(scheme) }
    }

    @Test func `limits are not negative, and ids outlive their messages`() {
        func receiver(
            tolerance: Duration = .seconds(300), retention: Duration = .seconds(600), size: Int = 0
        ) throws -> WebhookReceiver<SampleEvent> {
            try WebhookReceiver(
                scheme: .aiia, signingKeys: [Sample.key], replayStore: InMemoryReplayStore(), tolerance: tolerance,
                retention: retention, maximumBodyBytes: size)
        }
        #expect(throws: Never.self) { try receiver() }
        #expect(throws: WebhookSetupError.invalidLimit) { try receiver(tolerance: .milliseconds(-1)) }
        #expect(throws: WebhookSetupError.invalidLimit) { try receiver(size: -1) }
        #expect(throws: WebhookSetupError.retentionTooShort) { try receiver(retention: .seconds(599)) }
        #expect(throws: WebhookSetupError.retentionTooShort) { try receiver(tolerance: .zero, retention: .zero) }
    }
}
