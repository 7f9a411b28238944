// The import rules on made-up sources: a rule that cannot fail would guard nothing.

import Testing

@Suite struct ImportRulesTests {
    @Test(arguments: [
        ("import Foundation", "Foundation"), ("  import Foundation // why", "Foundation"),
        ("@_exported import OpenAPI", "OpenAPI"), ("@preconcurrency public import OpenAPI", "OpenAPI"),
        ("package import OpenAPI", "OpenAPI"), ("import struct OpenAPI.Schema", "OpenAPI"),
        ("import OpenAPI.Reading", "OpenAPI"), ("let a = 1; import OpenAPI", "OpenAPI"),
        ("/* a */ import OpenAPI", "OpenAPI"), ("let text = \"\\(1 /* \" */)\"\nimport OpenAPI", "OpenAPI"),
    ])
    func anImportIsSeen(source: String, module: String) {
        #expect(Import.all(in: source).map(\.module) == [module])
    }

    @Test(arguments: [
        "// import OpenAPI", "/* /* */\nimport OpenAPI\n*/", "let text = \"import OpenAPI\"",
        "let text = \"\"\"\n    import OpenAPI\n    \"\"\"", "let text = #\"\"; import OpenAPI; \"\"#",
        "let important = OpenAPI", "let x = \"\\\"\\\\\"; // import OpenAPI",
    ])
    func whatIsNoImportIsNotSeen(source: String) {
        #expect(Import.all(in: source) == [])
    }

    @Test func linesAreCountedThroughCommentsAndTexts() {
        let source = "/*\n\n*/\nlet text = \"\"\"\n    a\n    \"\"\"\n@testable import OpenAPI\r\nimport Mustache\n"
        #expect(
            Import.all(in: source) == [
                Import(module: "OpenAPI", line: 7, isTestable: true), Import(module: "Mustache", line: 8),
            ])
    }

    private func problems(_ path: String, _ module: String) -> [String] {
        ImportRules.problems(path: path, source: "// A file.\n\nimport \(module)\n")
    }

    @Test(arguments: [
        ("Sources/SpecSource/A.swift", "Diagnostics"), ("Sources/SpecSource/A.swift", "CYAML"),
        ("Sources/Generation/A.swift", "CCrypto"), ("Sources/MessageSigning/A.swift", "CCrypto"),
        ("Sources/apigen/A.swift", "Generation"), ("Sources/Webhooks/A.swift", "MessageSigning"),
        ("Sources/SwiftRendering/Doors/A.swift", "Templates"), ("Generated/Bank/A.swift", "ClientRuntime"),
        ("Generated/Bank/Models/A.swift", "Webhooks"), ("Templates/Templates.swift", "Foundation"),
    ])
    func downwardIsRight(path: String, module: String) {
        #expect(problems(path, module) == [])
    }

    @Test func upwardIsWrong() {
        #expect(
            problems("Sources/Diagnostics/A.swift", "OpenAPI") == [
                """
                Sources/Diagnostics/A.swift:3: ‘Diagnostics’ (floor 1) imports ‘OpenAPI’ (floor 3) upward: move what it \
                needs below floor 1, or the code that needs it above floor 3
                """
            ])
        #expect(problems("Sources/ClientRuntime/A.swift", "Webhooks").count == 1)
        #expect(problems("Templates/Templates.swift", "SwiftRendering").count == 1)
    }

    @Test func sidewaysIsWrong() {
        #expect(
            problems("Sources/Mustache/A.swift", "SpecSource") == [
                """
                Sources/Mustache/A.swift:3: ‘Mustache’ (floor 2) imports ‘SpecSource’ (floor 2) sideways: move what it \
                needs below floor 2, or the code that needs it above floor 2
                """
            ])
        #expect(problems("Sources/ClientModel/A.swift", "Templates").count == 1)
    }

    @Test(arguments: [
        ("Sources/Generation/A.swift", "ClientRuntime"), ("Sources/apigen/A.swift", "Webhooks"),
        ("Sources/Diagnostics/A.swift", "MessageSigning"), ("Sources/ClientRuntime/A.swift", "Diagnostics"),
        ("Sources/Webhooks/A.swift", "SpecSource"), ("Generated/Bank/A.swift", "OpenAPI"),
    ])
    func generatorAndRuntimeKeepApart(path: String, module: String) throws {
        let problems = problems(path, module)
        try #require(problems.count == 1)
        #expect(problems[0].contains("neither imports the other"))
    }

    @Test(arguments: [
        ("Sources/ClientRuntime/A.swift", "CCrypto"), ("Sources/Webhooks/A.swift", "CCrypto"),
        ("Sources/OpenAPI/A.swift", "CYAML"), ("Generated/Bank/A.swift", "CCrypto"),
    ])
    func cLibrariesAreForTheirUsersOnly(path: String, module: String) throws {
        let problems = problems(path, module)
        try #require(problems.count == 1)
        #expect(problems[0].contains("may use ‘\(module)’"))
    }

    @Test(arguments: [
        ("Sources/OpenAPI/A.swift", "Yams"), ("Sources/apigen/A.swift", "ArgumentParser"),
        ("Sources/Generation/A.swift", "OpenBankingAU"), ("Generated/Bank/A.swift", "OpenBankingAU"),
    ])
    func anythingElseIsWrong(path: String, module: String) throws {
        let problems = problems(path, module)
        try #require(problems.count == 1)
        #expect(problems[0].contains("‘\(module)’ is no target"))
    }

    @Test func testableIsForTests() {
        #expect(
            ImportRules.problems(path: "Sources/OpenAPI/A.swift", source: "@testable import SpecSource") == [
                "Sources/OpenAPI/A.swift:1: `@testable` is for tests: make what you need of ‘SpecSource’ public"
            ])
    }

    @Test func anUnknownFolderIsWrong() {
        #expect(
            ImportRules.problems(path: "Sources/Helpers/A.swift", source: "") == [
                """
                Sources/Helpers/A.swift:1: the folder ‘Helpers’ has no floor: give it one in \
                Tests/ArchitectureTests/Floors.swift, or move the file into a target that exists
                """
            ])
        #expect(ImportRules.problems(path: "Sources/A.swift", source: "").count == 1)
    }
}
