// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Source: `api.yaml#/components/schemas/Entity`
public nonisolated struct Entity: Codable, Hashable, Sendable {
    public let id: String
    public let note: Nullable<String>?

    public init(
        id: String,
        note: Nullable<String>? = nil
    ) {
        self.id = id
        self.note = note
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.note = object.nullable("note")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.note, "note")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Flat`
public nonisolated struct Flat: Codable, Hashable, Sendable {
    public let id: String
    public let note: Nullable<String>?
    /// Length: at least 1 character.
    public let name: String

    public init(
        id: String,
        name: String,
        note: Nullable<String>? = nil
    ) {
        self.id = id
        self.note = note
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.name = try object.required("name")
        self.note = object.nullable("note")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.note, "note")
        object.write(self.name, "name")
        try object.finish()
    }
}

nonisolated extension Flat: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(self.name, "name", minLength: 1)
    }
}

/// What an inner part leaves open, an outer one may demand.
///
/// Source: `api.yaml#/components/schemas/Nested`
public nonisolated struct Nested: Codable, Hashable, Sendable {
    public let id: String
    public let note: String?
    /// Length: at least 1 character.
    public let name: String
    public let depth: Int32
    /// Default: `true`.
    public let isShallow: Bool?

    /// `isShallow`, or the value that holds where it is absent.
    public var isShallowOrDefault: Bool { self.isShallow ?? true }

    public init(
        id: String,
        note: String?,
        name: String,
        depth: Int32,
        isShallow: Bool? = nil
    ) {
        self.id = id
        self.note = note
        self.name = name
        self.depth = depth
        self.isShallow = isShallow
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.note = try object.requiredNullable("note")
        self.name = try object.required("name")
        self.depth = try object.required("depth")
        self.isShallow = object.optional("isShallow")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.writeNull(self.note, "note")
        object.write(self.name, "name")
        object.write(self.depth, "depth")
        object.write(self.isShallow, "isShallow")
        try object.finish()
    }
}

nonisolated extension Nested: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(self.name, "name", minLength: 1)
    }
}

