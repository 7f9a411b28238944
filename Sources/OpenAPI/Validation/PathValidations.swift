// Checks of path templates and of the parameters that fill them.

import Diagnostics
import SpecSource

/// The places in a path such as `/pets/{petId}`.
struct PathTemplate {
    private(set) var names: [String] = []
    /// What is wrong with the braces, if anything is.
    private(set) var problem: String?
    /// The path with all names taken out: equal for paths that match the same addresses.
    private(set) var shape = ""

    init(_ path: String) {
        var name: String?
        for character in path {
            switch (character, name) {
            case ("{", nil):
                name = ""
                shape += "{"
            case ("{", _?):
                problem = problem ?? "there is a ‘{’ within braces"
            case ("}", nil):
                problem = problem ?? "there is a ‘}’ without ‘{’"
            case ("}", let current?):
                if let first = current.first, "+#./;?&".contains(first) || current.hasSuffix("*") {
                    let advice = "how a value is written is said by ‘style’ and ‘explode’ of its parameter"
                    problem = problem ?? "‘{\(current)}’ is no name: \(advice)"
                }
                if current.isEmpty { problem = problem ?? "there is no name between the braces" }
                if names.contains(current) { problem = problem ?? "‘{\(current)}’ occurs twice" }
                names.append(current)
                name = nil
                shape += "}"
            case (_, let current?):
                name = current + String(character)
            case (_, nil):
                shape.append(character)
            }
        }
        if name != nil { problem = problem ?? "there is a ‘{’ without ‘}’" }
    }
}

extension Validation {
    static let pathTemplates = Validation(rule: .pathTemplate) { document, findings in
        for operation in document.firstOperations {
            guard let problem = PathTemplate(operation.path).problem else { continue }
            findings.report(Finding(.pathTemplate, problem, at: operation.pathKey.span))
        }
    }

    static let duplicatePaths = Validation(rule: .duplicatePath) { document, findings in
        var first: [String: Node] = [:]
        for operation in document.firstOperations {
            let shape = PathTemplate(operation.path).shape
            guard let other = first[shape] else {
                first[shape] = operation.pathKey
                continue
            }
            let message = "the path matches the same addresses as ‘\(other.scalarText ?? "")’"
            let notes = [Note("the first one is here", at: other.span)]
            findings.report(Finding(.duplicatePath, message, at: operation.pathKey.span, notes: notes))
        }
    }

    static let undeclaredPathParameters = Validation(rule: .pathParameterUndeclared) { document, findings in
        for operation in document.operations where !operation.flaws.contains(.parameter) {
            let template = PathTemplate(operation.path)
            guard template.problem == nil else { continue }
            let declared = operation.parameters.filter { $0.location == .path }.map(\.name)
            for name in template.names where !declared.contains(name) {
                let method = operation.method.rawValue
                let extra = declared.filter { !template.names.contains($0) }
                findings.report(
                    Finding(
                        .pathParameterUndeclared, "‘\(method)’ does not declare the path parameter ‘\(name)’",
                        at: operation.pathKey.span, notes: [Note("this operation", at: operation.methodKey.span)],
                        help: extra.isEmpty ? nil : "It declares ‘\(extra.joined(separator: "’, ‘"))’ instead."
                    )
                )
            }
        }
    }

    static let pathParametersNotInPath = Validation(rule: .pathParameterNotInPath) { document, findings in
        for operation in document.operations {
            let template = PathTemplate(operation.path)
            guard template.problem == nil else { continue }
            let declared = operation.parameters.filter { $0.location == .path }
            for parameter in declared where !template.names.contains(parameter.name) {
                // A place without its parameter has been reported, and this parameter is probably the misspelt one.
                if template.names.contains(where: { name in !declared.contains { $0.name == name } }) { continue }
                let place = parameter.site["$ref"] ?? parameter.site["name"] ?? parameter.site
                let message = "‘\(operation.path)’ has no place ‘{\(parameter.name)}’"
                findings.report(Finding(.pathParameterNotInPath, message, at: place.span))
            }
        }
    }
}

extension Document {
    /// The first operation of each path.
    fileprivate var firstOperations: [Operation] {
        var seen: Set<Node> = []
        return operations.filter { seen.insert($0.pathKey).inserted }
    }
}
