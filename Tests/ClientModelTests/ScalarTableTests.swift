// The table of types that need no declaration: each row holds together, and every stage reads it.

import GeneratorSupport
import OpenAPI
import TestSupport
import Testing

@testable import ClientModel

@Suite struct ScalarTableTests {
    @Test func rowsDiffer() {
        #expect(Set(Scalar.table.map(\.name)).count == Scalar.table.count)
        let formats = Scalar.table.flatMap(\.formats)
        #expect(Set(formats).count == formats.count)
    }

    /// Names that are in use in the generator are in the table too.
    @Test(arguments: [
        Scalar.string, .bool, .int, .int32, .int64, .double, .float, .decimal, .uuid, .upperCaseUUID, .bytes, .file,
        .lenientID, .json,
    ])
    func namedTypesAreRows(scalar: Scalar) {
        #expect(Scalar.table.contains(scalar))
    }

    @Test(arguments: Scalar.table)
    func everyFormatLeadsToItsType(scalar: Scalar) throws {
        for format in scalar.formats {
            let model = try Modelling.schemas(
                """
                A:
                  type: object
                  required: [b]
                  properties:
                    b: {type: \(format.type.caseName), format: \(format.name), example: \(scalar.sample)}
                """)
            #expect(model["A"] == "struct A { b: \(scalar.name) }")
            #expect(model.rules == [])
            // The Swift type says it already.
            #expect(model.property("b", of: "A")?.documentation.facts.contains { $0.contains("Format") } == false)
        }
    }

    @Test(arguments: Scalar.table)
    func samplesHaveTheForm(scalar: Scalar) throws {
        let isText = scalar.sample.hasPrefix("\"")
        switch scalar.form {
        case .string:
            #expect(isText && scalar.holds(String(scalar.sample.dropFirst().dropLast())))
        case .integer: #expect(Int(scalar.sample) != nil)
        case .number: #expect(Double(scalar.sample) != nil)
        case .bool: #expect(Bool(scalar.sample) != nil)
        case .any: #expect(!scalar.sample.isEmpty)
        case .object, .array: Issue.record("no scalar is a list or an object")
        }
    }

    @Test(arguments: Scalar.table)
    func itsTypesAreNoNamesForSchemas(scalar: Scalar) {
        for type in [scalar.swiftName, scalar.wireFormat].compactMap({ $0 }) {
            #expect(ReservedNames.types.contains(type))
        }
    }

    /// The documentation has one row for each format.
    @Test func theTableOfFormatsIsDocumented() throws {
        let rows = Scalar.table.flatMap { scalar in
            scalar.formats.map { "| `\($0.type.caseName)` | `\($0.name)` | `\(scalar.swiftName)` |" }
        }
        let page = try PackageFolder.read("Documentation/extensions.md")
        let documented = page.split(separator: "\n").map(String.init).filter { line in
            ["| `string` |", "| `integer` |", "| `number` |"].contains { line.hasPrefix($0) }
        }
        #expect(documented == rows.sorted())
    }
}
