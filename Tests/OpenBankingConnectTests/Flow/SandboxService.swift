// The service as documented: it takes signed requests only and each nonce once, gives consents, and answers by the
// identifiers it is asked with, as the sandbox does.

import Foundation
import Synchronization
import TestSupport

final class SandboxService: Sendable {
    /// What comes back for an account or a consent of a certain name.
    static let errors = [
        "expired-consent": "error-token-expired.json", "unknown-consent": "error-token-invalid.json",
        "stale-consent": "error-new-authentication.json", "unlinked-account": "error-account-unlinked.json",
        "busy-account": "error-limit-exceeded.json",
    ]

    let server: LoopbackServer
    private let state: StateBox

    init(_ check: SignatureCheck) throws {
        let state = StateBox()
        self.state = state
        server = try LoopbackServer { request in
            state.value.withLock { $0.answer(request, nonce: check.nonce(of: request)) }
        }
    }

    deinit { server.stop() }

    /// How many requests were taken as signed.
    var signedCount: Int { state.value.withLock { $0.nonces.count } }

    private final class StateBox: Sendable {
        let value = Mutex(State())
    }

    private struct State {
        var nonces: Set<String> = []
        var consents: Set<String> = []
        var identifiers: Set<String> = []

        mutating func answer(_ request: LoopbackServer.Request, nonce: String?) -> LoopbackServer.Response {
            guard let nonce, nonces.insert(nonce).inserted else { return file("error-gateway.json", status: 401) }
            let body = (try? JSONSerialization.jsonObject(with: request.body)) as? [String: Any] ?? [:]
            let info = body["requestInfo"] as? [String: Any] ?? [:]
            switch request.path.dropFirst(ConnectServer.basePath.count) {
            case "/accounts/aspsps": return file("aspsps-response.json")
            case "/accounts/consents": return file("consent-response.json")
            case "/accounts/consents/authorizations":
                consents.insert(Sample.consentID)
                return .json(
                    """
                    {"originalRequestInfo":{"xRequestId":"\(info["xRequestId"] ?? "")"},
                     "consentRequestId":"12345","consentId":"\(Sample.consentID)"}
                    """)
            case "/accounts/consents/delete":
                guard consents.remove(body["consentId"] as? String ?? "") != nil else {
                    return file("error-token-invalid.json", status: 400)
                }
                return file("consent-response.json")
            case "/accounts": return withConsent(info) { file("accounts-response.json") }
            case "/accounts/account": return withConsent(info) { account(body) }
            case "/accounts/account/transactions":
                // Each request has an identifier that no other had.
                guard identifiers.insert(info["xRequestId"] as? String ?? "").inserted else { return .empty(409) }
                return withConsent(info) { transactions(after: body["offset"] as? String) }
            default: return .empty(404)
            }
        }

        private func account(_ body: [String: Any]) -> LoopbackServer.Response {
            let error = SandboxService.errors[body["accountId"] as? String ?? ""]
            return error.map { file($0, status: 400) } ?? file("account-response.json")
        }

        /// Two pages.
        private func transactions(after offset: String?) -> LoopbackServer.Response {
            let ids = offset == "next$1" ? ["3"] : ["1", "2"]
            let list = ids.map {
                #"{"transactionId":"\#($0)","transactionAmount":{"currency":"GBP","amount":1.10},"status":"ACSC"}"#
            }
            let next = offset == nil ? #""offset":"next$1","# : ""
            return .json(
                "{\(Sample.originalRequestInfo),\(next)\"transactions\":[\(list.joined(separator: ","))]}")
        }

        private func withConsent(
            _ info: [String: Any], answer: () -> LoopbackServer.Response
        ) -> LoopbackServer.Response {
            if info["isLivePsuRequest"] as? Bool == true, info["psuIPAddress"] == nil {
                return file("error-address-missing.json", status: 400)
            }
            let consent = info["consentId"] as? String ?? ""
            if let error = SandboxService.errors[consent] { return file(error, status: 400) }
            return consents.contains(consent) ? answer() : file("error-token-invalid.json", status: 400)
        }

        private func file(_ name: String, status: Int = 200) -> LoopbackServer.Response {
            (try? .json(fixtures.text(name), status: status)) ?? .empty(500)
        }
    }
}
