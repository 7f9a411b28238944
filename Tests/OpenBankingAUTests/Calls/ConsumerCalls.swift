// The consumer operations on the wire.

import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    private static let consumer = LoopbackServer.Response.json(
        """
        {"id":"0bf46322c167b562e6cbed9d40e19a4c","firstName":"Alice","lastName":"Nguyen","customerId":1005061234,
         "address":"5 George Street","city":"Sydney","state":"NSW","phone":"0491570156","createdDate":1607450357,
         "birthday":{"year":1989,"month":8,"dayOfMonth":13}}
        """)

    static let consumers = [
        WireCase(
            "CreateConsumer",
            """
            POST /decisioning/v1/customers/1005061234/consumer
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"birthday":{"dayOfMonth":13,"month":8,"year":1989},"firstName":"Alice","lastName":"Nguyen",\
            "phone":"0491570156"}
            """,
            .json(
                #"{"id":"0bf46322c167b562e6cbed9d40e19a4c","createdDate":1607450357,"customerId":1005061234}"#,
                status: 201)
        ) { bank in
            let created = try await bank.consumers.createConsumer(
                customerID: "1005061234",
                .init(
                    firstName: "Alice", lastName: "Nguyen", phone: "0491570156",
                    birthday: .init(year: 1989, month: 8, dayOfMonth: 13)))
            #expect(created.id == "0bf46322c167b562e6cbed9d40e19a4c")
            #expect(created.customerID == "1005061234")
        },
        WireCase(
            "GetConsumerForCustomer",
            """
            GET /decisioning/v1/customers/1005061234/consumer
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """, consumer
        ) { bank in
            let consumer = try await bank.consumers.getConsumerForCustomer(customerID: "1005061234")
            #expect(consumer.city == "Sydney")
            #expect(consumer.birthday == Birthday(year: 1989, month: 8, dayOfMonth: 13))
        },
        WireCase(
            "GetConsumer",
            """
            GET /decisioning/v1/consumers/0bf46322c167b562e6cbed9d40e19a4c
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """, consumer
        ) { bank in
            let consumer = try await bank.consumers.getConsumer(consumerID: "0bf46322c167b562e6cbed9d40e19a4c")
            #expect(consumer.id == "0bf46322c167b562e6cbed9d40e19a4c")
            #expect(consumer.customerID == 1_005_061_234)
            #expect(consumer.createdDate == Date(timeIntervalSince1970: 1_607_450_357))
        },
    ]
}
