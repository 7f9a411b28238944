// Rules between members that OpenAPI has no words for: what a body says about itself before it is sent.

/// A rule between members that a request's body breaks.
public struct ConditionProblem: Sendable, Hashable, CustomStringConvertible {
    /// What the rule demands, in the words that the server would answer with.
    public let message: String
    /// Where in the body something is missing: a JSON pointer (RFC 6901).
    public let path: String
    /// The code that the server would answer with, if the description names one.
    public let reasonCode: String?

    public init(message: String, path: String, reasonCode: String? = nil) {
        self.message = message
        self.path = path
        self.reasonCode = reasonCode
    }

    public var description: String { "\(message) (\(path))" }
}

/// A value that has rules between members, or members that have. Generated types conform where the description has
/// `x-conditions`; requests with such a body are checked before they are sent.
public protocol Conditioned {
    /// The rules that the value breaks.
    /// - Parameter pointer: where the value stands in the body, as a JSON pointer; empty for the body itself.
    func conditionProblems(at pointer: String) -> [ConditionProblem]
}

extension Conditioned {
    /// The rules that the value breaks as a body.
    public var conditionProblems: [ConditionProblem] { conditionProblems(at: "") }
}

extension Optional: Conditioned where Wrapped: Conditioned {
    public func conditionProblems(at pointer: String) -> [ConditionProblem] {
        self?.conditionProblems(at: pointer) ?? []
    }
}

extension Nullable: Conditioned where Wrapped: Conditioned {
    public func conditionProblems(at pointer: String) -> [ConditionProblem] {
        wrapped.conditionProblems(at: pointer)
    }
}

extension Array: Conditioned where Element: Conditioned {
    public func conditionProblems(at pointer: String) -> [ConditionProblem] {
        enumerated().flatMap { $0.element.conditionProblems(at: "\(pointer)/\($0.offset)") }
    }
}

extension Dictionary: Conditioned where Key == String, Value: Conditioned {
    public func conditionProblems(at pointer: String) -> [ConditionProblem] {
        sorted { $0.key < $1.key }.flatMap {
            $0.value.conditionProblems(at: ConditionCheck.pointer(to: $0.key, in: pointer))
        }
    }
}
