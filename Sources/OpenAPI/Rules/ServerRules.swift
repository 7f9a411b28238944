// Rules about servers.

import Diagnostics

extension Rule {
    static let serverRules: [Rule] = [.serverURL, .undeclaredServerVariable, .serverVariableValues]

    public static let serverURL = Rule(
        id: "server-url", severity: .warning, title: "Doubtful server URL",
        explanation: "The address of a server is an absolute or relative URL without query and fragment; ‘{name}’"
            + " stands for a server variable. A client cannot use this one as it is.",
        fix: "Correct the URL."
    )
    public static let undeclaredServerVariable = Rule(
        id: "undeclared-server-variable", severity: .warning, title: "Server variable is not declared",
        explanation: "The URL of the server has a variable for which ‘variables’ has no default.",
        fix: "Declare the variable under ‘variables’ of the server, with its ‘default’."
    )
    public static let serverVariableValues = Rule(
        id: "server-variable-values", severity: .warning, title: "Server variable without a usable value",
        explanation: "The ‘enum’ of a server variable is not empty, and has the ‘default’ among its values.",
        fix: "Add the default to ‘enum’, or remove ‘enum’."
    )
}
