// Collects the rules that an object breaks, for generated code.

/// The rules of one object and of its members.
public struct ConditionCheck: Sendable {
    /// What was found so far, in the order of the rules.
    public private(set) var problems: [ConditionProblem] = []
    private let place: String

    /// - Parameter pointer: where the object stands in the body.
    public init(at pointer: String) { place = pointer }

    /// A rule of the object: members that have to be there in some case.
    /// - Parameters:
    ///   - applies: whether it is that case.
    ///   - members: the wire names of the members, each with whether it is there.
    ///   - message: what the server says about a missing member.
    ///   - path: where the server says that it is missing; `nil` for the place of each missing member.
    ///   - reasonCode: the code that the server answers with.
    public mutating func rule(
        when applies: Bool, require members: KeyValuePairs<String, Bool>, message: String, path: String? = nil,
        reasonCode: String? = nil
    ) {
        guard applies else { return }
        let missing = members.filter { !$0.value }.map(\.key)
        let places = path.map { missing.isEmpty ? [] : [$0] } ?? missing.map { Self.pointer(to: $0, in: place) }
        problems += places.map { ConditionProblem(message: message, path: $0, reasonCode: reasonCode) }
    }

    /// A member that may have rules of its own.
    public mutating func member<Value: Conditioned>(_ value: Value, _ name: String) {
        problems += value.conditionProblems(at: Self.pointer(to: name, in: place))
    }

    /// The members beside the named ones.
    public mutating func rest<Value: Conditioned>(_ values: [String: Value]) {
        problems += values.conditionProblems(at: place)
    }

    /// The place of a member, escaped as JSON pointers demand (RFC 6901 section 3).
    static func pointer(to name: String, in place: String) -> String {
        var pointer = place + "/"
        for character in name.unicodeScalars {
            switch character {
            case "~": pointer += "~0"
            case "/": pointer += "~1"
            default: pointer.unicodeScalars.append(character)
            }
        }
        return pointer
    }
}
