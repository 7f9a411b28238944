// Which type reads which schema of the fixtures, and how a body is read and written again.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport

let fixtures = FixtureFolder("OpenBankingAU")

/// Reads a file of the fixtures.
func fixture<Value: Decodable>(_ file: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decode(type, from: fixtures.data(file))
}

/// Reads JSON written in a test.
func decode<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decode(type, from: Data(json.utf8))
}

/// The JSON of a value, as a tree that compares numbers exactly.
func tree<Value: Encodable>(_ value: Value) throws -> JSONValue {
    try JSONValue(parsing: JSONCoding.encode(value))
}

/// A schema as the generated type that stands for it.
struct FixtureCoding: Sendable {
    /// Reads bytes as the type and writes them again.
    let roundTrip: @Sendable (Data) throws -> Data

    init<Value: Codable & Sendable>(_ type: Value.Type) {
        roundTrip = { try JSONCoding.encode(JSONCoding.decode(Value.self, from: $0)) }
    }

    static let table: [String: FixtureCoding] = [
        "AccessToken": .init(AccessToken.self),
        "Analytics": .init(Analytics.self),
        "ConnectParameters": .init(ConnectParameters.self),
        "CreatedConsumer": .init(CreatedConsumer.self),
        "CreatedCustomer": .init(CreatedCustomer.self),
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
    ]
}
