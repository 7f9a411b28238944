// Uses the generated clients with canned answers in place of a network.

import BankKit
import CardsKit
import ClientRuntime
import ClientTesting

let transport = MockTransport { request in
    switch request.url.path {
    case "/accounts":
        .json(#"[{"id": "1", "balance": 10.50, "currency": "AUD"}, {"id": "2", "balance": 1, "currency": "EUR"}]"#)
    case "/rates/AUD": .json(#"{"value": 0.6}"#)
    case "/rates/EUR": .json(#"{"value": 1}"#)
    default: .json(#"{"id": "7", "limit": 500}"#)
    }
}
print("wealth \(try await Wealth(transport: transport).total())")
print("limit \(try await CardsAPI(transport: transport).limit(of: ["7", "8"]))")
