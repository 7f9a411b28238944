// JSON pointers with wildcards: every value that a place names.

extension JSONValue {
    /// The values at a JSON pointer, in which `*` stands for every element or member; nil where one of them is not there.
    func values(at pointer: String) -> [JSONValue]? {
        var values = [self]
        for step in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            var next: [JSONValue] = []
            for value in values {
                guard let found = value.steps(String(step)) else { return nil }
                next += found
            }
            values = next
        }
        return values
    }

    private func steps(_ step: String) -> [JSONValue]? {
        let name = step.replacing("~1", with: "/").replacing("~0", with: "~")
        return switch self {
        case .array(let elements) where step == "*": elements
        case .object(let members) where step == "*": members.sorted { $0.key < $1.key }.map(\.value)
        case .array: Int(name).flatMap { self[$0] }.map { [$0] }
        default: self[name].map { [$0] }
        }
    }
}
