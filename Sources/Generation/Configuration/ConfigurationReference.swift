// The reference of apigen.yaml as Markdown, from the declarations that the reader uses.

public enum ConfigurationReference {
    /// The text of `Documentation/configuration.md`.
    public static func rendered() -> String {
        var text = """
            # apigen.yaml

            The list of modules to generate. Editors that know JSON Schema check and complete it with
            `apigen.schema.json`: put `# yaml-language-server: $schema=…/apigen.schema.json` into its first line.

            ```yaml
            version: 1
            modules:
              PaymentsAPI:
                description: Specs/payments.yaml
                output: Generated/PaymentsAPI
            \(ModuleSwitches.all.map { "    \($0.name): \($0.defaultSpelling)" }.joined(separator: "\n"))
            rules:
              duplicate-key: warning
            ```

            ## Keys


            """
        text += ConfigurationKey.ofFile.map { "- `\($0.name)`: \($0.summary)\n" }.joined()
        text += "\n## Keys of a module\n\n"
        text += ConfigurationKey.ofModule.map { "- `\($0.name)` (required): \($0.summary)\n" }.joined()
        text += "\n## Switches of a module\n\n| switch | values | default | |\n|---|---|---|---|\n"
        for declaration in ModuleSwitches.all {
            let values = declaration.form.values.map { "`\($0)`" }.joined(separator: ", ")
            text +=
                "| `\(declaration.name)` | \(values) | `\(declaration.defaultSpelling)` | \(declaration.summary) |\n"
        }
        return text
    }
}

extension SwitchForm {
    /// The possible values as they are written.
    public var values: [String] {
        switch self {
        case .flag: ["true", "false"]
        case .choice(let choices): choices
        }
    }
}
