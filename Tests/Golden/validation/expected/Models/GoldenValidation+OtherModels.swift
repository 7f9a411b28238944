// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime

/// Source: `api.yaml#/components/schemas/Plain`
public nonisolated struct Plain: Codable, Hashable, Sendable {
    public let text: String?

    public init(
        text: String? = nil
    ) {
        self.text = text
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.text = object.optional("text")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.text, "text")
        try object.finish()
    }
}
