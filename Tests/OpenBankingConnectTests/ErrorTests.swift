// The documented errors, answered to a call: each comes out as typed values, and `meaning` tells which of
// the documented ones it is.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport
import Testing

@Suite struct ErrorTests {
    /// One documented error and what it is in Swift.
    struct Documented: Sendable, CustomStringConvertible {
        let file: String
        let source: ErrorSource?
        let code: ReasonCode.Meaning
        let meaning: ErrorItem.Meaning
        let wire: String
        let text: String
        var details: Nullable<String>?
        var description: String { file }
    }

    static let features = [
        Documented(
            file: "error-address-missing.json", source: .openBankingConnect, code: .formatError,
            meaning: .addressMissing, wire: "FORMAT_ERROR",
            text: "Conditional field psuIPAddress is expected when isLivePsuRequest='true'",
            details: .value("path[0]=/requestInfo/psuIPAddress")),
        Documented(
            file: "error-token-expired.json", source: nil, code: .invalidToken, meaning: .consentExpired,
            wire: " INVALID_TOKEN ",
            text: "Access Token associated with the Request has expired"),
        Documented(
            file: "error-token-invalid.json", source: .openBankingConnect, code: .invalidToken,
            meaning: .consentInvalid, wire: "INVALID_TOKEN",
            text: "Access Token associated with the Request is invalid or has been revoked"),
        Documented(
            file: "error-account-unlinked.json", source: nil, code: .providerError, meaning: .accountUnlinked,
            wire: " PROVIDER_ERROR ",
            text: "Provided account is invalid or unlinked from the consent"),
        Documented(
            file: "error-limit-exceeded.json", source: nil, code: .providerError, meaning: .limitExceeded,
            wire: " PROVIDER_ERROR ",
            text: "ASPSP limit for unattended requests was exceeded"),
        Documented(
            file: "error-new-authentication.json", source: .openBankingConnect, code: .providerError,
            meaning: .newAuthenticationNeeded,
            wire: "PROVIDER_ERROR", text: "New SCA required"),
    ]

    /// What a call fails with when the service answers with a file.
    private func failure(_ file: String, status: Int = 400) async throws -> OpenBankingConnect.Failure? {
        let text = try fixtures.text(file)
        let service = try ConnectServer { _ in .json(text, status: status, headers: [("Correlation-Id", "c-1")]) }
        return await #expect(throws: OpenBankingConnect.Failure.self) {
            try await service.client.accounts.getAccount(
                .init(requestInfo: Sample.unattended, accountID: Sample.accountID))
        }
    }

    @Test(arguments: features) func featureErrorsAreTyped(_ error: Documented) async throws {
        let failure = try await failure(error.file)
        guard case .status(400, .errorResponse(let body)) = failure else { throw NotThatError() }
        let item = try #require(body.errors.error.first)
        #expect(body.errors.error.count == 1)
        #expect(item.source == error.source)
        #expect(item.reasonCode?.meaning == error.code)
        #expect(item.reasonCode?.value == error.wire)
        #expect(failure?.serviceCode?.meaning == error.code)
        #expect(item.meaning == error.meaning)
        let needsConsent: Set<ErrorItem.Meaning> = [.consentExpired, .consentInvalid, .newAuthenticationNeeded]
        #expect(item.needsNewConsent == needsConsent.contains(error.meaning))
        #expect(item.isRetryable == (error.meaning == .limitExceeded))
        #expect(item.description == error.text)
        #expect(item.details == error.details)
        #expect(item.pointers == (error.details == nil ? [] : ["/requestInfo/psuIPAddress"]))
        #expect(failure?.headers?["correlation-id"] == "c-1")
        #expect(failure?.operationID == "GetAccount")
    }

    @Test func theSixErrorsAreSixDifferentOnes() {
        #expect(Set(ErrorTests.features.map(\.text)).count == 6)
        #expect(Set(ErrorTests.features.map(\.file)).count == 6)
    }

    @Test func severalMistakesComeTogether() async throws {
        guard case .status(400, .errorResponse(let body)) = try await failure("error-several-formats.json") else {
            throw NotThatError()
        }
        #expect(body.errors.error.map(\.meaning) == [.formatError, .formatError])
        #expect(body.errors.error.map(\.details) == Array(repeating: .value("path[0]=/requestInfo/merchant"), count: 2))
        #expect(body.errors.error.flatMap(\.pointers) == ["/requestInfo/merchant", "/requestInfo/merchant"])
        #expect(body.errors.error.last?.description?.contains(#"(["name"])"#) == true)
    }

    @Test func theGatewayHasErrorsOfItsOwn() async throws {
        guard case .status(401, .errorResponse(let body)) = try await failure("error-gateway.json", status: 401) else {
            throw NotThatError()
        }
        let item = try #require(body.errors.error.first)
        #expect(item.source == .gateway)
        #expect(item.meaning == .invalidSignature)
        #expect(item.recoverable == false)
        #expect(item.details == .null)
        #expect(item.pointers == [])
    }

    @Test(arguments: [500, 504, 503]) func theServersOwnFailuresAreTypedToo(_ status: Int) async throws {
        let failure = try await failure("error-token-invalid.json", status: status)
        #expect(failure?.statusCode == status)
        guard case .status(_, .errorResponse(let body)) = failure else { throw NotThatError() }
        #expect(body.errors.error.first?.meaning == .consentInvalid)
    }

    @Test func unknownCodesAndSourcesAreKept() throws {
        let body = try decode(
            #"{"Errors":{"Error":[{"Source":"Bank","ReasonCode":"  FORMAT_ERROR","Description":"x"}]}}"#,
            as: ErrorResponse.self)
        #expect(body.errors.error.first?.source == .unrecognized("Bank"))
        #expect(body.errors.error.first?.reasonCode?.value == "  FORMAT_ERROR")
        #expect(body.errors.error.first?.meaning == .formatError)
        #expect(String(decoding: try JSONCoding.encode(body), as: UTF8.self).contains(#""  FORMAT_ERROR""#))
        let other = try decode(#"{"Errors":{"Error":[{"ReasonCode":"NEW_ERROR"}]}}"#, as: ErrorResponse.self)
        #expect(other.errors.error.first?.reasonCode == "NEW_ERROR")
        #expect(other.errors.error.first?.meaning == nil)
    }

    @Test func otherRefusalsOfABankAreToldApart() throws {
        let body = try decode(
            #"{"Errors":{"Error":[{"ReasonCode":"PROVIDER_ERROR","Description":"Bank closed"}]}}"#,
            as: ErrorResponse.self)
        #expect(body.errors.error.first?.meaning == .providerError)
    }

    @Test func anErrorThatIsNoJSONKeepsItsBytes() async throws {
        let service = try ConnectServer { _ in .init(status: 504, body: Data("<html>".utf8)) }
        let failure = await #expect(throws: OpenBankingConnect.Failure.self) {
            try await service.client.service.getHealth()
        }
        guard case .status(504, .undocumented(let body)) = failure else { throw NotThatError() }
        #expect(body.text == "<html>")
    }
}

struct NotThatError: Error {}
