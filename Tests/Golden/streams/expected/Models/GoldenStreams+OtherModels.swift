// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime

/// Source: `api.yaml#/components/schemas/Problem`
public nonisolated struct Problem: Codable, Hashable, Sendable {
    public let code: Int

    public init(
        code: Int
    ) {
        self.code = code
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.code = try object.required("code")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.code, "code")
        try object.finish()
    }
}
