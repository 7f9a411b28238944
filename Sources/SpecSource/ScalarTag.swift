// Explicit tags on scalars: the five of the core schema decide the kind, all others are reported and ignored.

struct ScalarTag {
    private static let prefix = "tag:yaml.org,2002:"

    private let tag: String

    init(_ tag: String) {
        self.tag = tag
    }

    /// The tag as people write it.
    var shown: String {
        tag.hasPrefix(Self.prefix) ? "!!" + tag.dropFirst(Self.prefix.count) : tag
    }

    /// Whether the tag is one of the core schema.
    var isCore: Bool {
        ["!!str", "!!int", "!!float", "!!bool", "!!null", "!!seq", "!!map"].contains(shown)
    }

    /// Whether the tag says what a plain `<<` as a key means anyway.
    var isMerge: Bool { shown == "!!merge" }

    /// The kind of a tagged scalar. Calls `problem` where the tag is unknown or does not fit the text.
    func kind<Failure: Error>(
        of text: UnsafeBufferPointer<UInt8>, untagged: Node.Kind, problem: (ScalarTag) throws(Failure) -> Void
    ) throws(Failure) -> Node.Kind {
        let plain = CoreSchema.kind(of: text)
        switch shown {
        case "!", "!!str": return .string
        case "!!int" where plain == .integer: return .integer
        case "!!float" where plain == .float || plain == .integer: return .float
        case "!!bool" where plain == .bool: return .bool
        case "!!null" where plain == .null: return .null
        default:
            try problem(self)
            return untagged
        }
    }
}
