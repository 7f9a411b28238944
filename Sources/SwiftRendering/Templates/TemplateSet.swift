// The templates of one run: those that are part of the program, single ones of them replaced by the user's.

import Mustache
import Templates

/// A template of the user's.
public struct UserTemplate: Sendable, Hashable {
    /// Without the ending: the name of the built-in template that it replaces, or one for its own partials.
    public var name: String
    /// As it is shown to the user.
    public var path: String
    public var text: String

    public init(name: String, path: String, text: String) {
        self.name = name
        self.path = path
        self.text = text
    }
}

/// Something wrong with a template of the user's.
public struct TemplateProblem: Error, Sendable, Hashable {
    public enum Kind: Sendable, Hashable { case syntax, unknownName, unused }

    public var kind: Kind
    public var path: String
    /// From 1; 0 where it is about the whole file.
    public var line: Int
    public var column: Int
    public var message: String
    /// What to do.
    public var help: String
    /// What was written, and what it may have been meant to be.
    public var word = ""
    public var candidates: [String] = []
}

public struct TemplateSet: Sendable {
    public let library: TemplateLibrary
    private let paths: [String: String]

    /// The built-in templates with some of them replaced.
    /// - Throws: what is wrong with the user's, in the order of their names.
    public init(replacing templates: [UserTemplate] = []) throws(TemplateProblems) {
        var sources = TemplateLibrary.embeddedSources
        for template in templates {
            sources[template.name] = TemplateDeclaration.text(template.text, of: template.name)
        }
        paths = Dictionary(templates.map { ($0.name, $0.path) }, uniquingKeysWith: { $1 })
        if !templates.isEmpty {
            let problems = TemplateCheck.problems(in: templates, sources: sources)
            guard problems.isEmpty else { throw TemplateProblems(problems: problems) }
        }
        do {
            library = try TemplateLibrary(sources, escaping: .none, strict: true)
        } catch {
            throw TemplateProblems(problems: [Self.problem(error, paths)])
        }
    }

    /// What a failed rendering says about a template of the user's; `nil` where a built-in one is at fault.
    public func problem(_ error: TemplateError) -> TemplateProblem? {
        paths[error.template] == nil ? nil : Self.problem(error, paths)
    }

    private static func problem(_ error: TemplateError, _ paths: [String: String]) -> TemplateProblem {
        TemplateProblem(
            kind: .syntax, path: paths[error.template] ?? error.template, line: error.line, column: error.column,
            message: error.message, help: "")
    }
}

/// All that is wrong with the templates of the user's.
public struct TemplateProblems: Error, Sendable {
    public let problems: [TemplateProblem]
}

extension TemplateLibrary {
    /// The templates of `Templates/`, by file name without ending.
    static var embeddedSources: [String: String] {
        Dictionary(
            uniqueKeysWithValues: embeddedTemplates.map { template in
                let file = String(decoding: template.bytes, as: UTF8.self)
                return (template.name, TemplateDeclaration.text(file, of: template.name))
            })
    }

    /// The templates that are part of the program.
    public static func embedded() throws(TemplateError) -> TemplateLibrary {
        try TemplateLibrary(embeddedSources, escaping: .none, strict: true)
    }
}
