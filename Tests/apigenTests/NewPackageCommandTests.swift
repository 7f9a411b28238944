// apigen new-package: what it writes. That the package builds and passes its test is shown with the packages of Examples/.

import Foundation
import Testing

@Suite struct NewPackageCommandTests {
    @Test func writesAWholePackage() throws {
        let tool = try BuiltTool.project()
        let result = try tool.run(
            "new-package", "Specs/bank.yaml", "--dependency", "../clients", "--output", "out/Bank")
        #expect(result.status == 0, "\(result.errors)")
        let paths = tool.paths().filter { $0.hasPrefix("out/Bank/") }
        for path in [
            "Package.swift", "apigen.yaml", "openapi.yaml", "Sources/Bank/Generated/Bank.swift",
            "Sources/Bank/Generated/Bank+Examples.swift", "Tests/BankTests/BankTests.swift",
        ] {
            #expect(paths.contains("out/Bank/" + path))
        }
        #expect(try tool.read("out/Bank/Package.swift").contains(#"path: "../clients""#))
        #expect(try tool.read("out/Bank/Tests/BankTests/BankTests.swift").contains("client.send(.getAccounts())"))
        #expect(try tool.run("check", in: "out/Bank").status == 0)
    }

    @Test func takesOverlaysAlong() throws {
        let tool = try BuiltTool.project()
        for (name, text) in [("first", "First."), ("second", "Second.")] {
            try tool.write(
                "\(name).yaml",
                """
                overlay: 1.0.0
                info: {title: O, version: '1'}
                actions: [{target: '$.paths.*.get', update: {description: \(text)}}]

                """)
        }
        let result = try tool.run(
            "new-package", "Specs/bank.yaml", "--dependency", "../x", "--overlay", "first.yaml", "--overlay",
            "second.yaml")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            try tool.read("Bank/apigen.yaml").contains(
                "    overlays:\n      - openapi.overlay-1.yaml\n      - openapi.overlay-2.yaml\n"))
        #expect(try tool.read("Bank/openapi.overlay-2.yaml") == tool.read("second.yaml"))
        let code = try tool.swiftFiles(in: "Bank/Sources").map { try tool.read($0) }.joined()
        #expect(code.contains("/// Second."))
        #expect(try tool.run("check", in: "Bank").status == 0)
        let missing = try tool.run(
            "new-package", "Specs/bank.yaml", "--dependency", "../x", "--overlay", "none.yaml", "--output", "Other")
        #expect(missing.status == 1)
        #expect(!tool.paths().contains { $0.hasPrefix("Other") })
    }

    @Test func leavesNoPartOfAPackageBehind() throws {
        let tool = try BuiltTool.project()
        // So long that only the path of the test is too long for a name.
        let name = "A" + String(repeating: "a", count: 245)
        let result = try tool.run(
            "new-package", "Specs/bank.yaml", "--dependency", "../x", "--module", name, "--output", "out/Bank")
        #expect(result.status == 1)
        #expect(result.errors.contains("no package was written: cannot "))
        #expect(!tool.paths().contains { $0.hasPrefix("out") })
    }

    @Test func writesWebhooksWithoutATest() throws {
        let tool = try BuiltTool()
        try tool.write(
            "events.yaml",
            """
            openapi: 3.1.0
            info: {title: Events, version: '1'}
            webhooks:
              paid:
                post:
                  operationId: paid
                  requestBody:
                    content: {application/json: {schema: {type: object, title: Paid, properties: {id: {type: string}}}}}
                  responses: {'200': {description: Done.}}

            """)
        let result = try tool.run("new-package", "events.yaml", "--dependency", "https://git.test/bank-api-clients")
        #expect(result.status == 0, "\(result.errors)")
        let manifest = try tool.read("Events/Package.swift")
        #expect(manifest.contains(#".package(url: "https://git.test/bank-api-clients", branch: "main")"#))
        #expect(manifest.contains("Webhooks"))
        #expect(!tool.paths().contains { $0.hasPrefix("Events/Tests") })
    }

    @Test func leavesAlone() throws {
        let tool = try BuiltTool.project()
        try tool.write("Bank/mine", "")
        let result = try tool.run("new-package", "Specs/bank.yaml", "--dependency", "../x")
        #expect(result.status == 2)
        #expect(result.errors.contains("‘Bank’ is there already"))
        #expect(try tool.run("new-package", "Specs/bank.yaml").status == 2)
        #expect(try tool.run("new-package", "missing.yaml", "--dependency", "../x").status == 1)
    }
}
