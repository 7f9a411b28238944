// Schemas that are generated as any JSON value because something is wrong with them: why, for comments and counts.

import NormalSchemas
import OpenAPI

extension TypeBuilder {
    /// Why a schema became any JSON value; `nil` where it became something else, or where any value is what it says.
    func stubReason(of id: SchemaID, _ use: TypeUse) -> String? {
        guard use.type == .scalar(.json) else { return nil }
        var next: SchemaID? = id
        var seen: Set<SchemaID> = []
        while let id = next, seen.insert(id).inserted {
            let schema = document[id]
            if let flaw = schema.flaw { return flaw }
            if normal.circular.contains(id) { return "it refers only to itself" }
            if schema.booleanSchema == false { return "no value fits it" }
            // The schema that it is another name for.
            let parts = schema.allOf + schema.oneOf + schema.anyOf
            next = schema.reference ?? (parts.count == 1 ? parts.first : nil)
        }
        return nil
    }
}
