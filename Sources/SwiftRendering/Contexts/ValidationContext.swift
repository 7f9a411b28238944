// What types check about their values: `x-conditions`, limits, and members that have something to check themselves.

import ClientModel

extension ModuleRenderer {
    /// What the extension of a struct checks; `nil` where there is nothing to check.
    func validationContext(_ type: TypeDeclaration, _ object: ObjectModel) -> Context? {
        guard type.isValidated else { return nil }
        var lines = checks(object.limits, of: "self", indentation: 8)
        for property in object.properties {
            let key = StringLiteral(property.wireName)
            lines += checks(property.limits, of: present(property), key, indentation: 8)
            guard isValidated(property.type) else { continue }
            lines += call("check.member", [value(of: property), "\(key)"], indentation: 8)
        }
        if let rest = object.rest {
            let values: Code = "self.\(Identifier(rest.name))"
            let place: [Code] = object.isTuple ? ["from: \(object.properties.count)"] : []
            if !rest.limits.isEmpty { lines += block("check.each", [values] + place, rest.limits, indentation: 8) }
            if isValidated(rest.element) { lines += call("check.rest", [values] + place, indentation: 8) }
        }
        var context = Context()
        context.set("rules", object.conditions.compactMap { rule($0, object) })
        context.set("checks", lines.map(line))
        return context
    }

    /// What the extension of a list or a map checks that has a name.
    func validationContext(_ type: TypeDeclaration, _ collection: TypeReference) -> Context? {
        guard type.isValidated else { return nil }
        let values: Code
        let element: TypeReference
        switch collection {
        case .array(let inner): (values, element) = ("self.elements", inner)
        case .dictionary(let inner): (values, element) = ("self.members", inner)
        case .scalar, .named, .nullable: return nil
        }
        var lines = checks(type.limits, of: values, indentation: 8)
        if isValidated(element) { lines.append("        \(values).validate(in: &check)") }
        var context = Context()
        context.set("checks", lines.map(line))
        return context
    }

    /// What the extension of a union checks: the variants that have something to check, and that it is one of them.
    func validationContext(_ type: TypeDeclaration, _ union: UnionModel) -> Context? {
        guard type.isValidated else { return nil }
        let variants = union.variants.compactMap { variant -> Context? in
            var lines = checks(variant.limits, of: "value", indentation: 12)
            if isValidated(variant.type) { lines += call("value.validate", ["in: &check"], indentation: 12) }
            guard !lines.isEmpty else { return nil }
            var context = Context()
            context.set("name", Identifier(variant.name))
            context.set("checks", lines.map(line))
            return context
        }
        var context = Context()
        context.set("variants", variants)
        context.set("isExhaustive", variants.count == union.variants.count && model.checksLimits)
        context.set("checksCases", model.checksLimits)
        return context
    }

    private func isValidated(_ type: TypeReference) -> Bool {
        type.declared.map { model[$0].isValidated } ?? false
    }

    private func line(_ code: Code) -> Context {
        var context = Context(reserving: 1)
        context.set("line", code)
        return context
    }

    // MARK: Limits

    /// A statement for each limit, as lines.
    private func checks(_ limits: [Limit], of value: Code, _ key: StringLiteral? = nil, indentation: Int) -> [Code] {
        let place: [Code] = [value] + (key.map { ["\($0)"] } ?? [])
        return limits.flatMap { limit -> [Code] in
            switch limit {
            case .text(let limits):
                let format: Code? = limits.scalar.wireFormat.map { "as: \(TypeText(own: $0)).self" }
                let pattern: Code? = limits.pattern.map { "pattern: \(code(longText: $0, at: indentation + 4))" }
                let range = [argument("minLength", limits.minLength), argument("maxLength", limits.maxLength)]
                return call(
                    "check.text", place + ([format] + range + [pattern]).compactMap { $0 }, indentation: indentation)
            case .number(let bounds):
                return call("check.number", place + arguments(bounds), indentation: indentation)
            case .items(let minimum, let maximum, let areUnique):
                let unique: Code? = areUnique ? "uniqueItems: true" : nil
                let range = [argument("minItems", minimum), argument("maxItems", maximum)]
                return call("check.items", place + (range + [unique]).compactMap { $0 }, indentation: indentation)
            case .members(let minimum, let maximum):
                let range = [argument("minProperties", minimum), argument("maxProperties", maximum)]
                return call("check.members", place + range.compactMap { $0 }, indentation: indentation)
            case .required(let names):
                let list = code(list: names, at: indentation + 4, used: indentation + 20)
                return call("check.required", place + ["members: \(list)"], indentation: indentation)
            case .allowed(let values):
                let elements = values.map(json)
                let used = indentation + 20 + Code.joined(place, separator: ", ").text.count
                let list = code(list: elements, at: indentation + 4, used: used)
                return call("check.allowed", place + ["in: \(list)"], indentation: indentation)
            case .each(let inner):
                return block("check.each", place, inner, indentation: indentation)
            case .names(let inner):
                let labeled: [Code] = ["of: \(value)"] + place.dropFirst()
                return block("check.names", labeled, inner, indentation: indentation)
            }
        }
    }

