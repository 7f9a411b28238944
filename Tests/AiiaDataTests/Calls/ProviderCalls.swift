// The operations about banks and consents on the wire.

import AiiaData
import ClientRuntime
import TestSupport
import Testing

extension Calls {
    static let providers: [Call] = [
        Call(
            "ListProvidersV1",
            """
            GET /v1/providers
            Accept: application/json
            Authorization: Bearer access.token
            """, .json(#"[{"id":"FI_TestBank","name":"Test bank Finland","countryCode":"FI"}]"#)
        ) { aiia in
            let banks = try await aiia.providers.listProvidersV1()
            #expect(banks == [ProviderSummary(id: "FI_TestBank", name: "Test bank Finland", countryCode: "FI")])
        },
        Call(
            "ListProviders",
            """
            GET /v2/providers
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            """, .json(#"[{"id":"FI_TestBank"}]"#)
        ) { aiia in
            let listing = try await aiia.providers.listProviders()
            #expect(listing == .providers([Provider(id: "FI_TestBank")]))
        },
        Call(
            "GetProvider",
            """
            GET /v2/providers/FI_TestBank
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            """, .json(#"{"id":"FI_TestBank","audiences":null}"#)
        ) { aiia in
            let bank = try await aiia.providers.getProvider(providerID: "FI_TestBank")
            #expect(bank.audiences == .null)
        },
        Call(
            "ListProviderPaymentMethods",
            """
            GET /v2/providers/FI_TestBank/payment-methods
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            """, .json(#"{"domestic":null,"sepa":{"executionTypes":["Instant"]}}"#)
        ) { aiia in
            let methods = try await aiia.providers.listProviderPaymentMethods(providerID: "FI_TestBank")
            #expect(methods.sepa?.wrapped?.executionTypes == .value(["Instant"]))
        },
    ]

    static let consents: [Call] = [
        Call(
            "GetAllAccountsSelected",
            """
            GET /v1/consent/consentId8c1fa618/all-accounts-selected
            Accept: application/json
            Authorization: Bearer access.token
            """, .json(#"{"allAccountsSelected":false}"#)
        ) { aiia in
            let answer = try await aiia.consents.getAllAccountsSelected(consentID: "consentId8c1fa618")
            #expect(!answer.allAccountsSelected)
        },
        Call(
            "GetAllAccountsSelected",
            """
            GET /v1/consent/c-1/all-accounts-selected
            Accept: application/json
            Authorization: Bearer access.token
            """, .json(#"{"message":"Not for this user"}"#, status: 403)
        ) { aiia in
            do {
                _ = try await aiia.consents.getAllAccountsSelected(consentID: "c-1")
                Issue.record("a refusal was read as an answer")
            } catch let error as AiiaData.Failure {
                guard case .status(403, .errorResponse(let body)) = error else { throw error }
                #expect(body.message == "Not for this user")
            }
        },
    ]
}
