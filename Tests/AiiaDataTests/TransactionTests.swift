// Transactions: the fixtures field by field, and the sentinel of a time that nobody knows.

import AiiaData
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct TransactionTests {
    @Test func cardTransactionsAreReadExactly() throws {
        let page = try fixtures.value("transactions-card.json", as: TransactionPage.self)
        let transaction = try #require(page.transactions.first)
        let detail = try #require(transaction.detail?.wrapped)
        #expect(page.pagingToken == .value("cGFnZTI="))
        #expect(page.transactions.count == 1)
        #expect(transaction.id == "2c9e4a7b1-5d3f-4e68-b0a1-7f6c8d9e0b12")
        #expect(transaction.accountID == AiiaServer.accountID)
        #expect(transaction.transactionAmount == Amount(currency: "DKK", value: -291))
        #expect(transaction.amount == -291)
        #expect(transaction.balance == .value(Amount(currency: "DKK", value: -3954)))
        #expect(transaction.date == CalendarDate(year: 2019, month: 9, day: 2))
        #expect(transaction.state == .booked)
        #expect(transaction.type == .card)
        #expect(transaction.nagAPITransactionID == .null)
        #expect(transaction.isDeleted == nil)
        #expect(detail.identifiers?.wrapped?.reference == .value("REF0001"))
        #expect(detail.identifiers?.wrapped?.terminal == .null)
        #expect(detail.destination?.wrapped?.name == .value("RAIL TICKET 23228"))
        #expect(detail.source?.wrapped?.account?.wrapped?.card?.wrapped?.expireYear == .null)
        #expect(detail.currencyConversion == .null)
    }

    @Test func timesThatNobodyKnowsAreTheYearOne() throws {
        let page = try fixtures.value("transactions-card.json", as: TransactionPage.self)
        let created = try #require(page.transactions.first?.creationDate)
        #expect(created.text == "0001-01-01T00:00:00")
        #expect(created.offset == nil)
    }

    @Test func detailsOfTheLastPageAreReadExactly() throws {
        let page = try fixtures.value("transactions-last-page.json", as: TransactionPage.self)
        let transaction = try #require(page.transactions.first)
        let detail = try #require(transaction.detail?.wrapped)
        #expect(page.pagingToken == nil)
        #expect(transaction.creationDate.text == "2022-05-12T10:01:57.1760115Z")
        #expect(transaction.estimatedBalance?.value == Decimal(string: "99.75"))
        #expect(transaction.balance == .null)
        #expect(transaction.state == .reserved)
        #expect(transaction.isDeleted == .bool(true))
        #expect(detail.currencyConversion?.wrapped?.exchangeRate?.wrapped == Decimal(string: "7.4395125"))
        #expect(
            detail.currencyConversion?.wrapped?.originalAmount?.wrapped
                == Amount(currency: "EUR", value: try #require(Decimal(string: "-13.475421"))))
        #expect(detail.executionDate == .value(try #require(CalendarDate("2022-05-12"))))
        #expect(detail.valueDate == .value(try #require(CalendarDate("2022-05-13"))))
        #expect(detail.reward?.wrapped?.points?.wrapped == Decimal(string: "12.5"))
        #expect(detail.destination?.wrapped?.merchantCategoryCode == .value("5411"))
        #expect(transaction.categories?.first?.names == ["en": "Groceries", "da": "Dagligvarer"])
        #expect(transaction.categories?.first?.score == Decimal(string: "0.97"))
        #expect(transaction.categories?.first?.parentID == .null)
    }

    @Test func valuesThatAreNewAreKept() throws {
        let page = try fixtures.value("transactions-last-page.json", as: TransactionPage.self)
        let transaction = try #require(page.transactions.last)
        #expect(transaction.amount == 5000)
        #expect(transaction.state == .unrecognized("Pending"))
        #expect(transaction.type == .unrecognized("BankTransfer"))
        #expect(transaction.isDeleted == .string("True"))
        #expect(transaction.detail == .null)
        #expect(try tree(transaction)["state"] == "Pending")
    }

    @Test func queriesAreWrittenInCamelCase() throws {
        let query = try fixtures.value("transaction-query.json", as: TransactionQuery.self)
        #expect(
            query
                == TransactionQuery(
                    interval: DateTimeInterval("2019-09-01T00:00:00Z/2019-10-01T00:00:00Z"),
                    amountValueBetween: ValueRange(min: Decimal(string: "-500.5"), max: -100),
                    balanceValueBetween: ValueRange(min: 0, max: 10000), pageSize: 5, pagingToken: "cGFnZTI="))
    }
}
