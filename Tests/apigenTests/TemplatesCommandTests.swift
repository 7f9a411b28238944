// apigen templates, and templates on the command line.

import Testing

@Suite struct TemplatesCommandTests {
    @Test func listsTheTemplates() throws {
        let result = try BuiltTool().run("templates")
        #expect(result.status == 0)
        #expect(result.output.contains("\nobject        a struct\n"))
    }

    @Test func tellsTheVariables() throws {
        let result = try BuiltTool().run("templates", "--variables")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("# Templates\n"))
        #expect(result.output.contains("| `storage` | identifier | the name of the stored property |"))
    }

    @Test func exportsTheTemplatesAndUsesThem() throws {
        let tool = try BuiltTool.project()
        #expect(try tool.run("templates", "--export", "T").status == 0)
        #expect(tool.paths().contains("T/object.mustache"))
        let file = try tool.read("T/file.mustache")
        try tool.write("T/file.mustache", file.replacing("DO NOT EDIT", with: "Keep out"))
        let again = try tool.run("templates", "--export", "T")
        #expect(again.status == 2)
        #expect(again.errors.contains("‘T/file.mustache’ is there already"))
        let result = try tool.run(
            "generate", "--spec", "Specs/bank.yaml", "--module", "Mine", "--output", "Out", "--templates", "T")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try tool.read(try #require(tool.swiftFiles(in: "Out").first)).contains("Keep out"))
    }

    @Test func theFolderHasToBeThere() throws {
        let tool = try BuiltTool.project()
        let result = try tool.run(
            "generate", "--spec", "Specs/bank.yaml", "--module", "Mine", "--output", "Out", "--templates", "Nowhere")
        #expect(result.status == 2)
        #expect(result.errors.contains("there is no folder ‘Nowhere’"))
    }
}
