// The rules about overlays.

import Diagnostics

extension Rule {
    public static let overlayNoMatch = Rule(
        id: "overlay-no-match", severity: .warning, title: "An overlay action that no longer matches",
        explanation: """
            The target of the action, or one of the names in a `['…', '…']` of it, selects nothing in the description, \
            so the action has no effect there. Most often the description has changed: what was to be corrected was \
            renamed, moved or removed.
            """,
        fix: "Correct the target, or remove the action if it is no longer needed.")

    public static let overlayBehindReference = Rule(
        id: "overlay-behind-reference", severity: .warning, title: "An overlay target behind a reference",
        explanation: """
            Overlays change the root file of a description as it is written, before references are followed. The target \
            of the action goes on behind a `$ref`, where the file has nothing, so the action has no effect.
            """,
        fix: """
            Where the reference leads to another place of the same file, target that place. Where it leads to another \
            file, change that file, or replace the reference by what is to stand there.
            """)

    public static let overlayExtends = Rule(
        id: "overlay-extends", severity: .warning, title: "An overlay for another description",
        explanation: """
            By its `extends`, the overlay was written for a description with another file name than that of the one it \
            is applied to.
            """,
        fix: "Correct `extends` or remove it, or apply the overlay to the description that it names.")

    public static let overlayTarget = Rule(
        id: "overlay-target", severity: .error, title: "An overlay target that cannot be understood",
        explanation: """
            The target of an overlay action is a JSONPath query. Supported are names, indices, wildcards, `..` and \
            filters; slices, functions and queries from the root inside a filter are not.
            """,
        fix: "Write the query with what is supported.")

    public static let overlayMalformed = Rule(
        id: "overlay-malformed", severity: .error, title: "An overlay that is not well-formed",
        explanation: """
            An overlay has a version, and a list of actions with a `target` and either `update` or `remove: true`. The \
            part that is not well-formed is left out.
            """,
        fix: "Correct the file after the OpenAPI Overlay Specification 1.0.")

    public static let overlayMismatch = Rule(
        id: "overlay-mismatch", severity: .error, title: "An overlay update that does not fit its target",
        explanation: """
            A mapping can be merged only into a mapping; a single value can replace only a single value; and the whole \
            description cannot be removed. The action has no effect.
            """,
        fix: "Select the mapping around the value, and update its key.")

    public static let overlayRules = [
        overlayNoMatch, overlayBehindReference, overlayExtends, overlayTarget, overlayMalformed, overlayMismatch,
    ]
}
