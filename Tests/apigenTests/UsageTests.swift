// Wrong arguments and wrong configurations: exit status 2, and one line that says what is wrong and what says more.

import Testing

@Suite struct UsageTests {
    @Test(arguments: [
        ([], "a command is missing"),
        (["generat"], "there is no command ‘generat’; did you mean ‘generate’?"),
        (["frobnicate"], "there is no command ‘frobnicate’"),
        (["--verison"], "there is no flag ‘--verison’ before the command; did you mean ‘--version’?"),
        (["generate", "--modul", "A"], "‘generate’ has no flag ‘--modul’; did you mean ‘--module’?"),
        (["generate", "--nonsense"], "‘generate’ has no flag ‘--nonsense’"),
        (["check", "--force"], "‘check’ has no flag ‘--force’"),
        (["generate", "-x"], "‘generate’ has no flag ‘-x’"),
        (["generate", "extra"], "‘generate’ takes no argument ‘extra’"),
        (["generate", "--config"], "‘--config’ needs a value: FILE"),
        (["generate", "--config", "--force"], "‘--config’ needs a value: FILE"),
        (["generate", "--config="], "the value of ‘--config’ is empty"),
        (["generate", "--force=yes"], "‘--force’ takes no value"),
        (["generate", "--config", "a", "--config", "b"], "‘--config’ is given twice"),
        (["generate", "--format", "xml"], "‘xml’ is not a value of ‘--format’, which are ‘text’, ‘json’, ‘sarif’"),
        (["coverage", "--format", "sarif"], "‘sarif’ is not a value of ‘--format’, which are ‘text’, ‘json’"),
        (["generate", "-q", "-v"], "‘--quiet’ and ‘--verbose’ exclude each other"),
        (["generate", "-qv"], "‘--quiet’ and ‘--verbose’ exclude each other"),
        (["generate", "--spec", "Specs/bank.yaml"], "‘--spec’ needs exactly one ‘--module’"),
        (
            ["generate", "--spec", "Specs/bank.yaml", "--module", "A"],
            "‘--spec’ needs ‘--output’: the folder for the generated files"
        ),
        (
            ["generate", "--spec", "Specs/bank.yaml", "--module", "class", "--output", "Out"],
            "‘class’ cannot be the name of a module: it is a word of the language"
        ),
        (
            ["generate", "--spec", "Specs/bank.yaml", "--module", "A", "--output", "."],
            "‘.’ cannot be the output folder; choose one of its own"
        ),
        (
            ["generate", "--spec", "Specs/bank.yaml", "--config", "apigen.yaml"],
            "‘--spec’ and ‘--config’ exclude each other"
        ),
        (["generate", "--access", "internal"], "‘--access’ has a meaning only with ‘--spec’"),
        (["generate", "--output", "Out"], "‘--output’ needs ‘--spec’, or exactly one ‘--module’"),
        (
            ["generate", "--config", "other.yaml"],
            "there is no configuration file ‘other.yaml’; name one with --config, "
                + "or describe a module with --spec, --module and --output"
        ),
        (["validate"], "‘validate’ needs FILE…"),
        (["explain", "duplicate-keys"], "there is no rule ‘duplicate-keys’; did you mean ‘duplicate-key’?"),
        (["explain", "xyz"], "there is no rule ‘xyz’; ‘apigen explain’ lists all rules"),
        (["explain", "a", "b"], "‘explain’ takes no argument ‘b’"),
    ])
    func oneLine(words: [String], sentence: String) throws {
        let tool = try BuiltTool.project()
        let before = tool.paths()
        let result = try tool.run(words)
        #expect(result.status == 2)
        #expect(result.output == "")
        let line = try #require(result.errors.wholeMatch(of: /apigen: (.*) \(apigen( [a-z-]+)? --help\)\n/))
        #expect(line.1 == sentence)
        #expect(tool.paths() == before)
    }

    @Test(arguments: ["generate", "check", "coverage"])
    func aMissingConfigurationSaysWhatToDo(command: String) throws {
        let tool = try BuiltTool()
        let result = try tool.run(command)
        #expect(result.status == 2)
        #expect(
            result.errors.hasPrefix("apigen: there is no configuration file ‘apigen.yaml’; name one with --config, or"))
        #expect(tool.paths() == [])
    }

    @Test(arguments: ["generate", "check", "coverage"])
    func aMistakeInTheConfigurationIsShownAtItsPlace(command: String) throws {
        let tool = try BuiltTool.project()
        try tool.write("apigen.yaml", try tool.read("apigen.yaml") + "rulez: {}\n")
        let before = tool.paths()
        let result = try tool.run(command)
        #expect(result.status == 2)
        #expect(
            result.errors == """
                apigen.yaml:6:1: error: the configuration has no key ‘rulez’ [config-unknown-key]
                  rulez: {}
                  ^~~~~
                  help: Did you mean ‘rules’?

                """)
        #expect(tool.paths() == before)
    }
}
