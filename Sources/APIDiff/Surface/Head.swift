// The head of a declaration, taken apart.

struct Head {
    private var tokens: [Token]
    /// The position of the keyword.
    private var place: Int
    private(set) var isPublic = false
    private var isStatic = false
    private let isDeprecated: Bool

    /// - Parameter isDeprecated: whether an attribute before it says so.
    init(_ tokens: [Token], isDeprecated: Bool) {
        self.tokens = tokens
        self.isDeprecated = isDeprecated
        place = 0
        skipModifiers()
    }

    var keyword: String { place < tokens.count ? tokens[place].text : "" }

    private mutating func skipModifiers() {
        let modifiers: Set<String> = [
            "public", "package", "internal", "private", "fileprivate", "open", "nonisolated", "static", "class",
            "final", "mutating", "nonmutating", "indirect", "override", "lazy", "weak", "required", "convenience",
        ]
        while place < tokens.count {
            let word = tokens[place].text
            if modifiers.contains(word), !(word == "class" && isLastModifier) {
                isPublic = isPublic || word == "public" || word == "package" || word == "open"
                isStatic = isStatic || word == "static" || word == "class"
                place += 1
                if isOpening(place) { place = tokens.endOfBrackets(at: place) }
            } else {
                return
            }
        }
    }

    private func isOpening(_ index: Int) -> Bool { index < tokens.count && tokens[index].text == "(" }

    /// Whether `class` here is the keyword.
    private var isLastModifier: Bool {
        place + 1 >= tokens.count || !["func", "var", "let"].contains(tokens[place + 1].text)
    }

    private var rest: [Token] { Array(tokens.dropFirst(place + 1)) }

    private static func name(_ token: Token?) -> String { (token?.text ?? "").filter { $0 != "`" } }

    // MARK: Types

    /// What stands behind the colon of a type or an extension.
    var conformances: [String] {
        let rest = rest
        let end = rest.position(of: "where") ?? rest.count
        guard let colon = rest.position(of: ":"), colon < end else { return [] }
        return Array(rest[(colon + 1)..<end]).splitAtCommas().map { Token.text($0) }
    }

    /// The type of an extension, and what `Self` is, if that is told.
    var extended: (type: String, selfType: String?) {
        let rest = rest
        let end = rest.firstIndex { $0.text == ":" || $0.text == "where" } ?? rest.count
        let type = Token.text(rest[..<end])
        guard let condition = rest.position(of: "where") else { return (type, nil) }
        var bindings: [String: String] = [:]
        for part in Array(rest[(condition + 1)...]).splitAtCommas() {
            guard let sign = part.position(of: "==") else { continue }
            bindings[Token.text(part[..<sign])] = Token.text(part[(sign + 1)...])
        }
        // Requests are members of `Client.Request`, which is an alias of the runtime's type.
        guard type == "APIRequest", let client = bindings["API"], let output = bindings["Output"] else {
            return ("\(type) where \(Token.text(rest[(condition + 1)...]))", nil)
        }
        return ("\(client).Request", "\(client).Request<\(output)>")
    }

    func type(in owner: String) -> Declaration {
        let kind: Declaration.Kind =
            switch keyword {
            case "struct": .structure
            case "enum": .enumeration
            default: .otherType
            }
        var declaration = Declaration(kind: kind, owner: owner, name: Self.name(rest.first))
        declaration.conformances = conformances
        declaration.isDeprecated = isDeprecated
        return declaration
    }

    // MARK: Members

    /// The members that one head declares: several only for `case a, b`.
    func members(in owner: String, selfType: String?) -> [Declaration] {
        let rest = rest
        func declaration(_ kind: Declaration.Kind, _ name: String) -> Declaration {
            var declaration = Declaration(kind: kind, owner: owner, name: name, isStatic: isStatic)
            declaration.isDeprecated = isDeprecated
            return declaration
        }
        switch keyword {
        case "case":
            return rest.splitAtCommas().map { part in
                var value = declaration(.enumCase, Self.name(part.first))
                if part.count > 1, part[1].text == "(" {
                    value.parameters = Self.parameters(Array(part[2..<(part.endOfBrackets(at: 1) - 1)]), areTypes: true)
                }
                return value
            }
        case "var", "let":
            var property = declaration(.property, Self.name(rest.first))
            let end = rest.position(of: "=") ?? rest.count
            if let colon = rest.position(of: ":"), colon < end { property.type = Token.text(rest[(colon + 1)..<end]) }
            property.isSettable = keyword == "var" && !tokens[..<place].contains { $0.text == "set" }
            return [property]
        case "func", "init", "subscript":
            return [callable(declaration, selfType)]
        case "typealias":
            var alias = declaration(.alias, Self.name(rest.first))
            guard let sign = rest.position(of: "=") else { return [alias] }
            alias.generics = Token.text(rest[1..<sign])
            alias.type = Token.text(rest[(sign + 1)...])
            return [alias]
        default: return []
        }
    }

    private func callable(_ declare: (Declaration.Kind, String) -> Declaration, _ selfType: String?) -> Declaration {
        let isFunction = keyword == "func"
        var result = declare(isFunction ? .function : .initializer, isFunction ? Self.name(rest.first) : keyword)
        let rest = rest
        let open = rest.firstIndex { $0.text == "(" } ?? rest.count
        if let angle = rest.firstIndex(where: { $0.text == "<" }), angle < open {
            result.generics = Token.text(rest[angle..<open])
        }
        let close = rest.endOfBrackets(at: open)
        if open < close { result.parameters = Self.parameters(Array(rest[(open + 1)..<(close - 1)])) }
        let arrow = rest.position(of: "->", from: close)
        result.effects = Token.text(rest[close..<(arrow ?? rest.count)])
        if let arrow { result.type = Token.text(rest[(arrow + 1)...]) }
        if let selfType, result.type == "Self" { result.type = selfType }
        return result
    }

    /// - Parameter areTypes: whether parameters without a colon are types, as in cases.
    private static func parameters(_ tokens: [Token], areTypes: Bool = false) -> [Declaration.Parameter] {
        tokens.splitAtCommas().map { part in
            let end = part.position(of: "=") ?? part.count
            let value = end < part.count ? Token.text(part[(end + 1)...]) : nil
            guard let colon = part.position(of: ":"), colon < end else {
                return .init(label: nil, name: "", type: Token.text(part[..<end]), defaultValue: value)
            }
            let label = name(part.first)
            return .init(
                label: label == "_" ? nil : label, name: name(part[colon - 1]),
                type: Token.text(part[(colon + 1)..<end]), defaultValue: value)
        }
    }
}
