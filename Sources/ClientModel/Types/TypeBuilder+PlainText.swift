// Bodies that are text and nothing else: a single value in its usual notation, or just text.

import NormalSchemas
import OpenAPI

extension TypeBuilder {
    /// The type of a body that is text: a number, a truth value, a date or the like, an enum; a text for all others.
    mutating func plainText(_ schema: SchemaID?, _ hint: NameHint) -> TypeReference {
        if let schema, let place = normal.place(schema), isSingle(normal.resolved(place.target).form) {
            let type = use(place, hint).type
            if ![.scalar(.json), .scalar(.bytes), .scalar(.file), .scalar(.string)].contains(type) { return type }
        }
        notePlainBody(schema, .string)
        return .scalar(.string)
    }

    /// Whether all values are of one JSON type that is neither list nor object.
    private func isSingle(_ form: NormalSchema.Form) -> Bool {
        switch form {
        case .scalar, .enumeration, .lenientID: true
        case .nothing, .anything, .list, .tuple, .map, .object, .union, .reference: false
        }
    }
}
