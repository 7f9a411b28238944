// Rules about parameters and headers.

import Diagnostics

extension Rule {
    static let parameterRules: [Rule] = [
        .duplicateParameter, .parameterWithoutSchema, .parameterContent, .schemaAndContent, .styleNotAllowed,
        .reservedNotAllowed, .headerWithoutSchema, .exampleAndExamples,
    ]

    public static let duplicateParameter = Rule(
        id: "duplicate-parameter", severity: .error, title: "Duplicate parameter",
        explanation: "A list has two parameters with the same name and the same ‘in’. The first one counts.",
        fix: "Remove or rename one of them."
    )
    public static let parameterWithoutSchema = Rule(
        id: "parameter-without-schema", severity: .error, title: "Parameter without a schema",
        explanation: "A parameter needs ‘schema’, or ‘content’ with one media type, to tell what its values are.",
        fix: "Add ‘schema’, such as ‘schema: {type: string}’. The ‘type’ of Swagger 2.0 goes into it."
    )
    public static let parameterContent = Rule(
        id: "parameter-content", severity: .error, title: "Parameter with several media types",
        explanation: "The ‘content’ of a parameter or header has exactly one media type, which tells how its value is"
            + " written.",
        fix: "Keep one media type."
    )
    public static let schemaAndContent = Rule(
        id: "schema-and-content", severity: .warning, title: "Both schema and content",
        explanation: "A parameter or header has either ‘schema’ or ‘content’; here ‘schema’ counts.",
        fix: "Remove one of them."
    )
    public static let styleNotAllowed = Rule(
        id: "style-not-allowed", severity: .warning, title: "Style does not fit the place",
        explanation: "Each place of a parameter has its own styles: path has matrix, label and simple; query has form,"
            + " spaceDelimited, pipeDelimited and deepObject; header has simple; cookie has form and, in OpenAPI 3.2,"
            + " cookie. The default of the place is used instead.",
        fix: "Choose a style of the place, or remove ‘style’."
    )
    public static let reservedNotAllowed = Rule(
        id: "reserved-not-allowed", severity: .warning, title: "allowReserved outside the query",
        explanation: "‘allowReserved’ has a meaning only for query parameters; elsewhere it is ignored.",
        fix: "Remove it."
    )
    public static let headerWithoutSchema = Rule(
        id: "header-without-schema", severity: .warning, title: "Header without a schema",
        explanation: "A header needs ‘schema’, or ‘content’ with one media type. It is read as a header of any text.",
        fix: "Add ‘schema’, such as ‘schema: {type: string}’."
    )
    public static let exampleAndExamples = Rule(
        id: "example-and-examples", severity: .warning, title: "Both example and examples",
        explanation: "‘example’ and ‘examples’ exclude each other. Both are read.",
        fix: "Move the one of ‘example’ into ‘examples’."
    )
}