/// Source: `api.yaml#/components/schemas/Siblings`
public nonisolated struct Siblings: Codable, Hashable, Sendable {
    public let id: String
    public let note: Nullable<String>?
    public let own: Decimal
    /// The members beside the named ones.
    public let additionalProperties: [String: Int]

    public init(
        id: String,
        own: Decimal,
        note: Nullable<String>? = nil,
        additionalProperties: [String: Int] = [:]
    ) {
        self.id = id
        self.note = note
        self.own = own
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.own = try object.required("own")
        self.note = object.nullable("note")
        self.additionalProperties = object.rest(excluding: ["id", "note", "own"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.note, "note")
        object.write(self.own, "own")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Wrapped`
public nonisolated struct Wrapped: Codable, Hashable, Sendable {
    public let required: Entity?
    public let optional: Nullable<Entity>?
    public let kind: Nullable<Kind>?
    public let code: String?

    public init(
        required: Entity?,
        optional: Nullable<Entity>? = nil,
        kind: Nullable<Kind>? = nil,
        code: String? = nil
    ) {
        self.required = required
        self.optional = optional
        self.kind = kind
        self.code = code
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.required = try object.requiredNullable("required")
        self.optional = object.nullable("optional")
        self.kind = object.nullable("kind")
        self.code = object.optional("code")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.writeNull(self.required, "required")
        object.write(self.optional, "optional")
        object.write(self.kind, "kind")
        object.write(self.code, "code")
        try object.finish()
    }
}

nonisolated extension Wrapped: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.kind, "kind")
        check.text(self.code, "code", minLength: 2)
        check.text(self.code, "code", maxLength: 4)
    }
}

/// Source: `api.yaml#/components/schemas/Kind`
public nonisolated enum Kind: OpenEnum {
    case a
    case b
    case c
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "a": self = .a
        case "b": self = .b
        case "c": self = .c
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .a: return "a"
        case .b: return "b"
        case .c: return "c"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension Kind: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Source: `api.yaml#/components/schemas/Tree`
public nonisolated struct Tree: Codable, Hashable, Sendable {
    public let id: String
    public let note: Nullable<String>?
    private let _parent: Box<Tree>?
    public let children: [Tree]?

    public var parent: Tree? {
        _parent?.value
    }

    public init(
        id: String,
        note: Nullable<String>? = nil,
        parent: Tree? = nil,
        children: [Tree]? = nil
    ) {
        self.id = id
        self.note = note
        self._parent = parent.map { Box($0) }
        self.children = children
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.note = object.nullable("note")
        self._parent = object.optional("parent").map { Box($0) }
        self.children = object.optional("children")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.note, "note")
        object.write(self._parent?.value, "parent")
        object.write(self.children, "children")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Opened`
public nonisolated struct Opened: Codable, Hashable, Sendable {
    public let event: OpenedEvent
    public let data: Int

    public init(
        event: OpenedEvent,
        data: Int
    ) {
        self.event = event
        self.data = data
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.event = try object.required("event")
        self.data = try object.required("data")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.event, "event")
        object.write(self.data, "data")
        try object.finish()
    }
}

nonisolated extension Opened: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.event, "event")
    }
}

/// Source: `api.yaml#/components/schemas/Opened/properties/event`
public nonisolated enum OpenedEvent: OpenEnum {
    case opened
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "opened": self = .opened
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .opened: return "opened"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension OpenedEvent: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Source: `api.yaml#/components/schemas/Closed`
public nonisolated struct Closed: Codable, Hashable, Sendable {
    public let event: ClosedEvent
    public let data: [String]

    public init(
        event: ClosedEvent,
        data: [String]
    ) {
        self.event = event
        self.data = data
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.event = try object.required("event")
        self.data = try object.required("data")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.event, "event")
        object.write(self.data, "data")
        try object.finish()
    }
}

nonisolated extension Closed: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.event, "event")
    }
}

/// Source: `api.yaml#/components/schemas/Closed/properties/event`
public nonisolated enum ClosedEvent: OpenEnum {
    case closed
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "closed": self = .closed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .closed: return "closed"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension ClosedEvent: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Members that the alternatives differ over are one or the other.
///
/// Source: `api.yaml#/components/schemas/Log`
public nonisolated struct Log: Codable, Hashable, Sendable {
    public let id: String
    public let note: Nullable<String>?
    public let event: LogEvent?
    public let data: LogData?

    public init(
        id: String,
        note: Nullable<String>? = nil,
        event: LogEvent? = nil,
        data: LogData? = nil
    ) {
        self.id = id
        self.note = note
        self.event = event
        self.data = data
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.note = object.nullable("note")
        self.event = object.optional("event")
        self.data = object.optional("data")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.note, "note")
        object.write(self.event, "event")
        object.write(self.data, "data")
        try object.finish()
    }
}

nonisolated extension Log: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.event, "event")
        check.member(self.data, "data")
    }
}

/// Source: `api.yaml#/components/schemas/Log/properties/event`
public nonisolated enum LogEvent: OpenEnum {
    case opened
    case closed
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "opened": self = .opened
        case "closed": self = .closed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .opened: return "opened"
        case .closed: return "closed"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension LogEvent: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Source: `api.yaml#/components/schemas/Log/properties/data`
public nonisolated enum LogData: Codable, Hashable, Sendable {
    case integer(Int)
    case strings([String])
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .integer { .integer(try $0.decode()) },
                .array { .strings(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .integer(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .strings(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

nonisolated extension LogData: Validatable {
    public func validate(in check: inout ValidationCheck) {
        switch self {
        case .unrecognized: check.report("oneOf", "fits none of the described alternatives")
        default: break
        }
    }
}
