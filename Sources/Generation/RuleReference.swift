// The list of all rules as Markdown, from the same declarations that `apigen explain` prints.

import Diagnostics

public enum RuleReference {
    /// The text of `Documentation/rules.md`.
    public static func rendered(_ rules: RuleCatalog = .standard) -> String {
        """
        # Rules

        Every finding ends with the id of its rule in brackets; `apigen explain ID` prints what is written here.
        An error stops the generation of a module, a warning does not, and an info is only worth knowing.

        | | rules | severity |
        |---|---|---|
        | [Rules about descriptions](#rules-about-descriptions) | \(rules.configurable.count) | \
        can be changed under `rules` in [`apigen.yaml`](configuration.md) |
        | [Rules that protect the project](#rules-that-protect-the-project) | \(rules.fixed.count) | fixed |

        ## Rules about descriptions

        \(rules.configurable.map(section).joined(separator: "\n"))
        ## Rules that protect the project

        \(rules.fixed.map(section).joined(separator: "\n"))
        """
    }

    private static func section(of rule: Rule) -> String {
        """
        ### \(rule.id)

        \(escaped(rule.title)) (\(rule.severity.rawValue))

        \(escaped(rule.explanation))

        How to fix it: \(escaped(rule.fix))

        """
    }

    /// The texts are written for a terminal: outside of code, Markdown would swallow `<…>` and stars.
    static func escaped(_ text: String) -> String {
        var isCode = false
        var result = ""
        for character in text {
            if character == "`" { isCode.toggle() }
            if !isCode, "<>*_[]\\".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
