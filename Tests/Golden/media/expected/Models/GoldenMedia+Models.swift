// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Source: `api.yaml#/components/schemas/Note`
public nonisolated struct Note: Codable, Hashable, Sendable {
    public var title: String
    public var tags: [String]?

    public init(
        title: String,
        tags: [String]? = nil
    ) {
        self.title = title
        self.tags = tags
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.title = try object.required("title")
        self.tags = object.optional("tags")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.title, "title")
        object.write(self.tags, "tags")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Step`
public nonisolated struct Step: Codable, Hashable, Sendable {
    public var op: String
    public var path: String

    public init(
        op: String,
        path: String
    ) {
        self.op = op
        self.path = path
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.op = try object.required("op")
        self.path = try object.required("path")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.op, "op")
        object.write(self.path, "path")
        try object.finish()
    }
}

/// Source: `api.yaml#/paths/~1notes/post/requestBody/content/schema`
public nonisolated struct AddNoteMultipartBody: Codable, Hashable, Sendable {
    public var title: String
    public var picture: FilePart?

    public init(
        title: String,
        picture: FilePart? = nil
    ) {
        self.title = title
        self.picture = picture
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.title = try object.required("title")
        self.picture = object.optional("picture")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.title, "title")
        object.write(self.picture, "picture")
        try object.finish()
    }
}
