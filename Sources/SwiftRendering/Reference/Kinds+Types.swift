// The contexts of files and of declared types.

extension ContextKind {
    static let files = [file, moduleImport]

    static let file = ContextKind(
        "file", "the top of a file",
        [
            .init("source", .comment, "the path of the description, without slashes before it"),
            .init("imports", .list("import"), "what the file imports"),
        ])
    static let moduleImport = ContextKind(
        "import", "an imported module",
        [
            .init("module", .identifier, "the name of the module"),
            .init("access", optional: .word, "`public` or `package`, where such declarations name something of it"),
        ])

    static let types =
        [
            alias, enumeration, enumCase, collection, object, property, memberParameter, memberArgument,
            initializer, current, rest, fallback, lifetime, pieces, union, variant, sharedMember, sharedCase, tag, form,
            objectForm,
        ] + meaningKinds

    private static let declaration: [Variable] = [
        .init("doc", optional: .comment, "the documentation comment"),
        .init("access", .word, "the access level"),
        .init("name", .identifier, "the name of the type"),
    ]

    static let alias = ContextKind(
        "alias", "another name of a type",
        declaration + [
            .init("type", .type, "the type"),
            .init("isDistinct", .flag, "whether it is a type of its own, as ids are"),
            .init("protocol", optional: .word, "the protocol of the runtime for such ids"),
            .init("isCode", .flag, "whether it is a code, whose values have meanings"),
            .init("meanings", optional: .context("meanings"), "what its values mean"),
        ])
    static let enumeration = ContextKind(
        "enum", "a type with listed values",
        declaration + [
            .init("raw", .type, "`String` or `Int`"),
            .init("frozen", .flag, "whether other values are refused"),
            .init("large", .flag, "whether it has so many texts that a table finds the cases, not a switch"),
            .init("validated", .flag, "whether its values are checked"),
            .init("cases", .list("case"), "the values"),
        ])
    static let enumCase = ContextKind(
        "case", "a value of an enum",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name of the case"),
            .init("value", .literal, "the value as it travels"),
        ])
    static let collection = ContextKind(
        "collection", "a list or a map that contains itself",
        declaration + [
            .init("isMap", .flag, "whether it is a map"),
            .init("element", .type, "the type of its elements"),
            .init("type", .type, "the type of the array or the dictionary in it"),
            .init("hashable", .flag, "whether it is `Hashable`"),
            .init("validated", optional: .context("validation"), "what is checked"),
        ])
    static let object = ContextKind(
        "object", "a struct",
        declaration + [
            .init("hashable", .flag, "whether it is `Hashable`"),
            .init("properties", .list("property"), "the members, in the order of the description"),
            .init("members", .list("property"), "the same in the order of reading: what is always there goes first"),
            .init("written", .list("property"), "the same in the order of writing"),
            .init("mutable", .flag, "whether the members are variables"),
            .init("box", optional: .identifier, "what refers to the object with all members, where they are too large"),
            .init("showsBox", .flag, "whether there is such an object, and its members are printed"),
            .init("isPart", .flag, "whether requests read what refers to it"),
            .init("parameters", .list("memberParameter"), "the parameters of the initialiser"),
            .init("hasParameters", .flag, "whether the initialiser has any"),
            .init("rest", optional: .context("rest"), "the members beside the named ones"),
            .init("isTuple", .flag, "whether it travels as a list"),
            .init("wire", .word, "`object` or `list`: what it travels as"),
            .init("coder", .word, "`Object` or `List`: the beginning of the names of its reader and its writer"),
            .init("reads", .flag, "whether there is anything to read"),
            .init("collects", .flag, "whether the reader collects errors until the end"),
            .init("masked", optional: .literal, "the members that are never printed"),
            .init("defaults", .list("default"), "members with a value that holds where they are absent"),
            .init("lifetimes", .list("lifetime"), "members that work for a certain time"),
            .init("pieces", .list("pieces"), "the parts of members that hold several values"),
            .init("current", optional: .context("current"), "when a value is current"),
            .init("initializers", .list("initializer"), "initialisers for certain uses"),
            .init("form", optional: .context("objectForm"), "what tells its objects from others in a union"),
            .init("validated", optional: .context("validation"), "what is checked"),
            .init("meanings", optional: .context("meanings"), "what such objects mean"),
        ])
    static let initializer = ContextKind(
        "initializer", "an initialiser for a certain use",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name"),
            .init("parameters", .list("memberParameter"), "its parameters"),
            .init("arguments", .list("memberArgument"), "the arguments of the general initialiser"),
        ])
    static let current = ContextKind(
        "current", "when a value is current",
        [
            .init("status", .identifier, "the member that tells how the last update went"),
            .init("good", .literal, "its value when that was well"),
            .init("since", .identifier, "the member that tells when that was"),
            .init("isOptional", .flag, "whether that member may be absent"),
            .init("isText", .flag, "whether it is a `DateTime`, not a `Date`"),
        ])
    static let memberArgument = ContextKind(
        "memberArgument", "an argument of an initialiser", isListed: true,
        [
            .init("label", .identifier, "the label"), .init("name", .identifier, "the name of the value"),
        ])
    static let property = ContextKind(
        "property", "a member of a struct", isListed: true,
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name"), .init("label", .identifier, "the label of its argument"),
            .init("storage", .identifier, "the name of the stored property"),
            .init("key", .literal, "the name on the wire, or the position"),
            .init("aliases", optional: .literal, "further names under which it may come"),
            .init("type", .type, "the type, optional where the member may be absent"),
            .init("as", optional: .type, "the form on the wire, where the type does not code itself"),
            .init("box", optional: .identifier, "what refers to the object that it stands in with all members"),
            .init("boxType", optional: .type, "the type of the box that it is stored in"),
            .init("boxed", .flag, "whether it is stored in a box, because the type contains itself"),
            .init("required", .flag, "whether it is always there, be it `null`"),
            .init("isOptional", .flag, "whether there may be no value"),
            .init("isRequiredNullable", .flag, "whether it is always there and may be `null`"),
            .init("isNullable", .flag, "whether it may be absent and may be `null`"),
            .init("mutable", .flag, "whether it is a variable"),
            .init("hidden", .flag, "whether a computed property stands before the stored one"),
            .init("deprecated", .flag, "whether the description calls it deprecated"),
            .init("isPart", .flag, "whether requests read the stored property"),
            .init("readOnly", .flag, "whether requests leave it out, because only the server may set it"),
        ])
    static let memberParameter = ContextKind(
        "memberParameter", "a parameter of a struct's initialiser", isListed: true,
        [
            .init("label", .identifier, "the label"), .init("name", .identifier, "the name"),
            .init("type", .type, "the type"), .init("hasDefault", .flag, "whether it may be left out"),
            .init("isRest", .flag, "whether it takes the members beside the named ones"),
        ])
    static let rest = ContextKind(
        "rest", "the members beside the named ones",
        [
            .init("name", .identifier, "the name"), .init("label", .identifier, "the label of its argument"),
            .init("type", .type, "the type"), .init("as", optional: .type, "the form of each on the wire"),
            .init("position", optional: .literal, "in a list: where they begin"),
            .init("box", optional: .identifier, "what refers to the object that they stand in with all members"),
            .init("mutable", .flag, "whether it is a variable"),
            .init("known", .literal, "the names of the others"),
        ])
    static let fallback = ContextKind(
        "default", "the value that holds where a member is absent",
        [
            .init("name", .identifier, "the name"), .init("property", .identifier, "the member"),
            .init("type", .type, "the type"), .init("value", .literal, "the value"),
        ])
    static let pieces = ContextKind(
        "pieces", "the parts of a member that holds several values",
        [
            .init("name", .identifier, "the name of the list"),
            .init("property", .identifier, "the name of the member"),
            .init("isNullable", .flag, "whether it may be absent and may be `null`"),
            .init("separator", .literal, "what stands between two of them"),
            .init("after", optional: .literal, "what stands before that of a part which counts"),
        ])
    static let lifetime = ContextKind(
        "lifetime", "how long a member works",
        [
            .init("name", .identifier, "the name"), .init("property", .identifier, "the member"),
            .init("seconds", .literal, "the time in seconds"),
        ])
    static let union = ContextKind(
        "union", "a value that is one of several types",
        declaration + [
            .init("hashable", .flag, "whether it is `Hashable`"),
            .init("discriminator", optional: .literal, "the member that tells the variants apart"),
            .init("variants", .list("variant"), "the variants"),
            .init("tagged", .list("variant"), "those that have values of the discriminator"),
            .init("mayOverlap", .flag, "whether a value may be several of the variants at once"),
            .init("untagged", .flag, "whether a variant may be told by its form as well"),
            .init("guessed", .list("variant"), "those that are told by their form"),
            .init("shared", .list("sharedMember"), "the members that all variants have in common"),
            .init("validated", optional: .context("unionValidation"), "what is checked"),
        ])
    static let sharedMember = ContextKind(
        "sharedMember", "a member that each variant of a union has",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name"), .init("type", .type, "the type, an optional one"),
            .init("key", .literal, "the name on the wire"), .init("as", optional: .type, "the form on the wire"),
            .init("cases", .list("sharedCase"), "the variants"),
        ])
    static let sharedCase = ContextKind(
        "sharedCase", "a variant of a union that has a member in common with the others",
        [
            .init("name", .identifier, "the name of the case"),
            .init("property", .identifier, "the name of the member in the type of the variant"),
        ])
    static let variant = ContextKind(
        "variant", "a variant of a union",
        [
            .init("name", .identifier, "the name of the case"), .init("type", .type, "the type"),
            .init("indirect", .flag, "whether the value is stored behind a reference"),
            .init("as", optional: .type, "the form on the wire"),
            .init("tags", .list("tag"), "the values of the discriminator"),
            .init("form", .context("form"), "what it looks like"),
            .init("tag", optional: .literal, "the value that has to be written, where the type does not do it"),
        ])
    static let tag = ContextKind(
        "tag", "a value of a discriminator", isListed: true, [.init("value", .literal, "the value")])
    static let form = ContextKind(
        "form", "what a variant looks like",
        [
            .init("kind", .word, "`object`, `array`, `string`, `integer`, `number`, `boolean` or `any`"),
            .init("owner", optional: .type, "the type that states what its objects look like"),
            .init("members", optional: .context("objectForm"), "the same, where no type states it"),
        ])
    static let objectForm = ContextKind(
        "objectForm", "what tells the objects of a type from others",
        [
            .init("isOpen", .flag, "whether its values keep members that are not known"),
            .init("required", optional: .literal, "the members that it must have"),
            .init("known", optional: .literal, "the members that it may have"),
            .init("constants", optional: .literal, "the members that have certain values"),
        ])
}
