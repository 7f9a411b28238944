// Which type reads which schema of the fixtures.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport

let fixtures = FixtureFolder("OpenBankingAU")

/// Reads a file of the fixtures.
func fixture<Value: Decodable>(_ file: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decode(type, from: fixtures.data(file))
}

extension FixtureCoding {
    /// Which type reads which schema of the index.
    static let table: [String: FixtureCoding] = [
        "AccessToken": .init(AccessToken.self),
        "Analytics": .init(Analytics.self),
        "ConnectParameters": .init(ConnectParameters.self),
        "CreatedConsumer": .init(CreatedConsumer.self),
        "CreatedCustomer": .init(CreatedCustomer.self),
        "CreatedSubscription": .init(CreatedSubscription.self),
        "Customer": .init(Customer.self),
        "CustomerAccounts": .init(CustomerAccounts.self),
        "ErrorMessage": .init(ErrorMessage.self),
        "LoadHistoricOptions": .init(LoadHistoricOptions.self),
        "NewApplication": .init(NewApplication.self),
        "NewConsumer": .init(NewConsumer.self),
        "NewCustomer": .init(NewCustomer.self),
        "NewSubscription": .init(NewSubscription.self),
        "PartnerCredentials": .init(PartnerCredentials.self),
        "PaymentInstructions": .init(PaymentInstructions.self),
        "RegisteredApplication": .init(RegisteredApplication.self),
        "Report": .init(Report.self),
        "ReportAccount": .init(ReportAccount.self),
        "Transactions": .init(Transactions.self),
        "VOIReportConstraints": .init(VOIReportConstraints.self),
    ]
}
