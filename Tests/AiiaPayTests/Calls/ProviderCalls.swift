// The operations about banks on the wire.

import AiiaPay
import ClientRuntime
import TestSupport
import Testing

extension Calls {
    static let providers: [Call] = [
        Call(
            "ListProviders",
            """
            GET /v2/providers
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            """, .json(#"{"providers":[{"id":"FI_TestBank"}],"total":1}"#)
        ) { pay in
            let listing = try await pay.providers.listProviders()
            #expect(
                listing
                    == .paymentProviderList(
                        PaymentProviderList(
                            providers: [PaymentProvider(id: "FI_TestBank")], additionalProperties: ["total": 1])))
        },
        Call(
            "GetProvider",
            """
            GET /v2/providers/FI_TestBank
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            """, .json(#"{"id":"FI_TestBank","name":"Test bank Finland"}"#)
        ) { pay in
            let bank = try await pay.providers.getProvider(providerID: "FI_TestBank")
            #expect(bank.name == "Test bank Finland")
        },
        Call(
            "ListProviderPaymentMethods",
            """
            GET /v2/providers/FI_TestBank/payment-methods
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            """, .json(#"{"sepa":null,"domestic":{"rules":[]}}"#)
        ) { pay in
            let methods = try await pay.providers.listProviderPaymentMethods(providerID: "FI_TestBank")
            #expect(methods.sepa == .null)
            #expect(methods.domestic == ["rules": []])
        },
    ]
}
