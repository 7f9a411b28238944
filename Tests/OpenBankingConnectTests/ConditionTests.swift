// The rule between `isLivePsuRequest` and `psuIPAddress`: checked before sending, in the server's own words.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport
import Testing

@Suite struct ConditionTests {
    private let service: ConnectServer

    init() throws {
        service = try ConnectServer { _ in .json("{\(Sample.originalRequestInfo)}") }
    }

    @Test func whatTheServerWouldRefuseIsNotSent() async throws {
        let request = try fixtures.value("refused-live-without-address.json", as: GetAccountRequest.self)
        let answer = try fixtures.value("error-address-missing.json", as: ErrorResponse.self)
        let expected = try #require(answer.errors.error.first)

        let failure = await #expect(throws: OpenBankingConnect.Failure.self) {
            try await service.client.accounts.getAccount(request)
        }
        guard case .invalidRequest(let invalid) = failure else { throw NotThatError() }
        let problem = try #require(invalid.violations.first)
        #expect(invalid.violations.count == 1)
        #expect(invalid.operationID == "GetAccount")
        #expect(problem.message == expected.description)
        #expect(problem.reasonCode.map { ReasonCode($0) } == expected.reasonCode)
        #expect(expected.details == .value("path[0]=\(problem.pointer)"))
        #expect(service.server.requests.isEmpty)
    }

    @Test func thePrintedFailureNamesTheMember() async {
        var info = Sample.attended
        info.psuIPAddress = nil
        let failure = await #expect(throws: OpenBankingConnect.Failure.self) {
            try await service.client.accounts.getAccounts(.init(requestInfo: info))
        }
        #expect(
            failure?.description
                == "GetAccounts: not sent: Conditional field psuIPAddress is expected when isLivePsuRequest='true' "
                + "(/requestInfo/psuIPAddress)")
    }

    @Test(arguments: [
        (Bool?.none, String?.none), (false, nil), (nil, "127.0.0.1"), (true, "127.0.0.1"),
    ])
    func allOtherCombinationsAreSent(_ isLive: Bool?, _ address: String?) async throws {
        var info = Sample.unattended
        info.isLivePsuRequest = isLive
        info.psuIPAddress = address
        try await service.client.consents.deleteConsent(
            .init(
                requestInfo: .init(xRequestID: Sample.requestID, aspspID: Sample.bankID), consentID: Sample.consentID))
        _ = try await service.client.accounts.getAccounts(.init(requestInfo: info))
        #expect(service.server.requests.count == 2)
    }

    /// The address of a user who is not there is not passed on.
    @Test func anAddressWithoutAUserIsNotSent() async throws {
        var info = Sample.attended
        info.isLivePsuRequest = false
        let failure = await #expect(throws: OpenBankingConnect.Failure.self) {
            try await service.client.accounts.getAccounts(.init(requestInfo: info))
        }
        guard case .invalidRequest(let invalid) = failure else { throw NotThatError() }
        #expect(invalid.violations.map(\.pointer) == ["/requestInfo/psuIPAddress"])
        #expect(invalid.violations.map(\.message) == ["psuIPAddress must not be there when isLivePsuRequest is false"])
        #expect(invalid.violations.map(\.reasonCode) == [nil])
        #expect(service.server.requests.isEmpty)
    }

    @Test func theRuleHoldsWhereverThePresentUserIsNamed() throws {
        let id = (Sample.requestID, Sample.bankID)
        var info = Sample.attended
        info.psuIPAddress = nil
        let address = try #require(URL(string: "https://tpp-ob.com/callback"))
        let bodies: [any Validatable] = [
            GetAccountsRequest(requestInfo: info),
            GetAccountRequest(requestInfo: info, accountID: "a"),
            GetAccountBalancesRequest(requestInfo: info, accountID: "a"),
            GetAccountTransactionsRequest(requestInfo: info, accountID: "a"),
            GetAccountTransactionRequest(requestInfo: info, accountID: "a", transactionID: "t"),
            GetAccountStandingOrdersRequest(requestInfo: info, accountID: "a"),
            GetRawConsentRequest(requestInfo: info),
            ConsentRequest(
                requestInfo: .init(xRequestID: id.0, aspspID: id.1, tppRedirectURI: address, isLivePsuRequest: true),
                permissions: [.accounts]),
            AuthorizationRequest(
                requestInfo: .init(xRequestID: id.0, aspspID: id.1, isLivePsuRequest: true), authorization: "code=1"),
        ]
        for body in bodies { #expect(body.violations.map(\.pointer) == ["/requestInfo/psuIPAddress"]) }
    }

    @Test func aRequestTellsItsProblemBeforeItIsSent() {
        var info = Sample.attended
        info.psuIPAddress = nil
        let request = OpenBankingConnect.Request.getAccount(.init(requestInfo: info, accountID: Sample.accountID))
        #expect(request.violations.map(\.reasonCode) == ["FORMAT_ERROR"])
        #expect(request.problem?.contains("/requestInfo/psuIPAddress") == true)
    }
}
