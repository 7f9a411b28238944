// The operations of a description → a list for machines, and Swift code that calls each with arguments given as JSON.

import ClientModel
import Mustache
import OpenAPI

public struct CallRenderer: Sendable {
    private let module: ModuleRenderer

    public init(_ model: ClientModel, options: RenderOptions, templates: TemplateLibrary) {
        module = ModuleRenderer(model, options: options, templates: templates)
    }

    private var model: ClientModel { module.model }

    /// `calls.jsonl` and `OperationCalls.swift`.
    public func render() throws(TemplateError) -> [RenderedFile] {
        var code: [UInt8] = []
        try module.templates.render("calls", .object(context().object), into: &code)
        return [
            RenderedFile(path: "OperationCalls.swift", bytes: code),
            RenderedFile(path: "calls.jsonl", bytes: Array(model.operations.map(line).joined().utf8)),
        ]
    }

    // MARK: The list

    private func line(_ operation: OperationModel) -> String {
        let parameters = operation.parameters.map { parameter in
            object([
                ("key", JSONText.quoted(key(parameter))), ("in", JSONText.quoted(parameter.location.rawValue)),
                ("name", JSONText.quoted(parameter.wireName)), ("required", isNeeded(parameter) ? "true" : "false"),
            ])
        }
        let body = operation.body.map { body in
            object([
                ("contentType", JSONText.quoted(body.contentType)), ("required", body.isRequired ? "true" : "false"),
            ])
        }
        let members = [
            ("name", JSONText.quoted(operation.name)), ("operation", JSONText.quoted(operation.wireName)),
            ("method", JSONText.quoted(operation.method.rawValue)), ("path", JSONText.quoted(operation.path)),
            ("accept", "[" + operation.accept.map(JSONText.quoted).joined(separator: ",") + "]"),
            ("parameters", "[" + parameters.joined(separator: ",") + "]"), ("body", body ?? "null"),
        ]
        return object(members) + "\n"
    }

    private func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\(JSONText.quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}"
    }

    // MARK: The code

    private func context() -> Context {
        var context = Context()
        context.set("generator", DocCommentLine(module.options.generatorVersion))
        context.set("source", DocCommentLine(model.source))
        context.set("imports", outsideImports(of: model, module.options))
        context.set("client", Identifier(model.module))
        let credentials = module.credentialArguments(value: "made-up")
        context.set("credentials", module.separated(credentials))
        context.set("hasCredentials", !credentials.isEmpty)
        context.set("calls", model.operations.map(call))
        return context
    }

    private func call(_ operation: OperationModel) -> Context {
        var context = Context()
        context.set("name", Identifier(operation.name))
        context.set("key", StringLiteral(operation.name))
        let arguments = module.arguments(operation)
        context.set("hasArguments", !arguments.isEmpty)
        context.set("arguments", module.lines(arguments.map { argument($0, operation) }))
        return context
    }

    private func argument(_ argument: ModuleRenderer.Argument, _ operation: OperationModel) -> Code {
        if let index = argument.isParameter {
            let parameter = operation.parameters[index]
            let value = value(key(parameter), parameter.type, isNeeded: isNeeded(parameter))
            return "\(label: Identifier(parameter.name)): \(value)"
        }
        guard let body = operation.body else { return argument.forwarded }
        return value("body", body.type, isNeeded: body.isRequired)
    }

    private func value(_ key: String, _ type: TypeReference, isNeeded: Bool) -> Code {
        let function: Code = isNeeded ? "value" : "optional"
        let form = TypeText.wireFormat(of: type).map { TypeText(own: $0) }
        let suffix: Code = form.map { ", as: \($0).self" } ?? ""
        return "arguments.\(function)(\(StringLiteral(key))\(suffix))"
    }

    /// Parameters of different places may have one name.
    private func key(_ parameter: ParameterModel) -> String { "\(parameter.location.rawValue) \(parameter.wireName)" }

    private func isNeeded(_ parameter: ParameterModel) -> Bool { parameter.isRequired || parameter.location == .path }
}
