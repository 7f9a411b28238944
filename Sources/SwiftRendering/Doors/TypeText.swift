// Types as Swift text, put together from identifiers and words of our own.

import ClientModel

struct TypeText: Sendable, Hashable {
    let text: String
    /// Whether the text mentions a type of Foundation.
    let usesFoundation: Bool

    init(_ type: TypeReference, in names: TypeNames) {
        (text, usesFoundation) = Self.render(type, names)
    }

    /// Words of our own.
    init(own text: String, usesFoundation: Bool = false) {
        self.text = text
        self.usesFoundation = usesFoundation
    }

    func optional() -> TypeText { TypeText(own: text + "?", usesFoundation: usesFoundation) }

    private static func render(_ type: TypeReference, _ names: TypeNames) -> (String, Bool) {
        switch type {
        case .scalar(let scalar): return (scalar.swiftName, scalar.isFoundation)
        case .named(let id): return (names[id], false)
        case .array(let element):
            let inner = render(element, names)
            return ("[\(inner.0)]", inner.1)
        case .dictionary(let element):
            let inner = render(element, names)
            return ("[String: \(inner.0)]", inner.1)
        case .nullable(let element):
            let inner = render(element, names)
            return (inner.0 + "?", inner.1)
        }
    }

    /// The wire format of values that do not travel as their Swift type codes itself: `UnixSeconds`,
    /// `ListOf<UnixSeconds>`; `nil` for all others.
    static func wireFormat(of type: TypeReference) -> String? {
        switch type {
        case .scalar(let scalar): scalar.wireFormat
        case .named: nil
        case .array(let element): wireFormat(of: element).map { "ListOf<\($0)>" }
        case .dictionary(let element): wireFormat(of: element).map { "MapOf<\($0)>" }
        case .nullable(let element): wireFormat(of: element).map { "NullableOf<\($0)>" }
        }
    }
}

/// The names of declared types as they stand in source code.
struct TypeNames: Sendable {
    private let names: [String]

    init(_ model: ClientModel) {
        names = model.types.map { Identifier($0.name).text }
    }

    subscript(_ id: TypeID) -> String { names[id.index] }
}

extension Scalar {
    var swiftName: String {
        switch self {
        case .string: "String"
        case .bool: "Bool"
        case .int: "Int"
        case .int32: "Int32"
        case .int64: "Int64"
        case .double: "Double"
        case .float: "Float"
        case .decimal, .decimalText: "Decimal"
        case .dateTime: "DateTime"
        case .localDateTime: "LocalDateTime"
        case .date: "CalendarDate"
        case .unixSeconds, .fractionalUnixSeconds, .unixMilliseconds: "Date"
        case .uuid, .upperCaseUUID: "UUID"
        case .url: "URL"
        case .base64, .bytes: "Data"
        case .file: "FilePart"
        case .lenientID: "LenientID"
        case .json: "JSONValue"
        }
    }

    var isFoundation: Bool {
        switch self {
        case .decimal, .decimalText, .unixSeconds, .fractionalUnixSeconds, .unixMilliseconds, .uuid, .upperCaseUUID,
            .url, .base64, .bytes:
            true
        case .string, .bool, .int, .int32, .int64, .double, .float, .dateTime, .localDateTime, .date, .lenientID,
            .json, .file:
            false
        }
    }

    var wireFormat: String? {
        switch self {
        case .decimalText: "DecimalText"
        case .unixSeconds: "UnixSeconds"
        case .fractionalUnixSeconds: "FractionalUnixSeconds"
        case .unixMilliseconds: "UnixMilliseconds"
        case .uuid: "UUIDText"
        case .upperCaseUUID: "UpperCaseUUIDText"
        case .url: "URLText"
        case .base64, .bytes: "Base64Text"
        case .string, .bool, .int, .int32, .int64, .double, .float, .decimal, .dateTime, .localDateTime, .date,
            .lenientID, .json, .file:
            nil
        }
    }
}
