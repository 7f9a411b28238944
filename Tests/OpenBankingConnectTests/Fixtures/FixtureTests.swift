// Every body of the fixtures is read by its generated type and written again without losing anything; those that the
// server refuses are stopped by the types, or by the limits and rules of the description.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport
import Testing

@Suite struct FixtureTests {
    static let codings: [String: FixtureCoding] = [
        "AuthorizationRequest": .init(AuthorizationRequest.self),
        "AuthorizationResponse": .init(AuthorizationResponse.self),
        "ConsentRequest": .init(ConsentRequest.self),
        "ConsentResponse": .init(ConsentResponse.self),
        "DeleteConsentRequest": .init(DeleteConsentRequest.self),
        "ErrorResponse": .init(ErrorResponse.self),
        "GetASPSPsRequest": .init(GetASPSPsRequest.self),
        "GetASPSPsResponse": .init(GetASPSPsResponse.self),
        "GetAccountBalancesRequest": .init(GetAccountBalancesRequest.self),
        "GetAccountBalancesResponse": .init(GetAccountBalancesResponse.self),
        "GetAccountRequest": .init(GetAccountRequest.self),
        "GetAccountResponse": .init(GetAccountResponse.self),
        "GetAccountStandingOrdersRequest": .init(GetAccountStandingOrdersRequest.self),
        "GetAccountStandingOrdersResponse": .init(GetAccountStandingOrdersResponse.self),
        "GetAccountTransactionRequest": .init(GetAccountTransactionRequest.self),
        "GetAccountTransactionResponse": .init(GetAccountTransactionResponse.self),
        "GetAccountTransactionsRequest": .init(GetAccountTransactionsRequest.self),
        "GetAccountTransactionsResponse": .init(GetAccountTransactionsResponse.self),
        "GetAccountsRequest": .init(GetAccountsRequest.self),
        "GetAccountsResponse": .init(GetAccountsResponse.self),
        "GetRawConsentRequest": .init(GetRawConsentRequest.self),
        "GetRawConsentResponse": .init(GetRawConsentResponse.self),
        "HealthResponse": .init(HealthResponse.self),
    ]

    /// Requests that no value of the type can become, and where the type notices.
    static let unreadable: [String: (pointer: String, problem: DecodingFailure.Problem)] = [
        "refused-account-id-nested.json": ("/accountId", .missing),
        "refused-aspsp-id-no-uuid.json": ("/requestInfo/aspspId", .invalidText(format: "UUID")),
        "refused-merchant-unknown-member.json": ("/requestInfo/merchant/name", .missing),
        "refused-merchant-without-id.json": ("/requestInfo/merchant/id", .missing),
        "refused-merchant-without-name.json": ("/requestInfo/merchant/name", .missing),
        "refused-no-account-id.json": ("/accountId", .missing),
        "refused-no-aspsp-id.json": ("/requestInfo/aspspId", .missing),
        "refused-no-consent-id.json": ("/requestInfo/consentId", .missing),
        "refused-no-request-id.json": ("/requestInfo/xRequestId", .missing),
        "refused-no-request-info.json": ("/requestInfo", .missing),
        "refused-request-id-no-uuid.json": ("/requestInfo/xRequestId", .invalidText(format: "UUID")),
    ]
    /// A member that no value of the type has, so that it cannot be sent.
    static let impossible = "refused-unknown-member.json"

    @Test func everyFileHasARowAndEveryRowAFile() throws {
        #expect(try fixtures.files == fixtures.rows.map(\.file).sorted())
        #expect(fixtures.rows.count == 50)
        #expect(Set(fixtures.rows.map(\.schema)) == Set(FixtureTests.codings.keys))
        let refused = Set(fixtures.rows.filter { $0.role == "refused" }.map(\.file))
        #expect(refused.isSuperset(of: FixtureTests.unreadable.keys))
        #expect(refused.contains(FixtureTests.impossible))
    }

    @Test(arguments: fixtures.rows.filter { unreadable[$0.file] == nil && $0.file != impossible })
    func bodiesSurviveDecodingAndEncoding(_ row: FixtureFolder.Row) throws {
        let coding = try #require(FixtureTests.codings[row.schema])
        let trees = try coding.trees(of: fixtures.data(row.file))
        #expect(trees.after == trees.before)
    }

    @Test(arguments: unreadable.keys.sorted())
    func whatTheTypesForbidCannotBeMade(_ file: String) throws {
        let expected = try #require(FixtureTests.unreadable[file])
        let failure = #expect(throws: DecodingFailure.self) { try fixtures.value(file, as: GetAccountRequest.self) }
        #expect(failure?.pointer == expected.pointer)
        #expect(failure?.problem == expected.problem)
    }

    @Test(arguments: fixtures.rows.filter { $0.role != "refused" })
    func whatIsSentAndReceivedKeepsItsDescription(_ row: FixtureFolder.Row) throws {
        #expect(try FixtureTests.codings[row.schema]?.violations(fixtures.data(row.file)) == [])
    }

    /// Requests that the type can hold: checked before they are sent.
    static let broken: [String: [String]] = [
        "refused-account-id-empty.json": ["minLength /accountId"],
        "refused-account-id-too-long.json": ["maxLength /accountId"],
        "refused-address-out-of-range.json": ["pattern /requestInfo/psuIPAddress"],
        "refused-address-with-blank.json": ["pattern /requestInfo/psuIPAddress"],
        "refused-live-without-address.json": ["x-conditions /requestInfo/psuIPAddress"],
    ]

    @Test(arguments: broken.keys.sorted())
    func whatTheTypesHoldIsCheckedBeforeItIsSent(_ file: String) throws {
        let request = try fixtures.value(file, as: GetAccountRequest.self)
        #expect(request.violations.map { "\($0.keyword) \($0.pointer)" } == FixtureTests.broken[file])
    }

    @Test func everyRefusedRequestIsStopped() {
        let refused = Set(fixtures.rows.filter { $0.role == "refused" }.map(\.file))
        let stopped = Set(FixtureTests.unreadable.keys).union(FixtureTests.broken.keys)
        #expect(refused.subtracting(stopped) == [FixtureTests.impossible])
    }

    @Test func anUnknownMemberIsNotSentOn() throws {
        let bytes = try fixtures.data(FixtureTests.impossible)
        let request = try JSONCoding.decode(GetAccountRequest.self, from: bytes)
        var known = try #require(JSONValue(parsing: bytes).objectValue)
        #expect(known.removeValue(forKey: "limit") != nil)
        #expect(try tree(request) == .object(known))
    }

    @Test func identifiersAreSentAsTheyAreWritten() throws {
        let bytes = try fixtures.data("account-request.json")
        let request = try JSONCoding.decode(GetAccountRequest.self, from: bytes)
        let text = String(decoding: try JSONCoding.encode(request), as: UTF8.self)
        #expect(text.contains(#""xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94""#))
        #expect(text.contains(#""accountId":"aa:q648383844dhhfHhTV""#))
    }
}
