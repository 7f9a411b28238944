// A signed timestamp must be near now, in both directions and in either unit.

import Foundation
import Testing
import Webhooks

@Suite struct TimestampTests {
    @Test(
        arguments: [
            ("1700000000", nil), ("1699999700", nil), ("1700000300", nil), ("1700000000000", nil),
            ("1699999700000", nil), ("1700000300000", nil), ("001700000000", nil),
            ("1699999699", .tooOld), ("1700000301", .tooNew), ("1699999699999", .tooOld), ("1700000300001", .tooNew),
            ("0", .tooOld), ("170000000", .tooOld), ("99999999999", .tooNew), ("17000000000000", .tooNew),
            ("999999999999999999", .tooNew),
        ] as [(String, WebhookRejection?)])
    func `messages within five minutes are taken`(timestamp: String, rejection: WebhookRejection?) async throws {
        var message = try AiiaMessage()
        message.timestamp = timestamp
        try message.sign()
        #expect(try await Self.outcome(of: message) == rejection)
    }

    @Test(
        arguments: [
            "-1700000000", "+1700000000", "1700000000.0", "17e8", "0x6553f100", " 1700000000", "1700000000 ", "now",
            "１７０００００００００", "1000000000000000000", "99999999999999999999", "2023-11-14T22:13:20Z",
        ])
    func `what is no decimal number is refused, also when it is signed`(timestamp: String) async throws {
        var message = try AiiaMessage()
        message.timestamp = timestamp
        try message.sign()
        #expect(try await Self.outcome(of: message) == .malformedTimestamp("X-Aiia-TimeStamp"))
    }

    @Test func `a stale message that nobody signed is a wrong signature, not a stale message`() async throws {
        var message = try AiiaMessage()
        message.timestamp = "1600000000"
        #expect(try await Self.outcome(of: message) == .signatureMismatch)
    }

    @Test(
        arguments: [
            (.seconds, "1700000000", nil), (.seconds, "1700000000000", .tooNew),
            (.milliseconds, "1700000000000", nil), (.milliseconds, "1700000000", .tooOld),
        ] as [(TimestampUnit, String, WebhookRejection?)])
    func `a documented unit is the only one`(
        unit: TimestampUnit, timestamp: String, rejection: WebhookRejection?
    ) async throws {
        let scheme = SignatureScheme.hmacSHA256(
            header: "S", encoding: .hex, content: .headersThenBody([.timestamp("T", unit)], separator: "."),
            eventID: .none)
        let headers = [
            "S": try Sample.sign(Array("\(timestamp).".utf8) + Sample.body), "T": timestamp,
        ]
        let receiver = try Self.receiver(scheme, tolerance: .seconds(300))
        #expect(await Self.outcome(receiver, headers) == rejection)
    }

    @Test func `the tolerance can be set`() async throws {
        var message = try AiiaMessage()
        message.timestamp = "1699999999"
        try message.sign()
        #expect(try await Self.outcome(of: message, tolerance: .zero) == .tooOld)
        #expect(try await Self.outcome(of: message, tolerance: .milliseconds(999)) == .tooOld)
        #expect(try await Self.outcome(of: message, tolerance: .seconds(1)) == nil)
    }

    private static func outcome(
        of message: AiiaMessage, tolerance: Duration = .seconds(300)
    ) async throws -> WebhookRejection? {
        await outcome(try receiver(.aiia, tolerance: tolerance), message.headers)
    }

    /// Nil if the message was taken.
    private static func outcome(
        _ receiver: WebhookReceiver<SampleEvent>, _ headers: some WebhookHeaders
    ) async -> WebhookRejection? {
        do throws(WebhookRejection) {
            _ = try await receiver.receive(body: Sample.body, headers: headers)
            return nil
        } catch {
            return error
        }
    }

    private static func receiver(
        _ scheme: SignatureScheme, tolerance: Duration
    ) throws -> WebhookReceiver<SampleEvent> {
        try WebhookReceiver(
            scheme: scheme, signingKeys: [Sample.key], replayStore: InMemoryReplayStore(), tolerance: tolerance,
            now: { Sample.time })
    }
}
