// The contexts of what types check about their values.

extension ContextKind {
    static let validation = [
        validationOf, unionValidation, variantValidation, objectVariant, limit, subject, textLimit, numberLimit,
        itemsLimit,
        membersLimit, innerLimits, rule, ruleMembers, ruleMember,
    ]

    static let validationOf = ContextKind(
        "validation", "what a type checks",
        [
            .init("rules", .list("rule"), "rules between members"),
            .init("limits", .list("limit"), "the limits of values"),
        ])
    static let unionValidation = ContextKind(
        "unionValidation", "what a union checks",
        [
            .init("variants", .list("variantValidation"), "the variants that have something to check"),
            .init("isExhaustive", .flag, "whether these are all cases"),
            .init("checksCases", .flag, "whether a value that fits no variant is reported"),
            .init("objects", .list("objectVariant"), "the variants that are objects"),
        ])
    static let objectVariant = ContextKind(
        "objectVariant", "a variant that is an object", isListed: true, [.init("type", .type, "its type")])
    static let variantValidation = ContextKind(
        "variantValidation", "what is checked of a variant",
        [
            .init("name", .identifier, "the name of the case"),
            .init("limits", .list("limit"), "the limits of values"),
        ])
    static let limit = ContextKind(
        "limit", "one limit; one of `text` to `isValue` says which",
        [
            .init("subject", .context("subject"), "the value that is checked"),
            .init("key", optional: .literal, "the member, for messages"),
            .init("position", optional: .literal, "the position of the first element"),
            .init("text", optional: .context("textLimit"), "limits of a text"),
            .init("number", optional: .context("numberLimit"), "limits of a number"),
            .init("items", optional: .context("itemsLimit"), "limits of a list"),
            .init("members", optional: .context("membersLimit"), "limits of the number of members"),
            .init("oldest", optional: .literal, "how many days ago a point in time may be at most"),
            .init("required", optional: .literal, "the names of members that have to be there"),
            .init("allowed", optional: .literal, "the values that are allowed"),
            .init("each", optional: .context("innerLimits"), "the limits of each element"),
            .init("names", optional: .context("innerLimits"), "the limits of the names of members"),
            .init("isMember", .flag, "whether the member checks itself"),
            .init("isRest", .flag, "whether each of the members beside the named ones checks itself"),
            .init("isValue", .flag, "whether the value checks itself"),
        ])
    static let subject = ContextKind(
        "subject", "a value that is checked",
        [
            .init("isElement", .flag, "whether it is the argument of a closure or of a case"),
            .init("member", optional: .identifier, "the stored property; otherwise the whole value"),
            .init("box", optional: .identifier, "what refers to the object that it stands in"),
            .init("isBoxed", .flag, "whether it is stored in a box"),
            .init("isOptional", .flag, "whether there may be no value"),
            .init("isNullable", .flag, "whether it may be absent and may be `null`"),
        ])
    static let textLimit = ContextKind(
        "textLimit", "limits of a text",
        [
            .init("as", optional: .type, "the form on the wire"),
            .init("minLength", optional: .literal, "how long it is at least"),
            .init("maxLength", optional: .literal, "how long it is at most"),
            .init("pattern", optional: .literal, "the regular expression that it matches"),
        ])
    static let numberLimit = ContextKind(
        "numberLimit", "limits of a number",
        [
            .init("minimum", optional: .literal, "the least value"),
            .init("exclusiveMinimum", optional: .literal, "what it is greater than"),
            .init("maximum", optional: .literal, "the greatest value"),
            .init("exclusiveMaximum", optional: .literal, "what it is less than"),
            .init("multipleOf", optional: .literal, "what it is a multiple of"),
        ])
    static let itemsLimit = ContextKind(
        "itemsLimit", "limits of a list",
        [
            .init("minItems", optional: .literal, "how many elements it has at least"),
            .init("maxItems", optional: .literal, "how many it has at most"),
            .init("uniqueItems", .flag, "whether no element occurs twice"),
        ])
    static let membersLimit = ContextKind(
        "membersLimit", "limits of the number of members",
        [
            .init("minProperties", optional: .literal, "how many there are at least"),
            .init("maxProperties", optional: .literal, "how many there are at most"),
        ])
    static let innerLimits = ContextKind(
        "innerLimits", "limits of each of several values",
        [.init("limits", .list("limit"), "the limits")])
    static let rule = ContextKind(
        "rule", "a rule between members",
        [
            .init("subject", .context("subject"), "the member that decides"),
            .init("value", .literal, "the value with which the rule applies"),
            .init("required", optional: .context("ruleMembers"), "the members that have to be there then"),
            .init("forbidden", optional: .context("ruleMembers"), "the members that must not be there then"),
            .init("message", .literal, "what a server says otherwise"),
            .init("path", optional: .literal, "where a server says so"),
            .init("reasonCode", optional: .literal, "the code that a server answers with"),
        ])
    static let ruleMembers = ContextKind(
        "ruleMembers", "members of which a rule says the same",
        [.init("members", .list("ruleMember"), "the members")])
    static let ruleMember = ContextKind(
        "ruleMember", "a member that a rule is about", isListed: true,
        [
            .init("key", .literal, "the name on the wire"),
            .init("subject", .context("subject"), "the member"),
        ])
}
