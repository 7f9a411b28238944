// A declaration of a client as its consumers see it.

/// A declaration that other modules can use.
public struct Declaration: Sendable, Hashable {
    public enum Kind: String, Sendable {
        case structure = "struct"
        case enumeration = "enum"
        case alias = "typealias"
        /// A class, an actor or a protocol; no template of ours writes any.
        case otherType = "type"
        case property, function, initializer, enumCase

        public var isType: Bool {
            switch self {
            case .structure, .enumeration, .alias, .otherType: true
            case .property, .function, .initializer, .enumCase: false
            }
        }
    }

    public struct Parameter: Sendable, Hashable {
        /// `nil` for an argument without a label.
        public var label: String?
        public var name: String
        public var type: String
        /// The value where the argument is left out.
        public var defaultValue: String?
    }

    public var kind: Kind
    /// The type that it is declared in, with full stops between nested types; empty for a declaration of the module.
    public var owner: String
    /// Without backticks.
    public var name: String
    public var isStatic = false
    /// Of functions, initialisers and cases.
    public var parameters: [Parameter] = []
    /// The type of a property, what a function returns, what an alias stands for.
    public var type: String?
    /// `async throws(Failure)`.
    public var effects = ""
    /// The generic parameters with their brackets.
    public var generics = ""
    /// Whether a property can be assigned to.
    public var isSettable = false
    /// What the type conforms to, here and in extensions; the raw type of an enum is the first.
    public var conformances: [String] = []
    public var isDeprecated = false
    /// Whether it stands in a protocol, so that types of consumers may have to have it.
    public var isRequirement = false
    /// The comment.
    public var documentation: [String] = []
    /// What stands in the braces, as a digest: another one may do something else.
    public var body = 0

    /// What may exist several times with other parameters.
    public struct Key: Hashable, Sendable {
        public var owner: String
        public var name: String
    }

    public var key: Key { Key(owner: owner, name: name) }

    /// The name with its owner.
    public var path: String { owner.isEmpty ? name : "\(owner).\(name)" }

    /// As people write it: `AccountsAPI.getAccounts(limit:)`. Of many parameters, the first are named.
    public var symbol: String {
        switch kind {
        case .function, .initializer:
            "\(path)(\(parameters.prefix(4).map { ($0.label ?? "_") + ":" }.joined())\(parameters.count > 4 ? "…" : ""))"
        case .structure, .enumeration, .alias, .otherType, .property, .enumCase: path
        }
    }
}
