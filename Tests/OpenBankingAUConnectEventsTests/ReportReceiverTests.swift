// The receiver of report events: one event, or a list of them when several reports were ordered together.

import ClientRuntime
import Foundation
import OpenBankingAUConnectEvents
import TestSupport
import Testing
import Webhooks

@Suite struct ReportReceiverTests {
    /// Two reports that were ordered together and are done together.
    static let list = """
        [{"eventName":"done","id":"r-1","type":"voa","status":"success","customerId":1463546},
         {"eventName":"failed","id":"r-2","type":"voi","status":"failure","customerId":"1463546"}]
        """

    @Test(arguments: ["in-progress", "done", "failed"]) func aReportEventIsDelivered(_ name: String) async throws {
        let body = try fixtures.data("report-\(name).json")
        guard case .reportEvent(let event) = try await reportReceiver().deliver(body).event else { throw NotNew() }
        #expect(event.id == "ft81ayiv0i3i")
        #expect(event.consumerID == "515909541562f11486e572f073ef5dce")
        #expect(try tree(event) == JSONValue(parsing: body))
    }

    @Test func severalReportsComeAsAList() async throws {
        let receiver = try reportReceiver()
        guard case .reportEvents(let events) = try await receiver.deliver(Self.list).event else { throw NotNew() }
        #expect(events.map(\.id) == ["r-1", "r-2"])
        #expect(events.map(\.eventName) == [.done, .failed])
        #expect(events.map(\.status) == [.success, .failure])
        #expect(events.map { $0.customerID?.isNumber } == [true, false])
        #expect(try tree(events) == JSONValue(parsing: Data(Self.list.utf8)))
        #expect(try await receiver.deliver(Self.list).duplicateID?.count == 64)
    }

    @Test func listsOfReportsComeToConnectToo() async throws {
        guard case .reportEvents(let events) = try await connectReceiver().deliver(Self.list).event else {
            throw NotNew()
        }
        #expect(events.count == 2)
    }

    @Test func stepsOfOneReportAreDifferentEvents() async throws {
        let receiver = try reportReceiver()
        for name in ["in-progress", "done", "failed"] {
            _ = try await receiver.deliver(fixtures.data("report-\(name).json")).event
        }
        #expect(try await receiver.deliver(fixtures.data("report-failed.json")).duplicateID != nil)
    }

    @Test func unknownNamesAndKindsAreKept() async throws {
        let body = #"{"eventName":"archived","id":"r-3","type":"cfrc","status":"gone"}"#
        guard case .reportEvent(let event) = try await reportReceiver().deliver(body).event else { throw NotNew() }
        #expect(event.eventName == .unrecognized("archived"))
        #expect(event.type == .unrecognized("cfrc"))
        #expect(event.status == .unrecognized("gone"))
        let strange = #"{"progress":0.5}"#
        guard case .unrecognized(let raw) = try await reportReceiver().deliver(strange).event else { throw NotNew() }
        #expect(raw == ["progress": 0.5])
    }

    /// No signature of events at a `callbackUrl` is documented; without one nothing tells who has sent them.
    @Test func unsignedEventsAreRefused() async throws {
        let headers = try fixtures.value("headers-report-unsigned.json", as: [String: String].self)
        let receiver = try reportReceiver()
        let body = try fixtures.data("report-done.json")
        let rejection = await #expect(throws: WebhookRejection.self) {
            _ = try await receiver.receive(body: body, headers: headers)
        }
        #expect(rejection == .missingHeader("X-Signature"))
        #expect(rejection?.statusCode == 401)
        // What was refused is not remembered: the same event with its signature is new.
        _ = try await receiver.deliver(body).event
    }

    @Test func anotherKeyIsRefused() async throws {
        let receiver = try ReportEvents.receiver(signingKey: "another", replayStore: InMemoryReplayStore())
        let body = try fixtures.data("report-done.json")
        await #expect(throws: WebhookRejection.signatureMismatch) {
            _ = try await receiver.receive(body: body, headers: signed(body))
        }
        let both = try ReportEvents.receiver(
            signingKey: "another", previousKeys: [signingKey], replayStore: InMemoryReplayStore())
        _ = try await both.receive(body: body, headers: signed(body)).event
    }
}
