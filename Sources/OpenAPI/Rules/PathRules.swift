// Rules about paths and operations.

import Diagnostics

extension Rule {
    static let pathRules: [Rule] = [
        .pathWithoutSlash, .pathTemplate, .duplicatePath, .duplicateOperationID, .pathParameterUndeclared,
        .pathParameterNotInPath, .pathParameterNotRequired,
    ]

    public static let pathWithoutSlash = Rule(
        id: "path-without-slash", severity: .error, title: "Path without a leading slash",
        explanation: "A path is appended to the address of the server, so it must begin with a slash. One is"
            + " put before it.",
        fix: "Put a slash before the path."
    )
    public static let pathTemplate = Rule(
        id: "path-template", severity: .error, title: "Malformed path template",
        explanation: "In a path, ‘{name}’ stands for the value of a parameter. Braces come in pairs, not nested, with a"
            + " name between them that occurs once.",
        fix: "Correct the braces of the path."
    )
    public static let duplicatePath = Rule(
        id: "duplicate-path", severity: .warning, title: "Two paths match the same addresses",
        explanation: "The paths differ only in the names of their parameters, so that no address tells which of them is"
            + " meant.",
        fix: "Put the operations of both under one path."
    )
    public static let duplicateOperationID = Rule(
        id: "duplicate-operation-id", severity: .warning, title: "Duplicate operationId",
        explanation: "The ‘operationId’ names an operation among all operations of the description. Two of the same"
            + " name cannot both become a method of that name: the later one gets a number.",
        fix: "Rename one of them, in the description, by an overlay, or under ‘rename’ in the configuration."
    )
    public static let pathParameterUndeclared = Rule(
        id: "path-parameter-undeclared", severity: .warning, title: "Path parameter is not declared",
        explanation: "The path has a place for a value, but neither the operation nor its path item declares a"
            + " parameter of this name with ‘in: path’. The only declared one without a place is taken for it; otherwise the"
            + " method gets a text parameter.",
        fix: "Declare the parameter under ‘parameters’, or correct its name."
    )
    public static let pathParameterNotInPath = Rule(
        id: "path-parameter-not-in-path", severity: .warning, title: "Path has no place for the parameter",
        explanation: "A parameter with ‘in: path’ fills the place ‘{name}’ of the path, and there is none. Its value"
            + " would never be sent.",
        fix: "Add the place to the path, correct the name, or change ‘in’."
    )
    public static let pathParameterNotRequired = Rule(
        id: "path-parameter-not-required", severity: .warning, title: "Path parameter is not required",
        explanation: "Without the value of a path parameter there is no address, so ‘required: true’ is mandatory. It"
            + " is treated as required.",
        fix: "Add ‘required: true’."
    )
}
