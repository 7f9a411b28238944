// About how many lines a declaration has in generated code: enough to see whether a file gets too long.

enum DeclarationLines {
    static func of(_ type: TypeDeclaration) -> Int {
        let documentation = lines(type.documentation) + (type.meanings.map(of) ?? 0)
        return switch type.shape {
        case .object(let object):
            16 + documentation + object.properties.reduce(0) { $0 + of($1, isValidated: type.isValidated) }
                + (object.rest == nil ? 0 : 8) + (object.boxed == nil ? 0 : 16)
                + (object.form.map { 7 + $0.known.count } ?? 0)
        case .enumeration(let enumeration):
            17 + documentation
                + enumeration.cases.reduce(0) { $0 + 3 + lines(ofText: $1.documentation) }
        case .union(let union):
            24 + documentation + union.variants.count * 5 + union.shared.count * (union.variants.count + 6)
        case .alias: 2 + documentation
        case .collection: 20 + documentation
        }
    }

    private static func of(_ meanings: MeaningsModel) -> Int {
        meanings.cases.reduce(16) { $0 + 2 + lines(ofText: $1.documentation) }
            + meanings.facts.count * (8 + meanings.cases.count)
    }

    private static func of(_ property: PropertyModel, isValidated: Bool) -> Int {
        let isHidden = !property.isInBox && (property.isBoxed || property.documentation.isDeprecated)
        return 5 + lines(property.documentation) + (isValidated ? 2 : 0) + (isHidden ? 5 : 0)
            + (property.isInBox ? 4 : 0)
            + (property.fallbackName == nil ? 0 : 4) + (property.lifetimeName == nil ? 0 : 4)
            + (property.pieces == nil ? 0 : 4)
    }

    static func of(_ call: OperationModel) -> Int {
        let parameters = call.parameters.reduce(0) { $0 + 5 + lines($1.documentation) }
        let results = call.result.map { 5 + 2 * $0.cases.count } ?? 0
        let headers = call.headerSet.map { set in set.headers.reduce(8) { $0 + 3 + lines($1.documentation) } } ?? 0
        return 34 + lines(call.documentation) + parameters + (call.body == nil ? 0 : 5) + call.errorFacts.count * 2
            + results + headers + call.polls.count * (22 + call.parameters.count * 2)
    }

    private static func lines(_ documentation: Documentation) -> Int {
        lines(ofText: documentation.text) + documentation.facts.count
    }

    /// Comments are wrapped; paragraphs stay apart.
    private static func lines(ofText text: String?) -> Int {
        guard let text, !text.isEmpty else { return 0 }
        return 1 + text.utf8.count / 110 + text.utf8.count { $0 == UInt8(ascii: "\n") }
    }
}
