// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Deprecated.
///
/// Source: `api.yaml#/components/schemas/Old`
public nonisolated struct Old: Codable, Hashable, Sendable {
    public var stays: String?
    private var _gone: String
    private var _goneOptional: Int?
    private var _goneNullable: String?
    private var _goneItself: Box<Old>?

    /// Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var gone: String {
        get { _gone }
        set { _gone = newValue }
    }

    /// Deprecated. Default: `1`.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var goneOptional: Int? {
        get { _goneOptional }
        set { _goneOptional = newValue }
    }

    /// Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var goneNullable: String? {
        get { _goneNullable }
        set { _goneNullable = newValue }
    }

    /// Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var goneItself: Old? {
        get { _goneItself?.value }
        set { _goneItself = newValue.map { Box($0) } }
    }

    public init(
        gone: String,
        goneNullable: String?,
        stays: String? = nil,
        goneOptional: Int? = nil,
        goneItself: Old? = nil
    ) {
        self.stays = stays
        self._gone = gone
        self._goneOptional = goneOptional
        self._goneNullable = goneNullable
        self._goneItself = goneItself.map { Box($0) }
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self._gone = try object.required("gone")
        self._goneNullable = try object.requiredNullable("goneNullable")
        self.stays = object.optional("stays")
        self._goneOptional = object.optional("goneOptional")
        self._goneItself = object.optional("goneItself").map { Box($0) }
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.stays, "stays")
        object.write(self._gone, "gone")
        object.write(self._goneOptional, "goneOptional")
        object.writeNull(self._goneNullable, "goneNullable")
        object.write(self._goneItself?.value, "goneItself")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Upload`
public nonisolated struct Upload: Codable, Hashable, Sendable {
    public var id: UUID
    var _gone: UUID?
    var _goneNullable: Nullable<UUID>?
    var _goneFile: FilePart?

    /// Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var gone: UUID? {
        get { _gone }
        set { _gone = newValue }
    }

    /// Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var goneNullable: Nullable<UUID>? {
        get { _goneNullable }
        set { _goneNullable = newValue }
    }

    /// Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var goneFile: FilePart? {
        get { _goneFile }
        set { _goneFile = newValue }
    }

    public init(
        id: UUID,
        gone: UUID? = nil,
        goneNullable: Nullable<UUID>? = nil,
        goneFile: FilePart? = nil
    ) {
        self.id = id
        self._gone = gone
        self._goneNullable = goneNullable
        self._goneFile = goneFile
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id", as: UUIDText.self)
        self._gone = object.optional("gone", as: UUIDText.self)
        self._goneNullable = object.nullable("goneNullable", as: UUIDText.self)
        self._goneFile = object.optional("goneFile")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id", as: UUIDText.self)
        object.write(self._gone, "gone", as: UUIDText.self)
        object.write(self._goneNullable, "goneNullable", as: UUIDText.self)
        object.write(self._goneFile, "goneFile")
        try object.finish()
    }
}
