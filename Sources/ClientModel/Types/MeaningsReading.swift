// The parts of `x-meanings`. What cannot be used is a finding and left out; the rest holds.

import Diagnostics
import OpenAPI
import SpecSource

/// What has the meanings.
enum MeaningSubject {
    case code(Scalar)
    case object([PropertyModel])
}

private enum MeaningKey {
    static let facts = "facts"
    static let cases = "cases"
    static let name = "name"
    static let description = "description"
    static let values = "values"
    static let when = "when"
    static let type = "type"
    static let schema = "schema"
    static let standard = "default"
    static let from = "from"
    static let to = "to"
    static let contains = "contains"
    static let ofCase = [name, description, values, when, facts]
    static let ofFact = [description, type, schema, standard]
}

extension TypeBuilder {
    /// A range of codes has at most so many.
    private static let mostValues: Int64 = 1000

    mutating func meanings(_ node: Node, of subject: MeaningSubject) -> MeaningsModel? {
        do throws(ExtensionProblem) {
            try node.checkKeys([MeaningKey.facts, MeaningKey.cases], of: "`x-meanings`")
            guard let list = node[MeaningKey.cases], list.kind == .sequence, !list.elements.isEmpty else {
                throw ExtensionProblem("`x-meanings` needs `cases`, a list", node[MeaningKey.cases] ?? node)
            }
            let facts = facts(node[MeaningKey.facts])
            let cases = cases(list, of: subject, facts)
            return cases.isEmpty ? nil : MeaningsModel(cases: cases, facts: facts)
        } catch {
            report(error)
            return nil
        }
    }

    private mutating func facts(_ node: Node?) -> [MeaningsModel.Fact] {
        var facts: [MeaningsModel.Fact] = []
        for pair in node.map({ Array($0.pairs) }) ?? [] {
            do throws(ExtensionProblem) {
                facts.append(try fact(pair.key, pair.value))
            } catch {
                report(error)
            }
        }
        return facts
    }

    private mutating func cases(
        _ list: Node, of subject: MeaningSubject, _ facts: [MeaningsModel.Fact]
    ) -> [MeaningsModel.Case] {
        var cases: [MeaningsModel.Case] = []
        var taken: Set<LiteralModel> = []
        for element in list.elements {
            do throws(ExtensionProblem) {
                cases.append(try meaning(element, of: subject, facts, &taken))
            } catch {
                report(error)
            }
        }
        return cases
    }

    // MARK: Facts

    private mutating func fact(_ key: Node, _ node: Node) throws(ExtensionProblem) -> MeaningsModel.Fact {
        try node.checkKeys(MeaningKey.ofFact, of: "a fact")
        guard let name = key.string, !name.isEmpty else { throw ExtensionProblem("a fact needs a name", key) }
        let type = try factType(node)
        var otherwise: LiteralModel?
        if let standard = node[MeaningKey.standard] {
            otherwise = literal(standard, for: type)
            if otherwise == nil { throw ExtensionProblem("the fact ‘\(name)’ never has this value", standard) }
        }
        return MeaningsModel.Fact(
            naming: Name(member: name, at: key.span), documentation: node[MeaningKey.description]?.string, type: type,
            otherwise: otherwise)
    }

    private mutating func factType(_ node: Node) throws(ExtensionProblem) -> TypeReference {
        if let name = node[MeaningKey.schema] {
            guard let component = document.componentSchemas.first(where: { $0.name == name.string }) else {
                throw ExtensionProblem("there is no schema ‘\(name.scalarText ?? "")’ under `components/schemas`", name)
            }
            let type = use(component.schema, NameHint(component: component.name)).type
            if case .named(let id) = type, case .enumeration = self[id].shape { return type }
            throw ExtensionProblem("the schema ‘\(component.name)’ is no enum", name)
        }
        switch node[MeaningKey.type]?.string {
        case "string": return .scalar(.string)
        case "boolean": return .scalar(.bool)
        case "integer": return .scalar(.int)
        default:
            throw ExtensionProblem(
                "a fact needs `type` or `schema`", node[MeaningKey.type] ?? node,
                help: "`type` is `string`, `boolean` or `integer`; `schema` is the name of an enum.")
        }
    }

    // MARK: Cases

    private mutating func meaning(
        _ node: Node, of subject: MeaningSubject, _ facts: [MeaningsModel.Fact], _ taken: inout Set<LiteralModel>
    ) throws(ExtensionProblem) -> MeaningsModel.Case {
        try node.checkKeys(MeaningKey.ofCase, of: "a case")
        guard let name = node[MeaningKey.name]?.string, !name.isEmpty else {
            throw ExtensionProblem("a case needs a `name`", node[MeaningKey.name] ?? node)
        }
        let condition: MeaningsModel.Condition
        switch subject {
        case .code(let scalar):
            guard let values = node[MeaningKey.values] else {
                throw ExtensionProblem("a case of a code needs `values`", node)
            }
            condition = .values(try codes(values, scalar, &taken))
        case .object(let properties):
            guard let when = node[MeaningKey.when] else {
                throw ExtensionProblem("a case of an object needs `when`, its members with their values", node)
            }
            var alternatives: [[MeaningsModel.MemberTest]] = []
            for part in when.kind == .sequence ? Array(when.elements) : [when] {
                alternatives.append(try tests(part, properties))
            }
            condition = .members(alternatives)
        }
        return MeaningsModel.Case(
            naming: Name(
                name, preferred: SwiftNames.enumCase(name), from: .stated, at: node[MeaningKey.name]?.span),
            documentation: node[MeaningKey.description]?.string, condition: condition,
            facts: try values(node[MeaningKey.facts], of: facts))
    }

