// The operations of a description → a list for machines, and Swift code that calls each with arguments given as JSON.

import ClientModel
import Diagnostics
import Mustache
import OpenAPI
import SwiftLayout

public struct CallRenderer: Sendable {
    private let module: ModuleRenderer

    public init(_ model: ClientModel, options: RenderOptions, templates: TemplateLibrary) {
        module = ModuleRenderer(model, options: options, templates: templates)
    }

    private var model: ClientModel { module.model }

    /// `calls.jsonl` and `OperationCalls.swift`.
    public func render() throws(TemplateError) -> [RenderedFile] {
        var code: [UInt8] = []
        try module.templates.render("calls", context().value, into: &code)
        return [
            RenderedFile(path: "OperationCalls.swift", bytes: SwiftLayout.format(code)),
            RenderedFile(path: "calls.jsonl", bytes: Array(model.operations.map(line).joined().utf8)),
        ]
    }

    // MARK: The list

    /// The operations that hand out tokens, which clients call by themselves.
    private var tokenOperations: [String] {
        model.authentication.schemes.compactMap { $0.token.map { model.operations[$0.operation].wireName } }
    }

    private func line(_ operation: OperationModel) -> String {
        let parameters = operation.requestParameters.map { parameter in
            object([
                ("key", JSONString.quoted(key(parameter))), ("in", JSONString.quoted(parameter.location.rawValue)),
                ("name", JSONString.quoted(parameter.wireName)), ("required", isNeeded(parameter) ? "true" : "false"),
            ])
        }
        let body = operation.body.map { body in
            object([
                ("contentType", JSONString.quoted(body.contentType)), ("required", body.isRequired ? "true" : "false"),
            ])
        }
        let members = [
            ("name", JSONString.quoted(operation.name)), ("operation", JSONString.quoted(operation.wireName)),
            ("method", JSONString.quoted(operation.method.rawValue)), ("path", JSONString.quoted(operation.path)),
            ("accept", "[" + operation.accept.map(JSONString.quoted).joined(separator: ",") + "]"),
            ("idempotent", operation.isIdempotent ? "true" : "false"),
            ("token", tokenOperations.contains(operation.wireName) ? "true" : "false"),
            ("parameters", "[" + parameters.joined(separator: ",") + "]"), ("body", body ?? "null"),
        ]
        return object(members) + "\n"
    }

    private func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\(JSONString.quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}"
    }

    // MARK: The code

    private func context() -> Context {
        var context = Context(.calls)
        context.set("source", CommentLine(model.source))
        context.set("imports", outsideImports(of: model, module.options))
        context.set("client", Identifier(model.module))
        let credentials = module.credentialFields().map(\.context)
        context.set("credentials", credentials.separated)
        context.set("hasCredentials", !credentials.isEmpty)
        context.set("calls", model.operations.map(call))
        return context
    }

    private func call(_ operation: OperationModel) -> Context {
        var context = Context(.call)
        context.set("name", Identifier(operation.name))
        context.set("key", StringLiteral(operation.name))
        context.set("arguments", module.arguments(operation).compactMap { argument($0, operation) }.separated)
        return context
    }

    private func argument(_ argument: ModuleRenderer.Argument, _ operation: OperationModel) -> Context? {
        var context = Context(.callArgument)
        context.set("label", label: Identifier(argument.name))
        context.set("isBody", argument.parameter == nil)
        if let index = argument.parameter {
            let parameter = operation.parameters[index]
            context.set("key", StringLiteral(key(parameter)))
            context.set("isNeeded", isNeeded(parameter))
            context.set("as", TypeText.wireFormat(of: parameter.type))
        } else if let body = operation.body {
            context.set("key", StringLiteral("body"))
            context.set("isNeeded", body.isRequired)
            context.set("as", TypeText.wireFormat(of: body.type))
        } else {
            return nil
        }
        return context
    }

    /// Parameters of different places may have one name.
    private func key(_ parameter: ParameterModel) -> String { "\(parameter.location.rawValue) \(parameter.wireName)" }

    private func isNeeded(_ parameter: ParameterModel) -> Bool { parameter.isRequired || parameter.location == .path }
}
