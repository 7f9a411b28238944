// How much of a description became code. The totals are counted from the items, so they always add up.

import Diagnostics

/// What became of every operation, webhook, schema and keyword of a description.
public struct Coverage: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        case generated
        /// It is generated in part. The code states what is missing.
        case stubbed
        case skipped
    }

    public struct Item: Sendable, Hashable {
        /// As the description calls it: `GetAccounts`, `Account`, `minLength`.
        public var name: String
        public var state: State
        /// How many times it occurs.
        public var count: Int
        /// Why it is not generated as described.
        public var reason: String?
        /// Where it is described; only for what is less than generated.
        public var span: SourceSpan?

        public init(
            _ name: String, _ state: State, count: Int = 1, reason: String? = nil, at span: SourceSpan? = nil
        ) {
            self.name = name
            self.state = state
            self.count = count
            self.reason = reason
            self.span = span
        }
    }

    public struct Category: Sendable, Hashable {
        /// In the plural: `operations`.
        public var name: String
        public var items: [Item]

        public init(_ name: String, _ items: [Item]) {
            self.name = name
            self.items = items
        }

        public var total: Int { items.reduce(0) { $0 + $1.count } }

        public func count(_ state: State) -> Int {
            items.reduce(0) { $0 + ($1.state == state ? $1.count : 0) }
        }
    }

    public var categories: [Category]

    public init(_ categories: [Category] = []) {
        self.categories = categories
    }

    public subscript(_ name: String) -> Category? { categories.first { $0.name == name } }

    /// How many of the operations, webhooks, schemas and keywords there are, and how many of them are generated as
    /// described.
    public var share: (generated: Int, total: Int) {
        categories.reduce((0, 0)) { ($0.0 + $1.count(.generated), $0.1 + $1.total) }
    }
}
