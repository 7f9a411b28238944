// `x-initializers`: what an object requires depends on what it is for.

import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    /// The initialisers that the sources of an object ask for. What cannot be made is a finding and left out.
    mutating func initializers(_ sources: [SchemaID], _ properties: [PropertyModel]) -> [InitializerModel] {
        var found: [InitializerModel] = []
        for node in sources.compactMap({ document[$0].extension("x-initializers") }) {
            for pair in node.pairs {
                do throws(ExtensionProblem) {
                    found.append(try initializer(pair.key, pair.value, properties))
                } catch {
                    reportOnce(error.finding(.unsupportedInitializer))
                }
            }
        }
        return found
    }

    private func initializer(
        _ key: Node, _ value: Node, _ properties: [PropertyModel]
    ) throws(ExtensionProblem) -> InitializerModel {
        guard let name = key.string, value.kind == .mapping else {
            throw ExtensionProblem("an initialiser is a name with `require` and `omit`", key)
        }
        try value.checkKeys(["require", "omit", "description"], of: "an initialiser")
        let required = try positions(value["require"], properties)
        for (index, node) in required where properties[index].presence != .optional {
            throw ExtensionProblem("‘\(properties[index].wireName)’ is required already, or may be null", node)
        }
        let omitted = try positions(value["omit"], properties)
        for (index, node) in omitted where properties[index].presence == .required {
            throw ExtensionProblem("‘\(properties[index].wireName)’ is required, so it cannot be left out", node)
        }
        return InitializerModel(
            naming: Name(member: name, at: key.span), required: required.map(\.0), omitted: omitted.map(\.0),
            documentation: value["description"]?.string)
    }

    private func positions(_ list: Node?, _ properties: [PropertyModel]) throws(ExtensionProblem) -> [(Int, Node)] {
        var found: [(Int, Node)] = []
        for node in list.map({ Array($0.elements) }) ?? [] {
            guard let index = properties.firstIndex(where: { $0.wireName == node.string }) else {
                throw ExtensionProblem("there is no property ‘\(node.scalarText ?? "")’", node)
            }
            found.append((index, node))
        }
        return found
    }
}
