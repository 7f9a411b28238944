// What a schema states itself, without its references and the schemas that it is composed of.

import OpenAPI
import SpecSource

extension Schema {
    /// The JSON types beside `null`.
    public var kinds: JSONTypes { types.subtracting(.null) }

    /// The values that `enum` or `const` lists.
    public var listedValues: [Node]? { enumValues ?? const.map { [$0] } }

    /// Whether the value of an extension is `true`.
    public func isTrue(_ name: String) -> Bool { `extension`(name)?.bool == true }

    /// Whether the schema itself states that values are objects.
    public var looksLikeObject: Bool {
        types.contains(.object)
            || kinds.isEmpty && (!properties.isEmpty || additionalProperties.isSchema || !patternProperties.isEmpty)
    }

    /// Whether `null` is the only value.
    var isOnlyNull: Bool {
        types == .null && !isNullable && reference == nil || enumValues?.allSatisfy { $0.kind == .null } == true
    }

    /// Whether it restricts values by more than its type and its format.
    var hasShape: Bool {
        !required.isEmpty || hasShapeWithoutRequired
    }

    /// Whether it restricts values by more than its type, its format and the members that it requires.
    var hasShapeWithoutRequired: Bool {
        !properties.isEmpty || enumValues != nil || const != nil || items != nil || additionalProperties.isSchema
            || !patternProperties.isEmpty || !prefixItems.isEmpty || booleanSchema == false || conditions != nil
            || node["x-conditions"] != nil
    }

    /// Whether it has a format of texts or numbers.
    var hasFormat: Bool { format != nil || contentEncoding != nil || contentMediaType != nil }

    /// `{required: [a]}` and the like: a condition on members that are described elsewhere.
    var onlyNamesMembers: Bool {
        properties.isEmpty && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && enumValues == nil && const == nil
            && items == nil && reference == nil && !additionalProperties.isSchema
            && (!required.isEmpty || !unsupportedKeywords.isEmpty || conditions != nil)
            && types.subtracting([.null, .object]).isEmpty
    }

    /// The schemas that apply to some values only.
    var conditionalParts: [SchemaID] {
        guard let conditions else { return [] }
        return [conditions.consequence, conditions.otherwise].compactMap { $0 }
            + conditions.dependentSchemas.map(\.schema)
    }
}

extension AdditionalProperties {
    public var isSchema: Bool {
        if case .schema = self { return true }
        return false
    }
}

extension JSONTypes {
    /// Each type alone, in the order in which values of several types are told apart.
    public static let all: [JSONTypes] = [.object, .array, .string, .integer, .number, .boolean]

    /// The types of values that have one of both; every integer is a number.
    func intersecting(_ other: JSONTypes) -> JSONTypes {
        var both = intersection(other)
        if contains(.integer) && other.contains(.number) || contains(.number) && other.contains(.integer) {
            both.insert(.integer)
        }
        return both.withoutRepetition
    }

    /// Every integer is a number, so that naming both says no more.
    var withoutRepetition: JSONTypes { contains(.number) ? subtracting(.integer) : self }

    func isSubtype(of other: JSONTypes) -> Bool { intersecting(other) == withoutRepetition }
}

extension Node {
    /// The type of the value.
    var types: JSONTypes {
        switch kind {
        case .null: .null
        case .bool: .boolean
        case .integer: .integer
        case .float: .number
        case .string: .string
        case .sequence: .array
        case .mapping: .object
        }
    }

    /// Whether two nodes are the same JSON value.
    func isSameValue(as other: Node) -> Bool {
        guard kind == other.kind else { return false }
        switch kind {
        case .sequence:
            return elements.count == other.elements.count
                && zip(elements, other.elements).allSatisfy { $0.isSameValue(as: $1) }
        case .mapping:
            return count == other.count
                && pairs.allSatisfy { pair in
                    other[pair.key.scalarText ?? ""].map { pair.value.isSameValue(as: $0) } ?? false
                }
        case .null, .bool, .integer, .float, .string: return scalarText == other.scalarText
        }
    }
}

extension Document {
    /// For each schema the last one of the chain that begins there. Each chain is followed once, so the work is linear
    /// in the number of schemas.
    public func ends(of next: (Schema) -> SchemaID?) -> [SchemaID] {
        var ends: [SchemaID?] = Array(repeating: nil, count: schemas.count)
        for start in schemas {
            var chain: [SchemaID] = []
            var last = start.id
            while ends[last.index] == nil {
                chain.append(last)
                ends[last.index] = last
                guard let following = next(self[last]) else { break }
                last = following
            }
            for id in chain { ends[id.index] = ends[last.index] }
        }
        return zip(ends, schemas).map { $0 ?? $1.id }
    }
}

extension Schema {
    /// The schema that this one references and adds nothing to.
    var plainReference: SchemaID? {
        hasShape || !allOf.isEmpty || !oneOf.isEmpty || !anyOf.isEmpty ? nil : reference
    }

    /// The schema that describes this one in words, where it has none itself.
    public var wordsReference: SchemaID? {
        description?.string == nil ? reference ?? (allOf.count == 1 ? allOf.first : nil) : nil
    }
}
