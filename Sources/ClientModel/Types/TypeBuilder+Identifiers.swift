// Ids: components that are marked as ids become types of their own, so that an id of one kind is not taken for another.

import Diagnostics
import NormalSchemas
import OpenAPI

extension TypeBuilder {
    /// The type of an id; `nil` for what is not marked as one, has no name, or cannot be one.
    mutating func identifier(_ schema: NormalSchema, _ place: NormalPlace, _ hint: NameHint) -> TypeReference? {
        guard !ids.isEmpty else { return nil }
        let marked = schema.described.filter(ids.contains).map { document[$0] }
        guard let mark = marked.last else { return nil }
        if let component = marked.first(where: { $0.id == schema.component }) {
            guard let scalar = idScalar(schema), scalar.idProtocol != nil else {
                reportOnce(.noID(component))
                return nil
            }
            return distinct(scalar, schema, place, hint)
        }
        // Composed with other schemas, an id keeps the type that it has alone.
        if let component = marked.first(where: { $0.componentName != nil }),
            normal.place(component.id)?.target != schema.id
        {
            return use(component.id, hint).type
        }
        if !mark.isTrue("x-lenient-id") { reportOnce(.idWithoutName(mark)) }
        return nil
    }

    private func idScalar(_ schema: NormalSchema) -> Scalar? {
        switch schema.form {
        case .lenientID: .lenientID
        case .scalar(let type) where type == .string || type == .integer: scalar(type, schema)
        default: nil
        }
    }
}

extension Finding {
    fileprivate static func idWithoutName(_ schema: Schema) -> Finding {
        Finding(
            .unsupportedID, "an id needs a name", at: marker(schema),
            help: "Move the schema to ‘components/schemas’, and reference it wherever such an id stands.")
    }

    fileprivate static func noID(_ schema: Schema) -> Finding {
        Finding(
            .unsupportedID, "only texts, integers and UUIDs in small letters can be ids", at: marker(schema),
            help: "Remove `x-id`. For ids that are texts here and numbers there, write `x-lenient-id: true`.")
    }

    private static func marker(_ schema: Schema) -> SourceSpan { (schema.extension("x-id") ?? schema.node).span }
}
