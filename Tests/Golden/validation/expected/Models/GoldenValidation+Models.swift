// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Members: at least 3 members.
///
/// Source: `api.yaml#/components/schemas/Order`
public nonisolated struct Order: Codable, Hashable, Sendable {
    /// Length: 1 to 10 characters. Pattern: `^[A-Z][\w-]*$`.
    public var reference: String
    public var short: String?
    /// Minimum: 0.01. Less than 1000000. Multiple of 0.01.
    public var amount: Decimal
    /// Greater than 0. Maximum: 1.
    public var ratio: Double?
    /// Minimum: 1. Maximum: 9007199254740993.
    public var count: Int?
    /// Length: at most 4 characters.
    public var note: Nullable<String>?
    /// Count: 1 to 3 elements. Elements are unique.
    public var tags: [String]?
    public var grid: [[Int?]]?
    /// Members: at most 2 members.
    public var labels: [String: String]?
    public var status: OrderStatus?
    /// Pattern: `^(\+\d{1,3}( )?)?((\(\d{1,3}\))|\d{1,3})[- .]?\d{3,4}[- .]?\d{4}$|^(\+\d{1,3}( )?)?(\d{3}[
    /// ]?){2}\d{3}$`.
    public var phone: String?
    /// Length: at most 24 characters.
    public var link: URL?
    /// Always `true`.
    public var agreed: Bool?
    public var rate: Nullable<Decimal>?
    /// Length: at most 3 characters. Minimum: 2.
    public var extra: JSONValue?
    private var _old: String?
    /// Count: at most 2 elements.
    public var parts: [Order]?
    public var payer: Payer?
    /// The members beside the named ones.
    public var additionalProperties: [String: Int]

    /// Length: at most 2 characters. Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var old: String? {
        get { _old }
        set { _old = newValue }
    }

    public init(
        reference: String,
        amount: Decimal,
        short: String? = nil,
        ratio: Double? = nil,
        count: Int? = nil,
        note: Nullable<String>? = nil,
        tags: [String]? = nil,
        grid: [[Int?]]? = nil,
        labels: [String: String]? = nil,
        status: OrderStatus? = nil,
        phone: String? = nil,
        link: URL? = nil,
        agreed: Bool? = nil,
        rate: Nullable<Decimal>? = nil,
        extra: JSONValue? = nil,
        old: String? = nil,
        parts: [Order]? = nil,
        payer: Payer? = nil,
        additionalProperties: [String: Int] = [:]
    ) {
        self.reference = reference
        self.short = short
        self.amount = amount
        self.ratio = ratio
        self.count = count
        self.note = note
        self.tags = tags
        self.grid = grid
        self.labels = labels
        self.status = status
        self.phone = phone
        self.link = link
        self.agreed = agreed
        self.rate = rate
        self.extra = extra
        self._old = old
        self.parts = parts
        self.payer = payer
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.reference = try object.required("reference")
        self.amount = try object.required("amount")
        self.short = object.optional("short")
        self.ratio = object.optional("ratio")
        self.count = object.optional("count")
        self.note = object.nullable("note")
        self.tags = object.optional("tags")
        self.grid = object.optional("grid")
        self.labels = object.optional("labels")
        self.status = object.optional("status")
        self.phone = object.optional("phone")
        self.link = object.optional("link", as: URLText.self)
        self.agreed = object.optional("agreed")
        self.rate = object.nullable("rate")
        self.extra = object.optional("extra")
        self._old = object.optional("old")
        self.parts = object.optional("parts")
        self.payer = object.optional("payer")
        self.additionalProperties = object.rest(excluding: [
            "reference",
            "short",
            "amount",
            "ratio",
            "count",
            "note",
            "tags",
            "grid",
            "labels",
            "status",
            "phone",
            "link",
            "agreed",
            "rate",
            "extra",
            "old",
            "parts",
            "payer",
        ])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.reference, "reference")
        object.write(self.short, "short")
        object.write(self.amount, "amount")
        object.write(self.ratio, "ratio")
        object.write(self.count, "count")
        object.write(self.note, "note")
        object.write(self.tags, "tags")
        object.write(self.grid, "grid")
        object.write(self.labels, "labels")
        object.write(self.status, "status")
        object.write(self.phone, "phone")
        object.write(self.link, "link", as: URLText.self)
        object.write(self.agreed, "agreed")
        object.write(self.rate, "rate")
        object.write(self.extra, "extra")
        object.write(self._old, "old")
        object.write(self.parts, "parts")
        object.write(self.payer, "payer")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

nonisolated extension Order: MaskedDescription {
    public static var maskedMembers: [String] {
        ["phone"]
    }
}

