// Types of the user's that stand for schemas or formats, as the `types` of a module's configuration names them.

import Diagnostics

/// The `types` of a module's configuration.
public struct OutsideTypes: Sendable, Hashable {
    /// What a type stands for. The raw values are the keys of the configuration.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case schemas, formats

        /// One of them, in words.
        var shown: String {
            switch self {
            case .schemas: "schema"
            case .formats: "format"
            }
        }
    }

    public struct Entry: Sendable, Hashable {
        public var kind: Kind
        /// The name under `components/schemas`, or the format.
        public var key: String
        /// The Swift type, behind the name of its module where it has to be imported: `MoneyKit.Money`.
        public var type: String
        public var keySpan: SourceSpan?

        public init(kind: Kind, key: String, type: String, keySpan: SourceSpan? = nil) {
            self.kind = kind
            self.key = key
            self.type = type
            self.keySpan = keySpan
        }

        /// What has to be imported; `nil` for a type of the generated module's own target.
        var module: String? {
            let steps = type.split(separator: ".")
            return steps.count > 1 ? String(steps[0]) : nil
        }
    }

    public var all: [Entry]

    public init(_ all: [Entry] = []) {
        self.all = all
    }

    /// The modules that are imported.
    var modules: Set<String> { Set(all.compactMap(\.module)) }

    /// Whether a text names a type: identifiers with points between them.
    public static func isTypeName(_ text: String) -> Bool {
        let steps = text.split(separator: ".", omittingEmptySubsequences: false)
        return steps.allSatisfy { Identifiers.isIdentifier(String($0)) }
    }
}