    /// A text in pieces that fit a line.
    private func code(longText text: String, at indentation: Int) -> Code {
        let width = 80
        let scalars = Array(text.unicodeScalars)
        guard scalars.count > width else { return "\(StringLiteral(text))" }
        let pieces = stride(from: 0, to: scalars.count, by: width).map { start -> Code in
            var piece = ""
            piece.unicodeScalars.append(contentsOf: scalars[start..<min(start + width, scalars.count)])
            return "\(StringLiteral(piece))"
        }
        let margin = TypeText(own: "\n" + String(repeating: " ", count: indentation + 4))
        return Code.joined([pieces[0]] + pieces.dropFirst().map { "\(margin)+ \($0)" }, separator: "")
    }

    private func argument(_ name: StaticString, _ value: Int?) -> Code? {
        value.map { "\(TypeText(own: "\(name)")): \($0)" }
    }

    private func arguments(_ bounds: NumberLimits) -> [Code] {
        let all: [(name: StaticString, value: NumberText?)] = [
            ("minimum", bounds.minimum), ("exclusiveMinimum", bounds.exclusiveMinimum), ("maximum", bounds.maximum),
            ("exclusiveMaximum", bounds.exclusiveMaximum), ("multipleOf", bounds.multipleOf),
        ]
        return all.compactMap { bound in
            bound.value.map { number in
                // Whole numbers as such, everything else by its digits: a `Double` in between would round them.
                let literal: Code = Int(number.text).map { "\($0)" } ?? "\(StringLiteral(number.text))"
                return "\(TypeText(own: "\(bound.name)")): \(literal)"
            }
        }
    }

    /// A value as a literal of `JSONValue`.
    private func json(_ value: JSONLiteral) -> Code {
        switch value {
        case .null: return "nil"
        case .bool(let value): return value ? "true" : "false"
        case .string(let text): return "\(StringLiteral(text))"
        case .number(let number):
            if let whole = Int(number.text) { return "\(whole)" }
            return ".number(Decimal(string: \(StringLiteral(number.text))) ?? 0)"
        case .array(let elements): return "[\(Code.joined(elements.map(json), separator: ", "))]"
        case .object(let members):
            guard !members.isEmpty else { return "[:]" }
            let pairs: [Code] = members.map { "\(StringLiteral($0.name)): \(json($0.value))" }
            return "[\(Code.joined(pairs, separator: ", "))]"
        }
    }

    /// A call with a closure that checks each of several values.
    private func block(_ function: StaticString, _ arguments: [Code], _ inner: [Limit], indentation: Int) -> [Code] {
        let margin = TypeText(own: String(repeating: " ", count: indentation))
        let head: Code = " { check, value in"
        let opening = call(function, arguments, indentation: indentation, tail: head)
        return opening
            + checks(inner, of: "value", indentation: indentation + 4) + ["\(margin)}"]
    }

    /// A call on one line or, where that would be too long, with its arguments on the following lines.
    private func call(
        _ function: StaticString, _ arguments: [Code], indentation: Int, tail: Code = ""
    ) -> [Code] {
        let margin = TypeText(own: String(repeating: " ", count: indentation))
        let name = TypeText(own: "\(function)")
        let single: Code = "\(margin)\(name)(\(Code.joined(arguments, separator: ", ")))\(tail)"
        if single.text.count <= 120 { return [single] }
        var lines: [Code] = ["\(margin)\(name)("]
        var current: [Code] = []
        for (index, argument) in arguments.enumerated() {
            let candidate = Code.joined(current + [argument], separator: ", ")
            if !current.isEmpty, indentation + 5 + candidate.text.count + tail.text.count > 120 {
                lines.append("\(margin)    \(Code.joined(current, separator: ", ")),")
                current = []
            }
            current.append(argument)
            if index == arguments.count - 1 {
                lines.append("\(margin)    \(Code.joined(current, separator: ", ")))\(tail)")
            }
        }
        return lines
    }

    // MARK: Rules between members

    /// A rule; members that the type demands anyway are left out of it.
    private func rule(_ rule: ConditionModel, _ object: ObjectModel) -> Context? {
        let required = rule.required.map { object.properties[$0] }.filter { $0.presence != .required }
        guard let literal = code(rule.value) else { return nil }
        let pairs: [Code] = required.map { property in
            "\(StringLiteral(property.wireName)): \(present(property)) != nil"
        }
        var context = Context()
        context.set("when", code: "\(present(object.properties[rule.property])) == \(literal)")
        context.set("require", code: code(list: pairs, at: 12, used: 24))
        context.set("message", StringLiteral(rule.message))
        context.set("path", rule.path.map { StringLiteral($0) })
        context.set("reasonCode", rule.reasonCode.map { StringLiteral($0) })
        return context
    }

    /// A member as an optional, or as a value that is always there; `null` counts as absent.
    private func present(_ property: PropertyModel) -> Code {
        let stored = value(of: property)
        return property.presence == .optionalNullable ? "\(stored)?.wrapped" : stored
    }

    /// A member as it is stored: what is deprecated is read without a warning.
    private func value(of property: PropertyModel) -> Code {
        let isHidden = property.isBoxed || property.documentation.isDeprecated
        let storage = isHidden ? property.hiddenStorage : Identifier(property.name)
        guard property.isBoxed else { return "self.\(storage)" }
        return property.presence == .required ? "self.\(storage).value" : "self.\(storage)?.value"
    }
}
