// The rules of the configuration file. What a message says in detail stands where it is reported.

import Diagnostics

extension Rule {
    static let configurationRules: [Rule] = [
        .configUnknownKey, .configMissingKey, .configWrongType, .configInvalidValue, .configModuleName,
        .configRuleName, .configOutput, .configDescription,
    ]

    static let configUnknownKey = Rule(
        id: "config-unknown-key", severity: .error, title: "Unknown key in the configuration",
        explanation: "The configuration file has a key that means nothing, most often because it is misspelled.",
        fix: "Correct the spelling or remove the key."
    )
    static let configMissingKey = Rule(
        id: "config-missing-key", severity: .error, title: "Missing key in the configuration",
        explanation: "The configuration file lacks a key without which nothing can be generated.",
        fix: "Add the key."
    )
    static let configWrongType = Rule(
        id: "config-wrong-type", severity: .error, title: "Value of the wrong type in the configuration",
        explanation: "A value of the configuration file is, for example, a list where a text is expected.",
        fix: "Write a value of the type that the message names."
    )
    static let configInvalidValue = Rule(
        id: "config-invalid-value", severity: .error, title: "Impossible value in the configuration",
        explanation: "A value of the configuration file has the right type but is not one of those that are possible.",
        fix: "Write one of the values that the message names."
    )
    static let configModuleName = Rule(
        id: "config-module-name", severity: .error, title: "Name cannot be a module",
        explanation: "The name of a module is imported in Swift, so it has to be an identifier of ASCII letters, digits"
            + " and underscores, not start with a digit, not be a word of the language, and not be the name of a module"
            + " that generated code imports.",
        fix: "Choose a name such as ‘PaymentsAPI’."
    )
    static let configRuleName = Rule(
        id: "config-unknown-rule", severity: .error, title: "No rule to configure",
        explanation:
            "A severity is given for a rule that does not exist, or whose severity is fixed because it protects"
            + " the files of the project.",
        fix: "Correct the spelling; `apigen explain` lists the rules."
    )
    static let configOutput = Rule(
        id: "config-output", severity: .error, title: "Impossible output folder",
        explanation: "Every module needs an output folder of its own, inside the folder of the configuration file, and"
            + " not that folder itself.",
        fix: "Choose a folder such as ‘Generated/<module>’."
    )
    static let configDescription = Rule(
        id: "config-description", severity: .error, title: "No API description",
        explanation: "The file that a module is to be generated from does not exist or is not a file.",
        fix: "Correct the path; it is relative to the folder of the configuration file."
    )
}
