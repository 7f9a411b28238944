// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime

/// Source: `api.yaml#/components/schemas/Problem`
public nonisolated struct Problem: Codable, Hashable, Sendable {
    public let code: Int
    public let message: String?

    public init(
        code: Int,
        message: String? = nil
    ) {
        self.code = code
        self.message = message
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.code = try object.required("code")
        self.message = object.optional("message")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.code, "code")
        object.write(self.message, "message")
        try object.finish()
    }
}
