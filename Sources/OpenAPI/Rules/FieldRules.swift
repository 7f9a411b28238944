// Rules about single fields, whatever object they stand in.

import Diagnostics

extension Rule {
    static let fieldRules: [Rule] = [
        .wrongType, .looseType, .emptyField, .missingField, .missingDetail, .unknownField, .unknownKeyword,
        .unknownValue, .extensionValue, .misplacedExtension, .fieldOfOtherVersion, .unsupportedIn32,
    ]

    public static let unsupportedIn32 = Rule(
        id: "unsupported-in-3-2", severity: .warning, title: "Part of OpenAPI 3.2 that is not supported",
        explanation: "OpenAPI 3.2 has this field or value, and no code is generated for it. Everything around it is"
            + " generated as if it were not there.",
        fix: "Nothing, unless you need the part; then describe it by the means of OpenAPI 3.1."
    )
    public static let wrongType = Rule(
        id: "wrong-type", severity: .error, title: "Value of the wrong type",
        explanation: "The specification asks for another JSON type here, and the value cannot be understood as one.",
        fix: "Replace the value by one of the type that the message names."
    )
    public static let looseType = Rule(
        id: "loose-type", severity: .warning, title: "Value of a similar type",
        explanation: "The value has another type than the specification asks for, such as a number where a text is"
            + " expected, but its meaning is clear and it is used. Other tools may refuse it.",
        fix: "Put texts that look like numbers in quotes, and take quotes away from numbers, true and false."
    )
    public static let emptyField = Rule(
        id: "empty-field", severity: .warning, title: "Field without a value",
        explanation: "Nothing (or null) follows the name of the field. It is read as if it were not there.",
        fix: "Remove the field, or give it a value."
    )
    public static let missingField = Rule(
        id: "missing-field", severity: .error, title: "Required field is missing",
        explanation: "An object lacks a field without which it means nothing. The object is left out.",
        fix: "Add the field that the message names."
    )
    public static let missingDetail = Rule(
        id: "missing-detail", severity: .warning, title: "Required field is missing, but not needed",
        explanation: "An object lacks a field that the specification requires. A client can be generated without it,"
            + " but other tools may refuse the description.",
        fix: "Add the field that the message names."
    )
    public static let unknownField = Rule(
        id: "unknown-field", severity: .warning, title: "Unknown field",
        explanation: "The object has no such field in this version of OpenAPI; it is ignored. Often the name is"
            + " misspelt, or the field stands one level too deep or not deep enough.",
        fix: "Correct the name or the indentation. The names of extensions begin with ‘x-’."
    )
    public static let unknownKeyword = Rule(
        id: "unknown-keyword", severity: .info, title: "Unknown keyword of a schema",
        explanation: "JSON Schema allows keywords that nobody has defined; this one is ignored.",
        fix: "Remove it, or give it a name that begins with ‘x-’ to show that it is an extension."
    )
    public static let extensionValue = Rule(
        id: "extension-value", severity: .warning, title: "A value that an extension cannot have",
        explanation: "The extension is one of those that this generator reads, and has no such value; it is ignored.",
        fix: "Correct the value; Documentation/extensions.md tells what there is."
    )
    public static let misplacedExtension = Rule(
        id: "misplaced-extension", severity: .warning, title: "An extension where it means nothing",
        explanation: "The extension is one of those that this generator reads, but not in an object of this kind; it is"
            + " ignored.",
        fix: "Move it; Documentation/extensions.md tells where it belongs."
    )
    public static let unknownValue = Rule(
        id: "unknown-value", severity: .warning, title: "Unknown value",
        explanation: "The field accepts only the values that the specification lists, and this is none of them. What"
            + " has it is generated without it: a parameter at an unknown place is left out, one of an unknown style is"
            + " written in the usual style of its place.",
        fix: "Choose one of the values that the help text lists."
    )
    public static let fieldOfOtherVersion = Rule(
        id: "field-of-other-version", severity: .warning, title: "Belongs to another version of OpenAPI",
        explanation: "The description says that it is written in one version of OpenAPI, but uses what exists only in"
            + " another one. It is honoured here; other tools may ignore or refuse it.",
        fix: "Change the version in the first line of the description, or use what its version offers."
    )
}
