// The flags, each declared once: parsing, help and suggestions follow from the declaration.

import Generation

struct Flag: Sendable, Hashable {
    enum Value: Sendable, Hashable {
        /// Any text, shown in help by this word.
        case text(String)
        case choice([String])

        var placeholder: String {
            switch self {
            case .text(let word): word
            case .choice(let choices): choices.joined(separator: "|")
            }
        }
    }

    let name: String
    var short: Character?
    /// `nil` for a flag that is only there or not.
    var value: Value?
    var isRepeatable = false
    /// One line.
    let summary: String

    var long: String { "--" + name }

    /// As in a usage line: `--format text|json`.
    var spelling: String { long + (value.map { " " + $0.placeholder } ?? "") }
}

extension Flag {
    static let help = Flag(name: "help", short: "h", summary: "Show this help.")
    static let version = Flag(name: "version", summary: "Show the version.")

    static let config = Flag(
        name: "config", value: .text("FILE"), summary: "The configuration file; apigen.yaml unless given.")
    static let module = Flag(
        name: "module", value: .text("NAME"), isRepeatable: true,
        summary: "Only this module; may be given several times. With --spec, the name of the module.")
    static let moduleName = Flag(
        name: "module", value: .text("NAME"), summary: "The name of the module; made from the title unless given.")
    static let moduleOutput = Flag(
        name: "output", value: .text("DIR"),
        summary: "The folder for the generated files; Sources/NAME/Generated unless given.")
    static let packageFolder = Flag(
        name: "output", value: .text("DIR"),
        summary: "The folder of the package; that of the module's name unless given.")
    static let dependency = Flag(
        name: "dependency", value: .text("PATH|URL"),
        summary: "Where the package with the runtime (bank-api-clients) is: a folder, absolute or seen from the new"
            + " package, or the address of a repository, of which the branch main is taken.")
    static let forBuildPlugin = Flag(
        name: "build-plugin", summary: "Leave the folder for the generated files to the build plugin GenerateClients.")
    static let spec = Flag(
        name: "spec", value: .text("FILE"), summary: "An API description, instead of a configuration file.")
    static let overlay = Flag(
        name: "overlay", value: .text("FILE"), isRepeatable: true,
        summary: "An OpenAPI Overlay to apply to the description; several in this order. Not with a configuration.")
    static let templates = Flag(
        name: "templates", value: .text("DIR"),
        summary: "A folder with templates that replace built-in ones. Not with a configuration, which has a key for it."
    )
    static let export = Flag(
        name: "export", value: .text("DIR"), summary: "Write the built-in templates into a folder.")
    static let variables = Flag(
        name: "variables", summary: "Tell the variables of each context, in Markdown: Documentation/templates.md.")
    static let output = Flag(
        name: "output", value: .text("DIR"),
        summary: "The folder for the generated files, with --spec or with one --module of a configuration.")
    static let fileCount = Flag(
        name: "files", value: .text("N"),
        summary: "Write N files with fixed names (MODULE.swift, MODULE+2.swift, … MODULE+N.swift) instead of files by"
            + " topic: for build systems that want to know them before.")
    static let planned = Flag(
        name: "planned", value: .text("NAME"), isRepeatable: true,
        summary: "Fail where the configuration has a module that none of these flags names: for build systems that"
            + " have planned for these modules and would not notice another one.")
    static let examplesOutput = Flag(
        name: "output", value: .text("DIR"),
        summary:
            "The folder for examples.jsonl and ExampleChecks.swift; several modules have folders of their own in it.")
    static let callsOutput = Flag(
        name: "output", value: .text("DIR"),
        summary: "The folder for calls.jsonl and OperationCalls.swift; one in it for each of several modules.")
    static let switches = ModuleSwitches.all.map { declaration in
        Flag(
            name: declaration.name, value: .choice(declaration.form.values),
            summary: "\(declaration.summary) Default: \(declaration.defaultSpelling). Only with --spec.")
    }

    static let all = Flag(name: "all", summary: "Generate what is up to date as well; edits are still protected.")
    static let force = Flag(
        name: "force", summary: "Generate what is up to date, and discard edits of generated files.")
    static let dryRun = Flag(name: "dry-run", summary: "Show what would be written, and write nothing.")

    static let format = Flag(
        name: "format", value: .choice(["text", "json", "sarif"]),
        summary: "How findings are written: text to standard error, json and sarif to standard output.")
    static let coverageFormat = Flag(
        name: "format", value: .choice(["text", "json"]), summary: "How the coverage is written.")
    static let listFormat = Flag(
        name: "format", value: .choice(["text", "json"]), summary: "How the list is written.")
    static let thorough = Flag(
        name: "thorough", summary: "Render everything and compare it, instead of comparing hashes.")
    static let accept = Flag(
        name: "accept", summary: "Put the new descriptions in the place of the older ones; all of them or none.")
    static let allowLoopback = Flag(
        name: "allow-loopback", summary: "Allow plain http to this machine, for tests with a server of your own.")
    static let diffFormat = Flag(
        name: "format", value: .choice(["text", "markdown", "json", "html"]), summary: "How the changes are written.")
    static let failOn = Flag(
        name: "fail-on", value: .choice(["major", "minor"]),
        summary: "Fail where a change is major, or at least minor.")
    static let keepNames = Flag(
        name: "keep-names",
        summary:
            "Write the entries of ‘rename’ that keep Swift names which only the naming rules change into the configuration."
    )
    static let failUnder = Flag(
        name: "fail-under", value: .text("PERCENT"),
        summary: "Fail where less of all operations, webhooks, schemas and keywords together is generated.")
    static let everyName = Flag(
        name: "all", summary: "List every name, not only those that had to differ from the rules.")
    static let color = Flag(
        name: "color", value: .choice(["auto", "always", "never"]),
        summary: "Whether findings have colours; auto: on a terminal, unless NO_COLOR is set.")
    static let quiet = Flag(name: "quiet", short: "q", summary: "Show findings only.")
    static let verbose = Flag(name: "verbose", short: "v", summary: "Show every file or item.")

    static let reporting = [color, quiet, verbose, help]
}
