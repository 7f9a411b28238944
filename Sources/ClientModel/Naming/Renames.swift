// Names that the user gives instead of those that the naming rules find.

import Diagnostics

/// The `rename` of a module's configuration.
public struct Renames: Sendable, Hashable {
    /// What is named. The raw values are the keys of the configuration.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case types, properties, operations, enumCases
    }

    public struct Entry: Sendable, Hashable {
        public var kind: Kind
        /// The name in the description: `account`, `account.bal`, `getAccount`, `currency.AUD`.
        public var key: String
        /// A Swift identifier.
        public var name: String
        public var keySpan: SourceSpan?
        public var nameSpan: SourceSpan?

        public init(
            kind: Kind, key: String, name: String, keySpan: SourceSpan? = nil, nameSpan: SourceSpan? = nil
        ) {
            self.kind = kind
            self.key = key
            self.name = name
            self.keySpan = keySpan
            self.nameSpan = nameSpan
        }
    }

    public var all: [Entry]

    public init(_ all: [Entry] = []) {
        self.all = all
    }
}
