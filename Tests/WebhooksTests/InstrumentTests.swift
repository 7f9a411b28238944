// What instruments are told of messages: what became of them, and nothing that they said.

import ClientRuntime
import Foundation
import Synchronization
import Testing
import Webhooks

@Suite struct InstrumentTests {
    private final class Messages: Instrument {
        private let state = Mutex<[WebhookEvent]>([])

        var all: [WebhookEvent] { state.withLock { $0 } }

        func record(_ event: ClientEvent) {
            if case .webhook(let message) = event { state.withLock { $0.append(message) } }
        }
    }

    private struct NotHandled: Error {}

    private let messages = Messages()

    private func receiver(store: any ReplayStore = InMemoryReplayStore()) throws -> WebhookReceiver<SampleEvent> {
        try WebhookReceiver(
            scheme: .mastercardConsent, signingKeys: [Sample.key], replayStore: store, instruments: [messages],
            now: { Sample.time })
    }

    private func event(_ outcome: WebhookEvent.Outcome, bytes: Int = Sample.body.count) -> WebhookEvent {
        WebhookEvent(event: "SampleEvent", bytes: bytes, outcome: outcome)
    }

    @Test func `new events and repeated ones are told`() async throws {
        let receiver = try receiver()
        let headers = try Sample.headers()
        for _ in 0..<2 { _ = try await receiver.receive(body: Sample.body, headers: headers) }
        #expect(messages.all == [event(.accepted), event(.duplicate)])
    }

    @Test func `an event is accepted when it was dealt with`() async throws {
        let receiver = try receiver()
        let headers = try Sample.headers()
        await #expect(throws: NotHandled.self) {
            try await receiver.receive(body: Sample.body, headers: headers) { _ in throw NotHandled() }
        }
        try await receiver.receive(body: Sample.body, headers: headers) { [messages] _ in
            #expect(messages.all.count == 1)
        }
        try await receiver.receive(body: Sample.body, headers: headers) { _ in }
        #expect(messages.all == [event(.failed), event(.accepted), event(.duplicate)])
    }

    @Test func `refused messages are told by the reason and without what they said`() async throws {
        let marked = Array(#"{"eventId":"MARK","eventType":5}"#.utf8)
        let signed = try Sample.headers(marked)
        let cases: [([UInt8], HTTPHeaders, String, Int)] = [
            (marked, ["Event-Signature": "MARK"], "signatureMismatch", 401), (marked, [:], "missingHeader", 401),
            (marked, signed, "undecodableBody", 422),
        ]
        let receiver = try receiver()
        for (body, headers, reason, status) in cases {
            await #expect(throws: WebhookRejection.self) { try await receiver.receive(body: body, headers: headers) }
            #expect(messages.all.last == event(.refused(reason: reason, status: status), bytes: marked.count))
        }
        _ = try? await self.receiver(store: FailingStore()).receive(body: Sample.body, headers: try Sample.headers())
        #expect(messages.all.last == event(.refused(reason: "replayStoreUnavailable", status: 503)))
        #expect(!"\(messages.all)".contains("MARK"))
    }
}
