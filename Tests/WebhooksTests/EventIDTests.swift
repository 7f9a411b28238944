// The id under which an event is remembered comes from what was signed.

import ClientRuntime
import Foundation
import Testing
import Webhooks

@Suite struct EventIDTests {
    @Test func `the id is the signed one, not the one of the unsigned header`() async throws {
        let receiver = try Sample.receiver()
        var headers = try Sample.headers()
        _ = try await receiver.receive(body: Sample.body, headers: headers)
        headers["Event-Id"] = "another"
        #expect(try await receiver.receive(body: Sample.body, headers: headers) == .duplicate(id: "e-1"))
    }

    @Test(
        arguments: [
            (#"{"a":{"b/c":[1,{"~":"deep"}]},"eventType":"x"}"#, "/a/b~1c/1/~0", "deep"),
            (#"{"id":1234567890123456789,"eventType":"x"}"#, "/id", "1234567890123456789"),
            (#"{"":"blank","eventType":"x"}"#, "/", "blank"),
            (#"{"0":"member","eventType":"x"}"#, "/0", "member"),
        ])
    func `a pointer finds texts and numbers`(json: String, pointer: String, id: String) async throws {
        let receiver = try Sample.receiver(.hmacSHA256(header: "S", encoding: .hex, eventID: .pointer(pointer)))
        let body = Array(json.utf8)
        let headers = ["S": try Sample.sign(body)]
        _ = try await receiver.receive(body: body, headers: headers)
        #expect(try await receiver.receive(body: body, headers: headers) == .duplicate(id: id))
    }

    @Test(
        arguments: [
            #"{"eventType":"x"}"#, #"{"eventId":"","eventType":"x"}"#, #"{"eventId":null,"eventType":"x"}"#,
            #"{"nested":{"eventId":"e"},"eventType":"x"}"#,
            #"{"eventType":"x","eventId":"\#(String(repeating: "e", count: 1025))"}"#,
        ])
    func `a message without a usable id is refused`(json: String) async throws {
        let body = Array(json.utf8)
        await #expect(throws: WebhookRejection.noEventID) {
            try await Sample.receiver().receive(body: body, headers: Sample.headers(body))
        }
    }

    @Test func `a message without an id is known by its bytes where the scheme says so`() async throws {
        let receiver = try Sample.receiver(.mastercardConnect)
        func receive(_ json: String) async throws -> Delivery<SampleEvent> {
            let body = Array(json.utf8)
            return try await receiver.receive(body: body, headers: ["X-Signature": try Sample.sign(body)])
        }
        let ping = SampleEvent(eventId: nil, eventType: "ping")
        #expect(try await receive(#"{"eventType":"ping"}"#) == .event(ping))
        guard case .duplicate(let id) = try await receive(#"{"eventType":"ping"}"#) else {
            Issue.record("the second ping is no duplicate")
            return
        }
        #expect(id.count == 64)
        #expect(try await receive(#"{"eventType": "ping"}"#) == .event(ping))
        // An id that looks like that digest is another id.
        let imitation = SampleEvent(eventId: id, eventType: "ping")
        #expect(try await receive(#"{"eventType":"ping","eventId":"\#(id)"}"#) == .event(imitation))
    }

    @Test func `one store serves several schemes`() async throws {
        let store = InMemoryReplayStore()
        let consent = try Sample.receiver(.mastercardConsent, store: store)
        let connect = try Sample.receiver(.mastercardConnect, store: store)
        #expect(try await consent.receive(body: Sample.body, headers: Sample.headers()) == .event(Sample.event))
        let headers = ["X-Signature": try Sample.sign(Sample.body)]
        #expect(try await connect.receive(body: Sample.body, headers: headers) == .event(Sample.event))
        #expect(try await connect.receive(body: Sample.body, headers: headers) == .duplicate(id: "e-1"))
    }
}
