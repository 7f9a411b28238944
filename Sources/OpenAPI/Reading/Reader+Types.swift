// `type`: one name, or in OpenAPI 3.1 a list of them.

import Diagnostics
import SpecSource

extension Reader {
    mutating func types(_ value: Node) -> JSONTypes {
        guard value.kind == .sequence else { return type(value, isAlone: true) }
        if is30 {
            let message = "a list of types exists only from OpenAPI 3.1 on, and this description says 3.0"
            report(.fieldOfOtherVersion, message, at: value)
        }
        return value.elements.reduce(into: JSONTypes()) { $0.formUnion(type($1, isAlone: false)) }
    }

    private mutating func type(_ value: Node, isAlone: Bool) -> JSONTypes {
        switch value.kind {
        case .string:
            let name = value.string ?? ""
            guard let type = JSONTypes(name: name) else {
                reportUnknown(type: name, at: value)
                return []
            }
            if type == .null, is30, isAlone {
                let message = "the type null exists only from OpenAPI 3.1 on, and this description says 3.0"
                report(.fieldOfOtherVersion, message, at: value, help: "Write ‘nullable: true’ beside the type.")
            }
            return type
        case .null where !isAlone || value.scalarText?.isEmpty == false:
            report(.looseType, "expected a string, found null", at: value, help: "Put it in quotes: 'null'")
            return .null
        case .null:
            reportEmpty(value)
            return []
        case .bool, .integer, .float, .sequence, .mapping:
            reportWrongType(value, expected: "the name of a type (a string)")
            return []
        }
    }

    private mutating func reportUnknown(type name: String, at value: Node) {
        let names = ["string", "integer", "number", "boolean", "array", "object"] + (is30 ? [] : ["null"])
        let help: String =
            if let advice = Self.otherLanguages[name.lowercased()] {
                advice
            } else if let near = Spelling.suggestion(for: name, among: names) {
                near
            } else {
                "The types are \(names.joined(separator: ", "))."
            }
        report(.unknownType, "there is no type ‘\(name)’", at: value, help: help)
    }

    /// Names of types in other languages and tools.
    private static let otherLanguages: [String: String] = {
        var advice: [String: String] = [
            "any": "Remove ‘type’: a schema without it allows any value.",
            "mixed": "Remove ‘type’: a schema without it allows any value.",
            "file": "Write ‘type: string’ with ‘format: binary’.",
            "binary": "Write ‘type: string’ with ‘format: binary’.",
            "date": "Write ‘type: string’ with ‘format: date’.",
            "uuid": "Write ‘type: string’ with ‘format: uuid’.",
            "enum": "Write ‘type: string’ with the values under ‘enum’.",
            "timestamp": "Write ‘type: string’ with ‘format: date-time’, or ‘type: integer’.",
        ]
        for name in ["date-time", "datetime"] { advice[name] = "Write ‘type: string’ with ‘format: date-time’." }
        let others: [(String, [String])] = [
            ("integer", ["int", "int32", "int64", "long", "short"]),
            ("number", ["float", "double", "decimal", "real", "numeric"]),
            ("string", ["str", "text", "char", "varchar"]),
            ("boolean", ["bool", "flag"]),
            ("array", ["list", "set", "tuple"]),
            ("object", ["map", "dict", "dictionary", "hash", "record", "struct", "json"]),
            ("null", ["none", "nil", "undefined", "void"]),
        ]
        for (type, names) in others {
            for name in names { advice[name] = "Did you mean ‘\(type)’?" }
        }
        return advice
    }()
}

extension JSONTypes {
    /// By the name in JSON Schema.
    init?(name: String) {
        switch name {
        case "string": self = .string
        case "integer": self = .integer
        case "number": self = .number
        case "boolean": self = .boolean
        case "array": self = .array
        case "object": self = .object
        case "null": self = .null
        default: return nil
        }
    }
}
