// Types as they are used: in properties, parameters, results.

/// Names a declared type of the module.
public struct TypeID: Hashable, Sendable, Comparable {
    public let index: Int

    public static func < (left: TypeID, right: TypeID) -> Bool { left.index < right.index }
}

public indirect enum TypeReference: Hashable, Sendable {
    case scalar(Scalar)
    case named(TypeID)
    case array(TypeReference)
    case dictionary(TypeReference)
    /// An element that may be `null`: `[T?]`.
    case nullable(TypeReference)

    /// The type itself where it needs no declaration.
    public var scalar: Scalar? {
        if case .scalar(let scalar) = self { return scalar }
        return nil
    }

    /// The declared type somewhere inside, if any.
    public var declared: TypeID? {
        switch self {
        case .scalar: nil
        case .named(let id): id
        case .array(let element), .dictionary(let element), .nullable(let element): element.declared
        }
    }
}

/// A type together with what the place of its use adds.
public struct TypeUse: Hashable, Sendable {
    public var type: TypeReference
    /// Whether `null` is a value.
    public var isNullable: Bool

    public init(_ type: TypeReference, isNullable: Bool = false) {
        self.type = type
        self.isNullable = isNullable
    }

    /// As an element of an array or dictionary.
    public var asElement: TypeReference { isNullable ? .nullable(type) : type }
}
