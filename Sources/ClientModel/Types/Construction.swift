// Which schemas are being turned into types right now: how a schema is recognised that contains itself.

import OpenAPI

/// Schemas inside each other, from the outside in, without a declared type between them.
struct Construction {
    private struct Step {
        var schema: SchemaID
        var isCollection = false
        /// Whether the way leads back to it, so that it cannot do without a name.
        var containsItself = false
        /// Whether what comes of it was made of something unfinished.
        var isProvisional = false
    }

    private var steps: [Step] = []

    /// Goes one step inside.
    /// - Returns: `false` for a schema that is being built already.
    mutating func begin(_ id: SchemaID) -> Bool {
        if steps.contains(where: { $0.schema == id }) { return false }
        steps.append(Step(schema: id))
        return true
    }

    /// Goes back outside.
    /// - Returns: whether the schema is finished, so that its type may be kept.
    mutating func end() -> Bool { steps.popLast()?.isProvisional == false }

    /// Notes that the innermost schema is a list or a map.
    mutating func markCollection() {
        guard let last = steps.indices.last else { return }
        steps[last].isCollection = true
    }

    /// Whether the innermost schema is a list or map that contains itself.
    var isCircular: Bool { steps.last?.containsItself ?? false }

    /// The way leads back to a schema: the first list or map on it is to break the circle.
    /// - Returns: `false` when there is none; then no value fits the schemas of the circle.
    mutating func closeCircle(at id: SchemaID) -> Bool {
        guard let start = steps.firstIndex(where: { $0.schema == id }),
            let collection = steps[start...].firstIndex(where: \.isCollection)
        else { return false }
        steps[collection].containsItself = true
        for inner in steps.indices[(collection + 1)...] { steps[inner].isProvisional = true }
        return true
    }
}
