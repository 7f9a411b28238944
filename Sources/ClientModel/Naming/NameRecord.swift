// One name of the generated code, and why it is not what the naming rules alone would give.

import Diagnostics

public struct NameRecord: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case type, property, enumCase, unionCase, operation, parameter, result, headerSet, header, group, groupType
        case receiver, errorCase, credential, server, serverVariable, file
    }

    public var kind: Kind
    /// The Swift name of the type or call that it belongs to.
    public var owner: String?
    /// The name in the description; the path of an inline schema.
    public var wireName: String
    public var swiftName: String
    /// Why it differs from the plain rule; `nil` where it does not.
    public var reason: String?
    public var span: SourceSpan?
}

/// A name and what is around it: enough to say what forced it.
struct NameCase {
    var wireName: String
    /// What the naming rules make of it.
    var plain: String
    var swiftName: String
    var reserved: Set<String> = []
    var ignoresCase = false
    /// Plain name → the names in the description that lead to it, in the same scope.
    var siblings: [String: [String]] = [:]
    /// Whether the plain name comes from the wire name, not from a place or a title.
    var isFromWireName = true

    func key(_ name: String) -> String { ignoresCase ? name.lowercased() : name }

    var reason: String? {
        if swiftName != plain {
            if reserved.contains(where: { key($0) == key(plain) }) {
                return "‘\(plain)’ is a name of Swift, Foundation or the runtime, or generated code needs it"
            }
            let others = (siblings[key(plain)] ?? []).filter { $0 != wireName }
            if let other = others.first { return "‘\(other)’ leads to the same name" }
            return "‘\(plain)’ is the name of something else here"
        }
        if let reason = isFromWireName ? changeOfLetters : cutByDepth { return reason }
        return Identifiers.keywords.contains(swiftName) ? "it is a word of the language, written in backticks" : nil
    }

    private var changeOfLetters: String? {
        let letters = Words(wireName).words.joined().unicodeScalars
        guard let first = letters.first else { return "it has no character that a name can have" }
        if letters.count > plain.unicodeScalars.count { return "it is longer than names may be, and cut" }
        return Identifiers.isStart(first) || first == "_" ? nil : "a name cannot begin with ‘\(first)’"
    }

    private var cutByDepth: String? {
        plain.unicodeScalars.count >= SwiftNames.longestName ? "it is longer than names may be, and cut" : nil
    }
}
