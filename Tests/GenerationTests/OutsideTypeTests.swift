// `types` of a module: how they are written, and what is wrong with them.

import ClientModel
import Diagnostics
import TestSupport
import Testing

@testable import Generation

@Suite struct OutsideTypeTests {
    private let project: TemporaryProject

    init() throws {
        project = try TemporaryProject()
        try project.write("a.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n")
    }

    private func read(_ types: String) throws -> (ConfigurationReading, MarkedText) {
        let text = MarkedText(
            "version: 1\nmodules:\n  Bank:\n    description: a.yaml\n    output: out\n    types: \(types)\n")
        try project.write("apigen.yaml", text.text)
        return (ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard), text)
    }

    @Test func entriesNameSchemasAndFormats() throws {
        let (reading, _) = try read("{schemas: {Amount: MoneyKit.Money}, formats: {iban: IBAN}}")
        #expect(reading.findings.isEmpty)
        let types = try #require(reading.configuration?.modules.first?.outsideTypes.all)
        #expect(types.map(\.kind) == [.schemas, .formats])
        #expect(types.map(\.key) == ["Amount", "iban"])
        #expect(types.map(\.type) == ["MoneyKit.Money", "IBAN"])
    }

    @Test(arguments: [
        ("{schemas: {Amount: 1️⃣'[Money]'}}", "config-invalid-value"),
        ("{schemas: {Amount: 1️⃣Money.}}", "config-invalid-value"),
        ("{formats: {iban: 1️⃣'IBAN; import Evil'}}", "config-invalid-value"),
        ("{formats: {iban: 1️⃣1}}", "config-wrong-type"),
        ("1️⃣[Amount]", "config-wrong-type"), ("{1️⃣schema: {Amount: Money}}", "config-unknown-key"),
    ])
    func whatIsNoTypeIsAFinding(_ types: String, _ rule: String) throws {
        let (reading, text) = try read(types)
        #expect(reading.configuration == nil)
        #expect(reading.findings.map(\.rule.id) == [rule])
        #expect(reading.findings.first?.span?.start == text[1])
    }
}
