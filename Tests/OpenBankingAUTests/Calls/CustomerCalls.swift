// The customer operations on the wire.

import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    static let customers = [
        WireCase(
            "AddTestingCustomer",
            """
            POST /aggregation/v2/customers/testing
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"email":"alice@example.com","firstName":"Alice","lastName":"Nguyễn","phone":"0491570156",\
            "username":"alice_01"}
            """,
            .json(#"{"id":"1005061234","username":"alice_01","createdDate":1607450357}"#, status: 201)
        ) { bank in
            let customer = try await bank.customers.addTestingCustomer(
                .init(
                    username: "alice_01", firstName: "Alice", lastName: "Nguyễn", phone: "0491570156",
                    email: "alice@example.com"))
            #expect(customer.id == "1005061234")
            #expect(customer.username == "alice_01")
            #expect(customer.createdDate == Date(timeIntervalSince1970: 1_607_450_357))
        },
        WireCase(
            "AddCustomer",
            """
            POST /aggregation/v2/customers/active
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"abn":"51824753556","applicationId":"3f1c2a54","category":"BUSINESS","username":"harbour_trading"}
            """,
            .json(#"{"id":1035061235,"username":"harbour_trading","createdDate":1607450357}"#)
        ) { bank in
            let customer = try await bank.customers.addCustomer(
                .init(
                    username: "harbour_trading", applicationID: "3f1c2a54", category: .business, abn: "51824753556"))
            #expect(customer.id == "1035061235")
            #expect(customer.id.isNumber)
        },
        WireCase(
            "GetCustomers",
            """
            GET /aggregation/v1/customers?search=nguyen+%26+sons%2B\
            &username=alice%40example.com&type=testing&start=26&limit=25
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(
                """
                {"found":26,"displaying":1,"moreAvailable":false,"customers":[{"id":"1005061234",
                 "username":"alice_01","firstName":"Alice","type":"testing","createdDate":1607450357}]}
                """)
        ) { bank in
            let list = bank.customers.getCustomers(
                search: "nguyen & sons+", username: "alice@example.com", type: .testing, start: 26, limit: 25)
            let customers = try await list.reduce(into: []) { $0.append($1) }
            #expect(customers.map(\.id) == ["1005061234"])
            #expect(customers.first?.firstName == "Alice")
            #expect(customers.first?.type == .testing)
            #expect(customers.first?.email == nil)
        },
        WireCase(
            "GetCustomer",
            """
            GET /aggregation/v1/customers/1005061234
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(
                """
                {"id":"1005061234","username":"alice_01","firstName":"Alice","lastName":"Nguyen","type":"testing",
                 "createdDate":1607450357,"lastModifiedDate":1607450358}
                """)
        ) { bank in
            let customer = try await bank.customers.getCustomer(customerID: 1_005_061_234)
            #expect(customer.lastName == "Nguyen")
            #expect(customer.lastModifiedDate == Date(timeIntervalSince1970: 1_607_450_358))
        },
    ]
}
