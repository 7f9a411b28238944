// Rules about `$ref`.

import Diagnostics

extension Rule {
    static let referenceRules: [Rule] = [
        .unresolvedReference, .malformedReference, .referenceCycle, .wrongReferenceKind, .referenceSiblings,
        .referenceNotAllowed, .schemaAsResponse, .schemaContainsItself, .ambiguousDynamicReference,
    ]

    public static let unresolvedReference = Rule(
        id: "unresolved-reference", severity: .error, title: "Reference to nothing",
        explanation: "There is nothing at the place that the reference names.",
        fix: "Correct the reference, or add what it references. A step with a slash or a tilde in its name is written"
            + " with ~1 and ~0."
    )
    public static let malformedReference = Rule(
        id: "malformed-reference", severity: .error, title: "Malformed reference",
        explanation: "The part after # is neither a JSON pointer (RFC 6901), such as #/components/schemas/Pet, nor the"
            + " name of an anchor.",
        fix: "Write #/ and the keys from the root to the target, with slashes between them. In a key, ~ is written ~0"
            + " and / is written ~1; these are the only escapes."
    )
    public static let referenceCycle = Rule(
        id: "reference-cycle", severity: .warning, title: "References in a circle",
        explanation: "The reference leads to another reference and so on, back to itself, and never to anything. A"
            + " schema that references itself in one of its properties is fine; this one references nothing else. What a"
            + " schema is then is any JSON value, and any other object is generated as if it could not be understood.",
        fix: "Let one of the references lead to the definition itself."
    )
    public static let wrongReferenceKind = Rule(
        id: "wrong-reference-kind", severity: .error, title: "Reference to another kind of object",
        explanation: "The reference leads to an object of another kind than the place needs, such as to a response"
            + " where a schema is needed.",
        fix: "Refer to an object of the kind that the message names."
    )
    public static let referenceSiblings = Rule(
        id: "reference-siblings", severity: .warning, title: "Keywords beside $ref",
        explanation: "Beside ‘$ref’, the specification has these fields ignored: only the target counts. In OpenAPI"
            + " 3.1 that is so for everything but schemas, whose keywords count. ‘nullable’, ‘deprecated’, ‘readOnly’ and"
            + " ‘writeOnly’ beside the reference of a schema are honoured all the same: people who write them mean them.",
        fix: "Remove the fields, or wrap the reference: ‘allOf: [{$ref: …}]’ with the fields beside ‘allOf’."
    )
    public static let referenceNotAllowed = Rule(
        id: "reference-not-allowed", severity: .warning, title: "Reference where there can be none",
        explanation: "The specification allows no ‘$ref’ here. It is honoured, because nothing else can be meant, but"
            + " other tools may refuse it.",
        fix: "Refer to the object around it instead, such as to the whole path item, or copy the target."
    )
    public static let schemaAsResponse = Rule(
        id: "schema-as-response", severity: .warning, title: "Schema instead of a response",
        explanation: "The reference of a response leads to a schema. It is read as a response with JSON of this schema"
            + " as its body, but other tools may refuse it.",
        fix: "Write a response with the reference under ‘content’, ‘application/json’, ‘schema’."
    )
    public static let ambiguousDynamicReference = Rule(
        id: "ambiguous-dynamic-reference", severity: .warning, title: "Dynamic reference with several targets",
        explanation: "Several schemas set the ‘$dynamicAnchor’ that the ‘$dynamicRef’ names. Which one it means depends"
            + " on the way that a value took, and none of the schemas on the way to this place decides. The one that"
            + " the reference leads to as it stands is assumed.",
        fix: "Set the anchor in the ‘$defs’ of the schema that references the template, or write ‘$ref’."
    )
    public static let schemaContainsItself = Rule(
        id: "schema-contains-itself", severity: .warning, title: "Schema is a part of itself",
        explanation: "By way of ‘allOf’, the schema demands itself. A schema that mentions itself in a property or in"
            + " ‘items’ is fine. This one is generated as any JSON value. By way of ‘oneOf’ or ‘anyOf’, the"
            + " schema is an alternative of itself: that alternative is left out.",
        fix: "Remove the reference from ‘allOf’, or let it lead to a common base."
    )
}
