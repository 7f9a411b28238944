// Rules about the description as a whole: its version and its outline.

import Diagnostics

extension Rule {
    static let documentRules: [Rule] = [
        .notADescription, .swagger2, .missingVersion, .unknownVersion, .impreciseVersion, .newerVersion, .noContent,
        .duplicateTag, .undeclaredTag,
    ]

    public static let notADescription = Rule(
        id: "not-a-description", severity: .error, title: "Not an OpenAPI description",
        explanation: "The root of the file is not a mapping, so it cannot be an OpenAPI description.",
        fix: "Name the root file of the description: the one that begins with ‘openapi: 3…’."
    )
    public static let swagger2 = Rule(
        id: "swagger-2", severity: .error, title: "Swagger 2.0 is not read",
        explanation: "The description is written in Swagger 2.0, the predecessor of OpenAPI 3 with another structure.",
        fix: "Convert it once, for example with ‘npx swagger2openapi --patch old.yaml -o new.yaml’ or on"
            + " converter.swagger.io, and keep the result."
    )
    public static let missingVersion = Rule(
        id: "missing-version", severity: .error, title: "No OpenAPI version",
        explanation: "A description begins with the field ‘openapi’, which tells the version of OpenAPI it is written"
            + " in. Without it, nobody knows how to read the rest.",
        fix: "Add ‘openapi: 3.0.3’ or ‘openapi: 3.1.0’ as the first line, or name the root file of the description."
    )
    public static let unknownVersion = Rule(
        id: "unknown-version", severity: .error, title: "Unknown OpenAPI version",
        explanation: "OpenAPI 3.0 and 3.1 can be read, and 3.2 as far as it equals 3.1.",
        fix: "Correct the version, or convert the description to OpenAPI 3.1."
    )
    public static let impreciseVersion = Rule(
        id: "imprecise-version", severity: .warning, title: "Version without its third part",
        explanation: "The version of OpenAPI is a text of three numbers, such as ‘3.0.3’. Other tools may refuse the"
            + " description; here it is clear enough which version is meant.",
        fix: "Write the whole version, such as ‘3.0.3’ or ‘3.1.0’."
    )
    public static let newerVersion = Rule(
        id: "newer-version", severity: .warning, title: "OpenAPI 3.2 is not read whole",
        explanation: "The description is written in OpenAPI 3.2. Of what is new in it, the method ‘query’, schemas of"
            + " elements, references to media types and further descriptions are read; the rest is reported and left out.",
        fix: "Nothing, unless a finding names a part that you need; then describe that part by the means of 3.1."
    )
    public static let noContent = Rule(
        id: "no-content", severity: .warning, title: "Nothing is described",
        explanation: "A description has at least one of ‘paths’, ‘components’ and ‘webhooks’ (OpenAPI 3.1); in OpenAPI"
            + " 3.0 it must have ‘paths’.",
        fix: "Add ‘paths’; an empty mapping, ‘paths: {}’, will do where only schemas are described."
    )
    public static let duplicateTag = Rule(
        id: "duplicate-tag", severity: .warning, title: "Tag declared twice",
        explanation: "Two entries of ‘tags’ have the same name; the first one counts.",
        fix: "Remove one of them."
    )
    public static let undeclaredTag = Rule(
        id: "undeclared-tag", severity: .info, title: "Tag is not declared",
        explanation: "An operation has a tag that the list ‘tags’ of the description lacks, so it has no description."
            + " Reported only where the description declares tags at all; perhaps the name is misspelt.",
        fix: "Declare the tag under ‘tags’, or correct its name."
    )
}
