// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Source: `api.yaml#/components/schemas/States`
public nonisolated struct States: Codable, Hashable, Sendable {
    public let required: String
    public let requiredNullable: String?
    public let optional: String?
    public let optionalNullable: Nullable<Int64>?
    public let optionalNullableDate: Nullable<DateTime>?
    public let elements: [Decimal?]?
    public let members: [String: String?]?
    public let reference: Nullable<Leaf>?
    public let id: Nullable<UUID>?

    public init(
        required: String,
        requiredNullable: String?,
        optional: String? = nil,
        optionalNullable: Nullable<Int64>? = nil,
        optionalNullableDate: Nullable<DateTime>? = nil,
        elements: [Decimal?]? = nil,
        members: [String: String?]? = nil,
        reference: Nullable<Leaf>? = nil,
        id: Nullable<UUID>? = nil
    ) {
        self.required = required
        self.requiredNullable = requiredNullable
        self.optional = optional
        self.optionalNullable = optionalNullable
        self.optionalNullableDate = optionalNullableDate
        self.elements = elements
        self.members = members
        self.reference = reference
        self.id = id
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.required = try object.required("required")
        self.requiredNullable = try object.requiredNullable("requiredNullable")
        self.optional = object.optional("optional")
        self.optionalNullable = object.nullable("optionalNullable")
        self.optionalNullableDate = object.nullable("optionalNullableDate")
        self.elements = object.optional("elements")
        self.members = object.optional("members")
        self.reference = object.nullable("reference")
        self.id = object.nullable("id", as: UUIDText.self)
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.required, "required")
        object.writeNull(self.requiredNullable, "requiredNullable")
        object.write(self.optional, "optional")
        object.write(self.optionalNullable, "optionalNullable")
        object.write(self.optionalNullableDate, "optionalNullableDate")
        object.write(self.elements, "elements")
        object.write(self.members, "members")
        object.write(self.reference, "reference")
        object.write(self.id, "id", as: UUIDText.self)
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Leaf`
public nonisolated struct Leaf: Codable, Hashable, Sendable {
    public let value: String?

    public init(
        value: String? = nil
    ) {
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.value = object.optional("value")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.value, "value")
        try object.finish()
    }
}
