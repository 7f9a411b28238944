// Types that are declared in the module: structs, open enums, unions, and names for other types.

import OpenAPI

public struct Documentation: Sendable, Hashable {
    public var text: String?
    /// Short facts, each a line of its own: limits, formats, defaults.
    public var facts: [String] = []
    public var isDeprecated = false
    /// The JSON pointer in the description, such as `#/components/schemas/Account`.
    public var pointer: String?
}

public struct TypeDeclaration: Sendable {
    public var id: TypeID
    public var naming: Name
    public var documentation: Documentation
    public var shape: Shape
    /// Whether values of it are sent, and whether they are received.
    public var isSent = false
    public var isReceived = false
    /// What a list or a map that has a name is limited to.
    public var limits: [Limit] = []
    /// Whether it, or a type inside it, has rules or limits to check.
    public var isValidated = false
    /// Whether a name for another type is a type of its own, so that the compiler tells it from others with the same
    /// values.
    public var isDistinct = false
    /// What its values mean, where the description tells.
    public var meanings: MeaningsModel?
    /// Why it is any JSON value, as a phrase; `nil` for what is as the description says.
    public var stubReason: String?
    /// How much room a value takes where it stands.
    public internal(set) var size = InlineSize(members: [])

    public var name: String { naming.text }

    public enum Shape: Sendable {
        case object(ObjectModel)
        case enumeration(EnumModel)
        case union(UnionModel)
        case alias(TypeUse)
        /// A list or a map that contains itself, and so needs a name: its array or dictionary type.
        case collection(TypeReference)
    }
}

public struct ObjectModel: Sendable {
    public var properties: [PropertyModel]
    /// Whether it travels as a list: the wire names of its properties are the positions, `0` first.
    public var isTuple = false
    /// The members beside the named ones, when the description gives them a type or allows any explicitly.
    public var rest: RestModel?
    /// Rules between members.
    public var conditions: [ConditionModel] = []
    /// When a value of it is current.
    public var currency: CurrencyModel?
    /// Initialisers for certain uses, each with what that use requires.
    public var initializers: [InitializerModel] = []
    /// How many members there may be.
    public var limits: [Limit] = []
    /// What the members take together where they are too large for the value, which refers to an object with all of them;
    /// `nil` where they stand in the value.
    public internal(set) var boxed: InlineSize?
    /// What tells its objects from those of other types, where a union asks for it.
    public internal(set) var form: ObjectForm?
    /// Wire names of members that never appear in printed text.
    public var maskedMembers: [String] { properties.filter(\.isSensitive).map(\.wireName) }
}

public struct RestModel: Sendable {
    public var naming: Name
    public var element: TypeReference
    /// Limits of each of them.
    public var limits: [Limit] = []

    public var name: String { naming.text }
}

public struct PropertyModel: Sendable {
    public var naming: Name
    public var type: TypeReference
    public var presence: Presence
    public var documentation: Documentation
    public var isSensitive: Bool
    /// The value that holds when the member is absent.
    public var defaultValue: LiteralModel?
    public var direction = Direction.both
    /// For how many seconds the value is valid after it was issued, if the description states it.
    public var lifetimeSeconds: Int?
    /// Stored behind a reference, because the type contains itself.
    public var isBoxed = false
    /// Whether the value that it belongs to refers to an object with all members.
    public internal(set) var isInBox = false
    /// What the values are limited to.
    public var limits: [Limit] = []
    /// The credential of the client that the member is filled from where it is absent: `AppToken/partnerId`.
    public var credential: String?
    /// Further names on the wire under which the member may come. It is written under the first one.
    public var aliases: [String] = []
    /// How a text is taken apart that holds several values.
    public var pieces: PiecesModel?

    /// The names of what stands beside it for its default value and its lifetime, where it has them.
    public internal(set) var fallbackName: String?
    public internal(set) var lifetimeName: String?

    public var name: String { naming.text }
    public var wireName: String { naming.wireName }
    /// Whether a property beside it gives the default value where there is none.
    var hasFallback: Bool { defaultValue != nil && !documentation.isDeprecated }

