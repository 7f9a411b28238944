// Why something is called what it is called.

import Diagnostics

/// The reason of a name in generated code.
public enum NameReason: Sendable, Hashable {
    /// The naming rules give it, and nothing was in the way.
    case rule
    /// The configuration gives it, in the place told.
    case given(SourceSpan?)
    /// The preferred name is needed by Swift, by Foundation, by the runtime or by generated code.
    case reserved(String)
    /// The preferred name is that of something else in the same scope, which has a name in the description.
    case taken(String, by: String)
}

extension NameRecord {
    /// Why the name is not what the plain rules give, as a sentence; `nil` where it is.
    public var reason: String? {
        switch decision {
        case .rule: reasonOfRule
        case .given(let span):
            "the configuration renames it" + (span.map { " (\($0.file):\($0.start.line):\($0.start.column))" } ?? "")
        case .reserved(let name): "‘\(name)’ is a name of Swift, Foundation or the runtime, or generated code needs it"
        case .taken(let name, let other):
            other == wireName ? "‘\(name)’ is the name of something else here" : "‘\(other)’ leads to the same name"
        }
    }

    private var reasonOfRule: String? {
        if let reason = isFromWireName ? changeOfLetters : cut { return reason }
        return Identifiers.keywords.contains(swiftName) ? "it is a word of the language, written in backticks" : nil
    }

    private var changeOfLetters: String? {
        let letters = Words(wireName).words.joined().unicodeScalars
        guard let first = letters.first else { return "it has no character that a name can have" }
        if letters.count > swiftName.unicodeScalars.count { return "it is longer than names may be, and cut" }
        return Identifiers.isStart(first) || first == "_" ? nil : "a name cannot begin with ‘\(first)’"
    }

    private var cut: String? {
        swiftName.unicodeScalars.count >= SwiftNames.longestName ? "it is longer than names may be, and cut" : nil
    }
}
