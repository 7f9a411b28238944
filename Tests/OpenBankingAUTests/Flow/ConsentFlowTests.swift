// Consents by operations and by pages of Connect, against a service that behaves as documented.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct ConsentFlowTests {
    private let service = ConsentServer()
    private let server: LoopbackServer
    private let bank: OpenBankingAU
    private let customer: CustomerID = "1005061234"

    init() throws {
        let service = service
        server = try LoopbackServer { service.answer($0) }
        bank = Bank.client(at: server)
    }

    private func callback() throws -> URL {
        try #require(URL(string: "https://app.example.com/done"))
    }

    @Test func theTenSteps() async throws {
        let screen = try await consentScreen(bank, searching: "FinBank")
        #expect(screen.institutions.map(\.name) == ["FinBank"])
        #expect(screen.applications.map(\.name) == ["App"])
        let institution = try #require(screen.institutions.first?.id)
        let purpose = try #require(screen.purposes.first?.id)

        let receipt = try await createConsent(bank, customer: customer, purpose: purpose)
        #expect(try await isActive(bank, receipt) == false)
        #expect(try await accounts(bank, customer: customer, consent: receipt).isEmpty)

        let page = try await bankPage(
            bank, consent: receipt, institution: institution, returnTo: callback())
        #expect(page?.host() == "bank.example.com")
        service.authenticate(login: "1686094")
        #expect(try await isActive(bank, receipt))
        let shared = try await accounts(bank, customer: customer, consent: receipt)
        #expect(shared.map(\.id) == ["11468417"])

        try await leave(bank, consent: receipt, login: "1686094")
        #expect(try await isActive(bank, receipt) == false)
    }

    @Test func connectInItsThreeForms() async throws {
        let full = try await connectFull(bank, customer: customer, returnTo: callback())
        let lite = try await connectLite(
            bank, customer: customer, searching: "FinBank", returnTo: callback())
        let review = try await dashboard(bank, customer: customer)
        let pages = [full, try #require(lite), review]
        #expect(pages.map { $0.value()?.lastPathComponent } == ["generate", "lite", "manage"])
        // The partner's ID is that of the credentials; nobody gave it.
        let bodies = server.requests.filter { $0.path.hasPrefix("/connect/") }.map(\.text)
        #expect(bodies.count == 3 && bodies.allSatisfy { $0.contains(#""partnerId":"1445585709680""#) })
        #expect(full.value(at: .now.advanced(by: .seconds(7200))) == nil)
    }

    @Test func aPaymentKnowsOwnerAndBalance() async throws {
        let receipt = try receiptID(ConsentServer.receipt)
        let source = try await paymentSource(
            bank, customer: customer, account: "11468417", receipt: receipt)
        #expect(source.owners.map(\.ownerName) == ["Alice Ng"])
        #expect(source.balance == Decimal(string: "801.39"))
        // Without the scope nothing is read.
        let failure = await #expect(throws: OpenBankingAU.Failure.self) {
            try await bank.payments.getAccountOwner(customerID: customer, accountID: "11468417")
        }
        #expect(failure?.statusCode == 404)
    }

    @Test(arguments: [("connect", "OpenConnect", 6), ("consent-operations", "ConsentOperations", 6)])
    func theArticlesPrintThisCode(_ article: String, _ file: String, _ count: Int) throws {
        let code = try PackageFolder.read("Tests/OpenBankingAUTests/Flow/\(file).swift")
        let blocks = try Article.code(of: "Documentation/flows/\(article).md")
        #expect(blocks.count == count)
        for block in blocks { #expect(code.contains(block)) }
    }
}