    /// Who may give the member a value.
    public enum Direction: Sendable, Hashable {
        case both
        /// The server only.
        case readOnly
        /// The client only.
        case writeOnly
    }

    /// What absence and `null` mean.
    public enum Presence: Sendable, Hashable {
        /// Always there: `T`.
        case required
        /// May be absent: `T?`.
        case optional
        /// Always there, may be `null`: `T?`, and `nil` is written as `null`.
        case requiredNullable
        /// May be absent, may be `null`: `Nullable<T>?`.
        case optionalNullable
    }
}

/// A value of the description that is rendered as a Swift literal from what was parsed, never from its text.
public enum LiteralModel: Sendable, Hashable {
    case string(String)
    case bool(Bool)
    case integer(Int64)
    /// A decimal number in plain notation.
    case decimal(String)
    /// A binary floating point number by its decimal text.
    case double(String)
    case array([LiteralModel])
    case enumCase(TypeID, Int)
}

public struct EnumModel: Sendable {
    public var raw: Raw
    public var cases: [Case]
    /// A closed enum refuses unknown values; all others keep them.
    public var isFrozen: Bool
    /// Whether the description allows values that it does not list, somewhere where the type is used.
    public var isOpen = false

    /// Whether a table finds its cases: from here on it is faster than a switch, for the compiler too, whose time for a
    /// switch over texts grows with more than the square of their number.
    public var isLarge: Bool { raw == .string && !isFrozen && cases.count > 16 }

    public enum Raw: Sendable, Hashable {
        case string
        case int
    }

    public struct Case: Sendable {
        public var naming: Name
        public var value: LiteralModel
        public var documentation: String?

        public var name: String { naming.text }
    }
}

public struct UnionModel: Sendable {
    public var variants: [Variant]
    /// The property that tells the variants apart.
    public var discriminator: String?
    /// Whether a value may be several of the variants at once. What no variant could hold alone is kept as it is.
    public var mayOverlap = false
    /// The wire names of the members that the description gives beside the alternatives.
    var common: [String] = []
    /// Those of them that can be read without asking for the variant.
    public var shared: [Shared] = []

    /// A member that each variant has.
    public struct Shared: Sendable {
        public var naming: Name
        /// The type of its values, which may be absent.
        public var type: TypeReference
        public var documentation: Documentation

        public var name: String { naming.text }
        public var wireName: String { naming.wireName }
    }

    public struct Variant: Sendable {
        public var naming: Name
        public var type: TypeReference
        /// The values of the discriminator that mean this variant.
        public var tags: [String]
        /// What a value of it looks like, for unions without a discriminator.
        public var form: Form
        /// Whether a value without a tag of a variant may be this one, told by its form; always where there is no
        /// discriminator.
        public var isGuessed: Bool
        /// Whether the variant's own type writes the discriminator.
        public var writesTag: Bool
        /// What the values are limited to.
        public var limits: [Limit] = []
        /// Stored behind a reference, because it is large or contains the union itself.
        public internal(set) var isIndirect = false

        public var name: String { naming.text }
    }

    /// The JSON kind of a variant and, for objects, its members.
    public enum Form: Sendable, Hashable {
        case object(ObjectForm)
        case array, string, integer, number, bool, any
    }
}

/// What the objects of a type look like: the wire names of their members.
public struct ObjectForm: Sendable, Hashable {
    public var required: [String]
    /// All members, the required ones included.
    public var known: [String]
    public var constants: [Constant]
    /// Whether values of the type keep members that are not known.
    public var isOpen = false
    /// Whether it tells nothing.
    public var isEmpty: Bool { required.isEmpty && known.isEmpty && constants.isEmpty && !isOpen }

    public init(required: [String] = [], known: [String] = [], constants: [Constant] = []) {
        (self.required, self.known, self.constants) = (required, known, constants)
    }

    /// A member that has one value only.
    public struct Constant: Sendable, Hashable {
        public var name: String
        public var value: LiteralModel
    }
}
