// Every body of the fixtures is read by its generated type and written again without losing anything.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct FixtureTests {
    /// The fragments whose schema requires members that are not printed, and those members.
    static let incomplete: [String: JSONValue] = [
        "connect-parameters-institution-settings-hidden.json": ["partnerId": "1445585709680", "customerId": 7],
        "connect-parameters-institution-settings-visible.json": ["partnerId": "1445585709680", "customerId": "7"],
        "connect-parameters-webhook-data.json": ["partnerId": "1445585709680", "customerId": "7"],
        "connect-parameters-webhook-headers.json": ["partnerId": "1445585709680", "customerId": "7"],
    ]

    static let renamed = ["create-subscription-response.json": ("subscriptionID", "id")]

    @Test func everyFileHasARowAndEveryRowAFile() throws {
        #expect(try fixtures.files == fixtures.rows.map(\.file).sorted())
        #expect(fixtures.rows.count == 48)
    }

    @Test func everySchemaOfTheIndexHasAType() {
        #expect(Set(fixtures.rows.map(\.schema)) == Set(FixtureCoding.table.keys))
    }

    @Test(arguments: fixtures.rows.filter { incomplete[$0.file] == nil })
    func bodiesSurviveDecodingAndEncoding(_ row: FixtureFolder.Row) throws {
        let coding = try #require(FixtureCoding.table[row.schema])
        let bytes = try fixtures.data(row.file)
        var expected = try JSONValue(parsing: bytes)
        // A member that came under another of its names is written under its own.
        if let (name, own) = Self.renamed[row.file], var members = expected.objectValue {
            members[own] = members.removeValue(forKey: name)
            expected = .object(members)
        }
        #expect(try JSONValue(parsing: coding.roundTrip(bytes)) == expected)
    }

    @Test(arguments: fixtures.rows.filter { incomplete[$0.file] != nil })
    func fragmentsAreRefusedUntilTheyAreComplete(_ row: FixtureFolder.Row) throws {
        let coding = try #require(FixtureCoding.table[row.schema])
        let bytes = try fixtures.data(row.file)
        let missing = try #require(FixtureTests.incomplete[row.file]?.objectValue)
        #expect(row.role == "fragment")

        let whole = try #require(JSONValue(parsing: bytes).objectValue).merging(missing) { printed, _ in printed }
        #expect(try JSONValue(parsing: coding.roundTrip(JSONValue.object(whole).data())) == .object(whole))

        // The client fills in `partnerId`, so a body need not have it.
        var unfilled = whole
        unfilled["partnerId"] = nil
        #expect(try JSONValue(parsing: coding.roundTrip(JSONValue.object(unfilled).data())) == .object(unfilled))

        for name in missing.keys where name != "partnerId" {
            var partial = whole
            partial[name] = nil
            let failure = #expect(throws: DecodingFailure.self) {
                try coding.roundTrip(JSONValue.object(partial).data())
            }
            #expect(failure?.pointer == "/\(name)")
            #expect(failure?.problem == .missing)
        }
    }
}
