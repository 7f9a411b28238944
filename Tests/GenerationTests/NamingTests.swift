// Names: which were forced to differ and why, and names given by the configuration.

import ClientModel
import Diagnostics
import TestSupport
import Testing

@testable import Generation

@Suite struct NamingTests {
    let project: TemporaryProject

    private static let description = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /things/{id}:
            get:
              operationId: getThing
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: client, in: query, schema: {type: string}}
              responses:
                '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}}
            put:
              operationId: send
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'204': {description: D}}
        components:
          schemas:
            thing:
              type: object
              properties:
                bal: {type: string}
                user_id: {type: string}
                userId: {type: string}
                default: {type: string}
                1st: {type: string}
                ok.then: {$ref: '#/components/schemas/currency'}
                LONG: {type: string}
            Error: {type: object, properties: {code: {type: string}}}
            currency: {type: string, enum: [AUD, none, '+', 2fa, aud]}

        """

    init() throws {
        project = try TemporaryProject()
        try project.write(
            "a.yaml", Self.description.replacing("LONG", with: String(repeating: "long", count: 40)))
    }

    private func read(_ rename: String) throws -> (ConfigurationReading, MarkedText) {
        let text = MarkedText(
            "version: 1\nmodules:\n  Bank:\n    description: a.yaml\n    output: out\n    rename:\n"
                + rename.split(separator: "\n").map { "      \($0)\n" }.joined())
        try project.write("apigen.yaml", text.text)
        return (ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard), text)
    }

    private func listing(_ rename: String = "types: {}") throws -> NameListing {
        let reading = try read(rename).0
        #expect(reading.findings.isEmpty)
        return NameListing.make(try #require(reading.configuration))
    }

    private func forced(_ listing: NameListing) -> [String] {
        listing.modules.flatMap(\.records).filter { $0.reason != nil }.map { record in
            "\(record.kind) \(record.owner.map { $0 + "." } ?? "")\(record.swiftName) ← \(record.wireName.prefix(12)):"
                + " \(record.reason ?? "")"
        }
    }

    // MARK: names

    @Test func everyForcedNameHasAReason() throws {
        let listing = try listing()
        let needed = "is a name of Swift, Foundation or the runtime, or generated code needs it"
        let long = String(String(repeating: "long", count: 40).prefix(120))
        #expect(
            forced(listing) == [
                "property Thing.userID2 ← user_id: ‘userId’ leads to the same name",
                "property Thing.default ← default: it is a word of the language, written in backticks",
                "property Thing._1st ← 1st: a name cannot begin with ‘1’",
                "property Thing.\(long) ← longlonglong: it is longer than names may be, and cut",
                "enumCase Currency.aud2 ← AUD: ‘aud’ leads to the same name",
                "enumCase Currency.noneValue ← none: ‘none’ \(needed)",
                "enumCase Currency.value2fa ← 2fa: a name cannot begin with ‘2’",
                "type ErrorModel ← Error: ‘Error’ \(needed)",
                "parameter getThing.clientValue ← client: ‘client’ \(needed)",
                "operation sendOperation ← send: ‘send’ \(needed)",
            ])
    }

    @Test func everyNameHasItsPlace() throws {
        let records = try listing().modules.flatMap(\.records).filter { $0.kind != .file }
        #expect(records.allSatisfy { $0.span?.file == project.path("a.yaml") })
        let property = try #require(records.first { $0.wireName == "bal" })
        #expect(property.span?.start == SourcePosition(line: 21, column: 9))
        #expect(property.swiftName == "bal")
        #expect(property.reason == nil)
        let kinds: Set<NameRecord.Kind> = [.type, .property, .enumCase, .operation, .parameter]
        #expect(Set(records.map(\.kind)) == kinds)
    }

    // MARK: rename

    @Test func givenNamesAreUsed() throws {
        let listing = try listing(
            """
            types: {thing: Widget, Error: Mistake}
            properties: {thing.bal: balance, Thing.user_id: legacyID, thing.ok.then: currency}
            operations: {getThing: widget}
            enumCases: {currency.AUD: australianDollar}
            """)
        #expect(listing.findings.isEmpty)
        let names = Dictionary(
            try #require(listing.modules.first).records.map { ("\($0.kind) \($0.wireName)", $0) },
            uniquingKeysWith: { first, _ in first })
        #expect(names["type thing"]?.swiftName == "Widget")
        #expect(names["type Error"]?.swiftName == "Mistake")
        #expect(names["property bal"]?.swiftName == "balance")
        #expect(names["property bal"]?.owner == "Widget")
        #expect(names["property user_id"]?.swiftName == "legacyID")
        #expect(names["property ok.then"]?.swiftName == "currency")
        #expect(names["operation getThing"]?.swiftName == "widget")
        #expect(names["enumCase AUD"]?.swiftName == "australianDollar")
        for key in ["type thing", "property bal", "operation getThing", "enumCase AUD"] {
            #expect(names[key]?.reason?.hasPrefix("the configuration renames it (") == true)
            #expect(names[key]?.reason?.contains("apigen.yaml:") == true)
        }
    }

    @Test func givenNamesReachTheGeneratedCode() throws {
        let (reading, _) = try read("types: {thing: Widget}\nproperties: {thing.bal: balance}")
        let module = try #require(reading.configuration?.modules.first)
        let files = runPipeline(module, .files).files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(files.contains("struct Widget"))
        #expect(files.contains("balance"))
        #expect(!files.contains("struct Thing"))
    }

    @Test func twoNamesCanChangePlaces() throws {
        let listing = try listing("types: {thing: Currency, currency: Thing}")
        #expect(listing.findings.isEmpty)
    }

    @Test func whatIsNotThereIsAFinding() throws {
        let (reading, text) = try read(
            """
            types: {1️⃣thin: Widget}
            properties: {2️⃣thing.ball: balance, 3️⃣thng.bal: balance}
            operations: {4️⃣getThings: widget}
            enumCases: {5️⃣currency.USD: dollar}
            """)
        let findings = NameListing.make(try #require(reading.configuration)).findings.all
        #expect(findings.map(\.rule.id) == Array(repeating: "rename-no-match", count: 5))
        #expect(Set(findings.map { $0.span?.start }) == Set((1...5).map { text[$0] }))
        #expect(findings.allSatisfy { $0.span?.file == project.path("apigen.yaml") && $0.severity == .error })
        #expect(
            Set(findings.map(\.help)) == [
                "Did you mean ‘thing’?", "Did you mean ‘thing.bal’?", "Did you mean ‘getThing’?",
                "Did you mean ‘currency.AUD’?",
            ])
    }

    @Test(arguments: [
        "types: {thing: 1️⃣CURRENCY}", "types: {thing: 1️⃣String}", "types: {thing: 1️⃣Bank}",
        "properties: {thing.bal: 1️⃣userID}", "properties: {thing.bal: 1️⃣hashValue}",
        "types: {thing: Widget, 1️⃣Thing: Gadget}",
        "operations: {getThing: 1️⃣response}", "enumCases: {currency.AUD: 1️⃣unrecognized}",
    ])
    func takenNamesAreFindings(rename: String) throws {
        let (reading, text) = try read(rename)
        let findings = NameListing.make(try #require(reading.configuration)).findings.all
        #expect(findings.map(\.rule.id) == ["rename-conflict"])
        #expect(findings.first?.span?.start == text[1])
    }

    @Test(arguments: [
        ("types: {thing: 1️⃣my-thing}", "config-invalid-value"), ("types: {thing: 1️⃣'1st'}", "config-invalid-value"),
        ("types: {thing: 1️⃣'a b'}", "config-invalid-value"), ("types: {thing: 1️⃣''}", "config-invalid-value"),
        ("types: {thing: 1️⃣'x; import Evil'}", "config-invalid-value"), ("types: 1️⃣[thing]", "config-wrong-type"),
        ("types: {thing: 1️⃣12}", "config-wrong-type"), ("1️⃣type: {thing: Widget}", "config-unknown-key"),
    ])
    func impossibleNamesAreFindingsOfTheConfiguration(rename: String, rule: String) throws {
        let (reading, text) = try read(rename)
        #expect(reading.configuration == nil)
        #expect(reading.findings.map(\.rule.id) == [rule])
        #expect(reading.findings.first?.span?.start == text[1])
    }
}
