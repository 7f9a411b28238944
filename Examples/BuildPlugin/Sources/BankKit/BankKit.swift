// What two APIs tell together.

public import ClientRuntime
public import Foundation

/// The worth of all accounts.
public struct Wealth: Sendable {
    private let accounts: AccountsAPI
    private let rates: RatesAPI

    public init(transport: any Transport) {
        accounts = AccountsAPI(transport: transport)
        rates = RatesAPI(transport: transport)
    }

    /// In euro.
    public func total() async throws -> Decimal {
        var total = Decimal(0)
        for account in try await accounts.accounts.listAccounts() {
            total += account.balance * (try await rates.rates.getRate(currency: account.currency).value)
        }
        return total
    }
}
