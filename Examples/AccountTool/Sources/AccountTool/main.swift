// Enrols a customer of the sandbox and prints accounts and transactions. Credentials come from the environment, because
// command lines are seen by other users of a machine.

import Foundation
import OpenBankingAU

let environment = ProcessInfo.processInfo.environment
guard let id = environment["PARTNER_ID"], let secret = environment["PARTNER_SECRET"], let key = environment["APP_KEY"]
else {
    fatalError("set PARTNER_ID, PARTNER_SECRET and APP_KEY")
}
let bank = OpenBankingAU(
    credentials: .init(partnerID: id, partnerSecret: secret, appKey: key),
    server: environment["BANK_SERVER"].map { .init($0) } ?? OpenBankingAU.Server.production)

let customer = try await bank.customers.addTestingCustomer(.init(username: "alice_01"))
print("customer \(customer.id)")
for account in try await bank.accounts.getCustomerAccounts(customerID: customer.id).accounts {
    print("account \(account.id): \(account.balance.map { "\($0)" } ?? "no balance")")
}
for try await transaction in bank.transactions.getAllCustomerTransactions(
    customerID: customer.id, fromDate: .now - 7 * 86_400, toDate: .now)
{
    print("transaction \(transaction.id): \(transaction.amount)")
}
try await lookForUnknownCustomer()

func lookForUnknownCustomer() async throws(OpenBankingAU.Failure) {
    do {
        _ = try await bank.accounts.getCustomerAccounts(customerID: "unknown")
    } catch {  // the compiler knows: OpenBankingAU.Failure
        switch error {
        case .status(404, _): print("no such customer")
        case .timedOut: print("try again later")
        default: throw error
        }
    }
}
