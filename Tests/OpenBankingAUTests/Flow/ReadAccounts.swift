// From the consent of a customer to accounts, transactions and a report: the code of Documentation/flows/australia.md.

import ClientRuntime
import Foundation
import OpenBankingAU

/// A customer of the application, and the page on which they choose a bank and share accounts.
func beginConnecting(
    _ bank: OpenBankingAU, as username: String
) async throws -> (customer: CustomerID, page: Expiring<URL>) {
    let customer = try await bank.customers.addTestingCustomer(.init(username: username))
    let sentAt = ContinuousClock.now
    let connect = try await bank.connect.generateConnectURL(.init(customerID: customer.id))
    return (customer.id, Expiring(connect.link, lifetime: ConnectURL.linkLifetime, since: sentAt))
}

/// The consent that the customer has given; nil while there is none.
func consent(of customer: CustomerID, _ bank: OpenBankingAU) async throws -> ConsentReceiptID? {
    let consents = bank.consents.getDataSharingConsentsByCustomerID(customerID: customer, status: .active)
    return try await consents.first { _ in true }?.consentReceiptID
}

/// Reads accounts and transactions from the banks, and waits until that is done: up to three minutes for each login.
func refresh(_ consented: OpenBankingAU, customer: CustomerID) async throws -> [CustomerAccount] {
    let accounts = try await consented.accounts.getCustomerAccounts(customerID: customer).accounts
    var refreshed: [CustomerAccount] = []
    for login in Set(accounts.map(\.institutionLoginID)) {
        let work = consented.accounts.refreshCustomerAccountsByInstitutionLoginAndWait(
            customerID: customer, institutionLoginID: login)
        refreshed += try await work.value.accounts
    }
    return refreshed
}

/// Accounts that were not read in the last two days, and what to do about each; nil where the next night may do.
func stale(
    _ accounts: [CustomerAccount], at now: Date = Date()
) -> [(account: AccountID, action: AggregationAction?)] {
    accounts.filter { !$0.isCurrent(within: .seconds(2 * 86_400), at: now) }
        .map { ($0.id, $0.aggregationStatusCode?.requiredAction) }
}

/// What came in and went out, to the cent. Pages are fetched as the loop needs them.
func total(
    of customer: CustomerID, from start: Date, to end: Date, _ consented: OpenBankingAU
) async throws -> Decimal {
    var sum: Decimal = 0
    for try await transaction in consented.transactions.getAllCustomerTransactions(
        customerID: customer, fromDate: start, toDate: end, limit: 1000)
    {
        sum += transaction.amount
    }
    return sum
}

/// A report on the assets of a customer, who has to be a consumer first.
func assetReport(
    _ consented: OpenBankingAU, customer: CustomerID, progress: (String) -> Void
) async throws -> (report: Report, pdf: Data)? {
    _ = try await consented.consumers.createConsumer(customerID: customer, .init(firstName: "Alice", lastName: "Ng"))
    let work = consented.reports.generateVOAReportAndWait(customerID: customer, .init())
    var id: ReportID?
    for try await step in work {
        switch step {
        case .started(let order):
            id = order.id
            progress("ordered as \(order.id.value)")
        case .pending: progress("being made")
        case .finished(let report):
            guard let id, report.status == .success else { return nil }
            return (report, try await consented.reports.getReportByCustomerAsPDF(customerID: customer, reportID: id))
        }
    }
    return nil
}

/// Ends the consent. Nothing can be read under it from now on.
func endConsent(_ receipt: ConsentReceiptID, _ bank: OpenBankingAU) async throws {
    try await bank.consents.revokeDataSharingConsentByID(consentReceiptID: receipt, updateBy: .customer)
}

/// What the service says when a consent does not allow a call.
func refusal(_ call: () async throws(OpenBankingAU.Failure) -> Void) async throws -> String? {
    do {
        try await call()
        return nil
    } catch {
        switch error {
        case .status(404, .errorResponse(.errorMessage(let message))): return message.message
        default: throw error
        }
    }
}
