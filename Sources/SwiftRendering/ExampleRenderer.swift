// Examples of a description → a list for machines, and Swift code that passes each through its generated type.

import ClientModel
import Diagnostics
import Mustache
import OpenAPI
import SwiftLayout

public struct ExampleRenderer: Sendable {
    private let model: ClientModel
    private let examples: [Example]
    private let lookup: SchemaLookup?
    private let names: TypeNames
    private let options: RenderOptions
    private let templates: TemplateLibrary

    public init(_ model: ClientModel, _ document: Document, options: RenderOptions, templates: TemplateLibrary) {
        self.model = model
        lookup = model.made?.lookup()
        examples = document.collectedExamples(lookup)
        self.options = options
        self.templates = templates
        names = TypeNames(model)
    }

    /// `examples.jsonl` and `ExampleChecks.swift`.
    public func render() throws(TemplateError) -> [RenderedFile] {
        var checks: [UInt8] = []
        try templates.render("examples", context().value, into: &checks)
        return [
            RenderedFile(path: "ExampleChecks.swift", bytes: SwiftLayout.format(checks)),
            RenderedFile(path: "examples.jsonl", bytes: Array(examples.map(line).joined().utf8)),
        ]
    }

    // MARK: The list

    private func line(_ example: Example) -> String {
        let type = lookup?.types[example.place].map { JSONString.quoted(TypeText($0.asElement, in: names).text) }
        let members = [
            ("pointer", JSONString.quoted(example.pointer)), ("schema", JSONString.quoted(example.schemaPointer)),
            ("place", JSONString.quoted(example.placePointer)),
            ("kind", JSONString.quoted(example.kind.rawValue)), ("type", type ?? "null"), ("value", example.json),
        ]
        return "{" + members.map { "\(JSONString.quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}\n"
    }

    // MARK: The checks

    private func context() -> Context {
        var context = Context(.examples)
        context.set("source", CommentLine(model.source))
        context.set("imports", outsideImports(of: model, options))
        context.set("types", types())
        context.set("declared", declared())
        context.set("hasRawBytes", examples.contains { model.rawBytes.contains($0.place) })
        return context
    }

    /// The types that are more than names of others.
    private func declared() -> [Context] {
        model.types.compactMap { type in
            if case .alias = type.shape, !type.isDistinct { return nil }
            var context = Context(.declaredType)
            context.set("literal", StringLiteral(type.name))
            context.set("type", TypeText(.named(type.id), in: names))
            return context
        }
    }

    /// The types that examples have, each with the schemas of these examples.
    private func types() -> [Context] {
        var order: [TypeText] = []
        var schemas: [TypeText: [String]] = [:]
        var seen: Set<String> = []
        for example in examples {
            guard let use = lookup?.types[example.place], seen.insert(example.placePointer).inserted else {
                continue
            }
            let isRaw = model.rawBytes.contains(example.place)
            let type = isRaw ? Self.raw(use.asElement) : coded(use.asElement)
            if schemas[type] == nil { order.append(type) }
            schemas[type, default: []].append(example.placePointer)
        }
        return order.map { type in
            var context = Context(.exampleType)
            context.set("type", type)
            context.set(
                "schemas",
                (schemas[type] ?? []).map { pointer in
                    var context = Context(.examplePlace)
                    context.set("pointer", StringLiteral(pointer))
                    return context
                }.separated)
            return context
        }
    }

    /// The same for bytes that travel as they are.
    private static func raw(_ type: TypeReference) -> TypeText {
        switch type {
        case .array(let element): raw(element).list()
        case .nullable(let element): raw(element).optional()
        case .scalar, .named, .dictionary: TypeText("RawBytes")
        }
    }

    /// The type that reads and writes a value: the type itself, or its form on the wire.
    private func coded(_ type: TypeReference) -> TypeText {
        TypeText.wireFormat(of: type) ?? TypeText(type, in: names)
    }
}
