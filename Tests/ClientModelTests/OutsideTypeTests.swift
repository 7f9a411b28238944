// Types of the user's in generated code: where they stand, and what they are for.

import ClientModel
import Diagnostics
import GeneratorSupport
import Testing

@Suite struct OutsideTypeTests {
    private let description = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths: {}
        components:
          schemas:
            Amount: {type: object, properties: {value: {type: string}}}
            Payment:
              type: object
              properties: {amount: {$ref: '#/components/schemas/Amount'}, iban: {type: string, format: iban}}
        """

    private func modelling(_ entries: [OutsideTypes.Entry]) throws -> Modelling {
        try Modelling(description, options: ModelOptions(module: "Bank", outsideTypes: OutsideTypes(entries)))
    }

    @Test func theModuleIsImported() throws {
        let model = try modelling([
            .init(kind: .schemas, key: "Amount", type: "MoneyKit.Money"),
            .init(kind: .formats, key: "iban", type: "IBAN"),
        ])
        #expect(model.rules == [])
        let files = try model.render().map { String(decoding: $0.bytes, as: UTF8.self) }
        let file = try #require(files.first { $0.contains("struct Payment") })
        #expect(file.contains("public import MoneyKit\n"))
        #expect(file.contains("public let amount: MoneyKit.Money?"))
        #expect(file.contains("public let iban: IBAN?"))
        #expect(files.joined().contains("public typealias Amount = MoneyKit.Money"))
        #expect(!files.joined().contains("struct Amount"))
    }

    @Test func anEntryForNothingIsAnError() throws {
        let model = try modelling([
            .init(kind: .schemas, key: "Amuont", type: "Money"), .init(kind: .formats, key: "bic", type: "BIC"),
        ])
        #expect(model.findings.map(\.rule.id) == ["type-no-match", "type-no-match"])
        #expect(model.findings.first?.message == "the description has no schema ‘Amuont’")
        #expect(model.findings.first?.help == "Did you mean ‘Amount’?")
    }
}
