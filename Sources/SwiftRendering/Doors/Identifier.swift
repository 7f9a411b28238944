// The first door through which text of a description enters source code: names.

import ClientModel

/// A text that is a Swift identifier, in backticks where the language wants them. Whatever else comes is made one.
public struct Identifier: Sendable, Hashable {
    /// As it stands in source code.
    public let text: String

    public init(_ name: String) {
        if Identifiers.isIdentifier(name) {
            text = Identifiers.keywords.contains(name) ? "`\(name)`" : name
            return
        }
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars { scalars.append(Identifiers.isContinuation(scalar) ? scalar : "_") }
        let mangled = String(scalars)
        text = Identifiers.isIdentifier(mangled) ? mangled : "_" + mangled + "_"
    }

    public init(_ name: Name) { self.init(name.text) }

    /// As a name after a dot or as an argument label, where fewer words are special.
    public var afterDot: String {
        guard text.hasPrefix("`") else { return text }
        let name = text.filter { $0 != "`" }
        return Self.specialAfterDot.contains(name) ? text : name
    }

    /// As the label of an argument in a call, where one word is special.
    public var label: String { text.hasPrefix("`") && text != "`inout`" ? text.filter { $0 != "`" } : text }

    private static let specialAfterDot: Set<String> = ["init", "self", "Type", "Protocol"]
}
