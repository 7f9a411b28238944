// Uses the generated client under the settings of the target.

struct Screen {
    let payments: Payments
    private(set) var accounts: PayeeAccountList?

    mutating func load() async throws(Payments.Failure) {
        accounts = try await payments.accounts.listAccounts()
    }
}
