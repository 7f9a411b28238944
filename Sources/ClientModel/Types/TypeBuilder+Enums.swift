// Enums: values of one kind become cases, anything else stays what it is.

import Diagnostics
import OpenAPI
import SpecSource

extension TypeBuilder {
    mutating func enumeration(
        _ schema: Schema, _ values: [Node], _ hint: NameHint, isNullable: Bool
    ) -> TypeUse {
        let listsNull = values.contains { $0.kind == .null }
        let isNullable = isNullable || listsNull
        let values = values.filter { $0.kind != .null }
        // A constant is documented; a type with one case would be in the way.
        if schema.const != nil || values.isEmpty {
            return TypeUse(plainType(schema, values), isNullable: isNullable)
        }
        let types = schema.types.subtracting(.null)
        if types == .string || types.isEmpty, values.allSatisfy({ $0.kind == .string }) || types == .string {
            return TypeUse(declareEnum(schema, values, .string, hint), isNullable: isNullable)
        }
        if types == .integer || types.isEmpty, values.allSatisfy({ $0.integer != nil }) {
            return TypeUse(declareEnum(schema, values, .int, hint), isNullable: isNullable)
        }
        return TypeUse(plainType(schema, values), isNullable: isNullable)
    }

    /// The type of listed values that get no enum: booleans, numbers with fractions, constants, mixtures.
    private func plainType(_ schema: Schema, _ values: [Node]) -> TypeReference {
        let types = schema.types.subtracting(.null)
        for type in [JSONTypes.string, .integer, .number, .boolean] where types == type {
            return .scalar(scalar(type, schema))
        }
        guard types.isEmpty, !values.isEmpty else { return .scalar(.json) }
        if values.allSatisfy({ $0.kind == .string }) { return .scalar(.string) }
        if values.allSatisfy({ $0.kind == .bool }) { return .scalar(.bool) }
        if values.allSatisfy({ $0.integer != nil }) { return .scalar(.int) }
        if values.allSatisfy({ $0.kind == .integer || $0.kind == .float }) { return .scalar(.decimal) }
        return .scalar(.json)
    }

    private mutating func declareEnum(
        _ schema: Schema, _ values: [Node], _ raw: EnumModel.Raw, _ hint: NameHint
    ) -> TypeReference {
        let names = (schema.extension("x-enum-varnames") ?? schema.extension("x-enumNames"))?.elements.map(\.scalarText)
        let texts = (schema.extension("x-enum-descriptions") ?? schema.extension("x-enumDescriptions"))?
            .elements.map(\.scalarText)
        var cases: [EnumModel.Case] = []
        var seen: Set<LiteralModel> = []
        for (index, value) in values.enumerated() {
            guard let text = value.scalarText else { continue }
            let literal: LiteralModel
            switch raw {
            case .string: literal = .string(text)
            case .int: literal = .integer(value.integer ?? 0)
            }
            guard seen.insert(literal).inserted else { continue }
            let given = names.flatMap { index < $0.count ? $0[index] : nil }
            let name = Name(
                text, preferred: given.map(SwiftNames.enumCase) ?? Self.caseName(text, raw),
                from: given == nil && raw == .string ? .wireName : .stated, at: value.span)
            cases.append(
                EnumModel.Case(
                    naming: name, value: literal,
                    documentation: texts.flatMap { index < $0.count ? $0[index] : nil }))
        }
        let isFrozen = schema.isTrue("x-frozen")
        let id = declare(schema, hint) { _ in
            .enumeration(EnumModel(raw: raw, cases: cases, isFrozen: isFrozen))
        }
        return .named(id)
    }

    static func caseName(_ text: String, _ raw: EnumModel.Raw) -> String {
        if raw == .int { return text.hasPrefix("-") ? "minus" + text.dropFirst() : "value" + text }
        return SwiftNames.enumCase(text)
    }
}
