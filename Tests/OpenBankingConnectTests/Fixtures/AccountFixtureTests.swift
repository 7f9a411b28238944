// Accounts, balances, transactions and standing orders as they were recorded: what the values mean in Swift.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport
import Testing

@Suite struct AccountFixtureTests {
    @Test func anAccountWithEverything() throws {
        let account = try #require(fixtures.value("account-response.json", as: GetAccountResponse.self).account)
        #expect(account.resourceID == "account1")
        #expect(account.currency == "USD")
        #expect(account.accountHolderType == .personal)
        #expect(account.accountType == .unrecognized("ASTC01"))
        #expect(account.schemeName == .bban)
        #expect(account.holderAddress?.country == "CC")
        #expect(account.holderNameAddress == ["Street Street"])
        #expect(account.accountPsuRelations == .accountPSURelations([.init(typeOfRelation: "Owner")]))
        #expect(account.auxData == .string(#"{"additionalProp1": "somePropertyValue1"}"#))
    }

    @Test func personalDataIsNotPrinted() throws {
        let account = try #require(fixtures.value("account-response.json", as: GetAccountResponse.self).account)
        for text in ["\(account)", String(reflecting: account), "\(Mirror(reflecting: account).children.map(\.value))"]
        {
            for secret in ["70000170000005", "John Doe", "My savings account", "Street", "PostCode"] {
                #expect(!text.contains(secret))
            }
        }
        #expect("\(account)".contains("account1"))
    }

    @Test func aListHasTheMainFacts() throws {
        let list = try fixtures.value("accounts-response.json", as: GetAccountsResponse.self)
        let account = try #require(list.accounts?.first)
        #expect(list.accounts?.count == 1)
        #expect(!account.resourceID.isEmpty)
        #expect(account.accountPsuRelations == .accountPSURelations([.init(typeOfRelation: "Owner")]))
    }

    @Test func amountsAreExact() throws {
        let one = try fixtures.value("balances-response.json", as: GetAccountBalancesResponse.self)
        let balance = try #require(one.account?.balances?.first)
        #expect(balance.balanceAmount == .init(currency: "USD", amount: Decimal(string: "100.23")))
        #expect(balance.balanceType == .current)
        #expect(balance.creditDebitIndicator == .credit)
    }

    @Test func oneKindOfBalanceMayComeTwice() throws {
        let three = try fixtures.value("balances-response-sandbox.json", as: GetAccountBalancesResponse.self)
        let balances = try #require(three.account?.balances)
        #expect(balances.map(\.balanceType) == [.available, .available, .current])
        #expect(balances.map { $0.balanceAmount?.amount } == ["102.56", "987.99", "11.54"].map { Decimal(string: $0) })
        #expect(balances.allSatisfy { $0.dateTime?.text.contains(".") == true })
    }

    @Test func transactionsHavePagesAndMessages() throws {
        let page = try fixtures.value("transactions-response.json", as: GetAccountTransactionsResponse.self)
        let transaction = try #require(page.transactions?.first)
        #expect(page.offset == "ofset4prev$earch12345")
        #expect(page.messages?.map(\.code) == [.ignoredDateFilters])
        #expect(transaction.transactionAmount?.amount != nil)
        #expect(transaction.bookingDateTime != nil)
        if case .string = transaction.auxData {} else { Issue.record("auxData is JSON in a string") }
    }

    @Test func aSingleTransactionStandsBesideTheEcho() throws {
        let transaction = try fixtures.value("transaction-response.json", as: GetAccountTransactionResponse.self)
        #expect(transaction.transactionID?.isEmpty == false)
        #expect(!transaction.originalRequestInfo.xRequestID.isEmpty)
    }

    @Test func standingOrdersHaveDays() throws {
        let list = try fixtures.value("standing-orders-response.json", as: GetAccountStandingOrdersResponse.self)
        let order = try #require(list.standingOrders?.first)
        let first = try #require(order.firstPayment?.date)
        let next = try #require(order.nextPayment?.date)
        #expect(first <= next)
        #expect(order.recipientAccount?.schemeName == "UK.OBIE.IBAN")
        #expect(order.status == "ACTIVE")
    }
}
