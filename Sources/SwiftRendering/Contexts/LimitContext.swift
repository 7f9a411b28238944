// Limits for the template `limits`: one context each, which says what kind of limit it is.

import ClientModel

enum LimitContext {
    /// What the limit is, by kind: all but one are `nil`.
    private struct Kinds {
        var text: Context?
        var number: Context?
        var items: Context?
        var members: Context?
        var oldest: Int?
        var required: Literal?
        var allowed: Literal?
        var each: Context?
        var names: Context?
    }

    /// What has something to check itself.
    enum Own { case member, rest, value }

    static func own(
        _ own: Own, of value: CheckedValue, _ key: StringLiteral? = nil, position: Int? = nil
    ) -> Context {
        context(nil, own, value, key, position)
    }

    static func make(
        _ limit: Limit, of value: CheckedValue, _ key: StringLiteral? = nil, position: Int? = nil
    ) -> Context {
        context(limit, nil, value, key, position)
    }

    private static func context(
        _ limit: Limit?, _ own: Own?, _ value: CheckedValue, _ key: StringLiteral?, _ position: Int?
    ) -> Context {
        var kinds = Kinds()
        switch limit {
        case .text(let limits): kinds.text = context(limits)
        case .number(let limits): kinds.number = context(limits)
        case .items(let minimum, let maximum, let areUnique):
            var context = Context(.itemsLimit)
            context.set("minItems", minimum)
            context.set("maxItems", maximum)
            context.set("uniqueItems", areUnique)
            kinds.items = context
        case .members(let minimum, let maximum):
            var context = Context(.membersLimit)
            context.set("minProperties", minimum)
            context.set("maxProperties", maximum)
            kinds.members = context
        case .oldest(let days): kinds.oldest = days
        case .required(let names): kinds.required = Literal(names)
        case .allowed(let values): kinds.allowed = Literal(values.map { Literal($0) })
        case .each(let limits): kinds.each = inner(limits)
        case .names(let limits): kinds.names = inner(limits)
        case nil: break
        }
        var context = Context(.limit)
        context.set("subject", value.context)
        context.set("key", key)
        context.set("position", position)
        context.set("text", kinds.text)
        context.set("number", kinds.number)
        context.set("items", kinds.items)
        context.set("members", kinds.members)
        context.set("oldest", kinds.oldest)
        context.set("required", kinds.required)
        context.set("allowed", kinds.allowed)
        context.set("each", kinds.each)
        context.set("names", kinds.names)
        context.set("isMember", own == .member)
        context.set("isRest", own == .rest)
        context.set("isValue", own == .value)
        return context
    }

    private static func inner(_ limits: [Limit]) -> Context {
        var context = Context(.innerLimits)
        context.set("limits", limits.map { make($0, of: .element) })
        return context
    }

    private static func context(_ limits: TextLimits) -> Context {
        var context = Context(.textLimit)
        context.set("as", TypeText.wireFormat(of: .scalar(limits.scalar)))
        context.set("minLength", limits.minLength)
        context.set("maxLength", limits.maxLength)
        context.set("pattern", limits.pattern.map { StringLiteral($0) })
        return context
    }

    private static func context(_ limits: NumberLimits) -> Context {
        var context = Context(.numberLimit)
        context.set("minimum", limits.minimum.map { Literal($0) })
        context.set("exclusiveMinimum", limits.exclusiveMinimum.map { Literal($0) })
        context.set("maximum", limits.maximum.map { Literal($0) })
        context.set("exclusiveMaximum", limits.exclusiveMaximum.map { Literal($0) })
        context.set("multipleOf", limits.multipleOf.map { Literal($0) })
        return context
    }
}
