// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Source: `api.yaml#/components/schemas/Tree`
public nonisolated struct Tree: Codable, Hashable, Sendable {
    public let name: String
    public let children: [Tree]?
    private let _parent: Box<Tree>?
    private let _twin: Box<Nullable<Tree>>?

    public var parent: Tree? {
        _parent?.value
    }

    public var twin: Nullable<Tree>? {
        _twin?.value
    }

    public init(
        name: String,
        children: [Tree]? = nil,
        parent: Tree? = nil,
        twin: Nullable<Tree>? = nil
    ) {
        self.name = name
        self.children = children
        self._parent = parent.map { Box($0) }
        self._twin = twin.map { Box($0) }
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.name = try object.required("name")
        self.children = object.optional("children")
        self._parent = object.optional("parent").map { Box($0) }
        self._twin = object.nullable("twin").map { Box($0) }
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.name, "name")
        object.write(self.children, "children")
        object.write(self._parent?.value, "parent")
        object.write(self._twin?.value, "twin")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/First`
public nonisolated struct First: Codable, Hashable, Sendable {
    private let _second: Box<Second>?

    public var second: Second? {
        _second?.value
    }

    public init(
        second: Second? = nil
    ) {
        self._second = second.map { Box($0) }
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self._second = object.optional("second").map { Box($0) }
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self._second?.value, "second")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Second`
public nonisolated struct Second: Codable, Hashable, Sendable {
    public let first: First?
    public let note: String

    public init(
        note: String,
        first: First? = nil
    ) {
        self.first = first
        self.note = note
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.note = try object.required("note")
        self.first = object.optional("first")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.first, "first")
        object.write(self.note, "note")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Expression`
public nonisolated indirect enum Expression: Codable, Hashable, Sendable {
    case string(String)
    case negation(Negation)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .string(try $0.decode()) },
                .object(required: ["negated"], known: ["negated"]) { .negation(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .negation(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Source: `api.yaml#/components/schemas/Negation`
public nonisolated struct Negation: Codable, Hashable, Sendable {
    public let negated: Expression

    public init(
        negated: Expression
    ) {
        self.negated = negated
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.negated = try object.required("negated")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.negated, "negated")
        try object.finish()
    }
}

/// Chapters in chapters.
///
/// Source: `api.yaml#/components/schemas/Outline`
public nonisolated struct Outline: ListOfValues, Hashable {
    public typealias Element = Outline

    /// The elements of the list.
    public var elements: [Outline]

    public init(_ elements: [Outline]) { self.elements = elements }
}

/// Folders by name, each with its folders.
///
/// Source: `api.yaml#/components/schemas/Folder`
public nonisolated struct Folder: MapOfValues, Hashable {
    public typealias Key = String
    public typealias Value = Folder

    /// The members by name.
    public var members: [String: Folder]

    public init(_ members: [String: Folder]) { self.members = members }
}

/// Source: `api.yaml#/components/schemas/Grid`
public nonisolated struct Grid: ListOfValues, Hashable {
    public typealias Element = [String: Grid]

    /// The elements of the list.
    public var elements: [[String: Grid]]

    public init(_ elements: [[String: Grid]]) { self.elements = elements }
}

/// Source: `api.yaml#/components/schemas/Sparse`
public nonisolated struct Sparse: MapOfValues, Hashable {
    public typealias Key = String
    public typealias Value = Sparse?

    /// The members by name.
    public var members: [String: Sparse?]

    public init(_ members: [String: Sparse?]) { self.members = members }
}

/// Source: `api.yaml#/components/schemas/Json`
public nonisolated enum JSON: Codable, Hashable, Sendable {
    case string(String)
    case number(Decimal)
    case bool(Bool)
    case jsons([JSON?])
    case object([String: JSON?])
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .string(try $0.decode()) },
                .number { .number(try $0.decode()) },
                .boolean { .bool(try $0.decode()) },
                .array { .jsons(try $0.decode()) },
                .object { .object(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .jsons(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .object(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Source: `api.yaml#/components/schemas/Shelf`
public nonisolated struct Shelf: Codable, Hashable, Sendable {
    /// Chapters in chapters.
    public let outline: Outline?
    /// Folders by name, each with its folders.
    public let folders: Folder?
    public let rows: [[String: Grid]]?
    public let anything: Nullable<JSON>?

    public init(
        outline: Outline? = nil,
        folders: Folder? = nil,
        rows: [[String: Grid]]? = nil,
        anything: Nullable<JSON>? = nil
    ) {
        self.outline = outline
        self.folders = folders
        self.rows = rows
        self.anything = anything
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.outline = object.optional("outline")
        self.folders = object.optional("folders")
        self.rows = object.optional("rows")
        self.anything = object.nullable("anything")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.outline, "outline")
        object.write(self.folders, "folders")
        object.write(self.rows, "rows")
        object.write(self.anything, "anything")
        try object.finish()
    }
}
