// The client of these tests, and the server it talks to.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport

/// A bank that gives out tokens and answers everything else with one answer or a closure.
final class Bank: Sendable {
    static let tokenPath = "/aggregation/v2/partners/authentication"
    static let consentReceiptID = "e6062836-65e6-4de6-ad99-c9f6552a36fe"

    let server: LoopbackServer
    let client: OpenBankingAU

    init(answer: @escaping LoopbackServer.Answer) throws {
        server = try LoopbackServer { request in
            request.path == Bank.tokenPath ? .json(#"{"token":"token-1"}"#) : answer(request)
        }
        client = Bank.client(at: server)
    }

    deinit { server.stop() }

    /// The requests that are not for a token.
    var calls: [LoopbackServer.Request] { server.requests.filter { $0.path != Bank.tokenPath } }

    static func client(
        at server: LoopbackServer, configuration: ClientConfiguration = .init()
    ) -> OpenBankingAU {
        OpenBankingAU(
            credentials: .init(partnerID: "1445585709680", partnerSecret: "partner-secret", appKey: "app-key"),
            server: ServerURL(server.address), configuration: configuration)
    }
}

/// An id of a consent that is known to be one.
func receiptID(_ text: String) throws -> ConsentReceiptID {
    guard let id = ConsentReceiptID(uuidString: text) else { throw NotAUUID(text: text) }
    return id
}

struct NotAUUID: Error { let text: String }
