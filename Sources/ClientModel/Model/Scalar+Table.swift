// The table of all types that need no declaration. A new one is one row: every stage reads what it needs from here.

import SpecSource

extension Scalar {
    /// All there are. Those that only a format leads to are nothing but a row; the others have names in the generator.
    public static let table: [Scalar] = [
        string, bool, int, int32, int64, double, float, decimal, uuid, upperCaseUUID, bytes, file, lenientID, json,
        // Whole numbers up to 18446744073709551615.
        Scalar(
            "uint64", "UInt64", .language, size: .plain(8, alignment: 8), form: .integer, caseName: "integer",
            idProtocol: "DistinctID",
            limits: [.number, .listed], formats: [.integer("uint64")],
            literal: { $0.integer.flatMap { $0 >= 0 ? LiteralModel.integer($0) : nil } }, sample: "1"),
        // A number that travels as a JSON string.
        Scalar(
            "decimalText", "Decimal", .foundation, wire: "DecimalText", size: .plain(20, alignment: 4), form: .string,
            caseName: "decimal",
            formats: [.string("decimal")], sample: #""12.5""#),
        Scalar(
            "dateTime", "DateTime", .runtime, size: .words(6), form: .string, caseName: "dateTime",
            limits: [.text, .listed],
            formats: [.string("date-time")], sample: #""2024-02-29T12:30:00Z""#),
        Scalar(
            "localDateTime", "LocalDateTime", .runtime, size: .words(9), form: .string, caseName: "dateTime",
            limits: [.text, .listed], formats: [.string("date-time-local")], sample: #""2024-02-29T12:30:00""#),
        Scalar(
            "date", "CalendarDate", .runtime, size: .plain(24, alignment: 8), form: .string, caseName: "date",
            limits: [.text, .listed],
            formats: [.string("date")], sample: #""2024-02-29""#),
        Scalar(
            "interval", "DateTimeInterval", .runtime, size: .words(12, references: 2), form: .string,
            caseName: "interval", limits: [.text],
            formats: [.string("date-time-interval")], sample: #""2024-02-01T00:00:00Z/2024-03-01T00:00:00Z""#),
        // Points in time as whole seconds, as seconds with a fraction, and as milliseconds since 1970.
        Scalar(
            "unixSeconds", "Date", .foundation, wire: "UnixSeconds", size: .plain(8, alignment: 8), form: .number,
            caseName: "timestamp",
            formats: [.integer("unixtime"), .integer("unix-time")], sample: "1709209800"),
        Scalar(
            "fractionalUnixSeconds", "Date", .foundation, wire: "FractionalUnixSeconds", size: .plain(8, alignment: 8),
            form: .number,
            caseName: "timestamp", formats: [.number("unixtime"), .number("unix-time")], sample: "1709209800.25"),
        Scalar(
            "unixMilliseconds", "Date", .foundation, wire: "UnixMilliseconds", size: .plain(8, alignment: 8),
            form: .number, caseName: "timestamp",
            formats: [
                .integer("unixtime-milliseconds"), .integer("unix-time-milliseconds"),
                .number("unixtime-milliseconds"), .number("unix-time-milliseconds"),
            ], sample: "1709209800250"),
        Scalar(
            "url", "URL", .foundation, wire: "URLText", size: .words(2), form: .string, caseName: "url",
            limits: [.text, .listed],
            formats: [.string("uri"), .string("url")], looseFormats: ["url"], holds: TextForm.isURL,
            sample: #""https://example.com/a""#),
        // Base64 in a JSON string.
        Scalar(
            "base64", "Data", .foundation, wire: "Base64Text", size: .words(2), form: .string, caseName: "data",
            limits: [.text, .listed], formats: [.string("byte")], sample: #""AAEC""#),
    ]

    public static let string = Scalar(
        "string", "String", .language, size: .words(2), form: .string, caseName: "string", idProtocol: "TextID",
        limits: [.text, .listed],
        literal: { $0.string.map(LiteralModel.string) }, sample: #""a""#)
    public static let bool = Scalar(
        "bool", "Bool", .language, size: InlineSize(cases: 2), form: .bool, caseName: "bool", limits: .listed,
        literal: { $0.bool.map(LiteralModel.bool) }, sample: "true")
    public static let int = Scalar(
        "int", "Int", .language, size: .plain(8, alignment: 8), form: .integer, caseName: "integer",
        idProtocol: "IntegerID",
        limits: [.number, .listed],
        literal: { $0.integer.map(LiteralModel.integer) }, sample: "1")
    public static let int32 = Scalar(
        "int32", "Int32", .language, size: .plain(4, alignment: 4), form: .integer, caseName: "integer",
        idProtocol: "DistinctID",
        limits: [.number, .listed], formats: [.integer("int32")],
        literal: { $0.integer.flatMap { Int32(exactly: $0) }.map { .integer(Int64($0)) } }, sample: "1")
    public static let int64 = Scalar(
        "int64", "Int64", .language, size: .plain(8, alignment: 8), form: .integer, caseName: "integer",
        idProtocol: "IntegerID",
        limits: [.number, .listed], formats: [.integer("int64")], literal: { $0.integer.map(LiteralModel.integer) },
        sample: "1")
    public static let double = Scalar(
        "double", "Double", .language, size: .plain(8, alignment: 8), form: .number, caseName: "number",
        limits: [.number, .listed],
        formats: [.number("double")], literal: LiteralModel.binary, sample: "1.5")
    public static let float = Scalar(
        "float", "Float", .language, size: .plain(4, alignment: 4), form: .number, caseName: "number",
        limits: [.number, .listed],
        formats: [.number("float")], literal: LiteralModel.binary, sample: "1.5")
    /// A JSON number with all its digits.
    public static let decimal = Scalar(
        "decimal", "Decimal", .foundation, size: .plain(20, alignment: 4), form: .number, caseName: "number",
        limits: [.number, .listed],
        literal: { $0.scalarText.flatMap { PlainDecimal($0) }.map { .decimal($0.text) } }, sample: "12.5")
    public static let uuid = Scalar(
        "uuid", "UUID", .foundation, wire: "UUIDText", size: .plain(16, alignment: 1), form: .string, caseName: "uuid",
        idProtocol: "DistinctID", limits: [.text, .listed], formats: [.string("uuid"), .string("UUID")],
        looseFormats: ["UUID"], holds: TextForm.isUUID,
        sample: #""6f9619ff-8b86-d011-b42d-00c04fc964ff""#)
    /// Written in capital letters, as the description shows it.
    public static let upperCaseUUID = Scalar(
        "upperCaseUUID", "UUID", .foundation, wire: "UpperCaseUUIDText", size: .plain(16, alignment: 1), form: .string,
        caseName: "uuid",
        limits: [.text, .listed], sample: #""6F9619FF-8B86-D011-B42D-00C04FC964FF""#)
    /// Bytes that are a whole body; inside JSON, they are Base64.
    public static let bytes = Scalar(
        "bytes", "Data", .foundation, wire: "Base64Text", size: .words(2), form: .string, caseName: "data",
        formats: [.string("binary")], looseFormats: ["binary"], holds: TextForm.isBase64, sample: #""AAEC""#)
    /// A file in a form, with its name and its headers.
    public static let file = Scalar(
        "file", "FilePart", .runtime, size: .words(9, references: 5), form: .string, caseName: "file", sample: #""a""#)
    /// An id that is a JSON string here and a JSON number there.
    public static let lenientID = Scalar(
        "lenientID", "LenientID", .runtime, size: InlineSize(members: [.words(2), InlineSize(cases: 2)]), form: .any,
        caseName: "id", idProtocol: "NumberOrTextID",
        limits: [.text, .listed],
        sample: #""1005061234""#)
    /// Any JSON value.
    public static let json = Scalar(
        "json", "JSONValue", .runtime, size: .anyJSON, form: .any, caseName: "value",
        limits: [.text, .number, .listed, .collection], sample: #"{"a": [1]}"#)
}

extension LiteralModel {
    /// A binary floating point number.
    fileprivate static func binary(_ node: Node) -> LiteralModel? {
        guard node.kind == .integer || node.kind == .float else { return nil }
        return node.scalarText.flatMap { PlainDecimal($0) }.map { .double($0.text) }
    }
}
