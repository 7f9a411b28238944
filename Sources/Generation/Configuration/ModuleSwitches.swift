// The switches of a module. To add one: a value type (unless it is a flag), a declaration, a line in `all`, and an
// accessor.

/// Who may use the generated declarations.
public enum AccessLevel: String, SwitchValue, CaseIterable {
    case `public`, package, `internal`
}

/// Whether generated properties can be changed after initialisation.
public enum PropertyKind: String, SwitchValue, CaseIterable {
    case automatic, `var`, `let`
}

/// What numbers with the format `double` or `float` become.
public enum DoubleKind: String, SwitchValue, CaseIterable {
    case double, decimal
}

/// Which members never appear in printed text.
public enum MaskingKind: String, SwitchValue, CaseIterable {
    case knownNames, described
}

public enum ModuleSwitches {
    public static let access = Switch(
        "access", default: AccessLevel.public,
        "Who may use the generated declarations. `internal` suits code generated into your own module."
    )
    public static let hashable = Switch(
        "hashable", default: false,
        "Whether generated types are Hashable. It costs compile time for every type."
    )
    public static let properties = Switch(
        "properties", default: PropertyKind.automatic,
        "Whether generated properties are `var` or `let`. `automatic` is `var` where a request is built, `let` where"
            + " a type is only ever received."
    )

    public static let validation = Switch(
        "validation", default: false,
        "Whether generated types check the limits of the description (lengths, patterns, bounds, listed values): they get"
            + " `validate()`, and requests are refused before they are sent when their body breaks one."
    )
    public static let doubles = Switch(
        "doubles", default: DoubleKind.double,
        "What numbers with the format `double` or `float` become. `decimal` makes them `Decimal` like all others,"
            + " exact to the last digit: for descriptions that give amounts of money such a format."
    )
    public static let masking = Switch(
        "masking", default: MaskingKind.knownNames,
        "Which members are masked in printed text. `knownNames` are those with well-known names of personal data and"
            + " secrets, and those that the description marks (`x-sensitive`, `format: password`); `described` only"
            + " the latter."
    )

    public static let examples = Switch(
        "examples", default: false,
        "Whether the module has an answer to every call, from the examples of the description: `mock()` of the module"
            + " `ClientTesting` makes a client of them that needs no server, for previews and tests."
    )

    public static let protocols = Switch(
        "protocols", default: false,
        "Whether each group of operations is a protocol as well, such as `TransactionsAPIProtocol` beside"
            + " `TransactionsAPI`: for tests and previews that put something of their own in its place."
    )

    /// In the order in which they are documented.
    public static let all: [SwitchDeclaration] = [
        access.declaration, hashable.declaration, properties.declaration, validation.declaration, doubles.declaration,
        masking.declaration, examples.declaration, protocols.declaration,
    ]
}

extension ModuleConfiguration {
    public var access: AccessLevel { switches[ModuleSwitches.access] }
    public var isHashable: Bool { switches[ModuleSwitches.hashable] }
    public var validates: Bool { switches[ModuleSwitches.validation] }
    public var hasProtocols: Bool { switches[ModuleSwitches.protocols] }
    public var hasExamples: Bool { switches[ModuleSwitches.examples] }
    public var properties: PropertyKind { switches[ModuleSwitches.properties] }
}
