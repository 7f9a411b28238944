// What a value breaks of its description, and the error that tells all of it.

/// One rule of a description that a value breaks. It never has the value itself, which may be personal.
public struct Violation: Sendable, Hashable, CustomStringConvertible {
    /// Where the value stands: a JSON pointer (RFC 6901); empty for the outermost value.
    public let pointer: String
    /// The keyword that is broken, such as `maxLength`.
    public let keyword: String
    /// What the rule demands. Of a rule between members: the words that the server would answer with.
    public let message: String
    /// The code that the server would answer with, if the description names one.
    public let reasonCode: String?

    public init(pointer: String, keyword: String, message: String, reasonCode: String? = nil) {
        self.pointer = pointer
        self.keyword = keyword
        self.message = message
        self.reasonCode = reasonCode
    }

    /// The message and the place.
    public var description: String { pointer.isEmpty ? message : "\(message) (\(pointer))" }
}

/// A value breaks its description.
public struct ValidationFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// Everything that is wrong, in the order of the description; never empty.
    public let violations: [Violation]

    public init(violations: [Violation]) { self.violations = violations }

    /// All violations, separated by semicolons.
    public var description: String { violations.map(\.description).joined(separator: "; ") }
}
