// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Source: `api.yaml#/components/schemas/PhotoForm`
public nonisolated struct PhotoForm: Codable, Hashable, Sendable {
    public var photo: FilePart
    /// The members beside the named ones.
    public var additionalProperties: [String: String]

    public init(
        photo: FilePart,
        additionalProperties: [String: String] = [:]
    ) {
        self.photo = photo
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.photo = try object.required("photo")
        self.additionalProperties = object.rest(excluding: ["photo"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.photo, "photo")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/NoteForm`
public nonisolated struct NoteForm: Codable, Hashable, Sendable {
    public var note: String

    public init(
        note: String
    ) {
        self.note = note
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.note = try object.required("note")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.note, "note")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Item`
public nonisolated struct Item: Codable, Hashable, Sendable {
    public var name: String
    public var tags: [String]?
    public var ticket: Ticket?

    public init(
        name: String,
        tags: [String]? = nil,
        ticket: Ticket? = nil
    ) {
        self.name = name
        self.tags = tags
        self.ticket = ticket
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.name = try object.required("name")
        self.tags = object.optional("tags")
        self.ticket = object.optional("ticket")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.name, "name")
        object.write(self.tags, "tags")
        object.write(self.ticket, "ticket")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Ticket`
public nonisolated struct Ticket: Codable, Hashable, Sendable {
    public var id: Int
    /// Sent only, never received.
    public var secret: String?

    public init(
        id: Int,
        secret: String? = nil
    ) {
        self.id = id
        self.secret = secret
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.secret = object.optional("secret")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.secret, "secret")
        try object.finish()
    }
}

nonisolated extension Ticket: MaskedDescription {
    public static var maskedMembers: [String] {
        ["secret"]
    }
}

/// Source: `api.yaml#/paths/~1upload/post/requestBody/content/schema`
public nonisolated struct UploadBody: Codable, Hashable, Sendable {
    public var file: FilePart
    public var more: [FilePart]?
    public var id: UUID
    public var kind: UploadBodyKind?
    public var ticket: Ticket?
    public var note: String?

    public init(
        file: FilePart,
        id: UUID,
        more: [FilePart]? = nil,
        kind: UploadBodyKind? = nil,
        ticket: Ticket? = nil,
        note: String? = nil
    ) {
        self.file = file
        self.more = more
        self.id = id
        self.kind = kind
        self.ticket = ticket
        self.note = note
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.file = try object.required("file")
        self.id = try object.required("id", as: UUIDText.self)
        self.more = object.optional("more")
        self.kind = object.optional("kind")
        self.ticket = object.optional("ticket")
        self.note = object.optional("note")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.file, "file")
        object.write(self.more, "more")
        object.write(self.id, "id", as: UUIDText.self)
        object.write(self.kind, "kind")
        object.write(self.ticket, "ticket")
        object.write(self.note, "note")
        try object.finish()
    }
}

/// Source: `api.yaml#/paths/~1upload/post/requestBody/content/schema/properties/kind`
public nonisolated enum UploadBodyKind: OpenEnum {
    case a
    case b
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "a": self = .a
        case "b": self = .b
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .a: return "a"
        case .b: return "b"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Source: `api.yaml#/paths/~1upload~1either/post/requestBody/content/schema`
public nonisolated enum UploadEitherBody: Codable, Hashable, Sendable {
    case photoForm(PhotoForm)
    case noteForm(NoteForm)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(required: ["photo"], known: ["photo"]) { .photoForm(try $0.decode()) },
                .object(required: ["note"], known: ["note"]) { .noteForm(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .photoForm(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .noteForm(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}
