// Codes as values: what the documentation says about each is in code.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct CodeTests {
    // MARK: Aggregation

    static let rows: [(codes: [Int], AggregationStatusCode.Meaning, AggregationAction?)] = [
        ([0], .success, nil),
        ([102, 320, 580], .institutionTrouble, .openTicketIfItLasts),
        ([103], .wrongCredentials, .renewConsent),
        ([108], .actionAtInstitution, .logInAtInstitution),
        ([109], .securityDetailsExpired, .changePassword),
        ([900, 901, 902, 903, 904, 905, 906, 907], .newConnection, .openTicket),
        ([910], .connectionDown, .openTicket),
        ([913, 914], .accountClosed, .treatAsClosed),
        ([915, 916], .connectionUnderRepair, .wait),
        ([920, 921, 922, 923, 924, 925, 926, 927, 928, 929], .institutionNotSupported, nil),
        ([931], .oneTimePasscodeNeeded, .informCustomer),
        ([936], .siteNotEnglish, .changeLanguage),
    ]

    @Test(arguments: rows)
    func eachRowOfTheTableIsACase(codes: [Int], meaning: AggregationStatusCode.Meaning, action: AggregationAction?) {
        for number in codes {
            for code in [AggregationStatusCode(number), AggregationStatusCode(String(number))] {
                #expect(code.meaning == meaning)
                #expect(code.requiredAction == action)
                #expect(code.isRetryable == [.institutionTrouble, .connectionUnderRepair].contains(meaning))
            }
        }
    }

    @Test func allRowsAreThere() {
        #expect(Self.rows.map(\.1) == AggregationStatusCode.Meaning.allCases)
        for code in [1, 101, 908, 911, 912, 917, 930, 935, 937] { #expect(AggregationStatusCode(code).meaning == nil) }
    }

    // MARK: Errors

    static let documented: [(String, ErrorCode.Meaning, ErrorAction, isRetryable: Bool, status: Int?)] = [
        ("10005", .missingParameter, .correctRequest, false, 400),
        ("10023", .tokenExpired, .renewToken, true, 401),
        ("110039", .usernameNotAllowed, .correctRequest, false, 500),
        ("325 5006", .accountBusy, .wait, true, 500),
        ("18001", .reportNotReady, .wait, true, nil),
        ("10001", .invalidCredentials, .checkCredentials, false, 401),
        ("42000", .testingCustomerLimitExceeded, .contactSupport, false, 400),
        ("110002", .usernameTaken, .correctRequest, false, 409),
    ]

    @Test(arguments: documented)
    func errorCodesTellWhatToDo(
        text: String, meaning: ErrorCode.Meaning, action: ErrorAction, isRetryable: Bool, status: Int?
    ) throws {
        let values = ["\"\(text)\""] + (Int(text) == nil ? [] : [text])
        for value in values {
            let json = #"{"code":\#(value),"message":"m"}"#
            let message = try JSONCoding.decode(ErrorMessage.self, from: Data(json.utf8))
            #expect(message.code?.meaning == meaning)
            #expect(message.code?.requiredAction == action)
            #expect(message.code?.isRetryable == isRetryable)
            #expect(message.code?.httpStatus == status)
            #expect(String(decoding: try JSONCoding.encode(message), as: UTF8.self) == json)
        }
    }

    @Test func theGatewaysReasonsAreCodesToo() throws {
        let json = #"{"Errors":{"Error":{"ReasonCode":10023,"Description":"d"}}}"#
        let wrapper = try JSONCoding.decode(ErrorWrapper.self, from: Data(json.utf8))
        guard case .gatewayError(let error)? = wrapper.errors.error else { throw NotThatError() }
        #expect(error.reasonCode?.meaning == .tokenExpired)
    }

    private struct NotThatError: Error {}
}
