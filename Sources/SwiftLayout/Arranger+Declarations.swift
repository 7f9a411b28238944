// Declarations: types and extensions, functions, properties, cases of enums.

extension Arranger {
    private static func isModifier(_ word: CodeText) -> Bool {
        switch word {
        case "public", "package", "internal", "private", "fileprivate", "static", "nonisolated", "indirect", "mutating",
            "final":
            true
        default: false
        }
    }

    /// A declaration; `nil` where the line is none.
    mutating func declaration() throws(UnreadableLine) -> [Piece]? {
        let count = lexemes.prefix { $0.kind == .word && Self.isModifier($0.text) }.count
        guard let keyword = lexeme(at: count), keyword.kind == .word else { return nil }
        switch keyword.text {
        case "struct", "enum", "extension", "class", "actor", "protocol": return try type(modifiers: count)
        case "func": return try function(modifiers: count)
        case "init" where isLexeme(at: count + 1, "("): return try initializer(modifiers: count)
        case "var", "let": return try property(modifiers: count)
        case "case" where count > 0: return try enumCase(modifiers: count)
        case "typealias":
            var pieces = try words(count + 1)
            pieces += [try word()] + (try genericParameters())
            pieces += [.space, try take("="), .place(.carryOn)]
            return pieces + (try type())
        default: return nil
        }
    }

    /// Words with places between them, and one behind them.
    private mutating func words(_ count: Int) throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = []
        for _ in 0..<count { pieces += [.text(try take()), .place(.carryOn)] }
        return pieces
    }

    private mutating func type(modifiers: Int) throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = [.open, .open]
        pieces += try words(modifiers + 1)
        pieces += try type()
        if takeIf(":") {
            pieces += [.text(":"), .close, .open, .place(.open)]
            pieces += try type()
            while takeIf(",") { pieces += [.text(","), .place(.sibling)] + (try type()) }
            pieces += [.place(.close(isTight: false), blanks: 0), .close]
        } else {
            pieces.append(.close)
        }
        if isNext("where") { pieces += try requirements() }
        return pieces + (try block()) + [.close]
    }

    private mutating func requirements() throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = [.place(.sibling), .open, try take("where"), .place(.open), .open]
        while true {
            pieces.append(.open)
            pieces += try type()
            if takeIf(":") {
                pieces += [.text(":"), .place(.carryOn)]
            } else {
                pieces += [.place(.carryOn), try take("=="), .space]
            }
            pieces += try type()
            guard takeIf(",") else { break }
            pieces += [.text(","), .close, .place(.sibling)]
        }
        return pieces + [.close, .close, .place(.close(isTight: false), blanks: 0), .close]
    }

    // MARK: Functions

    private mutating func function(modifiers: Int) throws(UnreadableLine) -> [Piece] {
        var head: [Piece] = [.open, .open]
        head += try words(modifiers + 1)
        head.append(try word())
        let generics = try genericParameters()
        return try signature(head + generics, isGeneric: !generics.isEmpty)
    }

    private mutating func initializer(modifiers: Int) throws(UnreadableLine) -> [Piece] {
        var head: [Piece] = [.open, .open]
        head += try words(modifiers)
        head.append(try take("init"))
        return try signature(head, isGeneric: false)
    }

    /// Parameters, effects, result and body behind the name of a function.
    private mutating func signature(_ head: [Piece], isGeneric: Bool) throws(UnreadableLine) -> [Piece] {
        var pieces = head + [try take("(")]
        if takeIf(")") {
            pieces += [.text(")"), .close]
        } else {
            pieces += [.close, .place(.open, blanks: 0), .open(isStrict: true)]
            repeat { pieces += try parameter() } while !isNext(")")
            pieces += [.place(.close(isTight: false), blanks: 0), .close, try take(")")]
        }
        pieces += try effects()
        if takeIf("->") { pieces += [.place(.carryOn), .text("->"), .space] + (try result()) }
        if isNext("where") { pieces += try requirements() }
        if isNext("{") { pieces += try block() }
        return pieces + [.close]
    }

    /// `async` and `throws`, kept together.
    mutating func effects() throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = []
        let isAsync = isNext("async")
        if isAsync { pieces += [.place(.carryOn), .open, .text(try take())] }
        if isNext("throws") {
            pieces += [.place(.carryOn), .text(try take())]
            if isAsync { pieces.append(.close) }
            if takeIf("(") { pieces += [.text("(")] + (try type()) + [try take(")")] }
        } else if isAsync {
            pieces.append(.close)
        }
        return pieces
    }

    /// The base and the name of a member type are kept together where they fit.
    private mutating func result() throws(UnreadableLine) -> [Piece] {
        let isMember = isLexeme(at: 1, ".")
        let pieces = try type()
        return isMember ? [.open] + pieces + [.close] : pieces
    }

    private mutating func parameter() throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = [.open, try word()]
        if next?.kind == .word { pieces += [.place(.carryOn), try word()] }
        pieces += [try take(":"), .place(.carryOn)] + (try type())
        if takeIf("=") { pieces += [.space, .text("="), .place(.carryOn)] + (try expression().pieces) }
        return pieces + (takeIf(",") ? [.text(","), .close, .place(.sibling)] : [.close])
    }

    // MARK: Properties and cases

    private mutating func property(modifiers: Int) throws(UnreadableLine) -> [Piece] {
        var pieces = try words(modifiers) + [.text(try take()), .space, try word()]
        let hasType = takeIf(":")
        if hasType { pieces += [.text(":"), .place(.openContinuation), .open] + (try type()) + [.close] }
        if takeIf("=") {
            let value = try expression()
            let isCompound = value.kind == .compound
            pieces += [.space, .text("="), .place(.carryOn)]
            pieces += isCompound ? [.open] + value.pieces + [.close] : value.pieces
        }
        if hasType { pieces.append(.place(.close(isTight: false), blanks: 0)) }
        if isNext("{") { pieces += try block() }
        return pieces
    }

    mutating func enumCase(modifiers: Int = 0) throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = [.open] + (try words(modifiers)) + [try take("case"), .place(.carryOn), try word()]
        if takeIf("(") {
            pieces += [.text("("), .place(.open, blanks: 0), .open]
            while true {
                pieces.append(.open)
                if isLexeme(at: 1, ":") { pieces += [try word(), try take(":"), .place(.carryOn)] }
                pieces += try type()
                guard takeIf(",") else { break }
                pieces += [.text(","), .close, .place(.sibling)]
            }
            pieces += [.close, .place(.close(isTight: true), blanks: 0), .close, try take(")")]
        }
        if takeIf("=") { pieces += [.space, .text("="), .place(.carryOn)] + (try expression().pieces) }
        return pieces + [.close]
    }
}
