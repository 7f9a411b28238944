// The user's templates: a folder whose files replace single built-in templates. They are inputs like the description.

import Diagnostics
import Mustache
import SwiftRendering

/// A folder with templates.
public struct TemplateFolder: Sendable, Hashable {
    /// Relative to the project folder.
    public var path: String
    /// Where the configuration names it.
    public var span: SourceSpan?

    public init(_ path: String, at span: SourceSpan? = nil) {
        self.path = path
        self.span = span
    }
}

/// The templates of a module.
struct LoadedTemplates {
    var set: TemplateSet
    /// Every file that was read.
    var inputs: [String]
}

extension ModuleConfiguration {
    private static let ending = ".mustache"

    /// The folder as it is opened and as findings show it.
    private var templatesPath: String? { templates.map { ProjectPath.join(projectFolder, $0.path) } }

    /// The names of the files that are templates.
    var templateFiles: [String] {
        guard let folder = templatesPath else { return [] }
        let names = (try? FileSystem.names(in: folder)) ?? []
        return names.filter { $0.hasSuffix(Self.ending) && $0 != Self.ending }
    }

    /// - Returns: no templates where a finding of severity error says why.
    func loadTemplates() -> (LoadedTemplates?, [Finding]) {
        var templates: [UserTemplate] = []
        var findings: [Finding] = []
        let folder = templatesPath ?? ""
        for file in templateFiles {
            let path = ProjectPath.join(folder, file)
            do {
                let bytes = try FileSystem.read(path, followingLinks: true)
                guard let text = String(validating: bytes, as: UTF8.self) else {
                    findings.append(
                        Finding(
                            .templateSyntax, "the template is not UTF-8", at: SourceSpan(file: path, line: 1, column: 1)
                        ))
                    continue
                }
                templates.append(UserTemplate(name: String(file.dropLast(Self.ending.count)), path: path, text: text))
            } catch {
                findings.append(Finding(.templateUnreadable, error.message, at: self.templates?.span))
            }
        }
        guard findings.isEmpty else { return (nil, findings) }
        do {
            return (LoadedTemplates(set: try TemplateSet(replacing: templates), inputs: templates.map(\.path)), [])
        } catch {
            return (nil, error.problems.map(Finding.init))
        }
    }
}

extension LoadedTemplates {
    /// Why templates could not be rendered.
    func finding(for error: any Error) -> Finding {
        if let error = error as? TemplateError, let problem = set.problem(error) { return Finding(problem) }
        return Finding(
            .templateFailure, "\(error)", at: nil, help: "This is a bug in the templates; please report it.")
    }
}

extension Finding {
    init(_ problem: TemplateProblem) {
        let rule: Rule =
            switch problem.kind {
            case .syntax: .templateSyntax
            case .unknownName: .templateUnknownName
            case .unused: .templateUnused
            }
        let help =
            Spelling.suggestion(for: problem.word, among: problem.candidates)
            ?? (problem.help.isEmpty ? nil : problem.help)
        let place = SourceSpan(file: problem.path, line: max(1, problem.line), column: max(1, problem.column))
        self.init(rule, problem.message, at: place, help: help)
    }
}

extension Rule {
    static let templateRules: [Rule] = [
        .templateSyntax, .templateUnknownName, .templateUnused, .templateUnreadable, .templateFailure,
    ]

    static let templateSyntax = Rule(
        id: "template-syntax", severity: .error, title: "Template cannot be read",
        explanation: "A template of yours is not Mustache: a tag is not closed, or a section ends that never began.",
        fix: "Correct it at the place that is shown."
    )
    static let templateUnknownName = Rule(
        id: "template-unknown-name", severity: .error, title: "Unknown name in a template",
        explanation: "A template of yours names a variable that there is none of at this place, or a template that does"
            + " not exist. It is reported for every section of the template, whatever the description needs.",
        fix: "Correct the name; `apigen templates --variables` lists what there is in each context."
    )
    static let templateUnused = Rule(
        id: "template-unused", severity: .error, title: "Template without effect",
        explanation:
            "A file of the folder for templates has the name of no built-in template, and none of your templates"
            + " includes it.",
        fix: "Give it the name of the template that it is to replace, include it, or remove it."
    )
    static let templateUnreadable = Rule(
        id: "template-unreadable", severity: .error, title: "Template file cannot be read",
        explanation: "A file of the folder for templates cannot be opened.",
        fix: "Make it readable, or remove it."
    )
    static let templateFailure = Rule(
        id: "template-failure", severity: .error, title: "A template cannot be rendered",
        explanation: "A template asks for something that the model does not have. Nothing is written.",
        fix: "Report it together with the description."
    )
}
