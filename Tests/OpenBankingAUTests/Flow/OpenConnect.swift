// Connect in its three forms, and what a payment needs to know: the code of Documentation/flows/connect.md.

import ClientRuntime
import Foundation
import OpenBankingAU

/// A page of Connect, and until when it can be opened: two hours from now. The partner's ID comes from the credentials.
func page(since sentAt: ContinuousClock.Instant, _ made: ConnectURL) -> Expiring<URL> {
    Expiring(made.link, lifetime: ConnectURL.linkLifetime, since: sentAt)
}

/// Connect Full: the customer finds a bank, logs in, consents and chooses accounts.
func connectFull(_ bank: OpenBankingAU, customer: CustomerID, returnTo callback: URL) async throws
    -> Expiring<URL>
{
    let sentAt = ContinuousClock.now
    return page(
        since: sentAt,
        try await bank.connect.generateConnectURL(.init(customerID: customer, redirectURI: callback)))
}

/// Connect Lite: the application has its own screens for the choice of a bank.
func connectLite(
    _ bank: OpenBankingAU, customer: CustomerID, searching name: String, returnTo callback: URL
) async throws -> Expiring<URL>? {
    guard
        let found = try await bank.institutions.getInstitutions(search: name).first(where: { _ in true }
        )
    else {
        return nil
    }
    let sentAt = ContinuousClock.now
    return page(
        since: sentAt,
        try await bank.connect.generateLiteConnectURL(
            .init(customerID: customer, institutionID: found.id, redirectURI: callback)))
}

/// The dashboard on which a customer reviews and revokes consents.
func dashboard(_ bank: OpenBankingAU, customer: CustomerID) async throws -> Expiring<URL> {
    let sentAt = ContinuousClock.now
    return page(
        since: sentAt, try await bank.connect.generateConnectDashboardURL(.init(customerID: customer)))
}

/// What a payment from an account needs to know. All of it is billed, and read under a consent.
struct PaymentSource {
    var owners: [AccountOwnerHolder]
    var balance: Decimal
    var currency: String
}

/// Who owns an account, and what is on it right now. The number and the BSB are in `getMoneyTransferDetails`.
func paymentSource(
    _ bank: OpenBankingAU, customer: CustomerID, account: AccountID, receipt: ConsentReceiptID
) async throws -> PaymentSource {
    let payments = bank.consented(receipt).payments
    let owners = try await payments.getAccountOwner(customerID: customer, accountID: account).holders
    let balance = try await payments.getAvailableBalanceLive(customerID: customer, accountID: account)
    return PaymentSource(
        owners: owners, balance: balance.availableBalance, currency: balance.currency)
}
