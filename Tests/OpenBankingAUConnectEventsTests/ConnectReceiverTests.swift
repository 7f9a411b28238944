// The receiver of Connect events: ids where events have them, the digest of the body where they have none.

import ClientRuntime
import Foundation
import OpenBankingAUConnectEvents
import TestSupport
import Testing
import Webhooks

@Suite struct ConnectReceiverTests {
    /// Made with `openssl dgst -sha256 -hmac partner-secret`.
    static let signatures = [
        "connect-generating.json": "bdbdf7cf3658efde68760710cdd97d3e2839f766823cd24bb7ec5bf191ffe7bd",
        "connect-ping.json": "5aff503e6509c4a0e908b9891803a03412ca392be57b129641a09920e1335e9d",
        "report-done.json": "e18d2f2de413313cb8dc9722339f6703452f2586f075db8ae840a1ec7114ff67",
    ]

    @Test(arguments: signatures.keys.sorted())
    func eventsComeThroughTheirSignature(_ file: String) async throws {
        let body = try fixtures.data(file)
        let headers = ["x-signature": try #require(ConnectReceiverTests.signatures[file])]
        let event = try await connectReceiver().receive(body: body, headers: headers).event
        #expect(try event == JSONCoding.decode(from: body))
    }

    @Test(arguments: FixtureTests.rows) func everyEventIsDelivered(_ row: FixtureFolder.Row) async throws {
        let body = try fixtures.data(row.file)
        let event = try await connectReceiver().deliver(body).event
        #expect(try tree(event) == JSONValue(parsing: body))
    }

    @Test func aPingIsAnsweredEveryTimeAndNewOnce() async throws {
        let receiver = try connectReceiver()
        let body = try fixtures.data("connect-ping.json")
        guard case .pingEvent = try await receiver.deliver(body).event else { throw NotNew() }
        let digest = try await receiver.deliver(body).duplicateID
        #expect(digest?.count == 64)
        #expect(digest?.allSatisfy(\.isHexDigit) == true)
    }

    @Test func anEventIsTheSameByItsId() async throws {
        let receiver = try connectReceiver()
        let id = "1704384256449-196c11028016c7976922ff2a"
        _ = try await receiver.deliver(fixtures.data("connect-adding.json")).event
        // Other bytes, the same event: the sender repeats it with what was sent along.
        #expect(try await receiver.deliver(fixtures.data("connect-adding-webhook-data.json")).duplicateID == id)
        _ = try await receiver.deliver(fixtures.data("connect-processing.json")).event
    }

    @Test func equalEventsWithTwoIdsAreTwo() async throws {
        let receiver = try connectReceiver()
        for id in ["1-a", "1-b"] {
            let event = try await receiver.deliver(#"{"eventType":"started","eventId":"\#(id)","payload":{}}"#).event
            guard case .startedEvent(let started) = event else { throw NotNew() }
            #expect(started.eventID == id)
        }
    }

    @Test func reportEventsAreTheSameByTheirBytes() async throws {
        let receiver = try connectReceiver()
        _ = try await receiver.deliver(fixtures.data("report-in-progress.json")).event
        guard case .reportEvent = try await receiver.deliver(fixtures.data("report-done.json")).event else {
            throw NotNew()
        }
        #expect(try await receiver.deliver(fixtures.data("report-done.json")).duplicateID?.count == 64)
    }

    @Test func anIdCannotBeTakenFromTheDigestOfAnother() async throws {
        let receiver = try connectReceiver()
        let ping = try fixtures.data("connect-ping.json")
        _ = try await receiver.deliver(ping).event
        let digest = try #require(await receiver.deliver(ping).duplicateID)
        _ = try await receiver.deliver(#"{"eventType":"started","eventId":"\#(digest)","payload":{}}"#).event
    }

    @Test func unknownEventsAreKept() async throws {
        let receiver = try connectReceiver()
        let body = #"{"eventType":"paused","eventId":"1-c","customerId":7,"payload":{"minutes":1.50}}"#
        guard case .unrecognized(let raw) = try await receiver.deliver(body).event else { throw NotNew() }
        #expect(try raw == JSONValue(parsing: Data(body.utf8)))
        #expect(raw["payload"]?["minutes"] == .number(1.5))
        #expect(try await receiver.deliver(body).duplicateID == "1-c")
    }

    /// An event that is not understood may have numbers of accounts in it; only its `text` shows them.
    @Test(arguments: [
        #"{"eventType":"paused","eventId":"1-d","payload":{"accounts":[{"id":"7","number":"xx-0103"}]}}"#,
        #"{"eventType":"added","eventId":"1-d","payload":{"institutionId":"1","accounts":[{"number":"xx-0103"}]}}"#,
    ])
    func whatIsNotUnderstoodIsNotPrinted(_ body: String) async throws {
        let delivery = try await connectReceiver().deliver(body)
        let event = try delivery.event
        guard case .unrecognized(let raw) = event else { throw NotNew() }
        var dumped = ""
        dump(event, to: &dumped)
        dump(raw, to: &dumped)
        for text in ["\(event)", String(reflecting: event), "\(raw)", "\([raw])", "\(delivery)", dumped] {
            #expect(!text.contains("0103"))
        }
        #expect(raw.text.contains("xx-0103"))
    }

    @Test(arguments: ["connect-ping.json", "connect-added.json", "report-done.json"])
    func changedBodiesAreRefused(_ file: String) async throws {
        let receiver = try connectReceiver()
        let body = try fixtures.data(file)
        await #expect(throws: WebhookRejection.signatureMismatch) {
            _ = try await receiver.receive(body: body + Data(" ".utf8), headers: signed(body))
        }
        let refusal = await #expect(throws: WebhookRejection.self) {
            _ = try await receiver.receive(body: body, headers: [:] as HTTPHeaders)
        }
        #expect(refusal == .missingHeader("X-Signature"))
        // A refused message is not remembered.
        _ = try await receiver.deliver(body).event
    }

    @Test func aFailedHandlerLeavesTheEventNew() async throws {
        let receiver = try connectReceiver()
        let body = try fixtures.data("connect-ping.json")
        await #expect(throws: NotNew.self) {
            _ = try await receiver.receive(body: body, headers: signed(body)) { _ in throw NotNew() }
        }
        _ = try await receiver.deliver(body).event
    }

    @Test func theNamedSchemeIsTheDescribedOne() {
        #expect(ConnectEvents.scheme == .mastercardConnect)
        #expect(ReportEvents.scheme == .mastercardConnect)
    }
}
