// The findings of bringing schemas into normal form.

import Diagnostics
import OpenAPI
import SpecSource

extension Rule {
    public static let cyclicSchema = Rule(
        id: "cyclic-schema", severity: .warning, title: "A schema that consists of itself",
        explanation: """
            The schema leads back to itself through references or `allOf` alone, so it describes no value. It is generated as \
            any JSON value.
            """,
        fix: "Break the cycle: one of the schemas needs a type, properties or items of its own.")

    public static let schemaNeverMatches = Rule(
        id: "schema-never-matches", severity: .info, title: "A schema that no value fits",
        explanation:
            "The schema is `false`: by the rules of JSON Schema no value is valid. It is generated as any JSON value.",
        fix: "Remove the property or element, or give it a schema that some value fits.")

    public static let allOfConflict = Rule(
        id: "allof-conflict", severity: .warning, title: "Schemas for one value that exclude each other",
        explanation: """
            Parts of an `allOf`, or a reference and the keywords beside it, give one value or one of its members types, \
            formats, listed values or limits that exclude each other, so no value satisfies all of them. What the first \
            says is generated.
            """,
        fix: "Give the value the same type in all parts, or keep it in one of them only.")

    public static let normalRules: [Rule] = [.cyclicSchema, .schemaNeverMatches, .allOfConflict]
}

extension Finding {
    static func cyclicSchema(_ schema: Schema) -> Finding {
        Finding(.cyclicSchema, "this schema refers only to itself", at: schema.node.span)
    }

    static func neverMatches(_ schema: Schema) -> Finding {
        Finding(.schemaNeverMatches, "no value fits the schema `false`", at: schema.node.span)
    }

    /// - Parameters:
    ///   - what: what they exclude each other by, such as `another type`.
    ///   - member: the member that both describe, if it is one.
    static func conflict(
        _ what: String, _ schema: Schema, _ keyword: String, with other: Schema, member: String?
    ) -> Finding {
        let subject = member.map { "‘\($0)’" } ?? "the value"
        return Finding(
            .allOfConflict, "\(subject) has \(what) here than in another schema that it has to satisfy",
            at: place(schema, keyword), notes: [Note("the other schema", at: place(other, keyword))])
    }

    static func limitConflict(
        _ schema: Schema, _ keyword: String, with other: Schema, _ otherKeyword: String
    ) -> Finding {
        Finding(
            .allOfConflict,
            "no value keeps this `\(keyword)` and the `\(otherKeyword)` of another schema that it has to satisfy",
            at: place(schema, keyword), notes: [Note("the other schema", at: place(other, otherKeyword))])
    }

    private static func place(_ schema: Schema, _ keyword: String) -> SourceSpan {
        (schema.node.key(keyword) ?? schema.node).span
    }
}
