// Accounts: the fixtures field by field, and what is not printed.

import AiiaData
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct AccountTests {
    @Test func accountsOfTheOlderFormAreRead() throws {
        let list = try fixtures.value("accounts-one.json", as: AccountList.self)
        let account = try #require(list.accounts.first)
        #expect(list.accounts.count == 1)
        #expect(account.id == AiiaServer.accountID)
        #expect(account.accountProvider == AccountProvider(id: "TestDataBank1", name: "Test bank with data"))
        #expect(account.booked == Amount(currency: "DKK", value: try #require(Decimal(string: "6439.15"))))
        #expect(account.bookedBalance == Decimal(string: "6439.15"))
        #expect(account.available == .null)
        #expect(account.availableBalance == .null)
        #expect(account.lastSynchronized?.wrapped?.text == "2019-09-02T08:52:16.5816944Z")
        #expect(account.number.bban == .value("0001-245787654"))
        #expect(account.number.bbanType == .value("0001-245787654"))
        #expect(account.number.bbanParsed?.wrapped == BbanParts(bankCode: "0001", accountNumber: "245787654"))
        #expect(account.number.iban == .null)
        #expect(account.owner == .value("Freja Holm"))
        #expect(account.type == .consumption)
        #expect(account.nagAPIAccountID == "legacy-account-1")
        #expect(account.features == nil)
        #expect(account.groupID == nil)
    }

    @Test func accountsWithAllMembersAreRead() throws {
        let list = try fixtures.value("accounts-two.json", as: AccountList.self)
        let savings = try #require(list.accounts.first)
        #expect(savings.available?.wrapped?.value == Decimal(string: "12000.5"))
        #expect(savings.destinationID == UUID(uuidString: "3f2504e0-4f89-41d3-9a0c-0305e82c3301"))
        #expect(
            savings.features
                == AccountFeatures(paymentFrom: true, paymentTo: true, psdPaymentAccount: true, queryable: true))
        #expect(savings.groupName == .value("Household"))
        #expect(savings.lastSynchronized?.wrapped?.text == "2022-05-12T10:01:57.176011500Z")
        #expect(savings.lastSynchronized?.wrapped?.offset == 0)
        #expect(savings.number.iban == .value("DK5000400440116243"))
        #expect(savings.syncStatus == .finished)
        #expect(savings.type == .savings)
        #expect(savings.verifiedForPayments == true)
    }

    @Test func cardsAndValuesThatAreNewAreRead() throws {
        let list = try fixtures.value("accounts-two.json", as: AccountList.self)
        let account = try #require(list.accounts.last)
        let card = try #require(account.number.card?.wrapped)
        #expect(list.accounts.count == 2)
        #expect(account.type == .unrecognized("CreditCard"))
        #expect(account.syncStatus == .unrecognized("Waiting"))
        #expect(account.bookedBalance == Decimal(string: "-42.1"))
        #expect(account.lastSynchronized == .null)
        #expect(account.owner == .null)
        #expect(account.destinationID == nil)
        #expect(account.isOrphaned == true)
        #expect(card.expireMonth == .value(.string("07")))
        #expect(card.expireYear == .value(.integer(2027)))
        #expect(card.maskedPAN == .value("0524 XXXX XXXX 3413"))
    }

    @Test(arguments: ["accounts-one.json", "accounts-two.json"])
    func ownersAndNumbersAreNotPrinted(_ file: String) throws {
        let list = try fixtures.value(file, as: AccountList.self)
        for text in ["\(list)", String(reflecting: list), "\(list.accounts[0])", "\(list.accounts[0].number)"] {
            for secret in ["Freja", "245787", "DK5000400440116243", "0524"] { #expect(!text.contains(secret)) }
        }
    }

    @Test func updatesAreQueuedOrWantTheUser() throws {
        let queued = try fixtures.value("update-response-queued.json", as: UpdateResponse.self)
        let login = try fixtures.value("update-response-login.json", as: UpdateResponse.self)
        #expect(queued == UpdateResponse(status: .allQueued, authURL: .null))
        #expect(login.status == .supervisedLoginRequired)
        #expect(
            login.authURL?.wrapped?.absoluteString == "https://app-sandbox.aiia.eu/#/login?sessionId=3f2504e0")
        #expect(
            try fixtures.value("update-request.json", as: UpdateRequest.self)
                == UpdateRequest(redirectURL: url("https://shop.example.com/callback")))
    }
}
