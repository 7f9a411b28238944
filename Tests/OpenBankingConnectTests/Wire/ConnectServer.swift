// The client of these tests, the server it talks to, and the values that requests have in common.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport

let fixtures = FixtureFolder("OpenBankingConnect")

/// The service on this machine, below the same path as in production.
final class ConnectServer: Sendable {
    static let basePath = "/openbanking/connect/api"

    let server: LoopbackServer

    init(answer: @escaping LoopbackServer.Answer) throws {
        server = try LoopbackServer(answer: answer)
    }

    deinit { server.stop() }

    /// A client without signatures.
    var client: OpenBankingConnect { client() }

    func client(configuration: ClientConfiguration = .init()) -> OpenBankingConnect {
        OpenBankingConnect(
            server: ServerURL(server.address + ConnectServer.basePath), configuration: configuration)
    }
}

/// What the documentation's examples have in common.
enum Sample {
    static let requestID = UUID(uuid: (181, 195, 162, 240, 75, 30, 76, 142, 154, 87, 63, 45, 108, 30, 138, 148))
    static let bankID = UUID(uuid: (66, 14, 92, 255, 14, 42, 65, 86, 153, 26, 246, 238, 239, 4, 120, 207))
    static let consentID = "GFiTpF3:EBy5xGqQMatk"
    static let accountID = "aa:q648383844dhhfHhTV"

    /// A request that the user did not start.
    static let unattended = RequestInfo(xRequestID: requestID, consentID: consentID, aspspID: bankID)

    /// A request of a user who is there.
    static let attended = RequestInfo(
        xRequestID: requestID, consentID: consentID, aspspID: bankID, isLivePsuRequest: true,
        psuIPAddress: "127.0.0.1", psuAgent: "PostmanRuntime/7.20.1")

    static let originalRequestInfo = #""originalRequestInfo":{"xRequestId":"444e4567-e55b-12d3-a456-426655448888"}"#
}
