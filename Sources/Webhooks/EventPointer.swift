// Finds the event id in a JSON body by its pointer (RFC 6901).

import ClientRuntime

struct EventPointer {
    private let steps: [String]

    /// Nil unless the text is a pointer into a value: the empty pointer is the body itself, which is no id.
    init?(_ text: String) {
        guard text.hasPrefix("/"), text.firstMatch(of: /~(?![01])/) == nil else { return nil }
        steps = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
            .map { String($0).replacing("~1", with: "/").replacing("~0", with: "~") }
    }

    /// The text or number there; nil if there is nothing, or something else.
    func identifier(in body: JSONValue) -> String? {
        var value: JSONValue? = body
        for step in steps {
            value = if case .array = value { Int(step).flatMap { value?[$0] } } else { value?[step] }
        }
        switch value {
        case .string(let text): return text
        case .number(let number): return number.description
        default: return nil
        }
    }
}
