// Entries of `rename` in the text of a configuration: where they are written, and what is left alone.

import ClientModel
import Testing

@testable import Generation

@Suite struct RenameWritingTests {
    private let entries = [
        Renames.Entry(kind: .properties, key: "Account.account_id", name: "accountID"),
        Renames.Entry(kind: .types, key: "Item-2", name: "SecondItem"),
    ]

    private func written(_ text: String) throws -> String {
        try RenameWriting.adding(entries, of: "Bank", to: text)
    }

    @Test func besideTheOtherKeysOfTheModule() throws {
        let text = """
            version: 1
            modules:
              # Ours.
              Bank:  # The bank.
                description: bank.yaml
                output: Generated/Bank
              Other: {description: other.yaml, output: Generated/Other}

            """
        #expect(
            try written(text) == """
                version: 1
                modules:
                  # Ours.
                  Bank:  # The bank.
                    rename:
                      types:
                        'Item-2': SecondItem
                      properties:
                        Account.account_id: accountID
                    description: bank.yaml
                    output: Generated/Bank
                  Other: {description: other.yaml, output: Generated/Other}

                """)
    }

    @Test func amongEntriesThatAreThere() throws {
        let text = "modules:\n  Bank:\n    description: a\n    rename:\n      properties:\n          A.b: c\n"
        #expect(
            try written(text)
                == "modules:\n  Bank:\n    description: a\n    rename:\n      types:\n        'Item-2': SecondItem\n"
                + "      properties:\n          Account.account_id: accountID\n          A.b: c\n")
    }

    @Test(arguments: [
        "modules: {Bank: {description: a, output: b}}", "modules:\n  Bank: {description: a, output: b}",
        "modules:\n  Bank:\n    description: a\n    rename: {types: {a: B}}", "modules:\n  Other:\n    description: a",
        "- Bank", "",
    ])
    func whatHasNoLineForEachKeyIsLeftAlone(text: String) {
        #expect(throws: RenameWriting.Problem.self) { try written(text) }
    }
}
