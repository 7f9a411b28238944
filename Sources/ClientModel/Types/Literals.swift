// Values of a description as literals of Swift types.

import OpenAPI
import SpecSource

extension TypeBuilder {
    /// A value as a literal of the member's type; `nil` where the type has none or the value does not fit.
    func literal(_ node: Node?, for type: TypeReference) -> LiteralModel? {
        guard let node else { return nil }
        switch type {
        case .scalar(let scalar): return scalar.literal(node)
        case .array(let element):
            // Long ones are documented, not written out for each type that has them.
            guard node.kind == .sequence, node.elements.count <= 16 else { return nil }
            let elements = node.elements.compactMap { literal($0, for: element) }
            return elements.count == node.elements.count ? .array(elements) : nil
        case .named(let id):
            if self[id].isDistinct, case .alias(let use) = self[id].shape { return literal(node, for: use.type) }
            guard case .enumeration(let model) = self[id].shape, let text = node.scalarText else { return nil }
            return model.cases.firstIndex { $0.value.text == text }.map { LiteralModel.enumCase(id, $0) }
        default:
            return nil
        }
    }
}

extension LiteralModel {
    /// The value as text, without quotes.
    var text: String? {
        switch self {
        case .string(let text), .decimal(let text), .double(let text): text
        case .bool(let value): String(value)
        case .integer(let value): String(value)
        case .enumCase, .array: nil
        }
    }
}

/// A decimal number taken from the text of a description and written anew.
struct PlainDecimal {
    var text: String

    /// `nil` for what is not a plain decimal number of at most 38 digits.
    init?(_ source: String) {
        var digits = Substring(source)
        var sign = ""
        if let first = digits.first, first == "-" || first == "+" {
            if first == "-" { sign = "-" }
            digits.removeFirst()
        }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, digits.count <= 39, !digits.isEmpty,
            parts.allSatisfy({ part in part.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }),
            let whole = parts.first, !whole.isEmpty
        else { return nil }
        text = sign + whole + (parts.count == 2 && !parts[1].isEmpty ? "." + parts[1] : "")
    }
}
