// The fixtures of Connect and report events, their receivers, and signatures made with the key of the tests.

import ClientRuntime
import Foundation
import MessageSigning
import OpenBankingAUConnectEvents
import TestSupport
import Webhooks

let fixtures = FixtureFolder("OpenBankingAUEvents")
let signingKey: Secret = "partner-secret"

func signature(of body: Data) throws -> String {
    try HMACSHA256(key: signingKey.reveal().utf8).code(for: Array(body)).map { String(format: "%02x", $0) }.joined()
}

func signed(_ body: Data) throws -> HTTPHeaders { ["X-Signature": try signature(of: body)] }

/// A receiver that remembers nothing yet.
func connectReceiver(_ store: any ReplayStore = InMemoryReplayStore()) throws -> WebhookReceiver<ConnectEvent> {
    try ConnectEvents.receiver(signingKey: signingKey, replayStore: store)
}

func reportReceiver() throws -> WebhookReceiver<ReportProgress> {
    try ReportEvents.receiver(signingKey: signingKey, replayStore: InMemoryReplayStore())
}

extension WebhookReceiver {
    /// What a correctly signed body is delivered as.
    func deliver(_ body: Data) async throws -> Delivery<Event> { try await receive(body: body, headers: signed(body)) }

    func deliver(_ text: String) async throws -> Delivery<Event> { try await deliver(Data(text.utf8)) }
}

extension Delivery {
    /// The event; a duplicate is a failure of the test.
    var event: Event {
        get throws {
            guard case .event(let event) = self else { throw NotNew() }
            return event
        }
    }

    var duplicateID: String? {
        guard case .duplicate(let id) = self else { return nil }
        return id
    }
}

struct NotNew: Error {}
