// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Source: `api.yaml#/components/schemas/String`
public nonisolated struct StringModel: Codable, Hashable, Sendable {
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

/// Source: `api.yaml#/components/schemas/Data`
public nonisolated struct DataModel: Codable, Hashable, Sendable {
    public let bytes: Data?
    private let _error: Box<ErrorModel>?

    public var error: ErrorModel? {
        _error?.value
    }

    public init(
        bytes: Data? = nil,
        error: ErrorModel? = nil
    ) {
        self.bytes = bytes
        self._error = error.map { Box($0) }
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.bytes = object.optional("bytes", as: Base64Text.self)
        self._error = object.optional("error").map { Box($0) }
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.bytes, "bytes", as: Base64Text.self)
        object.write(self._error?.value, "error")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Error`
public nonisolated struct ErrorModel: Codable, Hashable, Sendable {
    public let data: DataModel?
    public let date: DateTime?

    public init(
        data: DataModel? = nil,
        date: DateTime? = nil
    ) {
        self.data = data
        self.date = date
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.data = object.optional("data")
        self.date = object.optional("date")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.data, "data")
        object.write(self.date, "date")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Optional`
public nonisolated struct OptionalModel: Codable, Hashable, Sendable {
    public let some: StringModel?

    public init(
        some: StringModel? = nil
    ) {
        self.some = some
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.some = object.optional("some")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.some, "some")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/InitBody`
public nonisolated struct InitBody: Codable, Hashable, Sendable {
    public let b: Int?

    public init(
        b: Int? = nil
    ) {
        self.b = b
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.b = object.optional("b")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.b, "b")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/initBody`
public nonisolated struct InitBody2: Codable, Hashable, Sendable {
    public let c: Int?

    public init(
        c: Int? = nil
    ) {
        self.c = c
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.c = object.optional("c")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.c, "c")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Alike`
public nonisolated struct Alike: Codable, Hashable, Sendable {
    public let userID2: String?
    public let userID3: String?
    public let userID: String?
    public let empty: String?
    public let minus: String?
    public let u1f600: String?
    public let _1st: String?
    public let additionalProperties: String?
    /// The members beside the named ones.
    public let additionalProperties2: [String: String]

    public init(
        userID2: String? = nil,
        userID3: String? = nil,
        userID: String? = nil,
        empty: String? = nil,
        minus: String? = nil,
        u1f600: String? = nil,
        _1st: String? = nil,
        additionalProperties: String? = nil,
        additionalProperties2: [String: String] = [:]
    ) {
        self.userID2 = userID2
        self.userID3 = userID3
        self.userID = userID
        self.empty = empty
        self.minus = minus
        self.u1f600 = u1f600
        self._1st = _1st
        self.additionalProperties = additionalProperties
        self.additionalProperties2 = additionalProperties2
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.userID2 = object.optional("userId")
        self.userID3 = object.optional("user_id")
        self.userID = object.optional("UserID")
        self.empty = object.optional("")
        self.minus = object.optional("-")
        self.u1f600 = object.optional("😀")
        self._1st = object.optional("1st")
        self.additionalProperties = object.optional("additionalProperties")
        self.additionalProperties2 = object.rest(excluding: [
            "userId",
            "user_id",
            "UserID",
            "",
            "-",
            "😀",
            "1st",
            "additionalProperties",
        ])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.userID2, "userId")
        object.write(self.userID3, "user_id")
        object.write(self.userID, "UserID")
        object.write(self.empty, "")
        object.write(self.minus, "-")
        object.write(self.u1f600, "😀")
        object.write(self._1st, "1st")
        object.write(self.additionalProperties, "additionalProperties")
        object.writeRest(self.additionalProperties2)
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Values`
public nonisolated enum Values: OpenEnum {
    case empty
    case blank
    case aB2
    case aB3
    case aB
    case noneValue
    case someValue
    case selfValue
    case `nil`
    case unrecognizedValue
    case value1
    case minus1
    case u1f600
    case `true`
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "": self = .empty
        case " ": self = .blank
        case "a b": self = .aB2
        case "a-b": self = .aB3
        case "aB": self = .aB
        case "none": self = .noneValue
        case "some": self = .someValue
        case "self": self = .selfValue
        case "nil": self = .`nil`
        case "unrecognized": self = .unrecognizedValue
        case "1": self = .value1
        case "-1": self = .minus1
        case "😀": self = .u1f600
        case "true": self = .`true`
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .empty: return ""
        case .blank: return " "
        case .aB2: return "a b"
        case .aB3: return "a-b"
        case .aB: return "aB"
        case .noneValue: return "none"
        case .someValue: return "some"
        case .selfValue: return "self"
        case .`nil`: return "nil"
        case .unrecognizedValue: return "unrecognized"
        case .value1: return "1"
        case .minus1: return "-1"
        case .u1f600: return "😀"
        case .`true`: return "true"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}
