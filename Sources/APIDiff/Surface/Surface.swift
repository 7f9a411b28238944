// All public declarations of a client.

/// What consumers see of a client.
public struct Surface: Sendable {
    /// In the order of files and declarations.
    public private(set) var declarations: [Declaration] = []
    /// What the module's own names stand for, without those that are generic.
    private var aliases: [String: String] = [:]

    /// - Parameter files: the texts of the module's files.
    public init(files: [[UInt8]]) {
        var extensions: [SurfaceReader.Extension] = []
        for bytes in files {
            var reader = SurfaceReader(bytes)
            reader.read()
            declarations += reader.declarations
            extensions += reader.extensions
        }
        let conformances = Dictionary(grouping: extensions, by: \.type).mapValues { $0.flatMap(\.conformances) }
        for index in declarations.indices where declarations[index].kind.isType {
            declarations[index].conformances += conformances[declarations[index].path] ?? []
        }
        for alias in declarations where alias.kind == .alias && alias.owner.isEmpty && alias.generics.isEmpty {
            aliases[alias.name] = alias.type
        }
    }

    /// A type without the module's own names for other types, so that two names for one type are the same.
    func expanded(_ type: String) -> String {
        guard !aliases.isEmpty else { return type }
        var tokens = Token.tokens(of: type.utf8)
        // A name may stand for a type with further names; none stands for itself.
        for _ in 0..<8 {
            var hasChanged = false
            tokens = tokens.enumerated().flatMap { index, token -> [Token] in
                let isMember = index > 0 && tokens[index - 1].text == "."
                guard token.isWord, !isMember, let meaning = aliases[token.text] else { return [token] }
                hasChanged = true
                return Token.tokens(of: meaning.utf8)
            }
            if !hasChanged { break }
        }
        return Token.text(tokens)
    }
}
