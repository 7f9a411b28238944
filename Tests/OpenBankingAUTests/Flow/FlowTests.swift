// The Australian API from the first call to the last, against a bank that remembers. Documentation/flows/australia.md
// shows the same calls.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct FlowTests {
    let sandbox: SandboxBank
    let bank: OpenBankingAU

    init() throws {
        sandbox = try SandboxBank()
        // Time passes when somebody waits: reports are asked for every 20 seconds.
        bank = Bank.client(at: sandbox.server, configuration: .init(environment: VirtualTime().environment))
    }

    @Test func fromTheTokenToTheEndOfTheConsent() async throws {
        // 1. A customer, who gives consent behind a link.
        let (customer, page) = try await beginConnecting(bank, as: "alice_01")
        #expect(try await consent(of: customer, bank) == nil)
        sandbox.visit(try #require(page.value()))
        let receipt = try #require(try await consent(of: customer, bank))

        // 2. Accounts and transactions, which are there after a refresh only.
        let consented = bank.consented(receipt)
        let start = Date(timeIntervalSince1970: 1_696_118_400)
        let end = Date(timeIntervalSince1970: 1_704_384_285)
        #expect(try await total(of: customer, from: start, to: end, consented) == 0)
        let accounts = try await refresh(consented, customer: customer)
        #expect(accounts.map(\.type) == [.transactionAndSavings, .creditCard])
        #expect(accounts.map(\.balance) == ["22327.3", "-1952.71"].map { Decimal(string: $0) })
        #expect(
            try await total(of: customer, from: start, to: end, consented)
                == Decimal(string: "-781163.655"))

        // 3. A report: ordered, awaited, read in both forms.
        var steps: [String] = []
        let made = try await assetReport(consented, customer: customer) { steps.append($0) }
        #expect(steps == ["ordered as u7xg05hbybc4", "being made", "being made"])
        #expect(made?.report.consolidatedAvailableBalance == Decimal(string: "20374.59"))
        #expect(made?.pdf == SandboxBank.pdf)

        // 4. The end.
        try await endConsent(receipt, bank)
        let refused = try await refusal { () async throws(OpenBankingAU.Failure) in
            _ = try await bank.accounts.getCustomerAccounts(customerID: customer, consentReceiptID: receipt)
        }
        #expect(refused == "Consent receipt not found")
        #expect(sandbox.calls == Self.calls)
    }

    @Test func aRefreshThatGoesOnAlreadyIsWaitedFor() async throws {
        let (customer, page) = try await beginConnecting(bank, as: "erin_01")
        sandbox.visit(try #require(page.value()))
        let receipt = try #require(try await consent(of: customer, bank))
        // Somebody else has begun it.
        _ = try await bank.accounts.refreshCustomerAccountsByInstitutionLogin(
            customerID: customer, institutionLoginID: "1686094", consentReceiptID: receipt)
        let accounts = try await bank.accounts.refreshCustomerAccountsByInstitutionLoginAndWait(
            customerID: customer, institutionLoginID: "1686094", consentReceiptID: receipt
        ).value.accounts
        #expect(accounts.allSatisfy { $0.aggregationAttemptDate == Date(timeIntervalSince1970: 1_704_427_487) })
    }

    @Test func whatIsNotCurrentNeedsWhatItsCodeAsksFor() throws {
        let accounts = try fixture("accounts-by-aggregation-code.json", as: CustomerAccounts.self).accounts
        let read = Date(timeIntervalSince1970: 1_704_423_887)
        let actions = Dictionary(uniqueKeysWithValues: CodeTests.rows.flatMap { row in row.codes.map { ($0, row.2) } })
        let found = stale(accounts, at: read.addingTimeInterval(2 * 86_400))
        #expect(found.map(\.account) == accounts.map(\.id).filter { $0 != "11468417" })
        #expect(found.map(\.action) == actions.keys.sorted().dropFirst().map { actions[$0] ?? nil })
        // A success that is too long ago: the next night brings another.
        let later = stale(accounts, at: read.addingTimeInterval(2 * 86_400 + 1))
        #expect(later.first?.account == "11468417")
        #expect(later.first?.action == nil)
        let new = try fixture("accounts-before-aggregation.json", as: CustomerAccounts.self).accounts
        #expect(stale(new, at: read).map(\.action) == [nil])
    }

    @Test func theArticlePrintsThisCode() throws {
        let code = try PackageFolder.read("Tests/OpenBankingAUTests/Flow/ReadAccounts.swift")
        let blocks = try Article.code(of: "Documentation/flows/australia.md")
        #expect(blocks.count == 8)
        for block in blocks { #expect(code.contains(block)) }
    }

    private static let calls = [
        "POST /aggregation/v2/partners/authentication",
        "POST /aggregation/v2/customers/testing",
        "POST /connect/v2/generate",
        "GET /data-sharing-consents",
        "GET /data-sharing-consents",
        "GET /aggregation/v3/customers/1005061234/transactions",
        "GET /aggregation/v1/customers/1005061234/accounts",
        "GET /aggregation/v1/customers/1005061234/institutionLogins/1686094/accounts",
        "POST /aggregation/v1/customers/1005061234/institutionLogins/1686094/accounts",
        "GET /aggregation/v1/customers/1005061234/institutionLogins/1686094/accounts",
        "GET /aggregation/v1/customers/1005061234/institutionLogins/1686094/accounts",
        "GET /aggregation/v3/customers/1005061234/transactions",
        "POST /decisioning/v1/customers/1005061234/consumer",
        "POST /decisioning/v2/customers/1005061234/voa",
        "GET /decisioning/v4/customers/1005061234/reports/u7xg05hbybc4",
        "GET /decisioning/v4/customers/1005061234/reports/u7xg05hbybc4",
        "GET /decisioning/v4/customers/1005061234/reports/u7xg05hbybc4",
        "GET /decisioning/v4/customers/1005061234/reports/u7xg05hbybc4",
        "DELETE /data-sharing-consents/e6062836-65e6-4de6-ad99-c9f6552a36fe",
        "GET /aggregation/v1/customers/1005061234/accounts",
    ]

    private func expectNoConsent(_ call: () async throws -> Void) async {
        let failure = await #expect(throws: OpenBankingAU.Failure.self) { try await call() }
        guard case .status(404, .errorResponse(.errorMessage(let message))) = failure else {
            Issue.record("\(failure.map(String.init(describing:)) ?? "no failure")")
            return
        }
        #expect(message.code == 10215)
    }

    @Test func nothingIsReadBeforeTheUserAgrees() async throws {
        let customer = try await bank.customers.addTestingCustomer(.init(username: "bob_01"))
        let consents = bank.consents.getDataSharingConsentsByCustomerID(customerID: customer.id, status: .active)
        #expect(try await consents.first { _ in true } == nil)
        await expectNoConsent { _ = try await bank.accounts.getCustomerAccounts(customerID: customer.id) }
    }

    @Test func aReportNeedsAConsumer() async throws {
        let customer = try await bank.customers.addTestingCustomer(.init(username: "carol_01"))
        sandbox.visit(
            try await bank.connect.generateConnectURL(.init(customerID: customer.id)).link)
        let failure = await #expect(throws: OpenBankingAU.Failure.self) {
            try await bank.reports.generateVOAReport(
                customerID: customer.id, .init(), consentReceiptID: receiptID(SandboxBank.consentReceiptID))
        }
        guard case .status(404, .errorResponse(.errorMessage(let message))) = failure else { throw NeverFinished() }
        #expect(message.code == 10100)
    }

    @Test func namesAreTakenOnce() async throws {
        _ = try await bank.customers.addTestingCustomer(.init(username: "dan_01"))
        let failure = await #expect(throws: OpenBankingAU.Failure.self) {
            try await bank.customers.addTestingCustomer(.init(username: "dan_01"))
        }
        #expect(failure?.statusCode == 409)
        #expect(sandbox.calls.filter { $0.hasSuffix("authentication") }.count == 1)
    }
}

struct NeverFinished: Error {}
