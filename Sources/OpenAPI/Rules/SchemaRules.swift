// Rules about schemas.

import Diagnostics

extension Rule {
    static let schemaRules: [Rule] = [
        .unknownType, .nullableIn31, .arrayWithoutItems, .requiredNotAList, .undeclaredRequiredProperty, .emptyEnum,
        .duplicateEnumValue, .defaultType, .discriminatorToNowhere,
    ]

    public static let unknownType = Rule(
        id: "unknown-type", severity: .warning, title: "Unknown type",
        explanation: "The types of a schema are array, boolean, integer, number, object and string, in OpenAPI 3.1"
            + " also null. Dates, files and the like are strings with a ‘format’. Where no type of the schema is known, it"
            + " is generated as any JSON value.",
        fix: "Use one of these types. For any value at all, remove ‘type’."
    )
    public static let nullableIn31 = Rule(
        id: "nullable-in-3-1", severity: .warning, title: "nullable does not exist in OpenAPI 3.1",
        explanation: "OpenAPI 3.1 has no keyword ‘nullable’. It is honoured here because nothing else can be meant, but"
            + " other tools ignore it.",
        fix: "Write ‘type: [string, 'null']’, with the type in question."
    )
    public static let arrayWithoutItems = Rule(
        id: "array-without-items", severity: .warning, title: "Array without items",
        explanation: "OpenAPI 3.0 demands ‘items’ where the type is array. Without it, the elements can be anything.",
        fix: "Add ‘items’ with the schema of the elements; ‘items: {}’ says that they can be anything."
    )
    public static let requiredNotAList = Rule(
        id: "required-not-a-list", severity: .warning, title: "required is not a list",
        explanation: "In a schema, ‘required’ is the list of the properties that an object must have. True or false has"
            + " no meaning here, not even on a property, and is ignored.",
        fix: "Put the name of the property into the list ‘required’ of the schema around it."
    )
    public static let undeclaredRequiredProperty = Rule(
        id: "undeclared-required-property", severity: .info, title: "Required property is not declared",
        explanation: "‘required’ names a property that ‘properties’ does not have. Perhaps the name is misspelt.",
        fix: "Correct the name, or declare the property."
    )
    public static let emptyEnum = Rule(
        id: "empty-enum", severity: .warning, title: "enum without values",
        explanation: "An empty ‘enum’ allows no value at all.",
        fix: "List the values, or remove ‘enum’."
    )
    public static let duplicateEnumValue = Rule(
        id: "duplicate-enum-value", severity: .warning, title: "Value twice in an enum",
        explanation: "The values of an ‘enum’ should be different from each other; the second one adds nothing.",
        fix: "Remove one of them, or put in quotes what only looks like the same number."
    )
    public static let defaultType = Rule(
        id: "default-type", severity: .warning, title: "Default does not fit the type",
        explanation: "The value of ‘default’ has another JSON type than the schema allows.",
        fix: "Correct the value; quotes make the difference between the text ‘20’ and the number 20."
    )
    public static let discriminatorToNowhere = Rule(
        id: "discriminator-to-nowhere", severity: .error, title: "Discriminator names no schema",
        explanation: "A value in the ‘mapping’ of a discriminator is the name of a schema under components/schemas or"
            + " a reference. No schema has this name, so that values with this key could not be decoded.",
        fix: "Correct the name, or write the whole reference."
    )
}
