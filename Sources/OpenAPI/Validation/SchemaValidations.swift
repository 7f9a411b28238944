// Checks of the keywords of one schema against each other.

import Diagnostics
import SpecSource

extension Validation {
    static let arrayItems = Validation(rule: .arrayWithoutItems) { document, findings in
        guard document.version == .v30 else { return }
        for schema in document.schemas where schema.types.contains(.array) && schema.node["items"] == nil {
            guard schema.reference == nil, schema.allOf.isEmpty, schema.node["prefixItems"] == nil else { continue }
            let place = schema.node["type"] ?? schema.node
            findings.report(Finding(.arrayWithoutItems, "the array has no ‘items’", at: place.span))
        }
    }

    static let requiredProperties = Validation(rule: .undeclaredRequiredProperty) { document, findings in
        for schema in document.schemas where !schema.required.isEmpty && !schema.properties.isEmpty {
            // Other parts of a composition may declare them, and maps may have them.
            guard schema.allOf.isEmpty, schema.oneOf.isEmpty, schema.anyOf.isEmpty, schema.reference == nil,
                schema.patternProperties.isEmpty
            else { continue }
            if case .schema = schema.additionalProperties { continue }
            for node in elements(of: schema.node["required"]) {
                guard let name = node.scalarText, schema.node["properties"]?[name] == nil else { continue }
                findings.report(
                    Finding(
                        .undeclaredRequiredProperty, "there is no property ‘\(name)’", at: node.span,
                        help: Spelling.suggestion(for: name, among: schema.properties.lazy.map(\.name))
                    )
                )
            }
        }
    }

    static let emptyEnums = Validation(rule: .emptyEnum) { document, findings in
        for schema in document.schemas where schema.enumValues?.isEmpty == true {
            guard let node = schema.node["enum"] else { continue }
            findings.report(Finding(.emptyEnum, "‘enum’ has no value", at: node.span))
        }
    }

    static let enumValues = Validation(rule: .duplicateEnumValue) { document, findings in
        for schema in document.schemas {
            guard let values = schema.enumValues, values.count > 1 else { continue }
            var first: [ScalarValue: Node] = [:]
            for node in values {
                guard let value = ScalarValue(node) else { continue }
                guard let other = first[value] else {
                    first[value] = node
                    continue
                }
                let message = "‘\(node.scalarText ?? "")’ is already among the values"
                let notes = [Note("the first one is here", at: other.span)]
                findings.report(Finding(.duplicateEnumValue, message, at: node.span, notes: notes))
            }
        }
    }

    static let defaults = Validation(rule: .defaultType) { document, findings in
        for schema in document.schemas {
            guard let value = schema.defaultValue, !schema.types.isEmpty, schema.types != .null else { continue }
            let types = schema.types
            let fits: Bool =
                switch value.kind {
                case .null: types.contains(.null)
                case .bool: types.contains(.boolean)
                case .integer: types.contains(.integer) || types.contains(.number)
                case .float: types.contains(.number) || types.contains(.integer) && value.isWhole
                case .string: types.contains(.string)
                case .sequence: types.contains(.array)
                case .mapping: types.contains(.object)
                }
            guard !fits else { continue }
            let message = "the default is \(value.kind.shown), and the type is \(types.shown)"
            findings.report(Finding(.defaultType, message, at: value.span))
        }
    }
}

/// A scalar as JSON compares it: by type and value.
private struct ScalarValue: Hashable {
    private let kind: Node.Kind
    private let text: String

    /// `nil` for sequences and mappings.
    init?(_ node: Node) {
        guard let text = node.scalarText else { return nil }
        kind = node.kind
        self.text = kind == .null || kind == .bool ? text.lowercased() : text
    }
}

extension Node {
    fileprivate var isWhole: Bool { double.map { $0 == $0.rounded() } ?? false }
}

extension JSONTypes {
    /// The values as messages list them.
    var shown: String {
        let names: [(JSONTypes, String)] = [
            (.string, "string"), (.integer, "integer"), (.number, "number"), (.boolean, "boolean"), (.array, "array"),
            (.object, "object"), (.null, "null"),
        ]
        return names.filter { contains($0.0) }.map(\.1).joined(separator: " or ")
    }
}
