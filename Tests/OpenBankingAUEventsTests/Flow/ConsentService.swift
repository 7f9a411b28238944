// A service that behaves as documented: it shows the key of a subscription once, signs what it sends with it, and sends
// again what was not answered with 200.

import Foundation
import MessageSigning
import Synchronization
import TestSupport

final class ConsentService: Sendable {
    static let receipt = "e6062836-65e6-4de6-ad99-c9f6552a36fe"

    private let key = Mutex<String?>(nil)

    func answer(_ request: LoopbackServer.Request) -> LoopbackServer.Response {
        switch (request.method, request.path) {
        case ("POST", "/aggregation/v2/partners/authentication"): return .json(#"{"token":"token-1"}"#)
        case ("POST", "/notifications/webhooks/subscriptions"):
            let body = (try? JSONSerialization.jsonObject(with: request.body)) as? [String: String] ?? [:]
            guard body["notificationType"] == "CONSENT", body["url"]?.hasPrefix("https://") == true else {
                return .json(#"{"code":10010,"message":"Invalid value"}"#, status: 400)
            }
            let made = "signing-key-\(UUID().uuidString)"
            key.withLock { $0 = made }
            return .json(
                """
                {"id":"5f9d2c1e-7b34-4a8e-9c60-1d2e3f4a5b6c","url":"\(body["url"] ?? "")","status":"ACTIVE",
                 "notificationType":"CONSENT","signingKey":"\(made)"}
                """, status: 201)
        default: return .json("{}", status: 404)
        }
    }

    /// A signed notification: which institutions changed, with their accounts.
    func notification(
        _ type: String, id: String = UUID().uuidString, _ changes: [(login: String, accounts: [String])]
    ) throws -> (body: Data, headers: [String: String]) {
        let details = changes.map { change in
            """
            {"consentReceiptId":"\(Self.receipt)","institutionId":"200003","institutionLoginId":"\(change.login)",\
            "accountIds":[\(change.accounts.map { "\"\($0)\"" }.joined(separator: ","))]}
            """
        }
        let body = Data(
            """
            {"eventId":"\(id)","eventType":"\(type)","eventContext":"CONSENT","eventTime":"2023-05-28T10:43:52Z",\
            "customerId":"1005061234","payload":{"changes":{"details":[\(details.joined(separator: ","))]},\
            "consent":{"consentReceiptId":"\(Self.receipt)","statusDetails":{"status":"ACTIVE"}}}}
            """.utf8)
        let signature = try HMACSHA256(key: Array((key.withLock { $0 } ?? "").utf8)).code(for: Array(body))
        return (
            body,
            [
                "Event-Signature": TextForm.hex.text(signature), "Event-Id": id, "Event-Type": type,
                "Event-Context": "CONSENT",
            ]
        )
    }
}
