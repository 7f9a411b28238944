// `x-current`: how an object tells that what it says is current.

import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    /// What the sources of an object say; a finding where it does not fit.
    mutating func currency(_ sources: [SchemaID], _ properties: [PropertyModel]) -> CurrencyModel? {
        guard let node = sources.compactMap({ document[$0].extension("x-current") }).first else { return nil }
        func position(_ key: String) -> Int? {
            properties.firstIndex { $0.wireName == node[key]?.string && $0.presence != .optionalNullable }
        }
        guard let status = position("status"), let since = position("since"),
            let good = statusLiteral(node["equals"], for: properties[status].type), good.canBeCompared,
            let date = properties[since].type.scalar, ["Date", "DateTime"].contains(date.swiftName)
        else {
            let message =
                "`x-current` needs `status` and `equals`, a property and its value, and `since`, a point in time"
            reportOnce(Finding(.unsupportedCurrency, message, at: node.span))
            return nil
        }
        return CurrencyModel(status: status, good: good, since: since)
    }

    /// A value of the status. What is a text or a number compares equal with either.
    private func statusLiteral(_ node: Node?, for type: TypeReference) -> LiteralModel? {
        guard let node else { return nil }
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
