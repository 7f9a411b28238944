// Each named scheme accepts messages that its sender signed, computed by the `openssl` program or elsewhere.

import ClientRuntime
import Foundation
import MessageSigning
import Testing
import Webhooks

@Suite struct SchemeTests {
    private static let syncDone = Array(
        (#"{"syncDoneWebhook":{"consentId":"f4188059-7a26-4fc9-8e35-15fbef2dfb9f","data":{"syncedAccountIds":"#
            + #"["f597a626-0a87-48a4-a4d8-f79c8e26460b"]},"event":"SyncDone"}}"#).utf8)
    private static let paymentUpdated = Array(
        (#"{"acceptPaymentUpdatedWebhook":{"data":{"paymentId":"20200710.cys5ihh856sw7btuoimya551nh"},"#
            + #""event":"PaymentUpdated"}}"#).utf8)

    @Test(
        arguments: [
            ("SyncDone", syncDone, "ce315f1cd9f119ec53f4b689693024ad8dd44b1b0fa26b22f23bfbcdbc50c00f"),
            ("PaymentUpdated", paymentUpdated, "22a0d42e167135be44a4351867fbab04a02a7dfcf174004efd36069ecd5131fa"),
        ])
    func `Aiia signs timestamp, id, type and body`(type: String, body: [UInt8], signature: String) async throws {
        let receiver = try WebhookReceiver<JSONValue>(
            scheme: .aiia, signingKeys: [Sample.key], replayStore: InMemoryReplayStore(), now: { Sample.time })
        let headers: HTTPHeaders = [
            "X-Aiia-Signature": signature, "X-Aiia-TimeStamp": "1700000000",
            "X-Aiia-EventId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "X-Aiia-Event": type, "X-Aiia-Timeout": "5000",
        ]
        #expect(try await receiver.receive(body: body, headers: headers) == .event(JSONValue(parsing: Data(body))))
        #expect(
            try await receiver.receive(body: body, headers: headers)
                == .duplicate(id: "3f2504e0-4f89-41d3-9a0c-0305e82c3301"))
    }

    @Test(
        arguments: [
            (syncDone, "6f7b3508815243d181ccb07f371bce83eb34f4f92d0bf88bbc68f64f0e2b05a8"),
            (paymentUpdated, "f0c081c623df3fd335a652c17781fc250447469a554a0e0f7871c79dcb6ad02f"),
        ])
    func `Aiia's older scheme signs the body, and knows no duplicates`(body: [UInt8], signature: String) async throws {
        let receiver = try WebhookReceiver<JSONValue>(
            scheme: .aiiaLegacy, signingKeys: [Sample.key], replayStore: FailingStore())
        for _ in 0..<2 {
            let delivery = try await receiver.receive(body: body, headers: ["X-Viia-Signature": signature])
            #expect(try delivery == .event(JSONValue(parsing: Data(body))))
        }
    }

    @Test(.enabled(if: OpenSSL.isAvailable, "needs the openssl program"))
    func `a consent notification signed by openssl is an event`() async throws {
        let signature = TextForm.hex.text(try OpenSSL.code(of: Sample.body, key: "whsec-test"))
        let receiver = try Sample.receiver(.mastercardConsent)
        #expect(
            try await receiver.receive(body: Sample.body, headers: ["Event-Signature": signature])
                == .event(Sample.event))
    }

    @Test(.enabled(if: OpenSSL.isAvailable, "needs the openssl program"))
    func `a Connect event signed by openssl is an event`() async throws {
        let signature = TextForm.hex.text(try OpenSSL.code(of: Sample.body, key: "whsec-test"))
        let receiver = try Sample.receiver(.mastercardConnect)
        #expect(
            try await receiver.receive(body: Sample.body, headers: ["X-Signature": signature]) == .event(Sample.event))
    }

    @Test(.enabled(if: OpenSSL.isAvailable, "needs the openssl program"))
    func `signatures can be Base64`() async throws {
        let signature = TextForm.base64.text(try OpenSSL.code(of: Sample.body, key: "whsec-test"))
        let receiver = try Sample.receiver(.hmacSHA256(header: "Sig", encoding: .base64, eventID: .pointer("/eventId")))
        #expect(try await receiver.receive(body: Sample.body, headers: ["sig": signature]) == .event(Sample.event))
    }

    @Test func `bodies can be Data, and headers a dictionary in any case`() async throws {
        let receiver = try Sample.receiver()
        let headers = ["EVENT-signature": try Sample.sign(Sample.body)]
        #expect(try await receiver.receive(body: Data(Sample.body), headers: headers) == .event(Sample.event))
    }

    @Test func `an event type nobody knows is still an event`() async throws {
        let body = Array(#"{"eventId":"e-2","eventType":"BRAND_NEW"}"#.utf8)
        #expect(
            try await Sample.receiver().receive(body: body, headers: Sample.headers(body))
                == .event(SampleEvent(eventId: "e-2", eventType: "BRAND_NEW")))
    }
}
