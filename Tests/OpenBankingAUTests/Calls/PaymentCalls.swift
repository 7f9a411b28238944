// The payment operations on the wire.

import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    private static let balance = LoopbackServer.Response.json(
        """
        {"id":11468417,"realAccountNumberLast4":"0101","availableBalance":22300.10,"availableBalanceDate":1704423887,
         "clearedBalance":22327.3,"clearedBalanceDate":1704423887,"aggregationStatusCode":0,"currency":"AUD"}
        """)

    static let payments = [
        WireCase(
            "GetMoneyTransferDetails",
            """
            GET /aggregation/v3/customers/1463546/accounts/11468417/details
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Consent-Receipt-Id: e6062836-65e6-4de6-ad99-c9f6552a36fe
            """,
            .json(
                """
                {"paymentInstruction":[{"type":"moneyTransfer","accountNumber":"002343534556",
                 "descriptors":[{"type":"bsbNumber","value":"033-547"}]}]}
                """)
        ) { bank in
            let details = try await bank.payments.getMoneyTransferDetails(
                customerID: "1463546", accountID: 11_468_417, consentReceiptID: receiptID(Bank.consentReceiptID))
            #expect(details.paymentInstructions?.map(\.accountNumber) == ["002343534556"])
            #expect(details.paymentInstructions?.first?.descriptors.map(\.value) == ["033-547"])
        },
        WireCase(
            "GetAccountOwner",
            """
            GET /aggregation/v3/customers/1463546/accounts/11468417/owner
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(
                """
                {"holders":[{"ownerName":"Alice Nguyen","relationship":"PRIMARY","nameClassification":"person",
                 "nameClassificationconfidencescore":0.98,"addresses":[{"ownerAddress":"5 George Street, Sydney"}]}]}
                """)
        ) { bank in
            let owner = try await bank.payments.getAccountOwner(customerID: "1463546", accountID: "11468417")
            #expect(owner.holders.map(\.ownerName) == ["Alice Nguyen"])
            #expect(owner.holders.first?.relationship == .primary)
            #expect(owner.holders.first?.nameClassificationconfidencescore == Decimal(string: "0.98"))
            #expect(owner.holders.first?.addresses?.first?.ownerAddress == "5 George Street, Sydney")
        },
        WireCase(
            "GetAvailableBalance",
            """
            GET /aggregation/v1/customers/1463546/accounts/11468417/availableBalance
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """, balance
        ) { bank in
            let balance = try await bank.payments.getAvailableBalance(customerID: "1463546", accountID: "11468417")
            #expect(balance.availableBalance == Decimal(string: "22300.1"))
            #expect(balance.clearedBalance == Decimal(string: "22327.3"))
            #expect(balance.availableBalanceDate == Date(timeIntervalSince1970: 1_704_423_887))
        },
        WireCase(
            "GetAvailableBalanceLive",
            """
            GET /aggregation/v1/customers/1463546/accounts/11468417/availableBalance/live
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Consent-Receipt-Id: e6062836-65e6-4de6-ad99-c9f6552a36fe
            """, balance
        ) { bank in
            let balance = try await bank.payments.getAvailableBalanceLive(
                customerID: "1463546", accountID: "11468417", consentReceiptID: receiptID(Bank.consentReceiptID))
            #expect(balance.id == 11_468_417)
            #expect(balance.currency == "AUD")
        },
    ]
}