nonisolated extension Order: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.members(self, minProperties: 3)
        check.text(self.reference, "reference", minLength: 1, maxLength: 10, pattern: "^[A-Z][A-Za-z0-9_\\-]*\\z")
        check.text(self.short, "short", minLength: 1, maxLength: 10, pattern: "^[A-Z][A-Za-z0-9_\\-]*\\z")
        check.text(self.short, "short", maxLength: 3)
        check.number(self.amount, "amount", minimum: "0.01", exclusiveMaximum: 1_000_000, multipleOf: "0.01")
        check.number(self.ratio, "ratio", exclusiveMinimum: 0, maximum: 1)
        check.number(self.count, "count", minimum: 1, maximum: 9_007_199_254_740_993)
        check.text(self.note?.wrapped, "note", maxLength: 4)
        check.items(self.tags, "tags", minItems: 1, maxItems: 3, uniqueItems: true)
        check.each(self.tags, "tags") { check, value in
            check.text(value, maxLength: 5)
        }
        check.each(self.grid, "grid") { check, value in
            check.items(value, minItems: 2)
            check.each(value) { check, value in
                check.number(value, minimum: 0)
            }
        }
        check.members(self.labels, "labels", maxProperties: 2)
        check.names(of: self.labels, "labels") { check, value in
            check.text(value, pattern: "^x-")
        }
        check.each(self.labels, "labels") { check, value in
            check.text(value, minLength: 2)
        }
        check.member(self.status, "status")
        check.text(
            self.phone, "phone",
            pattern: "^(\\+[0-9]{1,3}( )?)?((\\([0-9]{1,3}\\))|[0-9]{1,3})[\\- .]?[0-9]{3,4}[\\- .]?[0-9]{4"
                + "}\\z|^(\\+[0-9]{1,3}( )?)?([0-9]{3}[ ]?){2}[0-9]{3}\\z")
        check.text(self.link, "link", as: URLText.self, maxLength: 24)
        check.allowed(self.agreed, "agreed", in: [true])
        check.allowed(
            self.rate?.wrapped, "rate",
            in: [
                .number(Decimal(string: "0.1") ?? 0),
                .number(Decimal(string: "0.2") ?? 0),
                nil,
            ])
        check.text(self.extra, "extra", maxLength: 3)
        check.number(self.extra, "extra", minimum: 2)
        check.text(self._old, "old", maxLength: 2)
        check.items(self.parts, "parts", maxItems: 2)
        check.member(self.parts, "parts")
        check.member(self.payer, "payer")
        check.each(self.additionalProperties) { check, value in
            check.number(value, maximum: 9)
        }
    }
}

/// Source: `api.yaml#/components/schemas/Order/properties/status`
public nonisolated enum OrderStatus: OpenEnum {
    case open
    case closed
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "open": self = .open
        case "closed": self = .closed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .open: return "open"
        case .closed: return "closed"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension OrderStatus: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Source: `api.yaml#/components/schemas/Payer`
public nonisolated enum Payer: Codable, Hashable, Sendable {
    case string(String)
    case integer(Int)
    case strings([String])
    case company(Company)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .string(try $0.decode()) },
                .integer { .integer(try $0.decode()) },
                .array { .strings(try $0.decode()) },
                .object(required: ["name"], known: ["name"]) { .company(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .integer(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .strings(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .company(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

nonisolated extension Payer: Validatable {
    public func validate(in check: inout ValidationCheck) {
        switch self {
        case .string(let value):
            check.text(value, maxLength: 3)
        case .integer(let value):
            check.number(value, maximum: 3)
        case .strings(let value):
            check.items(value, maxItems: 1)
        case .company(let value):
            value.validate(in: &check)
        case .unrecognized: check.report("oneOf", "fits none of the described alternatives")
        }
    }
}

/// Source: `api.yaml#/components/schemas/Company`
public nonisolated struct Company: Codable, Hashable, Sendable {
    /// Length: at least 2 characters.
    public var name: String

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

nonisolated extension Company: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(self.name, "name", minLength: 2)
    }
}

/// Source: `api.yaml#/components/schemas/Photo`
public nonisolated struct Photo: Codable, Hashable, Sendable {
    /// Length: at most 5 characters.
    public var title: String
    public var image: FilePart

    public init(
        title: String,
        image: FilePart
    ) {
        self.title = title
        self.image = image
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.title = try object.required("title")
        self.image = try object.required("image")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.title, "title")
        object.write(self.image, "image")
        try object.finish()
    }
}

nonisolated extension Photo: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(self.title, "title", maxLength: 5)
    }
}
