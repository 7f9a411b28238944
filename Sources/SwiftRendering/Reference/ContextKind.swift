// What a template is given, declared: the variables of each kind of context. The reference of the templates is made of
// it, users' templates are checked against it, and contexts are built from it.

/// One kind of context: what a template, or a section of one, finds its variables in.
public struct ContextKind: Sendable {
    /// What the value of a variable is.
    public enum Value: Sendable, Hashable {
        /// A name, in backticks where Swift wants them.
        case identifier
        /// A Swift literal: a text in quotes, a number, `true`, a list.
        case literal
        case type
        /// A documentation comment with its slashes.
        case comment
        /// A word of the generator, such as `public`.
        case word
        /// For sections: true or false.
        case flag
        /// A context of the kind of that name, or one for each element.
        case context(String)
        case list(String)
    }

    public struct Variable: Sendable {
        public let name: String
        public let value: Value
        /// Whether there may be none; a section tells.
        public let isOptional: Bool
        public let meaning: String
    }

    public let name: String
    /// What it describes, as a phrase.
    public let meaning: String
    public let variables: [Variable]
    /// Whether contexts of it are told by `more` that another follows.
    let isListed: Bool
    let names: Set<String>

    init(_ name: String, _ meaning: String, isListed: Bool = false, _ variables: [Variable]) {
        self.name = name
        self.meaning = meaning
        let more = Variable("more", .flag, "whether another one follows in the list")
        self.variables = isListed ? variables + [more] : variables
        self.isListed = isListed
        names = Set(self.variables.map(\.name))
    }

    public func variable(_ name: String) -> Variable? { variables.first { $0.name == name } }
}

extension ContextKind.Variable {
    init(_ name: String, _ value: ContextKind.Value, _ meaning: String) {
        self.init(name: name, value: value, isOptional: false, meaning: meaning)
    }

    init(_ name: String, optional value: ContextKind.Value, _ meaning: String) {
        self.init(name: name, value: value, isOptional: true, meaning: meaning)
    }
}

extension ContextKind {
    /// All kinds, in the order of the reference.
    public static let all: [ContextKind] =
        files + types + validation + clients + operations + requests + responses + webhooks + tests

    static let named = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
