// Banks and the state of the service on the wire.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport
import Testing

/// One list of calls for each group of operations.
enum Calls {
    static let banks = [
        WireCall<OpenBankingConnect>(
            "GetASPSPs",
            """
            POST /openbanking/connect/api/accounts/aspsps
            Accept: application/json
            Content-Type: application/json

            {"country":"UK","limit":20,"name":"Wood bank","offset":"d0868dd0-d070-4ffe-9dde-4f9a278d4761",\
            "requestInfo":{"xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"},\
            "returnAdditionalData":["capabilities","logo"]}
            """,
            .json(
                """
                {\(Sample.originalRequestInfo),"offset":"next$1","aspsps":[{"id":"123e4567-e89b-12d3-a456-426655440000",
                 "name":"Wood bank","aspspServices":["AIS","VRP"],"profile":"CMA9","country":"UK",
                 "capabilities":{"retrieve_accounts":true,"delete_ais_consent":false}}]}
                """)
        ) { service in
            let page = try await service.banks.getASPSPs(
                .init(
                    requestInfo: .init(xRequestID: Sample.requestID), name: "Wood bank", country: "UK", limit: 20,
                    offset: "d0868dd0-d070-4ffe-9dde-4f9a278d4761", returnAdditionalData: [.capabilities, .logo]))
            let bank = try #require(page.aspsps?.first)
            #expect(page.offset == "next$1")
            #expect(bank.aspspServices == [.accountInformation, .unrecognized("VRP")])
            #expect(bank.capabilities == ["retrieve_accounts": true, "delete_ais_consent": false])
        }
    ]

    static let service = [
        WireCall<OpenBankingConnect>(
            "GetHealth",
            """
            GET /openbanking/connect/api/accounts/health
            Accept: application/json
            """,
            .json(
                """
                {"status":"DEGRADED","statusMessage":"slow",
                 "connectors":[{"name":"CMA9","status":"DOWN"},{"name":"STET","status":"RESTING"}]}
                """)
        ) { service in
            let health = try await service.service.getHealth()
            #expect(health.status == .degraded)
            #expect(health.statusMessage == "slow")
            #expect(health.connectors?.map(\.status) == [.down, .unrecognized("RESTING")])
        }
    ]
}
