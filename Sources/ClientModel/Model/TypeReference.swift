// Types as they are used: in properties, parameters, results.

/// Names a declared type of the module.
public struct TypeID: Hashable, Sendable, Comparable {
    public let index: Int

    public static func < (left: TypeID, right: TypeID) -> Bool { left.index < right.index }
}

/// The types that need no declaration.
public enum Scalar: String, Hashable, Sendable, CaseIterable {
    case string, bool, int, int32, int64, double, float
    /// A JSON number with all its digits.
    case decimal
    /// A number that travels as a JSON string.
    case decimalText
    case dateTime, localDateTime, date
    /// Whole seconds, seconds with a fraction, or milliseconds, since 1970 as a JSON number.
    case unixSeconds, fractionalUnixSeconds, unixMilliseconds
    /// `upperCaseUUID` is written with capital letters, as the description shows it.
    case uuid, upperCaseUUID, url
    /// Base64 in a JSON string.
    case base64
    /// The bytes of a whole body.
    case bytes
    /// A file in a form, with its name and its headers.
    case file
    /// An id that is a JSON string here and a JSON number there.
    case lenientID
    /// Any JSON value.
    case json
}

public indirect enum TypeReference: Hashable, Sendable {
    case scalar(Scalar)
    case named(TypeID)
    case array(TypeReference)
    case dictionary(TypeReference)
    /// An element that may be `null`: `[T?]`.
    case nullable(TypeReference)

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
