// Account information from the choice of a bank to the end of the consent, every request signed and every signature
// checked with the public key. Documentation/flows/obc.md shows the same calls.

import ClientRuntime
import Foundation
import MessageSigning
import OpenBankingConnect
import TestSupport
import Testing

@Suite(.enabled(if: SigningKeys.isAvailable)) struct SignedFlowTests {
    static let consumerKey = "consumer-key!project"

    let service: SandboxService
    let connect: OpenBankingConnect

    init() throws {
        let keys = try SigningKeys.shared.get()
        service = try SandboxService(.init(consumerKey: Self.consumerKey, publicKey: keys.publicKey))
        connect = try Self.client(at: service, keys.privateKey)
    }

    private static func client(at service: SandboxService, _ key: RSAPrivateKey) throws -> OpenBankingConnect {
        let signer = try OAuth1Signer(consumerKey: consumerKey, privateKey: key)
        return OpenBankingConnect(
            server: ServerURL(service.server.address + ConnectServer.basePath),
            configuration: .init(middleware: [OAuth1Signing(signer)]))
    }

    /// The consent that a user gives at the bank.
    private func consent() async throws -> String {
        let banks = try await connect.banks.getASPSPs(
            .init(requestInfo: .init(xRequestID: UUID()), country: "UK", returnAdditionalData: [.capabilities]))
        let bank = try #require(banks.aspsps?.first { $0.capabilities?["retrieve_accounts"] == true })
        let callback = try #require(URL(string: "https://tpp-ob.com/callback"))
        let pending = try await connect.consents.requestConsent(
            .init(
                requestInfo: .init(xRequestID: UUID(), aspspID: bank.id, tppRedirectURI: callback),
                permissions: [.accounts, .balances]))
        #expect(pending.links.scaRedirect.scheme == "https")

        // The user approves at `scaRedirect`, and the bank sends them back with a query.
        let returned = try #require(URL(string: "https://tpp-ob.com/callback?code=UK%2B1&state=0418ae31"))
        let request = AuthorizationRequest(
            requestInfo: .init(xRequestID: UUID(), aspspID: bank.id),
            authorization: returned.query(percentEncoded: true) ?? "")
        #expect(request.authorization == "code=UK%2B1&state=0418ae31")
        return try await connect.consents.authorizeConsent(request).consentID
    }

    private func info(_ consent: String) -> RequestInfo {
        RequestInfo(
            xRequestID: UUID(), consentID: consent, aspspID: Sample.bankID, isLivePsuRequest: true,
            psuIPAddress: "127.0.0.1", psuAgent: "Example/1.0")
    }

    @Test func fromTheBankToTheEndOfTheConsent() async throws {
        let consent = try await consent()
        let accounts = try await connect.accounts.getAccounts(.init(requestInfo: info(consent))).accounts ?? []
        let id = try #require(accounts.first?.resourceID)
        let account = try await connect.accounts.getAccount(.init(requestInfo: info(consent), accountID: id)).account
        #expect(account?.schemeName == .bban)

        try await connect.consents.deleteConsent(
            .init(requestInfo: .init(xRequestID: UUID(), aspspID: Sample.bankID), consentID: consent))
        let error = try await self.error(consent: consent, account: id)
        #expect(error.meaning == .consentInvalid)
        #expect(service.signedCount == 7)
        #expect(service.server.requests.count == 7)
    }

    // MARK: The six errors

    private func error(
        consent: String, account: String, isLive: Bool = false
    ) async throws -> ErrorItem {
        var request = OpenBankingConnect.Request.getAccount(.init(requestInfo: info(consent), accountID: account))
        if isLive {
            // The client refuses to send this; the service is asked all the same.
            let body = try fixtures.data("refused-live-without-address.json")
            request.body = RequestBody(body, contentType: "application/json")
        }
        let failure = await #expect(throws: OpenBankingConnect.Failure.self) { try await connect.send(request) }
        guard case .status(400, .errorResponse(let body)) = failure else { throw NotThatError() }
        return try #require(body.errors.error.first)
    }

    @Test(arguments: [
        ("expired-consent", "a", ErrorItem.Meaning.consentExpired, "has expired"),
        ("unknown-consent", "a", .consentInvalid, "has been revoked"),
        ("stale-consent", "a", .newAuthenticationNeeded, "New SCA required"),
        (Sample.consentID, "unlinked-account", .accountUnlinked, "unlinked from the consent"),
        (Sample.consentID, "busy-account", .limitExceeded, "limit for unattended requests"),
    ])
    func errorsComeThroughTyped(_ consent: String, _ account: String, _ meaning: ErrorItem.Meaning, _ text: String)
        async throws
    {
        _ = try await self.consent()
        let error = try await error(consent: consent, account: account)
        #expect(error.meaning == meaning)
        #expect(error.description?.contains(text) == true)
    }

    @Test func theMissingAddressIsFoundHereAndThere() async throws {
        let consent = try await consent()
        var info = info(consent)
        info.psuIPAddress = nil
        let refusal = await #expect(throws: OpenBankingConnect.Failure.self) {
            try await connect.accounts.getAccount(.init(requestInfo: info, accountID: "a"))
        }
        guard case .invalidRequest(let invalid) = refusal else { throw NotThatError() }
        let sentBefore = service.signedCount
        let answer = try await error(consent: consent, account: "a", isLive: true)
        #expect(service.signedCount == sentBefore + 1)
        #expect(invalid.violations.map(\.message) == [answer.description])
        #expect(invalid.violations.map { .value("path[0]=\($0.pointer)") } == [answer.details])
    }

    // MARK: Signatures

    @Test func anotherKeyIsRefusedByTheGateway() async throws {
        let stranger = try Self.client(at: service, SigningKeys.make())
        let failure = await #expect(throws: OpenBankingConnect.Failure.self) {
            try await stranger.service.getHealth()
        }
        guard case .status(401, .errorResponse(let body)) = failure else { throw NotThatError() }
        #expect(body.errors.error.first?.meaning == .invalidSignature)
        #expect(service.signedCount == 0)
    }

    @Test func withoutASignatureNothingIsAnswered() async throws {
        let unsigned = OpenBankingConnect(server: ServerURL(service.server.address + ConnectServer.basePath))
        let failure = await #expect(throws: OpenBankingConnect.Failure.self) {
            try await unsigned.accounts.getAccounts(.init(requestInfo: info("c")))
        }
        #expect(failure?.statusCode == 401)
    }
}
