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
        ([920, 921, 922, 923, 924, 925, 926, 927, 928, 929], .institutionNotSupported, .askInstitution),
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

    static let documented: [(String, ErrorCode.Meaning, ErrorAction, status: Int?)] = [
        ("10005", .missingParameter, .correctRequest, 400),
        ("10023", .tokenExpired, .renewToken, 401),
        ("110039", .usernameNotAllowed, .correctRequest, 500),
        ("325 5006", .accountBusy, .wait, 500),
        ("18001", .reportNotReady, .wait, nil),
        ("10001", .invalidCredentials, .checkCredentials, 401),
        ("10021", .notAuthorized, .checkCredentials, 401),
        ("10022", .tokenInvalid, .renewToken, 401),
        ("10024", .tokenMissing, .renewToken, 401),
        ("10026", .appKeyMissing, .checkCredentials, 401),
        ("24302", .badCredentials, .checkCredentials, 401),
        ("12401", .partnerNotFound, .checkCredentials, 404),
        ("10010", .customerOfAnotherPartner, .correctRequest, 400),
        ("10025", .nothingToUpdate, .correctRequest, 400),
        ("10100", .consumerNotFound, .correctRequest, 404),
        ("10215", .consentNotFound, .correctRequest, 404),
        ("11000", .consumerExists, .correctRequest, 409),
        ("14001", .customerNotFound, .correctRequest, 404),
        ("14016", .invalidCustomerType, .correctRequest, 400),
        ("14020", .accountTypeNotSupported, .correctRequest, 400),
        ("14023", .invalidCustomerID, .correctRequest, 400),
        ("18017", .invalidAccountStatus, .correctRequest, 400),
        ("20400", .reportLimitExceeded, .contactSupport, 400),
        ("38007", .noAccountsForLogin, .correctRequest, 404),
        ("41003", .invalidStart, .correctRequest, 400),
        ("41004", .invalidLimit, .correctRequest, 400),
        ("42000", .testingCustomerLimitExceeded, .contactSupport, 400),
        ("45003", .invalidName, .correctRequest, 400),
        ("50051", .applicationNotFound, .correctRequest, 404),
        ("110002", .usernameTaken, .correctRequest, 409),
    ]

    @Test(arguments: documented)
    func errorCodesTellWhatToDo(
        text: String, meaning: ErrorCode.Meaning, action: ErrorAction, status: Int?
    ) throws {
        let values = ["\"\(text)\""] + (Int(text) == nil ? [] : [text])
        for value in values {
            let json = #"{"code":\#(value),"message":"m"}"#
            let message = try JSONCoding.decode(ErrorMessage.self, from: Data(json.utf8))
            #expect(message.code?.meaning == meaning)
            #expect(message.code?.requiredAction == action)
            #expect(message.code?.isRetryable == [.wait, .renewToken].contains(action))
            #expect(message.code?.httpStatus == status)
            #expect(String(decoding: try JSONCoding.encode(message), as: UTF8.self) == json)
        }
    }

    @Test func allDocumentedErrorsAreThere() {
        #expect(Self.documented.map(\.1) == ErrorCode.Meaning.allCases)
        for code in ["325", "5006", "3255006", "1001", "400"] { #expect(ErrorCode(code).meaning == nil) }
    }

    @Test func theGatewaysReasonsAreCodesToo() throws {
        for name in ["ReasonCode", "reasonCode"] {
            let json = "{\"Errors\":{\"Error\":{\"\(name)\":10023,\"Description\":\"d\"}}}"
            let wrapper = try JSONCoding.decode(ErrorWrapper.self, from: Data(json.utf8))
            guard case .gatewayError(let error)? = wrapper.errors.error else { throw NotThatError() }
            #expect(error.reasonCode?.meaning == .tokenExpired)
        }
    }

    /// The gateway writes its members in either of two ways, in a list or alone.
    @Test(arguments: [
        #"{"Errors":{"Error":[{"Source":"s","ReasonCode":"110002","Description":"d","Recoverable":false}]}}"#,
        #"{"Errors":{"Error":[{"source":"s","reasonCode":"110002","description":"d","recoverable":false}]}}"#,
        #"{"Errors":{"Error":{"source":"s","reasonCode":110002,"description":"d","recoverable":false}}}"#,
    ])
    func failuresOfTheGatewayHaveACode(_ body: String) async throws {
        let bank = try Bank { _ in .json(body, status: 409) }
        let failure = await #expect(throws: OpenBankingAU.Failure.self) {
            try await bank.client.customers.addTestingCustomer(.init(username: "alice_01"))
        }
        let code: ErrorCode? = failure?.serviceCode
        #expect(code?.meaning == .usernameTaken)
        #expect(code?.requiredAction == .correctRequest)
        guard case .status(409, .errorResponse(.errorWrapper(let wrapper)))? = failure else { throw NotThatError() }
        let error: GatewayError? =
            switch wrapper.errors.error {
            case .gatewayError(let error)?: error
            case .gatewayErrors(let errors)?: errors.first
            default: nil
            }
        #expect(error?.source == "s")
        #expect(error?.recoverable == false)
    }

    private struct NotThatError: Error {}
}
