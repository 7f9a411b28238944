// What a schema states itself, in short: of each schema this is asked thousands of times.

import OpenAPI

/// Which of its keywords count, and which JSON types a schema allows.
struct SchemaTraits {
    struct Marks: OptionSet {
        let rawValue: UInt16

        /// Values are objects.
        static let isObject = Marks(rawValue: 1)
        static let namesMembers = Marks(rawValue: 1 << 1)
        static let hasItems = Marks(rawValue: 1 << 2)
        static let hasPositions = Marks(rawValue: 1 << 3)
        static let listsValues = Marks(rawValue: 1 << 4)
        /// `format`, `contentEncoding` or `contentMediaType`.
        static let hasFormat = Marks(rawValue: 1 << 5)
        static let isLenientID = Marks(rawValue: 1 << 6)
        static let isNever = Marks(rawValue: 1 << 7)
        static let isBase = Marks(rawValue: 1 << 8)
        /// Whether it restricts values by more than its type and its format.
        static let hasShape = Marks(rawValue: 1 << 9)
        /// Whether it says something about members: names, which are required, what the others are.
        static let hasMembers = Marks(rawValue: 1 << 10)
        /// Whether all that it says is which members objects have.
        static let onlyRequires = Marks(rawValue: 1 << 11)
    }

    /// The JSON types beside `null`; empty where it names none.
    var kinds: JSONTypes
    var marks: Marks

    init(_ schema: Schema) {
        kinds = schema.kinds
        marks = []
        let isMarked: [(Marks, Bool)] = [
            (.isObject, schema.looksLikeObject), (.namesMembers, !schema.properties.isEmpty),
            (.hasItems, schema.items != nil), (.hasPositions, !schema.prefixItems.isEmpty),
            (.listsValues, schema.listedValues != nil), (.hasFormat, schema.hasFormat),
            (.isLenientID, schema.isTrue("x-lenient-id")), (.isNever, schema.booleanSchema == false),
            (.isBase, schema.isBase), (.hasShape, schema.hasShape), (.hasMembers, schema.describesMembers),
            (.onlyRequires, schema.onlyRequires),
        ]
        for (mark, holds) in isMarked where holds { marks.insert(mark) }
    }
}

extension Schema {
    fileprivate var onlyRequires: Bool {
        guard !required.isEmpty, types.isEmpty || types == .object else { return false }
        return !hasShapeWithoutRequired && !isBase && !hasFormat && oneOf.isEmpty && anyOf.isEmpty
    }

    fileprivate var describesMembers: Bool {
        !properties.isEmpty || !required.isEmpty || !patternProperties.isEmpty || conditions != nil
            || additionalProperties != .unspecified || node["x-conditions"] != nil
    }
}
