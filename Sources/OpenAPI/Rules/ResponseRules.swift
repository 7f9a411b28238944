// Rules about responses.

import Diagnostics

extension Rule {
    static let responseRules: [Rule] = [.noResponses, .unknownStatus, .duplicateStatus, .responseWithoutDescription]

    public static let noResponses = Rule(
        id: "no-responses", severity: .warning, title: "Operation without responses",
        explanation: "OpenAPI 3.0 demands ‘responses’ with at least one response. Without it, nothing is known about"
            + " what the server answers.",
        fix: "Add ‘responses’ with the responses of the operation."
    )
    public static let unknownStatus = Rule(
        id: "unknown-status", severity: .error, title: "Unknown response status",
        explanation: "The key of a response is a status from 100 to 599, a range from 1XX to 5XX, or ‘default’.",
        fix: "Correct the status."
    )
    public static let duplicateStatus = Rule(
        id: "duplicate-status", severity: .error, title: "Duplicate response status",
        explanation: "Two responses of one operation have the same status, written in different ways. The first one"
            + " counts.",
        fix: "Remove one of them."
    )
    public static let responseWithoutDescription = Rule(
        id: "response-without-description", severity: .warning, title: "Response without a description",
        explanation: "The specification requires ‘description’ of a response; it becomes part of the documentation.",
        fix: "Add ‘description’, in a few words."
    )
}
