// What types check about their values: `x-conditions`, limits, and members that have something to check themselves.

import ClientModel

/// A value that is checked.
struct CheckedValue {
    /// Whether it is the argument of a closure or of a case.
    var isElement = false
    /// The stored property; `nil` for the whole value.
    var member: Identifier?
    /// The box that the member stands in.
    var box: Identifier?
    var isBoxed = false
    var isOptional = false
    var isNullable = false

    static let element = CheckedValue(isElement: true)
    static let whole = CheckedValue()

    /// A member as it is stored: what is deprecated is read without a warning.
    static func stored(_ property: PropertyModel) -> CheckedValue {
        CheckedValue(
            member: property.storage, box: property.box, isBoxed: property.isBoxed,
            isOptional: property.presence != .required)
    }

    /// A member as an optional, or as a value that is always there; `null` counts as absent.
    static func present(_ property: PropertyModel) -> CheckedValue {
        var value = stored(property)
        value.isNullable = property.presence == .optionalNullable
        return value
    }

    var context: Context {
        var context = Context(.subject)
        context.set("isElement", isElement)
        context.set("member", member)
        context.set("box", box)
        context.set("isBoxed", isBoxed)
        context.set("isOptional", isOptional)
        context.set("isNullable", isNullable)
        return context
    }
}

extension ModuleRenderer {
    /// What the extension of a struct checks; `nil` where there is nothing to check.
    func validationContext(_ type: TypeDeclaration, _ object: ObjectModel) -> Context? {
        guard type.isValidated else { return nil }
        var limits = object.limits.map { LimitContext.make($0, of: .whole) }
        for property in object.properties {
            let key = StringLiteral(property.wireName)
            limits += property.limits.map { LimitContext.make($0, of: .present(property), key) }
            guard isValidated(property.type) else { continue }
            limits.append(LimitContext.own(.member, of: .stored(property), key))
        }
        if let rest = object.rest {
            let values = CheckedValue(member: Identifier(rest.name), box: object.box)
            let position = object.isTuple ? object.properties.count : nil
            if !rest.limits.isEmpty {
                limits.append(LimitContext.make(.each(rest.limits), of: values, position: position))
            }
            if isValidated(rest.element) { limits.append(LimitContext.own(.rest, of: values, position: position)) }
        }
        return validation(rules: object.conditions.compactMap { rule($0, object) }, limits)
    }

    /// What the extension of a list or a map checks that has a name.
    func validationContext(_ type: TypeDeclaration, _ collection: TypeReference) -> Context? {
        guard type.isValidated else { return nil }
        let isMap = if case .dictionary = collection { true } else { false }
        let values = CheckedValue(member: Identifier(isMap ? "members" : "elements"))
        var limits = type.limits.map { LimitContext.make($0, of: values) }
        if isValidated(collection.element) { limits.append(LimitContext.own(.value, of: values)) }
        return validation(rules: [], limits)
    }

    /// What the extension of a union checks: the variants that have something to check, and that it is one of them.
    func validationContext(_ type: TypeDeclaration, _ union: UnionModel) -> Context? {
        guard type.isValidated else { return nil }
        let variants = union.variants.compactMap { variant -> Context? in
            var limits = variant.limits.map { LimitContext.make($0, of: .element) }
            if isValidated(variant.type) { limits.append(LimitContext.own(.value, of: .element)) }
            guard !limits.isEmpty else { return nil }
            var context = Context(.variantValidation)
            context.set("name", Identifier(variant.name))
            context.set("limits", limits)
            return context
        }
        var context = Context(.unionValidation)
        context.set("variants", variants)
        context.set("isExhaustive", variants.count == union.variants.count && model.checksLimits)
        context.set("checksCases", model.checksLimits)
        let objects = union.variants.filter { if case .object = $0.form { true } else { false } }
        context.set(
            "objects",
            objects.map { variant in
                var context = Context(.objectVariant)
                context.set("type", TypeText(variant.type, in: names))
                return context
            }.separated)
        return context
    }

    private func validation(rules: [Context], _ limits: [Context]) -> Context {
        var context = Context(.validationOf)
        context.set("rules", rules)
        context.set("limits", limits)
        return context
    }

    private func isValidated(_ type: TypeReference) -> Bool {
        type.declared.map { model[$0].isValidated } ?? false
    }

    /// A rule; members that the type demands anyway are left out of it.
    private func rule(_ rule: ConditionModel, _ object: ObjectModel) -> Context? {
        guard let literal = Literal(rule.value, in: model) else { return nil }
        let required = rule.required.map { object.properties[$0] }.filter { $0.presence != .required }
        var context = Context(.rule)
        context.set("subject", CheckedValue.present(object.properties[rule.property]).context)
        context.set("value", literal)
        context.set("required", ruleMembers(required))
        context.set("forbidden", ruleMembers(rule.forbidden.map { object.properties[$0] }))
        context.set("message", StringLiteral(rule.message))
        context.set("path", rule.path.map { StringLiteral($0) })
        context.set("reasonCode", rule.reasonCode.map { StringLiteral($0) })
        return context
    }

    private func ruleMembers(_ properties: [PropertyModel]) -> Context? {
        guard !properties.isEmpty else { return nil }
        var context = Context(.ruleMembers)
        context.set(
            "members",
            properties.map { property in
                var context = Context(.ruleMember)
                context.set("key", StringLiteral(property.wireName))
                context.set("subject", CheckedValue.present(property).context)
                return context
            }.separated)
        return context
    }
}
