// Which Swift type a JSON type and its format mean.

import OpenAPI

enum Scalars {
    static func scalar(_ type: JSONTypes, _ schema: Schema, _ options: ModelOptions) -> Scalar {
        switch type {
        case .boolean: .bool
        case .integer: integer(schema)
        case .number: number(schema, options)
        case .string: string(schema)
        default: .json
        }
    }

    private static func integer(_ schema: Schema) -> Scalar {
        switch schema.format {
        case "int32": .int32
        case "int64": .int64
        case "unixtime", "unix-time": .unixSeconds
        case "unixtime-milliseconds", "unix-time-milliseconds": .unixMilliseconds
        default: epoch(schema, seconds: .unixSeconds) ?? (showsLargeIntegers(schema) ? .decimal : .int)
        }
    }

    /// Whether a value of the schema is shown that has more than 64 bits.
    private static func showsLargeIntegers(_ schema: Schema) -> Bool {
        let single = [schema.defaultValue, schema.const].compactMap { $0 }
        return (schema.examples + (schema.enumValues ?? []) + single).contains {
            $0.kind == .integer && $0.integer == nil
        }
    }

    /// Formats of integers do not make a number one: values with a fraction fit the schema all the same.
    private static func number(_ schema: Schema, _ options: ModelOptions) -> Scalar {
        switch schema.format {
        case "double" where !options.decimalForDouble: .double
        case "float" where !options.decimalForDouble: .float
        case "unixtime", "unix-time": .fractionalUnixSeconds
        default: epoch(schema, seconds: .fractionalUnixSeconds) ?? .decimal
        }
    }

    private static func epoch(_ schema: Schema, seconds: Scalar) -> Scalar? {
        switch schema.extension("x-epoch")?.string {
        case "seconds": seconds
        case "milliseconds": .unixMilliseconds
        default: nil
        }
    }

    static func isUUID(_ schema: Schema) -> Bool { schema.format == "uuid" || schema.format == "UUID" }

    private static func string(_ schema: Schema) -> Scalar {
        if schema.contentEncoding == "base64" { return .base64 }
        if isBinary(schema) { return .bytes }
        switch schema.format {
        case "date-time": return .dateTime
        case "date-time-local": return .localDateTime
        case "date": return .date
        case _ where isUUID(schema): return .uuid
        case "uri", "url": return .url
        case "byte": return .base64
        case "decimal": return .decimalText
        default: return .string
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

extension AdditionalProperties {
    var isSchema: Bool {
        if case .schema = self { return true }
        return false
    }
}

extension Schema {
    /// Whether something beside `$ref` changes what values are allowed, not only what is said about them.
    var hasOwnShape: Bool {
        !properties.isEmpty || !allOf.isEmpty || !oneOf.isEmpty || !anyOf.isEmpty || enumValues != nil
            || const != nil || items != nil || additionalProperties.isSchema || !required.isEmpty
            || !patternProperties.isEmpty || !prefixItems.isEmpty
    }

    func isTrue(_ name: String) -> Bool { `extension`(name)?.bool == true }
}
