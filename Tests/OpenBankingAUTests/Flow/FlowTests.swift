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
        bank = Bank.client(at: sandbox.server)
    }

    @Test func fromTheTokenToTheEndOfTheConsent() async throws {
        // 1. A customer, who gives consent behind a link.
        let customer = try await bank.customers.addTestingCustomer(.init(username: "alice_01"))
        let connect = try await bank.connect.generateConnectURL(
            .init(partnerID: "1445585709680", customerID: customer.id))
        sandbox.visit(connect.link)
        let consents = bank.consents.getDataSharingConsentsByCustomerID(customerID: customer.id, status: .active)
        let consent = try #require(try await consents.first { _ in true })
        let receipt = consent.consentReceiptID

        // 2. Accounts and transactions.
        let accounts = try await bank.accounts.getCustomerAccounts(
            customerID: customer.id, consentReceiptID: receipt
        ).accounts
        var sum: Decimal = 0
        for try await transaction in bank.transactions.getAllCustomerTransactions(
            customerID: customer.id, fromDate: Date(timeIntervalSince1970: 1_696_118_400),
            toDate: Date(timeIntervalSince1970: 1_704_384_285), limit: 2, consentReceiptID: receipt)
        {
            sum += transaction.amount
        }
        #expect(accounts.map(\.type) == [.transactionAndSavings, .creditCard])
        #expect(accounts.map(\.balance) == ["22327.3", "-1952.71"].map { Decimal(string: $0) })
        #expect(sum == Decimal(string: "-781163.655"))

        // 3. A report: ordered, awaited, read in both forms.
        _ = try await bank.consumers.createConsumer(customerID: customer.id, .init(firstName: "Alice", lastName: "Ng"))
        let order = try await bank.reports.generateVOAReport(
            customerID: customer.id, .init(), consentReceiptID: receipt)
        let report = try await finished(order.id, of: customer.id, receipt)
        let pdf = try await bank.reports.getReportByCustomerAsPDF(
            customerID: customer.id, reportID: order.id, consentReceiptID: receipt)
        #expect(report.status == .success)
        #expect(report.consolidatedAvailableBalance == Decimal(string: "20374.59"))
        #expect(pdf == SandboxBank.pdf)

        // 4. The end.
        try await bank.consents.revokeDataSharingConsentByID(consentReceiptID: receipt, updateBy: .customer)
        await expectNoConsent {
            _ = try await bank.accounts.getCustomerAccounts(customerID: customer.id, consentReceiptID: receipt)
        }
        #expect(sandbox.calls == Self.calls)
    }

    private static let calls = [
        "POST /aggregation/v2/partners/authentication",
        "POST /aggregation/v2/customers/testing",
        "POST /connect/v2/generate",
        "GET /data-sharing-consents",
        "GET /aggregation/v1/customers/1005061234/accounts",
        "GET /aggregation/v3/customers/1005061234/transactions",
        "GET /aggregation/v3/customers/1005061234/transactions",
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

    /// Asks for a report until it is no longer being made.
    private func finished(_ id: ReportID, of customer: CustomerID, _ receipt: ConsentReceiptID) async throws -> Report {
        for _ in 1...10 {
            let report = try await bank.reports.getReportByCustomer(
                customerID: customer, reportID: id, consentReceiptID: receipt)
            guard report.status == .inProgress else { return report }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw NeverFinished()
    }

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
            try await bank.connect.generateConnectURL(.init(partnerID: "1445585709680", customerID: customer.id)).link)
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
