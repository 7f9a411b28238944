// `x-conditions` for the templates: the rules of an object, and the members that have rules of their own.

import ClientModel

extension ModuleRenderer {
    /// What the extension of a struct checks; `nil` where there is nothing to check.
    func conditionsContext(_ type: TypeDeclaration, _ object: ObjectModel) -> Context? {
        guard type.isConditioned else { return nil }
        let rules = object.conditions.compactMap { rule($0, object) }
        let members = object.properties.filter { isConditioned($0.type) }.map { property in
            var context = Context()
            context.set("value", code: value(of: property))
            context.set("key", StringLiteral(property.wireName))
            return context
        }
        let rest = object.rest.flatMap { isConditioned($0.element) ? $0 : nil }
        var context = Context()
        context.set("rules", rules)
        context.set("members", members)
        context.set("rest", rest.map { "\(Identifier($0.name))" as Code })
        return context
    }

    /// The variants of a union that have rules.
    func conditionsContext(_ type: TypeDeclaration, _ union: UnionModel) -> Context? {
        guard type.isConditioned else { return nil }
        var context = Context()
        context.set(
            "variants",
            union.variants.filter { isConditioned($0.type) }.map { variant in
                var context = Context()
                context.set("name", Identifier(variant.name))
                return context
            })
        return context
    }

    private func isConditioned(_ type: TypeReference) -> Bool {
        type.declared.map { model[$0].isConditioned } ?? false
    }

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
        let storage = Identifier(isHidden ? "_" + property.name : property.name)
        guard property.isBoxed else { return "self.\(storage)" }
        return property.presence == .required ? "self.\(storage).value" : "self.\(storage)?.value"
    }
}
