// What a type is that needs no declaration: everything that any part of the generator knows about it.

import OpenAPI
import SpecSource

/// A type that needs no declaration in the module. Each is one row of ``table``, there once, and equal to itself only.
public final class Scalar: Sendable {
    /// What tests and changes of an API call it; no two have the same.
    public let name: String
    /// The Swift type, without its module.
    public let swiftName: String
    public let origin: Origin
    /// The type of the runtime that reads and writes the values, where the Swift type does not do so itself.
    public let wireFormat: String?
    /// How much room a value takes where it stands.
    let size: InlineSize
    /// What a value looks like, for unions that tell their variants apart by it.
    public let form: UnionModel.Form
    /// What a case of a union or of error bodies that holds such a value is called.
    public let caseName: String
    /// The protocol of the runtime for ids of their own with such values; `nil` for what is no id.
    public let idProtocol: StaticString?
    /// The limits that values can be asked for.
    public let limits: Limits
    /// The formats in a description that mean it.
    public let formats: [Format]
    /// Those of them that no specification defines. Where a description shows a text of one that the type cannot hold,
    /// values are texts.
    let looseFormats: Set<String>
    /// Whether the type can hold a text.
    let holds: @Sendable (String) -> Bool
    /// A value of a description as a literal of the type; `nil` for what is none, and for types without literals.
    let literal: @Sendable (Node) -> LiteralModel?
    /// A value as JSON text.
    public let sample: String

    init(
        _ name: String, _ swiftName: String, _ origin: Origin, wire: String? = nil, size: InlineSize,
        form: UnionModel.Form,
        caseName: String, idProtocol: StaticString? = nil, limits: Limits = [], formats: [Format] = [],
        looseFormats: Set<String> = [], holds: @escaping @Sendable (String) -> Bool = { _ in true },
        literal: @escaping @Sendable (Node) -> LiteralModel? = { _ in nil }, sample: String
    ) {
        self.name = name
        self.swiftName = swiftName
        self.origin = origin
        wireFormat = wire
        self.size = size
        self.form = form
        self.caseName = caseName
        self.idProtocol = idProtocol
        self.limits = limits
        self.formats = formats
        self.looseFormats = looseFormats
        self.holds = holds
        self.literal = literal
        self.sample = sample
    }

    /// Where the Swift type is declared.
    public enum Origin: Sendable, Hashable {
        case language, foundation, runtime
        /// By the user, in this module or in the generated one; the Swift name has the module before it.
        case outside(module: String?)
    }

    /// Kinds of limits.
    public struct Limits: OptionSet, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Of values that are, or may be, JSON strings, which are written as they were read.
        public static let text = Limits(rawValue: 1)
        /// Of values that are, or may be, JSON numbers, which are written as they are.
        public static let number = Limits(rawValue: 2)
        /// `enum` and `const`.
        public static let listed = Limits(rawValue: 4)
        /// Of values that may be lists or objects.
        public static let collection = Limits(rawValue: 8)
    }

    /// A `format` beside a `type`.
    public struct Format: Hashable, Sendable {
        public var type: JSONTypes
        public var name: String

        static func string(_ name: String) -> Format { Format(type: .string, name: name) }
        static func integer(_ name: String) -> Format { Format(type: .integer, name: name) }
        static func number(_ name: String) -> Format { Format(type: .number, name: name) }
    }

    /// How much the type tells about a value: nothing, its JSON type, or more.
    var specificity: Int { form == .any ? 0 : formats.isEmpty ? 1 : 2 }

    /// Whether values are moments that can be compared with the present.
    var isPointInTime: Bool { ["Date", "DateTime"].contains(swiftName) }
}

extension Scalar: Hashable {
    public static func == (left: Scalar, right: Scalar) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
