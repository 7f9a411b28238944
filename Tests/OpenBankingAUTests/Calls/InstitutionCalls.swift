// The institution operations on the wire.

import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    static let institutions = [
        WireCase(
            "GetInstitutions",
            """
            GET /institution/v2/institutions?search=Fin+Bank&type=availBalance&supportedCountries=au,nz&start=1&limit=10
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(
                """
                {"found":1,"displaying":1,"moreAvailable":false,"createdDate":1704384285,"institutions":[{"id":200003,
                 "name":"FinBank Aus OAuth","transAgg":true,"voi":false,"oauthEnabled":true,"currency":"AUD",
                 "status":"online"}]}
                """)
        ) { bank in
            let list = bank.institutions.getInstitutions(
                search: "Fin Bank", type: .accountBalance, supportedCountries: ["au", "nz"], limit: 10)
            let institutions = try await list.reduce(into: []) { $0.append($1) }
            #expect(institutions.map(\.id) == [200003])
            #expect(institutions.first?.transAgg == true)
            #expect(institutions.first?.voi == false)
            #expect(institutions.first?.status == .online)
        },
        WireCase(
            "GetInstitution",
            """
            GET /institution/v2/institutions/200003
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(#"{"institution":{"id":200003,"name":"FinBank Aus OAuth","status":"resting"}}"#)
        ) { bank in
            let wrapper = try await bank.institutions.getInstitution(institutionID: 200003)
            #expect(wrapper.institution.name == "FinBank Aus OAuth")
            #expect(wrapper.institution.status == .unrecognized("resting"))
        },
        WireCase(
            "GetCertifiedInstitutions",
            """
            GET /institution/v2/certifiedInstitutions?type=transAgg,voi&supportedCountries=%2A&start=1
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(
                """
                {"found":1,"displaying":1,"moreAvailable":false,"requestedDate":1704384285,
                 "institutions":[{"id":200003,"name":"FinBank Aus OAuth","aha":true}]}
                """)
        ) { bank in
            let list = bank.institutions.getCertifiedInstitutions(
                type: [.transactionAggregation, .verificationOfIncome], supportedCountries: ["*"])
            let institutions = try await list.reduce(into: []) { $0.append($1) }
            #expect(institutions.map(\.name) == ["FinBank Aus OAuth"])
            #expect(institutions.first?.aha == true)
        },
    ]
}
