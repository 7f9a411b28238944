// Transactions: the fixtures field by field, and what their pages may look like.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct TransactionTests {
    @Test(arguments: [
        ("transactions-pending.json", TransactionStatus.pending), ("transactions-shadow.json", .shadow),
        ("transaction-aggregation-page-pending.json", .pending), ("transaction-aggregation-page-shadow.json", .shadow),
    ])
    func fixturesAreReadExactly(_ file: String, _ status: TransactionStatus) throws {
        let page = try fixture(file, as: Transactions.self)
        let transaction = try #require(page.transactions.first)
        #expect(page.transactions.count == 1)
        #expect(transaction.id == "102122887150")
        #expect(transaction.id.isNumber)
        #expect(transaction.amount == Decimal(string: "3678.9"))
        #expect(transaction.accountID == 1_014_136_057)
        #expect(transaction.customerID == 1_005_061_234)
        #expect(transaction.status == status)
        #expect(page.found == nil)
    }

    @Test(arguments: [
        ("true", BooleanOrString.bool(true)), ("false", .bool(false)), (#""true""#, .string("true")),
        (#""N""#, .string("N")), ("0", .unrecognized(0)),
    ])
    func moreAvailableIsABooleanOrText(_ json: String, _ value: BooleanOrString) throws {
        let text = "{\"transactions\":[],\"moreAvailable\":\(json)}"
        let page = try decode(text, as: Transactions.self)
        #expect(page.moreAvailable == value)
        #expect(try tree(page) == JSONValue(parsing: Data(text.utf8)))
    }

    @Test func everyDigitOfAnAmountIsKept() throws {
        let amounts = ["0.1", "-0.3", "12345678901234567890.123456789", "100.00", "1e2"]
        for amount in amounts {
            let json = """
                {"id":"1","amount":\(amount),"accountId":"2","customerId":"3","status":"active"}
                """
            let transaction = try decode(json, as: Transaction.self)
            #expect(transaction.amount == Decimal(string: amount))
            #expect(try tree(transaction)["amount"] == .number(transaction.amount))
        }
    }

    @Test func categoriesThatAreNewAreKept() throws {
        let json = """
            {"id":"1","amount":1,"accountId":"2","customerId":"3","status":"disputed","checkNum":17,
             "type":"crypto","categorization":{"category":"Space Travel","normalizedPayeeName":"Moon"}}
            """
        let transaction = try decode(json, as: Transaction.self)
        #expect(transaction.status == .unrecognized("disputed"))
        #expect(transaction.type == .unrecognized("crypto"))
        #expect(transaction.categorization?.category == .unrecognized("Space Travel"))
        #expect(transaction.checkNum == "17")
        #expect(try tree(transaction) == JSONValue(parsing: Data(json.utf8)))
    }
}
