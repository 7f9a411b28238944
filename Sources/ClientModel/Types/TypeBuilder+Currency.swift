// `x-current`: how an object tells that what it says is current.

import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    /// What the sources of an object say; a finding where it does not fit.
    mutating func currency(_ sources: [SchemaID], _ properties: [PropertyModel]) -> CurrencyModel? {
        guard let node = sources.compactMap({ document[$0].extension("x-current") }).first else { return nil }
        do throws(ExtensionProblem) {
            return try currency(node, properties)
        } catch {
            reportOnce(error.finding(.unsupportedCurrency))
            return nil
        }
    }

    private func currency(_ node: Node, _ properties: [PropertyModel]) throws(ExtensionProblem) -> CurrencyModel {
        try node.checkKeys(["status", "equals", "since"], of: "`x-current`")
        let status = try position("status", of: node, in: properties)
        let since = try position("since", of: node, in: properties)
        guard let expected = node["equals"] else { throw ExtensionProblem("`x-current` needs `equals`", node) }
        guard let good = statusLiteral(expected, for: properties[status].type), good.canBeCompared else {
            throw ExtensionProblem("the property ‘\(properties[status].wireName)’ never equals this value", expected)
        }
        guard let date = properties[since].type.scalar, date.isPointInTime else {
            throw ExtensionProblem(
                "the property ‘\(properties[since].wireName)’ is no point in time", node["since"] ?? node)
        }
        return CurrencyModel(status: status, good: good, since: since)
    }

    private func position(
        _ key: String, of node: Node, in properties: [PropertyModel]
    ) throws(ExtensionProblem) -> Int {
        guard let name = node[key] else { throw ExtensionProblem("`x-current` needs `\(key)`, a property", node) }
        guard let index = properties.firstIndex(where: { $0.wireName == name.string }) else {
            throw ExtensionProblem("the schema has no property ‘\(name.scalarText ?? "")’", name)
        }
        if properties[index].presence == .optionalNullable {
            throw ExtensionProblem("the property ‘\(properties[index].wireName)’ may be absent and may be null", name)
        }
        return index
    }

    /// A value of the status. What is a text or a number compares equal with either.
    private func statusLiteral(_ node: Node, for type: TypeReference) -> LiteralModel? {
        switch type {
        case .scalar(.lenientID):
            if let number = node.integer { return .integer(number) }
            return node.string.map { LiteralModel.string($0) }
        case .named(let id):
            if self[id].isDistinct, case .alias(let use) = self[id].shape { return statusLiteral(node, for: use.type) }
            return literal(node, for: type)
        default: return literal(node, for: type)
        }
    }
}
