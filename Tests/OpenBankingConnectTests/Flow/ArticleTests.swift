// The code of the article, run against a service that checks every signature.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport
import Testing

@Suite(.enabled(if: SigningKeys.isAvailable)) struct ArticleTests {
    private let service: SandboxService
    private let connect: OpenBankingConnect

    init() throws {
        let keys = try SigningKeys.shared.get()
        service = try SandboxService(.init(consumerKey: "consumer-key!project", publicKey: keys.publicKey))
        connect = try signingClient(
            consumerKey: "consumer-key!project", key: keys.privateKey,
            server: ServerURL(service.server.address + ConnectServer.basePath))
    }

    private func url(_ text: String) throws -> URL { try #require(URL(string: text)) }

    @Test func fromTheBankToTheEndOfTheConsent() async throws {
        let callback = try url("https://tpp-ob.com/callback")
        let pending = try await requestConsent(connect, in: "UK", returnTo: callback)
        let (bank, page) = try #require(pending)
        #expect(page.scheme == "https")
        let returned = try url("https://tpp-ob.com/callback?code=UK%2B1&state=0418ae31")
        let consent = try await authorizeConsent(connect, at: bank, cameBackTo: returned)
        let found = try await currencies(connect, consent: consent, at: bank, userAddress: "127.0.0.1")
        #expect(!found.isEmpty)
        let day = try #require(CalendarDate(year: 2018, month: 11, day: 21))
        let read = try await transactions(
            connect, of: Sample.accountID, since: day, consent: consent, at: bank, userAddress: "127.0.0.1")
        #expect(read.map(\.transactionID) == ["1", "2", "3"])
        try await endConsent(connect, consent, at: bank)
        let failure = await #expect(throws: OpenBankingConnect.Failure.self) {
            try await currencies(connect, consent: consent, at: bank, userAddress: nil)
        }
        #expect(failure.map(advice) == "ask for a new consent")
        #expect(service.signedCount == service.server.requests.count)
    }

    @Test func theArticlePrintsThisCode() throws {
        let code = try PackageFolder.read("Tests/OpenBankingConnectTests/Flow/ReadBankAccounts.swift")
        let blocks = try Article.code(of: "Documentation/flows/obc.md")
        #expect(blocks.count == 9)
        for block in blocks { #expect(code.contains(block)) }
    }
}
