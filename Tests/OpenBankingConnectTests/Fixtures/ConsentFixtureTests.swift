// Banks, consents and the state of the service as they were recorded.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport
import Testing

@Suite struct ConsentFixtureTests {
    @Test func banksTellWhatTheyCan() throws {
        let list = try fixtures.value("aspsps-response.json", as: GetASPSPsResponse.self)
        let bank = try #require(list.aspsps?.first)
        #expect(bank.id == UUID(uuidString: "123e4567-e89b-12d3-a456-426655440000"))
        #expect(bank.aspspServices == [.accountInformation, .paymentInitiation, .confirmationOfFunds])
        #expect(bank.capabilities?["delete_ais_consent"] == true)
        #expect(bank.logo?.fileType == .png)
        #expect(bank.health?.lastUpdatedAt == DateTime("2021-05-21T08:30:00.123Z"))
        #expect(bank.credentialFields == [.init(id: "iban", displayName: "IBAN")])
    }

    @Test func aWishForConsentIsReadWhole() throws {
        let wish = try fixtures.value("consent-request.json", as: ConsentRequest.self)
        #expect(wish.permissions == [.allPSD2])
        #expect(wish.requestInfo.tppRedirectURI.absoluteString == "https://tpp-ob.com/callback")
        #expect(wish.accounts?.first?.accountReference.accountNumber.schemeName == "IBAN")
        #expect(wish.validUntilDateTime == DateTime("2030-01-31T00:00:00Z"))
        #expect(!"\(wish)".contains("ACCNUMBR1234567"))
        #expect(!"\(wish)".contains("127.0.0.1"))
    }

    @Test func theEchoNeedNotBeAUUID() throws {
        let pending = try fixtures.value("consent-response.json", as: ConsentResponse.self)
        #expect(pending.originalRequestInfo.xRequestID == "e4dfcca5")
        #expect(pending.aspspSCAApproach == .redirect)
        #expect(pending.links.scaRedirect.query() == "state=0418ae31")
    }

    @Test func theBanksAnswerIsHandedOverUnparsed() throws {
        let answer = try fixtures.value("authorization-request.json", as: AuthorizationRequest.self)
        #expect(
            answer.authorization
                == "code=UKaccountEsbGdTB2a9MbSdt53serRsv0aUK001&state=0418ae31-2e1e-49e3-a258-2c52c252a975")
        #expect(!"\(answer)".contains("UKaccount"))
    }

    @Test(arguments: [("", SignatureStatus.valid), ("-without-signature", nil)])
    func signaturesOfBanksAreOptional(_ suffix: String, _ status: SignatureStatus?) throws {
        let consent = try fixtures.value("authorization-response\(suffix).json", as: AuthorizationResponse.self)
        #expect(consent.signatureStatus == status)
        #expect(consent.consentID.contains(":") || status == nil)
    }

    @Test func rawConsentsAreBytes() throws {
        let raw = try fixtures.value("raw-consent-response.json", as: GetRawConsentResponse.self)
        #expect(raw.rawConsent == Data(#"{"scope": "accounts", "expires_in": 3600}"#.utf8))
    }

    @Test func theIdOfAnEndedConsentStandsOutside() throws {
        let request = try fixtures.value("delete-consent-request.json", as: DeleteConsentRequest.self)
        #expect(request.consentID == Sample.consentID)
        #expect(request.requestInfo.xRequestID == Sample.requestID)
    }

    @Test func healthHasConnectors() throws {
        let health = try fixtures.value("health-response.json", as: HealthResponse.self)
        #expect(health.status != nil)
        #expect(health.connectors?.isEmpty == false)
    }
}
