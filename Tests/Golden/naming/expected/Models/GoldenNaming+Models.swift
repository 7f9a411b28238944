// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime

/// Source: `api.yaml#/components/schemas/Keywords`
public nonisolated struct Keywords: Codable, Hashable, Sendable {
    public let `class`: String
    public let selfValue: String
    public let type: String?
    public let initValue: String?
    public let `await`: String
    /// Default: `"x"`.
    public let `default`: String?
    private let _readValue: String?
    private let _modifyValue: Box<Keywords>?

    /// Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var read: String? {
        _readValue
    }

    public var modify: Keywords? {
        _modifyValue?.value
    }

    /// ``default``, or the value that holds where it is absent.
    public var defaultOrDefault: String { self.`default` ?? "x" }

    public init(
        `class`: String,
        selfValue: String,
        `await`: String,
        type: String? = nil,
        initValue: String? = nil,
        `default`: String? = nil,
        read: String? = nil,
        modify: Keywords? = nil
    ) {
        self.`class` = `class`
        self.selfValue = selfValue
        self.type = type
        self.initValue = initValue
        self.`await` = `await`
        self.`default` = `default`
        self._readValue = read
        self._modifyValue = modify.map { Box($0) }
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.`class` = try object.required("class")
        self.selfValue = try object.required("self")
        self.`await` = try object.required("await")
        self.type = object.optional("Type")
        self.initValue = object.optional("init")
        self.`default` = object.optional("default")
        self._readValue = object.optional("read")
        self._modifyValue = object.optional("modify").map { Box($0) }
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.`class`, "class")
        object.write(self.selfValue, "self")
        object.write(self.type, "Type")
        object.write(self.initValue, "init")
        object.write(self.`await`, "await")
        object.write(self.`default`, "default")
        object.write(self._readValue, "read")
        object.write(self._modifyValue?.value, "modify")
        try object.finish()
    }
}

/// Source: `api.yaml#/paths/~1a~1{id}/get/requestBody/content/schema`
public nonisolated struct InitBody3: Codable, Hashable, Sendable {
    public var a: String?

    public init(
        a: String? = nil
    ) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.a = object.optional("a")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.a, "a")
        try object.finish()
    }
}
