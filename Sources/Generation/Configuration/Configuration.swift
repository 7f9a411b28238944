// What to generate, from where, into where: an `apigen.yaml` after reading, or the same from the command line.

import ClientModel
import Diagnostics
import OpenAPI
import SpecSource

/// Everything that one run works on.
public struct Configuration: Sendable {
    /// In the order of the file.
    public var modules: [ModuleConfiguration]
    /// Rule id → severity, where it is not the rule's own.
    public var severities: [String: Severity]
    /// The file it was read from.
    var source: SourceDocument?

    /// Whether it was read from a file, not made of what the command line says.
    public var isWritten: Bool { source != nil }

    public init(modules: [ModuleConfiguration], severities: [String: Severity] = [:]) {
        self.modules = modules
        self.severities = severities
    }

    /// A finding about the configuration, with the pointer of its place.
    func located(_ finding: Finding) -> Finding { finding.located(in: [source].compactMap { $0 }) }
}

/// Where a description is published.
public struct PublishedSource: Sendable, Hashable {
    public var address: String
    /// The SHA-256 that it has to have, in hexadecimal digits.
    public var hash: String?
}

/// One module to generate.
public struct ModuleConfiguration: Sendable, Hashable {
    /// The name that consumers import.
    public var name: String
    /// The folder that the other paths are relative to: empty for the current one.
    public var projectFolder: String
    /// The API description, relative to the project folder, so that it may appear in generated text.
    public var description: String
    /// The folder for the generated files, relative to the project folder or, from the command line, anywhere.
    public var output: String
    /// The folder that no file of the description may lie outside of.
    public var sourceRoot: String
    /// Whether the output folder has to lie inside the project folder.
    public var confinesOutput: Bool
    /// The switches that were set; all others have their defaults.
    public var switches: SwitchValues
    /// Changes to the description; paths are relative to the project folder.
    public var overlays: [OverlayFile] = []
    /// Where the description is published.
    public var source: PublishedSource?
    /// What relative servers of the description stand beside.
    public var base: String?
    /// Which operations are generated.
    public var selection = Selection()
    /// Templates that replace built-in ones.
    public var templates: TemplateFolder?
    /// How many files are written, with fixed names; `nil` for files by topic.
    public var fileCount: Int?
    /// The numbers of files that can be asked for.
    public static let fileCounts = 1...1000
    /// Swift names that are given, not derived.
    public var renames = Renames()
    /// Types of the user's that stand for schemas or formats.
    public var outsideTypes = OutsideTypes()
    /// The severities of its configuration, which decide what stops the generation.
    var severities: [String: Severity] = [:]
    /// Where the module, its description and its output were written.
    public var spans: Spans

    public struct Spans: Sendable, Hashable {
        public var name: SourceSpan?
        public var description: SourceSpan?
        public var output: SourceSpan?

        public init(name: SourceSpan? = nil, description: SourceSpan? = nil, output: SourceSpan? = nil) {
            self.name = name
            self.description = description
            self.output = output
        }
    }

    public init(
        name: String,
        projectFolder: String = "",
        description: String,
        output: String,
        sourceRoot: String? = nil,
        confinesOutput: Bool = true,
        switches: SwitchValues = SwitchValues(),
        spans: Spans = Spans()
    ) {
        self.name = name
        self.projectFolder = projectFolder
        self.description = description
        self.output = output
        self.sourceRoot = sourceRoot ?? (projectFolder.isEmpty ? "." : projectFolder)
        self.confinesOutput = confinesOutput
        self.switches = switches
        self.spans = spans
    }

    /// The API description as it is opened and as findings show it.
    public var descriptionPath: String { ProjectPath.join(projectFolder, description) }

    /// The overlays as they are opened and as findings show them.
    var overlayFiles: [OverlayFile] {
        overlays.map { OverlayFile(ProjectPath.join(projectFolder, $0.path), at: $0.span) }
    }

    /// The output folder as it is opened and as findings show it.
    public var outputPath: String { ProjectPath.join(projectFolder, output) }
}

extension ModuleConfiguration {
    /// The module with overlays from the command line.
    public func overlaid(with paths: [String]) -> ModuleConfiguration {
        var module = self
        module.overlays = paths.map { OverlayFile($0) }
        return module
    }

    /// The module with templates from the command line.
    public func templated(with folder: String?) -> ModuleConfiguration {
        var module = self
        module.templates = folder.map { TemplateFolder($0) }
        return module
    }

    /// A module without a configuration file: the project folder is the current one, and the output may lie anywhere.
    public static func fromCommandLine(
        name: String, description: String, output: String, switches: SwitchValues
    ) -> ModuleConfiguration {
        // Generated text names the description, and must not depend on where the project lies.
        let relative = ProjectPath.relative(description, to: "")
        return ModuleConfiguration(
            name: name, description: relative, output: output, sourceRoot: sourceRoot(of: relative),
            confinesOutput: false, switches: switches
        )
    }

    /// Whether a folder can be an output folder: it must be neither the current folder nor one above it.
    public static func canBeOutput(_ path: String) -> Bool {
        !ProjectPath.relative(path, to: "").split(separator: "/").allSatisfy { $0 == ".." }
    }

    /// The way from the folder of a configuration to a file in it; `nil` for one that lies elsewhere.
    public static func path(of file: String, below folder: String) -> String? {
        let path = ProjectPath.relative(file, to: folder)
        return path.isEmpty || path == ".." || path.hasPrefix("../") ? nil : path
    }

    /// A description of which nothing is generated; it is shown as it was given.
    public static func forInspection(of description: String) -> ModuleConfiguration {
        let root = sourceRoot(of: ProjectPath.relative(description, to: ""))
        return ModuleConfiguration(name: "API", description: description, output: "", sourceRoot: root)
    }

    /// The current folder, or, for a description that lies elsewhere, the folder above its own: `spec/api.yaml` often
    /// references `../common/error.yaml`. Never a folder that holds the current one.
    private static func sourceRoot(of relative: String) -> String {
        guard relative.hasPrefix("../") else { return "." }
        let folder = ProjectPath.folder(of: relative)
        let above = ProjectPath.folder(of: folder)
        return above.split(separator: "/").allSatisfy { $0 == ".." } ? folder : above
    }
}
