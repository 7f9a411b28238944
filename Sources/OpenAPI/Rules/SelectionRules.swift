// The rules about filters.

import Diagnostics

extension Rule {
    public static let filterNoMatch = Rule(
        id: "filter-no-match", severity: .warning, title: "A filter that matches nothing",
        explanation: """
            An entry under `include` or `exclude` names a tag, an operation or a path that the description does not \
            have, so it has no effect. Often the description has changed, or the entry is misspelled.
            """,
        fix: "Correct the entry or remove it.")

    static let selectionRules = [filterNoMatch]
}
