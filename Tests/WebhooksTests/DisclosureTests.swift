// What was secret or personal in a message is not in anything that ends up in a log.

import ClientRuntime
import Foundation
import Testing
import Webhooks

@Suite struct DisclosureTests {
    private static let marker = "MARKER"

    /// All the ways in which Swift prints a value.
    private func texts(_ value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return "\(value) \(String(reflecting: value)) \(dumped)"
    }

    @Test func `a receiver prints neither keys nor settings`() throws {
        let receiver = try Sample.receiver(keys: [Secret(Self.marker)])
        let name = "WebhookReceiver<SampleEvent>"
        #expect(texts(receiver) == "\(name) \(name) - \(name)\n")
    }

    @Test func `a delivery prints without the event and its id`() {
        let event = SampleEvent(eventId: Self.marker, eventType: Self.marker, customerName: Self.marker)
        #expect(!texts(Delivery.event(event)).contains(Self.marker))
        #expect(!texts(Delivery<SampleEvent>.duplicate(id: Self.marker)).contains(Self.marker))
    }

    @Test func `no rejection prints what the message said`() async throws {
        let marker = Self.marker
        let marked = Array(#"{"eventId":"\#(marker)","eventType":"x","customerName":["\#(marker)"]}"#.utf8)
        let notJSON = Array(marker.utf8)
        let anonymous = Array(#"{"eventType":"x","customerName":"\#(marker)"}"#.utf8)
        var separator = try AiiaMessage()
        separator.eventType = "\(marker)|"
        var timestamp = try AiiaMessage()
        timestamp.timestamp = marker
        let consent = try Sample.receiver()
        let aiia = try Sample.receiver(.aiia)
        let failing = try Sample.receiver(store: FailingStore())
        let headers: [(WebhookReceiver<SampleEvent>, [UInt8], HTTPHeaders)] = [
            (consent, Sample.body, ["Event-Signature": marker]),
            (consent, Sample.body, ["Event-Signature": marker, "event-signature": marker]),
            (consent, Sample.body, ["Event-Signature": "a", "X": "\(marker)\n"]),
            (consent, marked, try Sample.headers(marked)),
            (consent, notJSON, try Sample.headers(notJSON)),
            (consent, anonymous, try Sample.headers(anonymous)),
            (aiia, separator.body, separator.headers),
            (aiia, timestamp.body, timestamp.headers),
            (failing, Sample.body, try Sample.headers()),
        ]
        for (receiver, body, headers) in headers {
            do throws(WebhookRejection) {
                _ = try await receiver.receive(body: body, headers: headers)
                Issue.record("the message was accepted")
            } catch {
                #expect(!texts(error).contains(marker))
                #expect((400...503).contains(error.statusCode))
            }
        }
    }

    @Test func `a rejected body names the place of the mistake`() async throws {
        let body = Array(#"{"eventId":"e","eventType":{}}"#.utf8)
        let receiver = try Sample.receiver()
        let headers = try Sample.headers(body)
        do throws(WebhookRejection) {
            _ = try await receiver.receive(body: body, headers: headers)
            Issue.record("the message was accepted")
        } catch {
            #expect("\(error)".hasPrefix("the body is not the documented event: /eventType: expected "))
        }
    }
}
