// What values mean: the cases that `x-meanings` lists, and the facts that hold in each.

import OpenAPI

/// The documented meanings of a code, or of an object by its members.
public struct MeaningsModel: Sendable {
    public var cases: [Case]
    public var facts: [Fact]

    public struct Case: Sendable {
        public var naming: Name
        public var documentation: String?
        public var condition: Condition
        /// What the case says about each fact, in the order of the facts; `nil` where it says nothing.
        public var facts: [LiteralModel?]

        public var name: String { naming.text }
    }

    public enum Condition: Sendable, Hashable {
        /// The value is one of these.
        case values([LiteralModel])
        /// All tests of one of the lists hold.
        case members([[MemberTest]])
    }

    /// A test of one member of an object.
    public struct MemberTest: Sendable, Hashable {
        /// The position of the property.
        public var property: Int
        public var comparison: Comparison
        public var value: LiteralModel
    }

    public enum Comparison: Sendable, Hashable {
        /// Of a boolean or an integer.
        case same
        /// Of texts. Blanks at both ends do not count.
        case equals, contains
    }

    public struct Fact: Sendable {
        public var naming: Name
        public var documentation: String?
        public var type: TypeReference
        /// What holds where no case says anything else.
        public var otherwise: LiteralModel?

        public var name: String { naming.text }
    }
}
