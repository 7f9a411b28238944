// Tokens, callbacks, errors, banks and consents: the fixtures field by field, and what is not printed.

import AiiaData
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct AuthenticationTests {
    @Test func tokensAreReadAndNotPrinted() throws {
        let first = try fixtures.value("token-response-code.json", as: TokenResponse.self)
        let next = try fixtures.value("token-response-refresh.json", as: TokenResponse.self)
        #expect(
            first
                == TokenResponse(
                    accessToken: "access.token.dummy", expiresIn: 3600, tokenType: "bearer",
                    refreshToken: .value("refresh.token.dummy"),
                    redirectURI: .value("https://shop.example.com/callback")))
        #expect(next.redirectURI == .null)
        #expect(next.refreshToken == .value("another.refresh.token.dummy"))
        #expect(!"\(first) \(next)".contains("token.dummy"))
        #expect(TokenResponse.refreshTokenLifetime == .seconds(14 * 86_400))
    }

    @Test func tokenRequestsAreOfTwoKinds() throws {
        let code = try fixtures.value("token-request-code.json", as: TokenRequest.self)
        let refresh = try fixtures.value("token-request-refresh.json", as: TokenRequest.self)
        #expect(
            code
                == TokenRequest(
                    grantType: .authorizationCode, code: "c2FtcGxl/Y29k+ZQ==",
                    redirectURI: try url("https://shop.example.com/callback")))
        #expect(refresh == TokenRequest(grantType: .refreshToken, refreshToken: "refresh.token.dummy"))
        #expect(!"\(code) \(refresh)".contains("c2FtcGxl"))
        #expect(!"\(refresh)".contains("refresh.token.dummy"))
    }

    @Test func callbacksHaveACodeForOneMinute() throws {
        let callback = try fixtures.value("connect-callback.json", as: ConnectCallback.self)
        #expect(callback.code == "c2FtcGxl/Y29k+ZQ==")
        #expect(callback.consentID == "consentId8c1fa618-097c-4e9d-b52b-c570b3dc0b0e")
        #expect(ConnectCallback.codeLifetime == .seconds(60))
        #expect(!"\(callback)".contains("c2FtcGxl"))
    }

    @Test func errorsOfBothFormsAreRead() throws {
        let invalid = try fixtures.value("error.json", as: ErrorResponse.self)
        let grant = try fixtures.value("error-oauth.json", as: ErrorResponse.self)
        #expect(invalid.error == "InvalidInput")
        #expect(invalid.details?.reason == "The request is not valid")
        #expect(invalid.details?.validationErrors == ["RedirectUrl": ["Not registered", "Not absolute"]])
        #expect(grant.error == "invalid_grant")
        #expect(grant.errorDescription == "The code was used before")
        #expect(grant.additionalProperties == ["traceId": 7])
    }

    @Test func banksComeAloneOrInAnObject() throws {
        guard case .providers(let list) = try fixtures.value("provider-list.json", as: ProviderListing.self),
            case .providerList(let object) = try fixtures.value("provider-object.json", as: ProviderListing.self)
        else {
            Issue.record("the listings were not told apart")
            return
        }
        #expect(list.map(\.id) == ["FI_TestBank", "DK_TestBank"])
        #expect(list.map(\.paymentMethods) == [nil, .null])
        let bank = try #require(object.providers?.first)
        #expect(bank.name == "Test bank Finland")
        #expect(bank.countryCode == "FI")
        #expect(bank.status?.wrapped?.syncMode == .value("Full"))
        #expect(bank.audiences == .value(["Private", "Business"]))
        #expect(bank.presentation?.wrapped?.logos?.wrapped?.large?.wrapped?.png == .value("https://example.com/l.png"))
        #expect(
            bank.paymentMethods?.wrapped?.sepa?.wrapped?.executionTypes
                == .value(["Normal", "Instant", "SpecificDate"]))
        #expect(bank.paymentReconciliation?.wrapped?.reconciliationEnabled == .value(true))
        #expect(bank.additionalProperties == ["somethingNew": [1]])
    }

    @Test func consentsCoverAllAccountsOrNot() throws {
        let answer = try fixtures.value("all-accounts-selected.json", as: AllAccountsSelected.self)
        #expect(answer.allAccountsSelected)
    }
}
