// What one value may be, with every composition keyword resolved: the nodes of the graph that types are made of.

import OpenAPI
import SpecSource

/// Names a normal schema within its graph.
public struct NormalID: Hashable, Sendable {
    public let index: Int
}

/// How a place references a normal schema: a member, the elements of a list, an alternative, a body.
public struct NormalPlace: Sendable, Hashable {
    public var target: NormalID
    /// Whether `null` is a value.
    public var isNullable: Bool
    /// The schemas of the description that are given for the place, in its order. A value satisfies all of them; their
    /// words and limits are those of the place.
    public var sites: [SchemaID]
}

public struct NormalSchema: Sendable {
    public let id: NormalID
    public var form: Form
    /// The schemas whose own assertions hold for a value, in the order of the description, parts before wholes.
    public var sources: [SchemaID]
    /// The schema that it is the normal form of; `nil` where several schemas are given for one place.
    public var owner: SchemaID?
    /// The component by whose name it is known.
    public var component: SchemaID?
    /// Whether it has only the members of a base itself. Where the base is used, a value may also be a schema that
    /// derives from it.
    public var isPlainBase = false

    /// The sources, and the component: one that says nothing but which alternatives there are is no source.
    public var described: [SchemaID] {
        guard let component, !sources.contains(component) else { return sources }
        return sources + [component]
    }

    public enum Form: Sendable {
        /// The demands exclude each other. Generation continues with what the first of them says.
        case nothing(instead: NormalPlace?)
        case anything
        /// A value of one JSON type; the sources tell its format.
        case scalar(JSONTypes)
        /// A text or a number that is written as either: `x-lenient-id`.
        case lenientID
        case enumeration(NormalEnumeration)
        /// Elements of one schema; `nil`: of any.
        case list(NormalPlace?)
        case tuple(NormalTuple)
        case map(NormalMap)
        case object(NormalObject)
        case union(NormalUnion)
        /// The same values as another normal schema.
        case reference(NormalPlace)
    }
}

public struct NormalEnumeration: Sendable {
    public enum Raw: Sendable, Hashable { case string, integer }

    public struct Value: Sendable {
        public var node: Node
        /// The name and the words that extensions give it.
        public var name: String?
        public var documentation: String?
    }

    public var raw: Raw
    public var values: [Value]
    /// Whether the description allows other values, somewhere where it references the schema.
    public var isOpen = false
}

/// A list whose positions have schemas of their own.
public struct NormalTuple: Sendable {
    public var positions: [NormalPlace]
    /// The elements behind the last position.
    public var rest: NormalRest
    /// The least number of elements.
    public var minItems: Int
}

/// An object without named members.
public struct NormalMap: Sendable {
    /// The schema of its members; `nil`: of any.
    public var element: NormalPlace?
    /// Members that are required nevertheless.
    public var required: [String]
}

public struct NormalObject: Sendable {
    public var members: [NormalMember]
    /// The members beside the named ones.
    public var rest: NormalRest
    /// The `x-conditions` of its sources.
    public var conditions: [Node]
    /// The keyword whose alternatives are merged into the members, where each alternative would have been a type.
    public var mergedKeyword: String?

    public func member(_ name: String) -> NormalMember? { members.first { $0.name == name } }
}

public struct NormalMember: Sendable {
    public var name: String
    /// The key in the source, for findings.
    public var key: Node
    public var place: NormalPlace
    /// Whether a value has it in any case.
    public var isRequired: Bool
    /// Whether its limits hold only in some of the alternatives that the object merges.
    public var isConditional: Bool
    /// Whether only `if` names it, so that its schemas do not have to hold at all.
    public var isOnlyTested = false
}

/// The members beside the named ones, or the elements after the last position.
public enum NormalRest: Sendable, Hashable {
    case nothing
    case anything
    case each(NormalPlace)
}

public struct NormalUnion: Sendable {
    public struct Alternative: Sendable {
        public var place: NormalPlace
        /// The values of the discriminator that mean it and no other.
        public var tags: [String]
        /// Whether it may also have values of the discriminator that others have.
        public var isAmbiguous: Bool
        /// The JSON type, where the alternatives are the types that one schema allows.
        public var type: JSONTypes?
    }

    public var alternatives: [Alternative]
    /// The member that tells the alternatives apart; `nil` when only the form of a value tells.
    public var discriminator: String?
    /// Whether several alternatives may hold for one value: `anyOf`.
    public var mayOverlap = false
    /// The members that the description gives beside the alternatives: each of these has them.
    public var common: [String] = []
}
