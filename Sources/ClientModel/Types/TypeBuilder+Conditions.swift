// `x-conditions`: rules between members, checked against the members that there are.

import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    /// The rules of an object. A rule that cannot be checked is reported and ignored.
    mutating func conditions(_ nodes: [Node], _ properties: [PropertyModel]) -> [ConditionModel] {
        var rules: [ConditionModel] = []
        for node in nodes {
            guard node.kind == .sequence else {
                reportOnce(ExtensionProblem("`x-conditions` is a list of rules", node).finding(.unsupportedConditions))
                continue
            }
            for rule in node.elements {
                do throws(ExtensionProblem) {
                    rules.append(try condition(rule, properties))
                } catch {
                    reportOnce(error.finding(.unsupportedConditions))
                }
            }
        }
        return rules
    }

    /// Reports rules of schemas that are no structs, which could check them.
    mutating func reportConditionsWithoutObject() {
        guard document.schemas.contains(where: { $0.extension("x-conditions") != nil }) else { return }
        for schema in normal.schemas {
            for node in schema.sources.compactMap({ document[$0].extension("x-conditions") }) {
                if normal.object(schema.id) != nil { continue }
                reportOnce(
                    ExtensionProblem("the schema has no properties that a rule could be about", node).finding(
                        .unsupportedConditions))
            }
        }
    }

    private func condition(
        _ rule: Node, _ properties: [PropertyModel]
    ) throws(ExtensionProblem) -> ConditionModel {
        try rule.checkKeys(ConditionKey.all, of: "a rule")
        try rule[ConditionKey.when]?.checkKeys(["property", "equals"], of: "`when`")
        guard let when = rule[ConditionKey.when], let name = when["property"], let expected = when["equals"] else {
            throw ExtensionProblem("a rule needs `when` with `property` and `equals`", rule)
        }
        let property = try position(of: name, in: properties)
        guard let value = literal(expected, for: properties[property].type), value.canBeCompared else {
            throw ExtensionProblem(
                "the property ‘\(name.string ?? "")’ never equals this value", expected,
                help: "Texts, values of an enum, integers and booleans can be compared.")
        }
        let required = try positions(ConditionKey.require, of: rule, in: properties)
        let forbidden = try positions(ConditionKey.forbid, of: rule, in: properties)
        guard !required.isEmpty || !forbidden.isEmpty else {
            throw ExtensionProblem("a rule needs `require` or `forbid`, a list of properties", rule)
        }
        if let isAlwaysThere = forbidden.first(where: { properties[$0].presence == .required }) {
            throw ExtensionProblem(
                "the property ‘\(properties[isAlwaysThere].wireName)’ is always there",
                rule[ConditionKey.forbid] ?? rule)
        }
        let path = try text(ConditionKey.path, of: rule)
        if let path, !path.isEmpty, !path.hasPrefix("/") {
            throw ExtensionProblem("`path` is a JSON pointer and begins with ‘/’", rule[ConditionKey.path] ?? rule)
        }
        let words = [(required, "must be there"), (forbidden, "must not be there")].filter { !$0.0.isEmpty }.map {
            "\($0.0.map { properties[$0].wireName }.joined(separator: ", ")) \($0.1)"
        }
        let standard =
            "\(words.joined(separator: ", and ")) when \(name.string ?? "") is \(expected.scalarText ?? "")"
        return ConditionModel(
            property: property, value: value, required: required, forbidden: forbidden,
            message: try text(ConditionKey.message, of: rule) ?? standard, path: path,
            reasonCode: try text(ConditionKey.reasonCode, of: rule))
    }

    /// The positions of the properties that a list names; none where there is no such list.
    private func positions(
        _ key: String, of rule: Node, in properties: [PropertyModel]
    ) throws(ExtensionProblem) -> [Int] {
        guard let list = rule[key] else { return [] }
        guard list.kind == .sequence, !list.elements.isEmpty else {
            throw ExtensionProblem("`\(key)` is a list of properties", list)
        }
        var found: [Int] = []
        for element in list.elements { found.append(try position(of: element, in: properties)) }
        return found
    }

    private func position(of name: Node, in properties: [PropertyModel]) throws(ExtensionProblem) -> Int {
        guard let position = properties.firstIndex(where: { $0.wireName == name.string }) else {
            throw ExtensionProblem("the schema has no property ‘\(name.scalarText ?? "")’", name)
        }
        return position
    }

    private func text(_ key: String, of rule: Node) throws(ExtensionProblem) -> String? {
        guard let node = rule[key] else { return nil }
        guard let text = node.string else { throw ExtensionProblem("`\(key)` is a text", node) }
        return text
    }
}

private enum ConditionKey {
    static let when = "when"
    static let require = "require"
    static let forbid = "forbid"
    static let message = "message"
    static let path = "path"
    static let reasonCode = "reasonCode"
    static let all = [when, require, forbid, message, path, reasonCode]
}

extension LiteralModel {
    /// Whether members of its type are compared with `==` and nothing else.
    var canBeCompared: Bool {
        switch self {
        case .string, .bool, .integer, .enumCase: true
        case .decimal, .double, .array: false
        }
    }
}
