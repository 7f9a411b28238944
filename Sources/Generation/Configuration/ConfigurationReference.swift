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
        text += ConfigurationKey.ofModule.map(lines).joined()
        text += "\n## Switches of a module\n\n| switch | values | default | |\n|---|---|---|---|\n"
        for declaration in ModuleSwitches.all {
            let values = declaration.form.values.map { "`\($0)`" }.joined(separator: ", ")
            text +=
                "| `\(declaration.name)` | \(values) | `\(declaration.defaultSpelling)` | \(declaration.summary) |\n"
        }
        return text + examples
    }

    private static func lines(of key: ConfigurationKey) -> String {
        let line = "- `\(key.name)`\(key.isRequired ? " (required)" : ""): \(key.summary)\n"
        switch key.form {
        case .text, .texts: return line
        case .lists(let keys), .names(let keys): return line + keys.map { "  - `\($0.name)`: \($0.summary)\n" }.joined()
        }
    }

    private static let examples = """

        ## Severities

        ```yaml
        rules:
          unresolved-reference: warning
          unknown-type: error
        ```

        An error about one part of a description stops everything. Made a warning (`info`, `off`), it lets the rest be
        generated: a schema that cannot be understood becomes any JSON value, the body of a request or response any
        bytes, and a parameter is left out. The comments of the generated code and `apigen coverage` say so, with the
        reason. Errors that leave nothing of a description, such as `yaml-syntax` in its root file, stay errors.

        ## Overlays

        ```yaml
            overlays: [Specs/corrections.yaml, Specs/names.yaml]
        ```

        An overlay has a list of actions, each with a `target` and an `update` to merge or `remove: true`:

        ```yaml
        overlay: 1.0.0
        info: {title: Corrections, version: 1.0.0}
        actions:
          - target: $.components.schemas.Account.properties.balance
            update: {type: string, format: decimal}
          - target: $.paths[*][?@.deprecated == true]
            remove: true
        ```

        Mappings are merged pair by pair, sequences are joined, single values replaced; what is not a sequence becomes
        an element of the sequence that the target selects. Targets are JSONPath queries of names, indices, wildcards,
        `..` and filters. References that an overlay writes are relative to the description. Overlays change the root
        file of a description, not the files that it references. A finding about what an overlay wrote points into the
        overlay, and an action that no longer matches anything is a warning (`overlay-no-match`).

        ## Suggested overlays

        ```
        apigen suggest --spec api.yaml > overlay.yaml
        ```

        `apigen suggest` looks for what a description shows by its shapes and does not say, and writes an overlay with the
        extensions of [extensions.md](extensions.md): lists with a parameter or a member of the body for the page, credentials
        that an operation hands out, work that is begun by one operation and asked for with another, schemas that are ids,
        members with personal data. Before each action stands why it is suggested, and the place in the description. Suggestions
        are guesses: read them, keep what is true.
        `apigen suggest` alone looks at the modules of `apigen.yaml` with their overlays, so it shows what is left.

        ## A part of a description

        ```yaml
            include:
              tags: [Accounts, Transactions]
              operations: [createToken]
            exclude:
              paths: ["/**/experimental/**"]
        ```

        An operation is generated when an entry under `include` matches it, of whatever kind, and none under `exclude`
        does; webhooks count as operations, with their name for a path. With `include`, only schemas stay that these
        operations lead to; with `exclude` alone, also those that no operation leads to. Mistakes
        in what is left out stop nothing and are not shown, as long as the files can be read. An entry that matches nothing is a warning (`filter-no-match`), and `apigen why NAME` prints the
        shortest way from an operation to a schema.

        ## Templates

        ```yaml
        templates: Templates
        ```

        The files of the folder replace built-in templates of the same names: `object.mustache`, `call.mustache`.
        `apigen templates --export Templates` writes the built-in ones to begin from, and
        [templates.md](templates.md) tells what each is given.

        ## Names

        ```yaml
            rename:
              types: {acct: BankAccount}
              properties: {acct.bal: balance}
              operations: {getAcct: account}
              enumCases: {currency.AUD: australianDollar}
              unionCases: {payment.CardPayment: card}
              parameters: {getAcct.acct_id: accountID}
              groups: {Accts: accounts}
        ```

        Everything that `apigen names` lists can be given a name, but for files, error cases, the variables of servers
        and what is called after something else (`amountOrDefault`, the type behind an accessor); the list of keys above
        tells how each kind is addressed. The parts of a token's request are credentials too: `appToken/partnerId`.

        The type of a property or a case is its schema's name in the description, or its Swift name. A name that
        is not in the description is an error (`rename-no-match`). Where the naming rules lead several things to one
        name, an entry chooses which of them gets it, and the others are numbered. A Swift name that something else has
        by the naming rules or by another entry is an error (`rename-conflict`). `apigen names` lists the names that
        differ from the naming rules, with reason and place; `apigen names --all` lists all names.

        ## Types of your own

        ```yaml
            types:
              schemas: {Amount: MoneyKit.Money}
              formats: {iban: MoneyKit.IBAN, currency: Currency}
        ```

        Wherever the schema or the format stands, generated code has the type and imports its module; the target that
        generated code is part of depends on that module. The type is `Codable` and `Sendable`, and `Hashable` with
        `hashable: true`, and reads and writes the JSON of the schema itself. A format counts for texts, numbers and
        integers. Limits and default values of the description are not applied to it. An entry that nothing in the
        description asks for is an error (`type-no-match`).

        """
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
