// The contexts of what values mean.

extension ContextKind {
    static let meaningKinds = [
        meanings, meaning, meaningValue, meaningAlternative, meaningTest, fact, factGroup, factCase,
    ]

    static let meanings = ContextKind(
        "meanings", "what the values of a code or the members of an object mean",
        [
            .init("isCode", .flag, "whether the value itself tells; otherwise members do"),
            .init("isText", .flag, "whether the code is compared as a text"),
            .init("cases", .list("meaning"), "the meanings"),
            .init("facts", .list("fact"), "what is known about each"),
        ])
    static let meaning = ContextKind(
        "meaning", "one thing that values may mean",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name of the case"),
            .init("values", .list("meaningValue"), "the values of a code that mean it"),
            .init("alternatives", .list("meaningAlternative"), "the tests of members; one of them has to hold"),
        ])
    static let meaningValue = ContextKind(
        "meaningValue", "a value of a code", isListed: true, [.init("value", .literal, "the value")])
    static let meaningAlternative = ContextKind(
        "meaningAlternative", "tests that hold together",
        [.init("tests", .list("meaningTest"), "the tests of members")])
    static let meaningTest = ContextKind(
        "meaningTest", "a test of a member", isListed: true,
        [
            .init("subject", .context("subject"), "the member"),
            .init("value", optional: .literal, "what it is compared with"),
            .init("isSame", .flag, "whether it is this boolean or integer"),
            .init("isEqual", .flag, "whether it is this text"),
            .init("isPart", .flag, "whether it has this text in it"),
        ])
    static let fact = ContextKind(
        "fact", "something that is known about each meaning",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name"),
            .init("type", .type, "the type, optional where some meanings say nothing"),
            .init("isConstant", .flag, "whether it is the same in all cases"),
            .init("groups", .list("factGroup"), "what the meanings say"),
            .init("otherwise", optional: .literal, "what holds for all others"),
        ])
    static let factGroup = ContextKind(
        "factGroup", "meanings that say the same",
        [
            .init("cases", .list("factCase"), "the meanings"),
            .init("value", optional: .literal, "what they say"),
        ])
    static let factCase = ContextKind(
        "factCase", "a meaning", isListed: true, [.init("name", .identifier, "the name of its case")])
}
