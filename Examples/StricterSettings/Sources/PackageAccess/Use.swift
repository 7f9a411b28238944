// Uses the generated client under the settings of the target.

struct Screen {
    let payments: Payments
    private(set) var accounts: PayeeAccountList?

    mutating func load() async throws(Payments.Failure) {
        accounts = try await payments.accounts.listAccounts()
    }
}

/// In place of the accounts of the API.
struct NoAccounts: Payments.AccountsAPIProtocol {
    func listAccounts() async throws(Payments.Failure) -> PayeeAccountList { PayeeAccountList(accounts: []) }
}
