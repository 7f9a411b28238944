// What went wrong while reading a value from the wire: where and what kind of mistake, never the value itself.

/// A value on the wire did not have the documented shape.
///
/// The failure names the place as a JSON pointer (RFC 6901) and the kind of mistake. It never holds a value, so it is
/// safe to log. Member names are part of the pointer, also the names of dictionary entries.
public struct DecodingFailure: Error, Sendable, Hashable {
    /// The place of the mistake; the empty pointer is the whole value.
    public var pointer: String
    /// The kind of mistake.
    public var problem: Problem

    /// The kinds of mistakes.
    public enum Problem: Sendable, Hashable {
        /// A required member is absent.
        case missing
        /// `null` where a value is needed.
        case null
        /// A JSON value of another kind than documented.
        case wrongKind(expected: String, found: JSONKind)
        /// Text that is not of the documented format.
        case invalidText(format: String)
        /// A number that the documented type cannot hold, as `2.5` or 300 for an 8-bit integer.
        case invalidNumber(expected: String)
        /// A text or number that is not among the allowed values.
        case unknownValue(of: String)
        /// There are no bytes where a value is documented.
        case emptyBody
        /// A member that its object has twice, where that is refused.
        case repeated
        /// The bytes are not JSON (or not UTF-8, or nested more than 512 levels deep).
        case notJSON
        /// Anything else.
        case other
    }

    /// A failure at a JSON pointer.
    public init(pointer: String, problem: Problem) {
        self.pointer = pointer
        self.problem = problem
    }

    init(path: [any CodingKey], problem: Problem) {
        self.init(pointer: DecodingFailure.pointer(path), problem: problem)
    }

    static func pointer(_ path: [any CodingKey]) -> String {
        path.map { key in
            "/" + (key.intValue.map(String.init) ?? key.stringValue.pointerStep)
        }.joined()
    }
}

extension DecodingFailure: CustomStringConvertible {
    public var description: String {
        "\(pointer.isEmpty ? "the whole value" : pointer): \(problem)"
    }
}

extension DecodingFailure.Problem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missing: "is missing"
        case .null: "is null"
        case .wrongKind(let expected, let found): "expected \(expected), found \(found.rawValue)"
        case .invalidText(let format): "is not a valid \(format)"
        case .invalidNumber(let expected): "is a number that does not fit \(expected)"
        case .unknownValue(let type): "is not a known value of \(type)"
        case .emptyBody: "is an empty body"
        case .repeated: "is there twice"
        case .notJSON: "is not JSON"
        case .other: "cannot be read"
        }
    }
}
