// Templates of the user's against the contexts that they will be given: every name in every section, whatever the
// description at hand happens to use.

import Mustache

struct TemplateCheck {
    /// Where a name is looked for: the kinds of the contexts around it, innermost last, each kind once. A kind that
    /// occurs again further out has nothing that the inner one does not have.
    private struct Scope: Hashable {
        var kinds: [String]

        func entering(_ kind: String) -> Scope { Scope(kinds: kinds.filter { $0 != kind } + [kind]) }

        func variable(_ name: String) -> ContextKind.Variable? {
            for kind in kinds.reversed() {
                if let variable = ContextKind.named[kind]?.variable(name) { return variable }
            }
            return nil
        }

        var names: [String] { kinds.reversed().flatMap { ContextKind.named[$0]?.variables.map(\.name) ?? [] } }
    }

    private struct Visit: Hashable {
        var template: String
        var scope: Scope
        /// Whether a template of the user's led there.
        var isBlamed: Bool
    }

    /// A tag in a template of the user's that is to blame for what a built-in one does not find.
    private struct Blame {
        var path: String
        var name: TemplateOutline.Name
    }

    private let outlines: [String: TemplateOutline]
    private let paths: [String: String]
    private var visited: Set<Visit> = []
    private var used: Set<String> = []
    private var problems: [TemplateProblem] = []

    static func problems(in templates: [UserTemplate], sources: [String: String]) -> [TemplateProblem] {
        var outlines: [String: TemplateOutline] = [:]
        var problems: [TemplateProblem] = []
        let paths = Dictionary(templates.map { ($0.name, $0.path) }, uniquingKeysWith: { $1 })
        for (name, text) in sources.sorted(by: { $0.key < $1.key }) {
            do {
                outlines[name] = try TemplateOutline(name: name, text: text)
            } catch {
                problems.append(
                    TemplateProblem(
                        kind: .syntax, path: paths[name] ?? name, line: error.line, column: error.column,
                        message: error.message, help: ""))
            }
        }
        guard problems.isEmpty else { return problems }
        var check = TemplateCheck(outlines: outlines, paths: paths)
        check.run()
        return check.problems
    }

    private init(outlines: [String: TemplateOutline], paths: [String: String]) {
        self.outlines = outlines
        self.paths = paths
    }

    private mutating func run() {
        for template in TemplateDeclaration.all {
            guard let kind = template.kind else { continue }
            visit(template.name, Scope(kinds: [kind.name]), blame: nil)
        }
        let builtIn = TemplateDeclaration.all.map(\.name)
        for (name, path) in paths.sorted(by: { $0.key < $1.key })
        where !used.contains(name) && !builtIn.contains(name) {
            problems.append(
                TemplateProblem(
                    kind: .unused, path: path, line: 0, column: 0,
                    message: "‘\(name)’ is no built-in template, and no template includes it",
                    help: "`apigen templates` lists the built-in ones.", word: name, candidates: builtIn))
        }
    }

    private mutating func visit(_ template: String, _ scope: Scope, blame: Blame?) {
        used.insert(template)
        guard let outline = outlines[template] else { return }
        let isOwn = paths[template] != nil
        guard visited.insert(Visit(template: template, scope: scope, isBlamed: blame != nil)).inserted else { return }
        walk(outline.nodes, template, scope, blame: isOwn ? nil : blame)
    }

    private mutating func walk(_ nodes: [TemplateOutline.Node], _ template: String, _ scope: Scope, blame: Blame?) {
        for node in nodes {
            switch node {
            case .variable(let name): checkText(name, template, scope, blame)
            case .section(let name, let isInverted, let inner):
                let variable = checkName(name, template, scope, blame)
                var scope = scope
                if !isInverted, let variable {
                    switch variable.value {
                    case .context(let kind), .list(let kind): scope = scope.entering(kind)
                    case .identifier, .literal, .type, .comment, .word, .flag: break
                    }
                }
                walk(inner, template, scope, blame: blame)
            case .partial(let name, let isDynamic): include(name, isDynamic, template, scope, blame)
            case .parent(let name, let isDynamic, let inner):
                include(name, isDynamic, template, scope, blame)
                walk(inner, template, scope, blame: blame)
            case .block(_, let inner): walk(inner, template, scope, blame: blame)
            }
        }
    }

    // MARK: Names

    private mutating func include(
        _ name: TemplateOutline.Name, _ isDynamic: Bool, _ template: String, _ scope: Scope, _ blame: Blame?
    ) {
        if isDynamic {
            return report(
                .unknownName, name, template, blame, "the name of a template cannot come from a value",
                help: "Write the name itself, and sections around the tag where it depends on something.")
        }
        guard outlines[name.text] != nil else {
            return report(
                .unknownName, name, template, blame, "there is no template ‘\(name.text)’",
                help: "Add ‘\(name.text).mustache’ to the folder, or name a template that `apigen templates` lists.",
                candidates: outlines.keys.sorted())
        }
        let own = paths[template].map { Blame(path: $0, name: name) }
        visit(name.text, scope, blame: own ?? blame)
    }

    private mutating func checkText(
        _ name: TemplateOutline.Name, _ template: String, _ scope: Scope, _ blame: Blame?
    ) {
        guard let variable = checkName(name, template, scope, blame) else { return }
        switch variable.value {
        case .context, .list:
            report(
                .unknownName, name, template, blame, "‘\(name.text)’ is no text",
                help: "Write a section, `{{#\(name.text)}}…{{/\(name.text)}}`, and name its variables in it.")
        case .identifier, .literal, .type, .comment, .word, .flag: break
        }
    }

    /// - Returns: what the name stands for; `nil` for the value itself and for what is unknown.
    private mutating func checkName(
        _ name: TemplateOutline.Name, _ template: String, _ scope: Scope, _ blame: Blame?
    ) -> ContextKind.Variable? {
        if name.text == "." { return nil }
        let parts = name.text.split(separator: ".").map(String.init)
        var variable = scope.variable(parts[0])
        for part in parts.dropFirst() {
            guard case .context(let kind)? = variable?.value else { break }
            variable = ContextKind.named[kind]?.variable(part)
        }
        guard variable == nil else { return variable }
        if let blame {
            report(
                .unknownName, blame.name, template, blame,
                "‘\(blame.name.text)’ needs the variable ‘\(name.text)’, which there is none of here",
                help: "Include it where that variable is known: `apigen templates --variables` tells.")
        } else {
            report(
                .unknownName, name, template, nil, "there is no variable ‘\(name.text)’ here",
                help: "`apigen templates --variables` lists the variables of each context.", candidates: scope.names)
        }
        return nil
    }

    private mutating func report(
        _ kind: TemplateProblem.Kind, _ name: TemplateOutline.Name, _ template: String, _ blame: Blame?,
        _ message: String, help: String, candidates: [String] = []
    ) {
        let name = blame?.name ?? name
        let problem = TemplateProblem(
            kind: kind, path: blame?.path ?? paths[template] ?? template, line: name.line, column: name.column,
            message: message, help: help, word: name.text, candidates: candidates)
        if !problems.contains(problem) { problems.append(problem) }
    }
}
