// Enums: each listed value is a case.

import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    func enumeration(_ enumeration: NormalEnumeration, _ schema: NormalSchema) -> TypeDeclaration.Shape {
        let raw: EnumModel.Raw = enumeration.raw == .integer ? .int : .string
        var cases: [EnumModel.Case] = []
        var seen: Set<LiteralModel> = []
        for value in enumeration.values {
            guard let text = value.node.scalarText else { continue }
            let literal: LiteralModel = raw == .int ? .integer(value.node.integer ?? 0) : .string(text)
            guard seen.insert(literal).inserted else { continue }
            let name = Name(
                text, preferred: value.name.map(SwiftNames.enumCase) ?? Self.caseName(text, raw),
                from: value.name == nil && raw == .string ? .wireName : .stated, at: value.node.span)
            cases.append(EnumModel.Case(naming: name, value: literal, documentation: value.documentation))
        }
        let isFrozen = schema.sources.contains { document[$0].isTrue("x-frozen") }
        return .enumeration(EnumModel(raw: raw, cases: cases, isFrozen: isFrozen, isOpen: enumeration.isOpen))
    }

    static func caseName(_ text: String, _ raw: EnumModel.Raw) -> String {
        if raw == .int { return text.hasPrefix("-") ? "minus" + text.dropFirst() : "value" + text }
        return SwiftNames.enumCase(text)
    }
}
