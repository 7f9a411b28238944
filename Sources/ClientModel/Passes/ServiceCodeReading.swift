// `x-service-code`: where the bodies of errors have the code of the service, and which type it has.

import Diagnostics
import OpenAPI
import SpecSource

/// Reads the extension of a description.
struct ServiceCodeReading {
    private let model: ClientModel
    private let document: Document
    private let node: Node

    private static let places = "places"
    private static let schema = "schema"

    static func add(to model: inout ClientModel, _ document: Document) -> [Finding] {
        guard let node = document.root["x-service-code"] else { return [] }
        do throws(ExtensionProblem) {
            model.serviceCode = try ServiceCodeReading(model: model, document: document, node: node).read()
            return []
        } catch {
            return [error.finding(.unsupportedServiceCode)]
        }
    }

    private func read() throws(ExtensionProblem) -> ServiceCodeModel {
        guard node.kind == .mapping else { return ServiceCodeModel(pointers: try pointers(node)) }
        try node.checkKeys([Self.places, Self.schema], of: "`x-service-code`")
        guard let places = node[Self.places] else { throw ExtensionProblem("`x-service-code` needs `places`", node) }
        return ServiceCodeModel(pointers: try pointers(places), type: try node[Self.schema].map(type))
    }

    private func pointers(_ value: Node) throws(ExtensionProblem) -> [String] {
        let elements = value.kind == .sequence ? Array(value.elements) : [value]
        guard !elements.isEmpty else { throw ExtensionProblem("`x-service-code` names no place", value) }
        var pointers: [String] = []
        for element in elements { pointers.append(try pointer(element)) }
        return pointers
    }

    private func pointer(_ node: Node) throws(ExtensionProblem) -> String {
        guard let pointer = node.string, pointer.hasPrefix("/") else {
            throw ExtensionProblem("a place of a code is a JSON pointer", node, help: "It begins with ‘/’.")
        }
        let bodies = model.errorBodies.filter { $0.format == .json }
        guard bodies.contains(where: { PlacesInJSON(model).has(pointer, $0.type) }) else {
            throw ExtensionProblem("no error body has ‘\(pointer)’", node)
        }
        return pointer
    }

    private func type(_ name: Node) throws(ExtensionProblem) -> TypeReference {
        guard let component = document.componentSchemas.first(where: { $0.name == name.string }) else {
            throw ExtensionProblem("there is no schema ‘\(name.scalarText ?? "")’ under `components/schemas`", name)
        }
        guard let type = model.made?.type(of: component.schema), isCode(type) else {
            throw ExtensionProblem(
                "the schema ‘\(component.name)’ is no type for codes", name,
                help: "It is an enum, or a text or an integer with `x-meanings` or `x-id`.")
        }
        return type
    }

    private func isCode(_ type: TypeReference) -> Bool {
        guard case .named(let id) = type else { return false }
        switch model[id].shape {
        case .enumeration: return true
        case .alias(let use):
            return model[id].isDistinct && [.string, .lenientID, .int, .int32, .int64].contains(use.type.scalar)
        case .object, .union, .collection: return false
        }
    }
}
