// Filters: which operations of a description are generated, by tag, by id or by path.

import Diagnostics

/// The filters of a module. An operation is selected when one entry of `include` matches it, or there is no
/// `include`, and no entry of `exclude` does.
public struct Selection: Sendable, Hashable {
    /// One line of a filter, and where it was written.
    public struct Entry: Sendable, Hashable {
        public var text: String
        public var span: SourceSpan?

        public init(_ text: String, at span: SourceSpan? = nil) {
            self.text = text
            self.span = span
        }
    }

    /// Entries of three kinds; each alone is enough for a match.
    public struct Criteria: Sendable, Hashable {
        public var tags: [Entry]
        /// Operation ids, or method and path of operations without one: `get /accounts`.
        public var operations: [Entry]
        /// Globs over path templates, see `PathGlob`.
        public var paths: [Entry]

        public init(tags: [Entry] = [], operations: [Entry] = [], paths: [Entry] = []) {
            self.tags = tags
            self.operations = operations
            self.paths = paths
        }
    }

    public var include: Criteria?
    public var exclude: Criteria?

    public init(include: Criteria? = nil, exclude: Criteria? = nil) {
        self.include = include
        self.exclude = exclude
    }

    /// Whether nothing is filtered.
    public var isWhole: Bool { include == nil && exclude == nil }

    func selects(_ operation: Operation) -> Bool {
        (include?.matches(operation) ?? true) && !(exclude?.matches(operation) ?? false)
    }
}

extension Selection.Criteria {
    func matches(_ operation: Operation) -> Bool {
        tags.contains { operation.tags.contains($0.text) }
            || operations.contains { operation.isNamed($0.text) }
            || paths.contains { PathGlob($0.text).matches(operation.path) }
    }
}

extension Operation {
    /// Whether a text is the id of the operation, or its method and path.
    func isNamed(_ text: String) -> Bool {
        if operationID == text { return true }
        guard let blank = text.firstIndex(of: " ") else { return false }
        return text[..<blank].lowercased() == method.rawValue && text[text.index(after: blank)...] == path
    }

    /// The id, or method and path of an operation without one.
    var label: String { operationID ?? "\(method.rawValue) \(path)" }
}
