// An Aiia that behaves as it is documented: each call makes a payment of its own, a payment moves on each time it is
// looked at, and a change is announced by a signed message.

import Foundation
import MessageSigning
import Synchronization
import TestSupport

final class HostedPay: Sendable {
    static let secret = "whsec-test"

    /// What a payment looks like, one answer after the other.
    private let states: [String]
    private let looks = Mutex<[String: Int]>([:])

    init(states: [String]) { self.states = states }

    func answer(_ request: LoopbackServer.Request) -> LoopbackServer.Response {
        guard request.header("Authorization") == "Basic bXktY2xpZW50Om15LXNlY3JldA==" else {
            return .json("{}", status: 401)
        }
        let collection = "/v2/payments/accept"
        switch (request.method, request.path) {
        case ("POST", collection):
            return looks.withLock { looks in
                let id = "20200710.payment\(looks.count + 1)"
                looks[id] = 0
                return .json(
                    "{\"paymentId\":\"\(id)\",\"authorizationUrl\":\"https://app-sandbox.aiia.eu/#/\(id)\"}")
            }
        case ("GET", let path) where path.hasPrefix(collection + "/"):
            let id = String(path.dropFirst(collection.count + 1))
            return looks.withLock { looks in
                guard let seen = looks[id] else { return .json(#"{"error":"NotFound"}"#, status: 404) }
                looks[id] = seen + 1
                return .json("{\"id\":\"\(id)\",\"status\":\(states[min(seen, states.count - 1)])}")
            }
        default: return .json("{}", status: 404)
        }
    }

    /// The message about a change of a payment.
    static func message(
        _ paymentID: String, eventID: String, secret: String = secret, at time: Date = Date()
    ) throws -> (body: Data, headers: [String: String]) {
        let body = Data(
            "{\"acceptPaymentUpdatedWebhook\":{\"data\":{\"paymentId\":\"\(paymentID)\"},\"event\":\"PaymentUpdated\"}}"
                .utf8)
        let timestamp = String(Int(time.timeIntervalSince1970))
        let signed = Array("\(timestamp)|\(eventID)|PaymentUpdated|".utf8) + body
        let signature = TextForm.hex.text(try HMACSHA256(key: secret.utf8).code(for: signed))
        return (
            body,
            [
                "X-Aiia-Signature": signature, "X-Aiia-TimeStamp": timestamp, "X-Aiia-EventId": eventID,
                "X-Aiia-Event": "PaymentUpdated", "X-Aiia-Timeout": "5000",
            ]
        )
    }
}
