// Lexemes of a line → pieces for the printer. Reads as much of the language as generated code is made of: the line is a
// statement, the beginning of one, or an element of a list. Anything else is left to whoever wrote the template.

struct Arranger {
    var lexemes: ArraySlice<Lexeme>
    /// Whether `{` begins the block of a statement here, not a closure.
    var isCondition = false

    static func pieces(
        of line: UnsafeBufferPointer<UInt8>, isASCII: Bool
    ) throws(UnreadableLine) -> [Piece] {
        var arranger = Arranger(lexemes: try Lexer.lexemes(of: line, isASCII: isASCII)[...])
        let pieces = try arranger.statement()
        guard arranger.lexemes.isEmpty else { throw UnreadableLine() }
        return pieces
    }

    // MARK: Cursor

    var next: Lexeme? { lexemes.first }

    func lexeme(at offset: Int) -> Lexeme? {
        offset < lexemes.count ? lexemes[lexemes.startIndex + offset] : nil
    }

    func isLexeme(at offset: Int, _ text: StaticString) -> Bool {
        guard let lexeme = lexeme(at: offset) else { return false }
        return lexeme.text == text
    }

    func isNext(_ text: StaticString) -> Bool {
        guard let next else { return false }
        return next.text == text && next.kind != .string
    }

    mutating func take() throws(UnreadableLine) -> CodeText {
        guard let lexeme = lexemes.popFirst() else { throw UnreadableLine() }
        return lexeme.text
    }

    mutating func take(_ text: StaticString) throws(UnreadableLine) -> Piece {
        guard isNext(text) else { throw UnreadableLine() }
        return .text(try take())
    }

    mutating func takeIf(_ text: StaticString) -> Bool {
        guard isNext(text) else { return false }
        lexemes.removeFirst()
        return true
    }

    mutating func word() throws(UnreadableLine) -> Piece {
        guard next?.kind == .word else { throw UnreadableLine() }
        return .text(try take())
    }

    // MARK: Statements

    mutating func statement() throws(UnreadableLine) -> [Piece] {
        guard let first = next else { return [] }
        if first.kind == .word {
            if let declaration = try declaration() { return declaration }
            switch first.text {
            case "case": return try isSwitchCase ? switchCase() : enumCase()
            case "default" where isLexeme(at: 1, ":"): return try switchCase()
            case "return", "throw":
                let keyword = Piece.text(try take())
                return lexemes.isEmpty ? [keyword] : [keyword, .place(.carryOn)] + (try expression().pieces)
            case "if", "guard", "switch", "while": return try condition()
            case "for": return try loop()
            case "repeat", "do", "defer", "else", "import", "#if": throw UnreadableLine()
            default: break
            }
        }
        return try element()
    }

    /// An expression, an assignment, or an element of a list that others stand around.
    private mutating func element() throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = []
        if next?.kind == .word, isLexeme(at: 1, ":") {
            pieces = [.text(try take()), .text(try take())]
            pieces.append(startsWithBracket ? .space : .place(.carryOn))
            pieces += try expression().pieces
        } else {
            let left = try expression()
            pieces = left.pieces
            if isNext(":") {
                pieces += [try take(":"), .place(.carryOn)]
                pieces += try expression().pieces
            } else if isNext("=") || isNext("+=") {
                pieces += [.space, .text(try take())]
                pieces += try assigned()
            }
        }
        if takeIf(",") { pieces.append(.text(",")) }
        return pieces
    }

    /// What follows an equals sign, with the place before it.
    mutating func assigned() throws(UnreadableLine) -> [Piece] {
        let right = try expression()
        switch right.kind {
        case .compound, .member, .subscripted: return [.place(.carryOn), .open] + right.pieces + [.close]
        default: return [.place(.carryOn)] + right.pieces
        }
    }

    var startsWithBracket: Bool { isNext("(") || isNext("[") || isNext("{") }

    /// `case` of a `switch`: a colon follows it outside of all brackets.
    private var isSwitchCase: Bool {
        var depth = 0
        for lexeme in lexemes where lexeme.kind == .mark {
            switch lexeme.text {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            case ":" where depth == 0: return true
            default: break
            }
        }
        return false
    }

    private mutating func switchCase() throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = [.open, .text(try take())]
        if !isNext(":") {
            pieces.append(.space)
            while true {
                pieces.append(.open)
                pieces += try expression().pieces
                guard takeIf(",") else { break }
                pieces += [.text(","), .close, .place(.carryOn)]
            }
            pieces.append(.close)
        }
        pieces += [try take(":"), .close]
        guard !lexemes.isEmpty else { return pieces }
        pieces += [.place(.reset, blanks: 0), .place(.open), .open, .open]
        pieces += try statement()
        return pieces + [.close, .place(.reset, blanks: 0), .place(.close(isTight: false), blanks: 0), .close]
    }

    private mutating func condition() throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = [.text(try take()), .space, .open(isStrict: true), .open]
        isCondition = true
        defer { isCondition = false }
        var isFirst = true
        repeat {
            if !isFirst { pieces += [.text(","), .close, .place(.sibling), .place(.openContinuation, blanks: 0)] }
            pieces.append(.open)
            if isNext("let") || isNext("var") || isNext("case") { pieces += [.text(try take()), .place(.carryOn)] }
            pieces += try expression().pieces
            if takeIf("=") { pieces += [.space, .text("=")] + (try assigned()) }
            if !isFirst { pieces.append(.place(.close(isTight: true), blanks: 0)) }
            isFirst = false
        } while takeIf(",")
        pieces += [.close, .close]
        if isNext("else") {
            pieces += [.place(.reset), .text(try take()), .space, try take("{")]
        } else {
            pieces += try block()
        }
        return pieces + [.close]
    }

    private mutating func loop() throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = [.text(try take()), .space]
        guard !isNext("try"), !isNext("await"), !isNext("case") else { throw UnreadableLine() }
        isCondition = true
        pieces += [try word(), .place(.carryOn), try take("in"), .space]
        pieces += try expression().pieces
        isCondition = false
        return pieces + (try block())
    }

    /// The block of a statement or a declaration; its end may be on a later line.
    mutating func block() throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = [.place(.reset), try take("{")]
        isCondition = false
        if takeIf("}") {
            return pieces + [.place(.open, blanks: 0), .place(.close(isTight: false), blanks: 0), .text("}")]
        }
        guard !lexemes.isEmpty else { return pieces + [.place(.open)] }
        pieces += [.place(.open), .open, .open]
        pieces += try statement()
        pieces += [.close, .place(.reset, blanks: 0), .place(.close(isTight: false)), .close]
        return pieces + [try take("}")]
    }
}
