// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime

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
