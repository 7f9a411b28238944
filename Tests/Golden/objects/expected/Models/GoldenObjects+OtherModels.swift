// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Source: `api.yaml#/components/schemas/Person`
public nonisolated struct Person: Codable, Hashable, Sendable {
    public let name: String

    public init(
        name: String
    ) {
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.name = try object.required("name")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.name, "name")
        try object.finish()
    }
}

nonisolated extension Person: MaskedDescription {
    public static var maskedMembers: [String] {
        ["name"]
    }
}

/// Source: `api.yaml#/components/schemas/Extensible`
public nonisolated struct Extensible: Codable, Hashable, Sendable {
    public let known: String?
    /// The members beside the named ones.
    public let additionalProperties: [String: Int]

    public init(
        known: String? = nil,
        additionalProperties: [String: Int] = [:]
    ) {
        self.known = known
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.known = object.optional("known")
        self.additionalProperties = object.rest(excluding: ["known"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.known, "known")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}
