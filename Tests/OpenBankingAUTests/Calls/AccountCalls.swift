// The account operations on the wire.

import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    static let card = """
        {"id":"11468419","number":"xxxx-xxxx-xxxx-0103","accountNumberDisplay":"xxxx-xxxx-xxxx-0103",
         "name":"creditCard","balance":-1952.71,"type":"creditCard","status":"active","customerId":"1463546",
         "institutionId":"200003","balanceDate":1704384285,"createdDate":1704384285,"lastUpdatedDate":1704423887,
         "currency":"AUD","institutionLoginId":1686094,"accountNickname":"creditCard","marketSegment":"personal"}
        """
    private static let answer = LoopbackServer.Response.json("{\"accounts\":[\(card)]}")

    static let accounts = [
        WireCase(
            "GetCustomerAccounts",
            """
            GET /aggregation/v1/customers/14%2F63%3F%20%25/accounts?status=pending
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Consent-Receipt-Id: e6062836-65e6-4de6-ad99-c9f6552a36fe
            """, answer
        ) { bank in
            let list = try await bank.accounts.getCustomerAccounts(
                customerID: "14/63? %", status: .pending, consentReceiptID: receiptID(Bank.consentReceiptID))
            #expect(list.accounts.map(\.id) == ["11468419"])
            #expect(list.accounts.first?.balance == Decimal(string: "-1952.71"))
            #expect(list.accounts.first?.institutionLoginID == 1_686_094)
        },
        WireCase(
            "GetCustomerAccount",
            """
            GET /aggregation/v1/customers/1463546/accounts/11468419
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Consent-Receipt-Id: e6062836-65e6-4de6-ad99-c9f6552a36fe
            """, .json(card)
        ) { bank in
            let account = try await bank.accounts.getCustomerAccount(
                customerID: "1463546", accountID: 11_468_419, consentReceiptID: receiptID(Bank.consentReceiptID))
            #expect(account.type == .creditCard)
            #expect(account.status == .active)
            #expect(account.balanceDate == Date(timeIntervalSince1970: 1_704_384_285))
        },
        WireCase(
            "GetCustomerAccountsByInstitutionLogin",
            """
            GET /aggregation/v1/customers/1463546/institutionLogins/1686094/accounts
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """, answer
        ) { bank in
            let list = try await bank.accounts.getCustomerAccountsByInstitutionLogin(
                customerID: "1463546", institutionLoginID: 1_686_094)
            #expect(list.accounts.map(\.name) == ["creditCard"])
        },
        WireCase(
            "RefreshCustomerAccountsByInstitutionLogin",
            """
            POST /aggregation/v1/customers/1463546/institutionLogins/1686094/accounts\
            ?fromDate=1696118400&toDate=1704384285
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Consent-Receipt-Id: e6062836-65e6-4de6-ad99-c9f6552a36fe
            Content-Length: 0
            """, answer
        ) { bank in
            let list = try await bank.accounts.refreshCustomerAccountsByInstitutionLogin(
                customerID: "1463546", institutionLoginID: "1686094",
                fromDate: Date(timeIntervalSince1970: 1_696_118_400),
                toDate: Date(timeIntervalSince1970: 1_704_384_285), consentReceiptID: receiptID(Bank.consentReceiptID))
            #expect(list.accounts.map(\.currency) == ["AUD"])
        },
        WireCase(
            "GetCustomerAccountsByInstitution",
            """
            GET /aggregation/v1/customers/1463546/institutions/200003/accounts
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """, answer
        ) { bank in
            let list = try await bank.accounts.getCustomerAccountsByInstitution(
                customerID: "1463546", institutionID: 200003)
            #expect(list.accounts.map(\.institutionID) == ["200003"])
        },
    ]
}
