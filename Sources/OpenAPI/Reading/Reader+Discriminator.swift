// `discriminator`, and the schemas that its mapping names.

import Diagnostics
import SpecSource

extension Reader {
    mutating func discriminator(_ node: Node, key: Node) -> Discriminator? {
        guard node.kind == .mapping else {
            let help = node.string.map { "Write ‘discriminator: {propertyName: \($0)}’." }
            reportWrongType(node, expected: "a discriminator (a mapping)", help: help)
            return nil
        }
        _ = isObject(node, .discriminator)
        guard let name = node["propertyName"] else {
            reportLack(.missingField, "the discriminator has no ‘propertyName’", of: node, key: key)
            return nil
        }
        guard let propertyName = text(name) else { return nil }
        var discriminator = Discriminator(propertyName: propertyName, mapping: [], node: node)
        for (key, value) in map(node["mapping"], of: "schema names") {
            guard let schema = mapped(value) else { continue }
            discriminator.mapping.append(.init(value: key.scalarText ?? "", schema: schema))
        }
        return discriminator
    }

    /// The name of a component of the same file, else a reference.
    private mutating func mapped(_ value: Node) -> SchemaID? {
        guard let name = text(value) else { return nil }
        let components = file(value.treePath)?.root["components"]?["schemas"] ?? root["components"]?["schemas"]
        if let node = components?[name] { return schema(node, name: name) }
        let looksLikeName = name.utf8.allSatisfy { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#") }
        if looksLikeName, !name.hasSuffix(".yaml"), !name.hasSuffix(".yml"), !name.hasSuffix(".json") {
            let names = components?.pairs.lazy.compactMap(\.key.scalarText)
            report(
                .discriminatorToNowhere, "there is no schema ‘\(name)’ under components/schemas", at: value,
                help: names.flatMap { Spelling.suggestion(for: name, among: $0) }
            )
            return nil
        }
        return resolve(value, as: .schema).map { schema($0.node, name: $0.name) }
    }
}
