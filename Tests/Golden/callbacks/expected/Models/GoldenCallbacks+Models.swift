// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime

/// Source: `api.yaml#/components/schemas/Subscription`
public nonisolated struct Subscription: Codable, Hashable, Sendable {
    public let id: String

    public init(
        id: String
    ) {
        self.id = id
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.id = try object.required("id")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        try object.finish()
    }
}

/// Source: `api.yaml#/paths/~1subscriptions/post/requestBody/content/schema`
public nonisolated struct SubscribeBody: Codable, Hashable, Sendable {
    public var url: String

    public init(
        url: String
    ) {
        self.url = url
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.url = try object.required("url")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.url, "url")
        try object.finish()
    }
}
