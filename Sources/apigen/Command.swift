// The commands, each declared once, with the flags it understands.

struct Command: Sendable {
    struct Operands: Sendable {
        /// As in a usage line: `FILE…`.
        let placeholder: String
        let count: ClosedRange<Int>
    }

    let name: String
    /// One line.
    let summary: String
    var operands: Operands?
    let flags: [Flag]
    let run: @Sendable (Arguments, Tool) throws -> ExitStatus
}

extension Command {
    static let all = [
        initialize, newPackage, generate, watch, check, diff, update, validate, coverage, why, names, sizes, suggest,
        examples,
        calls,
        templates, explain, completions, manual,
    ]

    static let initialize = Command(
        name: "init", summary: "Write a first configuration for an API description.",
        operands: .init(placeholder: "FILE", count: 1...1),
        flags: [.config, .moduleName, .moduleOutput, .forBuildPlugin] + Flag.reporting, run: runInit
    )
    static let newPackage = Command(
        name: "new-package", summary: "Write a Swift package for an API description, with a test that needs no server.",
        operands: .init(placeholder: "FILE", count: 1...1),
        flags: [.overlay, .moduleName, .packageFolder, .dependency] + Flag.reporting, run: runNewPackage
    )
    static let watch = Command(
        name: "watch", summary: "Generate, and again whenever a file changes that was read for it.",
        flags: [.config, .module, .spec, .overlay, .templates, .output] + Flag.switches + Flag.reporting,
        run: runWatch
    )
    static let generate = Command(
        name: "generate", summary: "Write the modules of the configuration, or one described by flags.",
        flags: [.config, .module, .spec, .overlay, .templates, .output, .fileCount, .planned] + Flag.switches
            + [.all, .force, .dryRun, .format] + Flag.reporting,
        run: runGenerate
    )
    static let check = Command(
        name: "check", summary: "Report every difference from what generate would write; write nothing.",
        flags: [.config, .module, .spec, .overlay, .templates, .output, .fileCount] + Flag.switches
            + [.thorough, .format] + Flag.reporting,
        run: runCheck
    )
    static let diff = Command(
        name: "diff", summary: "Tell what another description changes for code and for programs.",
        operands: .init(placeholder: "[OLD] [NEW]", count: 0...2),
        flags: [.config, .module, .diffFormat, .failOn, .keepNames] + Flag.reporting, run: runDiff
    )
    static let update = Command(
        name: "update", summary: "Fetch the published descriptions, and tell what they change.",
        flags: [.config, .module, .accept, .failOn, .allowLoopback] + Flag.reporting, run: runUpdate
    )
    static let validate = Command(
        name: "validate", summary: "Report the findings about API descriptions.",
        operands: .init(placeholder: "FILE…", count: 1...Int.max),
        flags: [.config, .overlay, .format] + Flag.reporting, run: runValidate
    )
    static let coverage = Command(
        name: "coverage", summary: "Count what of the descriptions is generated, stubbed and skipped.",
        flags: [.config, .module, .spec, .overlay, .failUnder, .coverageFormat] + Flag.reporting, run: runCoverage
    )
    static let why = Command(
        name: "why", summary: "Tell which operation needs a schema, or why the schema is left out.",
        operands: .init(placeholder: "NAME", count: 1...1),
        flags: [.config, .module, .spec, .overlay, .listFormat] + Flag.reporting, run: runWhy
    )
    static let names = Command(
        name: "names", summary: "List the names that had to differ from the naming rules, and why.",
        flags: [.config, .module, .spec, .overlay, .everyName, .listFormat] + Flag.reporting, run: runNames
    )
    static let sizes = Command(
        name: "sizes", summary: "List how much room values of generated types take, and what is behind references.",
        flags: [.config, .module, .spec, .overlay, .listFormat] + Flag.reporting, run: runSizes
    )
    static let suggest = Command(
        name: "suggest",
        summary: "Write an overlay with what a description shows and does not say: pages, tokens, ids, long work.",
        flags: [.config, .module, .spec, .overlay] + Flag.reporting, run: runSuggest
    )
    static let examples = Command(
        name: "examples", summary: "Write the examples of a description, and Swift code that checks them.",
        flags: [.config, .module, .spec, .overlay, .examplesOutput] + Flag.switches + [.force, .dryRun, .format]
            + Flag.reporting,
        run: runExamples
    )
    static let calls = Command(
        name: "calls", summary: "Write the operations of a description, and Swift code that calls each of them.",
        flags: [.config, .module, .spec, .overlay, .callsOutput] + Flag.switches + [.force, .dryRun, .format]
            + Flag.reporting,
        run: runCalls
    )
    static let templates = Command(
        name: "templates", summary: "List the built-in templates, export them, or tell their variables.",
        flags: [.export, .variables, .help], run: runTemplates
    )
    static let explain = Command(
        name: "explain", summary: "Explain a rule, or list all rules.",
        operands: .init(placeholder: "[RULE]", count: 0...1), flags: [.help], run: runExplain
    )
    static let completions = Command(
        name: "completions", summary: "Write the completion of this command line for a shell.",
        operands: .init(placeholder: Shell.allCases.map(\.rawValue).joined(separator: "|"), count: 1...1),
        flags: [.help], run: runCompletions
    )
    static let manual = Command(
        name: "man", summary: "Write the manual page, for man.", flags: [.help], run: runManual
    )
}
