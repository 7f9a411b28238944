// A service that gives consents by operations and pages of Connect: a draft becomes active when a customer was at a bank.

import Foundation
import Synchronization
import TestSupport

final class ConsentServer: Sendable {
    static let receipt = "e6062836-65e6-4de6-ad99-c9f6552a36fe"

    private let logins = Mutex<Set<String>>([])
    private let exists = Mutex(false)

    /// The customer logs in at a bank and chooses accounts there.
    func authenticate(login: String) { logins.withLock { _ = $0.insert(login) } }

    func answer(_ request: LoopbackServer.Request) -> LoopbackServer.Response {
        let consent = "/data-sharing-consents/\(Self.receipt)"
        switch (request.method, request.path) {
        case ("POST", Bank.tokenPath): return .json(#"{"token":"token-1"}"#)
        case ("GET", "/institution/v2/institutions"):
            return .json(
                #"{"found":1,"displaying":1,"moreAvailable":false,"institutions":[{"id":200003,"name":"FinBank"}]}"#
            )
        case ("GET", "/applications"):
            return .json(
                #"{"found":1,"displaying":1,"moreAvailable":false,"applications":[{"applicationId":"a","name":"App"}]}"#
            )
        case ("GET", "/data-sharing-consents/purposes"):
            return .json(#"{"purposes":[{"id":"p-1","purpose":"Verify Balance"}]}"#)
        case ("POST", "/data-sharing-consents"):
            exists.withLock { $0 = true }
            return .json(receipt, status: 201)
        case ("GET", consent) where exists.withLock { $0 }: return .json(receipt)
        case ("POST", consent + "/institutions/200003/urls") where exists.withLock { $0 }:
            return .json(#"{"url":"https://bank.example.com/login"}"#, status: 201)
        case ("DELETE", consent + "/institutionLogins/1686094"):
            guard request.header("Update-By") == "CUSTOMER",
                logins.withLock({ $0.remove("1686094") }) != nil
            else {
                return .json(#"{"code":10215,"message":"Consent receipt not found"}"#, status: 404)
            }
            return .empty(204)
        case ("POST", let path) where path.hasPrefix("/connect/v2/generate"): return connect(request)
        case ("GET", let path) where path.hasPrefix("/aggregation/v"): return data(request)
        default: return .json(#"{"code":14001,"message":"Not found"}"#, status: 404)
        }
    }

    private var receipt: String {
        let status = logins.withLock { $0.isEmpty } ? "DRAFT" : "ACTIVE"
        return """
            {"consentReceiptId":"\(Self.receipt)","customerId":"1005061234","statusDetails":{"status":"\(status)"}}
            """
    }

    /// The page tells who asked, and in which form.
    private func connect(_ request: LoopbackServer.Request) -> LoopbackServer.Response {
        let body = (try? JSONSerialization.jsonObject(with: request.body)) as? [String: Any] ?? [:]
        guard body["partnerId"] as? String == "1445585709680" else {
            return .json(#"{"code":"10005","message":"Missing parameter (partnerId)"}"#, status: 400)
        }
        let form = request.path.split(separator: "/").last ?? ""
        return .json(#"{"link":"https://connect2.openbanking.mastercard.com.au/\#(form)?ttl=7200"}"#)
    }

    private func data(_ request: LoopbackServer.Request) -> LoopbackServer.Response {
        guard request.header("Consent-Receipt-Id") == Self.receipt else {
            return .json(#"{"code":10215,"message":"Consent receipt not found"}"#, status: 404)
        }
        let account = "/aggregation/v1/customers/1005061234/accounts"
        switch request.path {
        case account:
            return .json(
                """
                {"accounts":[{"id":"11468417","name":"Transaction","accountNickname":"Everyday","balance":1,
                 "type":"transactionAndSavings","number":"xxxx0101","accountNumberDisplay":"xxxx0101","status":"active",
                 "customerId":"1005061234","institutionId":"200003","createdDate":1704384285,"currency":"AUD",
                 "institutionLoginId":1686094}]}
                """)
        case account + "/11468417/availableBalance/live":
            return .json(
                """
                {"id":"11468417","availableBalance":801.39,"availableBalanceDate":1704384285,"clearedBalance":801.39,
                 "clearedBalanceDate":1704384285,"currency":"AUD"}
                """)
        case "/aggregation/v3/customers/1005061234/accounts/11468417/owner":
            return .json(#"{"holders":[{"ownerName":"Alice Ng"}]}"#)
        default: return .json(#"{"code":14001,"message":"Not found"}"#, status: 404)
        }
    }
}
