// The JSON Schema of apigen.yaml, from the declarations that the reader uses: editors complete and check with it.

import Diagnostics

public enum ConfigurationSchema {
    /// The text of `Documentation/apigen.schema.json`.
    public static func rendered(rules: RuleCatalog) -> String {
        var file = object(
            summary: "What apigen generates: the modules, and how severe its findings are.",
            keys: ConfigurationKey.ofFile.map { ($0, value(of: $0, rules)) }
        )
        file.insert(("$schema", .string("https://json-schema.org/draft/2020-12/schema")), at: 0)
        file.insert(("title", .string("apigen.yaml")), at: 1)
        return OrderedJSON.object(file).rendered()
    }

    private typealias Pairs = [(key: String, value: OrderedJSON)]

    private static func value(of key: ConfigurationKey, _ rules: RuleCatalog) -> Pairs {
        switch key.name {
        case ConfigurationKey.version.name:
            return [("description", .string(key.summary)), ("const", .number(1))]
        case ConfigurationKey.modules.name:
            return [
                ("description", .string(key.summary)), ("type", .string("object")), ("minProperties", .number(1)),
                ("propertyNames", .object([("pattern", .string("^[A-Za-z_][A-Za-z0-9_]*$"))])),
                ("additionalProperties", .object(module)),
            ]
        case ConfigurationKey.rules.name:
            let severities = OrderedJSON.array(Severity.allCases.map { .string($0.rawValue) })
            let properties = rules.configurable.map { rule in
                let summary = OrderedJSON.string("\(rule.title). Unless configured: \(rule.severity.rawValue).")
                return (key: rule.id, value: OrderedJSON.object([("description", summary), ("enum", severities)]))
            }
            return [
                ("description", .string(key.summary)), ("type", .string("object")), ("properties", .object(properties)),
                ("additionalProperties", .bool(false)),
            ]
        default:
            return value(of: key)
        }
    }

    private static func value(of key: ConfigurationKey) -> Pairs {
        let text: Pairs = [("type", .string("string")), ("minLength", .number(1))]
        let list: Pairs = [("type", .string("array")), ("items", .object(text))]
        switch key.form {
        case .text:
            return [("description", .string(key.summary))] + text
        case .texts:
            return [("description", .string(key.summary))] + list
        case .lists(let keys):
            return object(summary: key.summary, keys: keys.map { ($0, [("description", .string($0.summary))] + list) })
        case .names(let keys):
            let map: Pairs = [("type", .string("object")), ("additionalProperties", .object(text))]
            return object(summary: key.summary, keys: keys.map { ($0, [("description", .string($0.summary))] + map) })
        }
    }

    private static var module: Pairs {
        let switches = ModuleSwitches.all.map { declaration in
            let key = ConfigurationKey(name: declaration.name, isRequired: false, summary: declaration.summary)
            let form: Pairs =
                switch declaration.form {
                case .flag:
                    [("type", .string("boolean")), ("default", .bool(declaration.defaultSpelling == "true"))]
                case .choice(let choices):
                    [("enum", .array(choices.map { .string($0) })), ("default", .string(declaration.defaultSpelling))]
                }
            return (key, [("description", .string(declaration.summary))] + form)
        }
        let paths = ConfigurationKey.ofModule.map { ($0, value(of: $0, RuleCatalog(configurable: []))) }
        return object(summary: "One module.", keys: paths + switches)
    }

    private static func object(summary: String, keys: [(ConfigurationKey, Pairs)]) -> Pairs {
        [
            ("description", .string(summary)), ("type", .string("object")),
            ("required", .array(keys.filter(\.0.isRequired).map { .string($0.0.name) })),
            ("additionalProperties", .bool(false)),
            ("properties", .object(keys.map { ($0.0.name, .object($0.1)) })),
        ]
    }
}
