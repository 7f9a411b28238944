// Accounts: exact amounts, two kinds of ids, dates, open enums, masked numbers.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct AccountTests {
    static let mortgage = """
        {"id":"11468420","number":"xxxx-xxxx-xxxx-0104","realAccountNumberLast4":"0104",
         "accountNumberDisplay":"xxxx-xxxx-xxxx-0104","name":"Home Loan","balance":-786000.105,"type":"offsetLoan",
         "status":"active","customerId":1463546,"institutionId":"200003","createdDate":1704384285,"currency":"AUD",
         "institutionLoginId":1686094,"accountNickname":"Home Loan","detail":{"interestRate":"6.8900",
         "periodInterestRate":4.35,"initialMlAmount":850000,"nextPaymentDate":1706745600}}
        """

    @Test func amountsAreExact() throws {
        let account = try decode(AccountTests.mortgage, as: CustomerAccount.self)
        #expect(account.balance == Decimal(string: "-786000.105"))
        #expect(account.detail?.initialMlAmount == 850_000)
        #expect(account.detail?.interestRate == "6.8900")
        #expect(account.detail?.periodInterestRate == .number(Decimal(string: "4.35") ?? 0))
    }

    @Test func idsOfBothKindsAreReadAndStayAsTheyWere() throws {
        let account = try decode(AccountTests.mortgage, as: CustomerAccount.self)
        #expect(account.customerID == "1463546")
        #expect(account.customerID.isNumber)
        #expect(!account.institutionID.isNumber)
        #expect(try tree(account)["customerId"] == 1_463_546)
        #expect(try tree(account)["institutionId"] == "200003")
    }

    @Test func epochSecondsAreDates() throws {
        let account = try decode(AccountTests.mortgage, as: CustomerAccount.self)
        #expect(account.createdDate == Date(timeIntervalSince1970: 1_704_384_285))
        #expect(account.detail?.nextPaymentDate == Date(timeIntervalSince1970: 1_706_745_600))
        #expect(account.balanceDate == nil)
    }

    @Test func unknownTypesAreKept() throws {
        let account = try decode(AccountTests.mortgage, as: CustomerAccount.self)
        #expect(account.type == .unrecognized("offsetLoan"))
        #expect(try tree(account) == JSONValue(parsing: Data(AccountTests.mortgage.utf8)))
    }

    @Test func accountNumbersAreNotPrinted() throws {
        let account = try decode(AccountTests.mortgage, as: CustomerAccount.self)
        for text in ["\(account)", String(reflecting: account), dumped(account), "\([account])"] {
            #expect(!text.contains("0104"))
            #expect(text.contains("11468420"))
        }
    }

    @Test func aMissingMemberIsNamed() throws {
        let failure = #expect(throws: DecodingFailure.self) {
            try decode("{\"accounts\":[{\"id\":\"1\"}]}", as: CustomerAccounts.self)
        }
        #expect(failure?.pointer.hasPrefix("/accounts/0/") == true)
        #expect(failure?.problem == .missing)
    }

    private func dumped(_ value: some Any) -> String {
        var text = ""
        dump(value, to: &text)
        return text
    }
}
