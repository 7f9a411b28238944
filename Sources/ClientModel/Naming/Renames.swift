// Names that the user gives instead of those that the naming rules find.

import Diagnostics

/// The `rename` of a module's configuration.
public struct Renames: Sendable, Hashable {
    /// What is named. The raw values are the keys of the configuration.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case types, properties, operations, enumCases, unionCases, parameters
        case groups, receivers, results, headerSets, headers, credentials, servers

        /// One of them, in words.
        var shown: String {
            switch self {
            case .types: "type"
            case .properties: "property"
            case .operations: "operation"
            case .enumCases: "enum case"
            case .unionCases: "union case"
            case .parameters: "parameter"
            case .groups: "tag"
            case .receivers: "webhook"
            case .results: "operation with a result for each status"
            case .headerSets: "operation with documented headers"
            case .headers: "header"
            case .credentials: "security scheme"
            case .servers: "server"
            }
        }
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
