// Names that generated code needs itself.

import GeneratorSupport
import TestSupport
import Testing

@testable import ClientModel

@Suite struct ReservedNamesTests {
    /// A schema with the name of a type of the runtime would hide it from the generated code.
    @Test(arguments: ["ClientRuntime", "Webhooks", "MessageSigning"])
    func noSchemaHidesATypeOfTheRuntime(target: String) throws {
        let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
        var count = 0
        for file in PackageFolder.swiftFiles(in: "Sources/\(target)") {
            for line in SwiftCode(try PackageFolder.read(file)).lines where line.hasPrefix("public ") {
                let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
                guard let index = words.firstIndex(where: kinds.contains), index < 3, words.count > index + 1,
                    words[1] != "extension"
                else { continue }
                count += 1
                let name = String(words[index + 1])
                // Only Webhooks and the runtime are imported by generated code.
                guard target != "MessageSigning" else { continue }
                let isReserved = ReservedNames.types.contains(name)
                #expect(isReserved, "add ‘\(name)’ to ReservedNames.types")
            }
        }
        #expect(count > 3)
    }

    @Test func schemasWithTakenNamesGetOthers() throws {
        let model = try Modelling.schemas(
            """
            Data: {type: object, properties: {a: {type: string}}}
            Error: {type: object, properties: {a: {type: string}}}
            Server: {type: object, properties: {a: {type: string}}}
            bank: {type: object, properties: {a: {type: string}}}
            Self: {type: object, properties: {a: {type: string}}}
            """)
        #expect(model.model.types.map(\.name) == ["DataModel", "ErrorModel", "ServerModel", "BankModel", "SelfModel"])
    }

    @Test func componentsKeepTheirNamesBeforeInlineSchemas() throws {
        let model = try Modelling.schemas(
            """
            Account: {type: object, properties: {owner: {type: object, properties: {a: {type: string}}}}}
            AccountOwner: {type: object, properties: {b: {type: string}}}
            accountowner: {type: object, properties: {c: {type: string}}}
            """)
        #expect(
            Set(model.types) == [
                "struct Account { owner: AccountOwner3? }", "struct AccountOwner3 { a: string? }",
                "struct AccountOwner { b: string? }", "struct Accountowner2 { c: string? }",
            ])
    }

    @Test func casesDoNotReadAsOptionals() throws {
        let model = try Modelling.schemas("A: {type: string, enum: [none, some, self, init, rawValue, default]}")
        #expect(
            model.types == [
                """
                enum A: string { noneValue = none, someValue = some, selfValue = self, initValue = init, \
                rawValueValue = rawValue, default }
                """
            ])
    }
}
