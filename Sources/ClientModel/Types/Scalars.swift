// Which Swift type a JSON type and its format mean.

import NormalSchemas
import OpenAPI

enum Scalars {
    /// The types that formats mean.
    static let byFormat: [Scalar.Format: Scalar] = {
        let pairs = Scalar.table.flatMap { scalar in scalar.formats.map { ($0, scalar) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()

    static func scalar(_ type: JSONTypes, _ schema: Schema, _ options: ModelOptions) -> Scalar {
        guard let scalar = format(schema, of: type).flatMap({ byFormat[$0] }) else { return plain(type, schema) }
        return options.decimalForDouble && (scalar == .double || scalar == .float) ? .decimal : scalar
    }

    /// The type of values whose format says nothing about it.
    private static func plain(_ type: JSONTypes, _ schema: Schema) -> Scalar {
        switch type {
        case .boolean: .bool
        case .integer: showsLargeIntegers(schema) ? .decimal : .int
        case .number: .decimal
        case .string: .string
        default: .json
        }
    }

    /// The format of the values of one JSON type, also where other keywords than `format` say it. Formats of integers do
    /// not make a number one: values with a fraction fit the schema all the same.
    static func format(_ schema: Schema, of type: JSONTypes) -> Scalar.Format? {
        if type == .string {
            if schema.contentEncoding == "base64" { return .string("byte") }
            if isBinary(schema) { return .string("binary") }
        } else if type == .integer || type == .number {
            switch schema.extension("x-epoch")?.string {
            case "seconds": return Scalar.Format(type: type, name: "unixtime")
            case "milliseconds": return Scalar.Format(type: type, name: "unixtime-milliseconds")
            default: break
            }
        }
        return schema.format.map { Scalar.Format(type: type, name: $0) }
    }

    /// Whether a value of the schema is shown that has more than 64 bits.
    private static func showsLargeIntegers(_ schema: Schema) -> Bool {
        let single = [schema.defaultValue, schema.const].compactMap { $0 }
        return (schema.examples + (schema.enumValues ?? []) + single).contains {
            $0.kind == .integer && $0.integer == nil
        }
    }
}

extension Scalars {
    /// Whether values are bytes: `contentMediaType: image/png` is how OpenAPI 3.1 says what `format: binary` said before.
    static func isBinary(_ schema: Schema) -> Bool {
        if schema.contentEncoding == nil, let type = schema.contentMediaType, !isText(type) { return true }
        return schema.format == "binary"
    }

    /// Whether content of a media type is text.
    private static func isText(_ mediaType: String) -> Bool {
        let name = mediaType.lowercased().prefix { $0 != ";" && $0 != " " }
        return name.hasPrefix("text/")
            || ["json", "xml", "yaml", "javascript", "x-www-form-urlencoded", "jwt"]
                .contains { name.hasSuffix("/\($0)") || name.hasSuffix("+\($0)") }
    }
}
