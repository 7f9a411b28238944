// An event is handed out once, and only a message that is an event uses up its id.

import ClientRuntime
import Foundation
import Testing
import Webhooks

@Suite struct ReplayTests {
    private struct HandlerFailure: Error {}

    @Test func `of a hundred copies at once, one is the event`() async throws {
        let receiver = try Sample.receiver()
        let headers = try Sample.headers()
        let deliveries = try await withThrowingTaskGroup(of: Delivery<SampleEvent>.self) { group in
            for _ in 0..<100 { group.addTask { try await receiver.receive(body: Sample.body, headers: headers) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(deliveries.count == 100)
        #expect(deliveries.filter { $0 == .event(Sample.event) }.count == 1)
        #expect(deliveries.filter { $0 == .duplicate(id: "e-1") }.count == 99)
    }

    @Test func `a refused message does not reach the store`() async throws {
        let store = RecordingStore()
        let receiver = try Sample.receiver(store: store)
        let undecodable = Array(#"{"eventId":"e-1","eventType":7}"#.utf8)
        await #expect(throws: WebhookRejection.self) {
            try await receiver.receive(body: Sample.body, headers: Sample.headers(key: "wrong"))
        }
        await #expect(throws: WebhookRejection.self) {
            try await receiver.receive(body: undecodable, headers: Sample.headers(undecodable))
        }
        #expect(await store.ids.isEmpty)
        #expect(try await receiver.receive(body: Sample.body, headers: Sample.headers()) == .event(Sample.event))
        #expect(await store.ids == ["event-signature body e-1"])
    }

    @Test func `an id is remembered for thirty days unless told otherwise`() async throws {
        let store = RecordingStore()
        _ = try await Sample.receiver(store: store).receive(body: Sample.body, headers: Sample.headers())
        let short = try WebhookReceiver<SampleEvent>(
            scheme: .mastercardConsent, signingKeys: [Sample.key], replayStore: store, retention: .seconds(600),
            now: { Sample.time })
        _ = try await short.receive(body: Sample.body, headers: Sample.headers())
        #expect(
            await store.expiries == [Sample.time.addingTimeInterval(2_592_000), Sample.time.addingTimeInterval(600)])
    }

    @Test func `when the store cannot tell, nobody gets the event`() async throws {
        await #expect(throws: WebhookRejection.replayStoreUnavailable) {
            try await Sample.receiver(store: FailingStore()).receive(body: Sample.body, headers: Sample.headers())
        }
    }

    @Test func `an event whose handler fails is new the next time`() async throws {
        let receiver = try Sample.receiver()
        let headers = try Sample.headers()
        await #expect(throws: HandlerFailure.self) {
            try await receiver.receive(body: Sample.body, headers: headers) { _ in throw HandlerFailure() }
        }
        try await confirmation { handled in
            let delivery = try await receiver.receive(body: Sample.body, headers: headers) { event in
                #expect(event == Sample.event)
                handled()
            }
            #expect(delivery == .event(Sample.event))
        }
        let delivery = try await receiver.receive(body: Sample.body, headers: headers) { _ in
            Issue.record("a duplicate was handled")
        }
        #expect(delivery == .duplicate(id: "e-1"))
    }

    @Test func `a handler is never given a refused message`() async throws {
        await #expect(throws: WebhookRejection.signatureMismatch) {
            try await Sample.receiver().receive(body: Sample.body, headers: Sample.headers(key: "wrong")) { _ in
                Issue.record("a refused message was handled")
            }
        }
    }
}