    /// What a case says about each fact.
    private func values(
        _ node: Node?, of facts: [MeaningsModel.Fact]
    ) throws(ExtensionProblem) -> [LiteralModel?] {
        var result: [LiteralModel?] = facts.map { _ in nil }
        for pair in node.map({ Array($0.pairs) }) ?? [] {
            guard let index = facts.firstIndex(where: { $0.naming.wireName == pair.key.string }) else {
                throw ExtensionProblem("there is no fact ‘\(pair.key.scalarText ?? "")’", pair.key)
            }
            guard let value = literal(pair.value, for: facts[index].type) else {
                throw ExtensionProblem("the fact ‘\(facts[index].naming.wireName)’ never has this value", pair.value)
            }
            result[index] = value
        }
        return result
    }

    // MARK: Codes

    private func codes(
        _ node: Node, _ scalar: Scalar, _ taken: inout Set<LiteralModel>
    ) throws(ExtensionProblem) -> [LiteralModel] {
        var result: [LiteralModel] = []
        for element in node.kind == .sequence ? Array(node.elements) : [node] {
            for value in try codes(element, scalar) {
                guard taken.insert(value).inserted else {
                    throw ExtensionProblem("the value ‘\(value.text ?? "")’ has a meaning already", element)
                }
                result.append(value)
            }
        }
        guard !result.isEmpty else { throw ExtensionProblem("a case of a code needs `values`", node) }
        return result
    }

    private func codes(_ node: Node, _ scalar: Scalar) throws(ExtensionProblem) -> [LiteralModel] {
        if node.kind == .mapping {
            try node.checkKeys([MeaningKey.from, MeaningKey.to], of: "a range of values")
            guard let from = node[MeaningKey.from]?.integer, let to = node[MeaningKey.to]?.integer, from <= to,
                to - from < Self.mostValues
            else {
                throw ExtensionProblem(
                    "a range of values has `from` and `to`, integers at most \(Self.mostValues) apart", node)
            }
            return (from...to).map { code($0, scalar) }
        }
        switch scalar {
        case .string, .lenientID:
            guard let text = node.scalarText, node.kind != .null else { break }
            return [.string(text.trimmingBlanks)]
        default:
            if let value = node.integer { return [.integer(value)] }
        }
        throw ExtensionProblem("a value of this type is never ‘\(node.scalarText ?? "")’", node)
    }

    private func code(_ number: Int64, _ scalar: Scalar) -> LiteralModel {
        scalar == .string || scalar == .lenientID ? .string(String(number)) : .integer(number)
    }

    // MARK: Members

    private func tests(
        _ node: Node, _ properties: [PropertyModel]
    ) throws(ExtensionProblem) -> [MeaningsModel.MemberTest] {
        guard node.kind == .mapping, !node.pairs.isEmpty else {
            throw ExtensionProblem("`when` has members with their values", node)
        }
        var result: [MeaningsModel.MemberTest] = []
        for pair in node.pairs {
            guard let position = properties.firstIndex(where: { $0.wireName == pair.key.string }) else {
                throw ExtensionProblem("the schema has no property ‘\(pair.key.scalarText ?? "")’", pair.key)
            }
            result.append(try test(position, properties[position].type, pair.value))
        }
        return result
    }

    private func test(
        _ property: Int, _ type: TypeReference, _ node: Node
    ) throws(ExtensionProblem) -> MeaningsModel.MemberTest {
        if isText(type) {
            if node.kind == .mapping { try node.checkKeys([MeaningKey.contains], of: "a test of a text") }
            let part = node[MeaningKey.contains]
            if let text = (part ?? node).scalarText {
                return MeaningsModel.MemberTest(
                    property: property, comparison: part == nil ? .equals : .contains,
                    value: .string(text.trimmingBlanks))
            }
        } else if type == .scalar(.bool) || type == .scalar(.int) || type == .scalar(.int64),
            let value = literal(node, for: type)
        {
            return MeaningsModel.MemberTest(property: property, comparison: .same, value: value)
        }
        throw ExtensionProblem(
            "the member is never compared with this value", node,
            help: "Texts are compared with a text or with `contains`; booleans and integers can be equal.")
    }

    /// Whether the values of a member are texts, or written as such in Swift.
    private func isText(_ type: TypeReference) -> Bool {
        switch type {
        case .scalar(let scalar): return scalar == .string || scalar == .lenientID
        case .named(let id):
            switch self[id].shape {
            case .enumeration(let model): return model.raw == .string
            case .alias(let use) where self[id].isDistinct: return isText(use.type)
            default: return false
            }
        default: return false
        }
    }
}

extension String {
    /// Without blanks at both ends.
    var trimmingBlanks: String {
        let blanks: Set<Character> = [" ", "\t", "\n", "\r"]
        guard let first = firstIndex(where: { !blanks.contains($0) }),
            let last = lastIndex(where: { !blanks.contains($0) })
        else { return "" }
        return String(self[first...last])
    }
}
