// A name in generated code: what a declaration wants to be called, and what it is called.

import Diagnostics

/// The wish for a name, from the part of the description that it stands for, and the decision of the naming pass.
public struct Name: Sendable, Hashable {
    /// What the preferred name is made from.
    public enum Origin: Sendable, Hashable {
        /// A name under `components/schemas`.
        case component
        /// The name in the description, by the naming rules.
        case wireName
        /// A name that the description gives for the purpose, such as an element of `x-enum-varnames` or a title.
        case stated
        /// The place where something stands, or the name of something else.
        case place
    }

    /// The name in the description; the path of an inline schema. Where several want one name, it decides, so that the
    /// outcome does not depend on their order.
    public internal(set) var wireName: String
    /// The name that the naming rules give when nothing is in the way.
    public internal(set) var preferred: String
    public internal(set) var origin: Origin
    /// Smaller goes first when several want one name.
    var rank: Int
    /// Where the description has it.
    public internal(set) var span: SourceSpan?
    /// The name in Swift: the preferred one until the naming pass has decided.
    public internal(set) var text: String

    init(_ wireName: String, preferred: String, from origin: Origin, rank: Int = 0, at span: SourceSpan? = nil) {
        self.wireName = wireName
        self.preferred = preferred
        self.origin = origin
        self.rank = rank
        self.span = span
        text = preferred
    }

    /// A property, parameter or method that is called after its name in the description.
    init(member wireName: String, rank: Int = 0, at span: SourceSpan?) {
        self.init(wireName, preferred: SwiftNames.member(wireName), from: .wireName, rank: rank, at: span)
    }

    /// Whether it is the name of a schema under `components/schemas`.
    public var isComponent: Bool { origin == .component }
}
