// `x-aliases`: further names on the wire under which a member may come.

import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    static let aliasesKey = "x-aliases"

    /// Gives properties their further names. What the description declares under such a name is the same member, and no
    /// property of its own.
    mutating func joinAliases(_ object: NormalObject, _ properties: [PropertyModel]) -> [PropertyModel] {
        var joined = properties
        var taken: Set<String> = []
        for (index, member) in object.members.enumerated() {
            for node in member.place.sites.compactMap({ document[$0].extension(Self.aliasesKey) }) {
                do throws(ExtensionProblem) {
                    for name in try aliases(node, of: properties[index], among: properties) {
                        if hasAliases(name, object) {
                            throw ExtensionProblem("‘\(member.name)’ and ‘\(name)’ both have further names", node)
                        }
                        guard taken.insert(name).inserted else {
                            throw ExtensionProblem("the name ‘\(name)’ stands for a property already", node)
                        }
                        joined[index].aliases.append(name)
                    }
                } catch {
                    reportOnce(error.finding(.unsupportedAliases))
                }
            }
            guard !joined[index].aliases.isEmpty else { continue }
            let names = joined[index].aliases.map { "`\($0)`" }.joined(separator: ", ")
            joined[index].documentation.facts.append("Also read from \(names).")
        }
        joined.removeAll { taken.contains($0.wireName) }
        return joined
    }

    /// A property that other properties have as a name cannot have names itself.
    private func hasAliases(_ name: String, _ object: NormalObject) -> Bool {
        object.member(name).map { !aliases(of: $0).isEmpty } ?? false
    }

    /// The further names of a member, unchecked.
    func aliases(of member: NormalMember) -> [String] {
        member.place.sites.compactMap { document[$0].extension(Self.aliasesKey) }.flatMap(\.elements).compactMap(
            \.string)
    }

    /// Reports names of what is no property.
    mutating func reportAliasesWithoutProperty() {
        let marked = document.schemas.filter { $0.extension(Self.aliasesKey) != nil }
        guard !marked.isEmpty else { return }
        var places: Set<SchemaID> = []
        for schema in normal.schemas {
            for member in normal.object(schema.id)?.members ?? [] { places.formUnion(member.place.sites) }
        }
        for schema in marked where !places.contains(schema.id) {
            guard let node = schema.extension(Self.aliasesKey) else { continue }
            reportOnce(
                ExtensionProblem("only properties of objects have further names", node).finding(.unsupportedAliases))
        }
    }

    private func aliases(
        _ node: Node, of property: PropertyModel, among properties: [PropertyModel]
    ) throws(ExtensionProblem) -> [String] {
        guard node.kind == .sequence, !node.elements.isEmpty else {
            throw ExtensionProblem("`x-aliases` is a list of names", node)
        }
        var names: [String] = []
        for element in node.elements {
            guard let name = element.string, !name.isEmpty else {
                throw ExtensionProblem("`x-aliases` is a list of names", element)
            }
            guard name != property.wireName else {
                throw ExtensionProblem("‘\(name)’ is the name of the property itself", element)
            }
            guard !names.contains(name) else { throw ExtensionProblem("‘\(name)’ is named twice", element) }
            if let other = properties.first(where: { $0.wireName == name }) {
                try check(other, as: property, element)
            }
            names.append(name)
        }
        return names
    }

    /// A property that is declared as well is the same member only where either of them is enough.
    private func check(
        _ other: PropertyModel, as property: PropertyModel, _ node: Node
    ) throws(ExtensionProblem) {
        guard other.type == property.type else {
            throw ExtensionProblem(
                "the property ‘\(other.wireName)’ has another type than ‘\(property.wireName)’", node,
                help: "Refer to one schema from both.")
        }
        guard other.presence == .optional || other.presence == .optionalNullable else {
            throw ExtensionProblem(
                "the property ‘\(other.wireName)’ is required, so it is no other name of ‘\(property.wireName)’", node)
        }
    }
}
