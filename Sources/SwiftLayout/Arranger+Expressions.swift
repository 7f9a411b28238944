// Expressions: operators by precedence, and what stands between them.

/// An expression with what its surroundings have to know about it.
struct Expression {
    enum Kind {
        /// A name alone.
        case name
        case member, call, subscripted
        /// A literal of a list or a map, or a closure: it opens on the line on which it stands.
        case bracketed
        case parenthesized
        /// Operators between parts.
        case compound
        case other
    }

    var kind: Kind
    var pieces: [Piece]
}

extension Arranger {
    private static func precedence(of sign: CodeText) -> Int? {
        switch sign {
        case "||": 1
        case "&&": 2
        case "==", "!=", "<", ">", "<=", ">=", "~=": 3
        case "??": 4
        case "+", "-": 5
        case "*", "/", "%": 6
        default: nil
        }
    }

    mutating func expression() throws(UnreadableLine) -> Expression {
        let condition = try operation(above: 0)
        guard next?.kind == .binary, takeIf("?") else { return condition }
        var pieces = condition.pieces + [.place(.openContinuation), .open, .text("?"), .space]
        pieces += try expression().pieces
        pieces += [.place(.close(isTight: true), blanks: 0), .place(.openContinuation), .open]
        pieces += [try take(":"), .space] + (try expression().pieces)
        pieces += [.place(.close(isTight: true), blanks: 0), .close, .close]
        return Expression(kind: .compound, pieces: pieces)
    }

    private mutating func operation(above minimum: Int) throws(UnreadableLine) -> Expression {
        var left = try operand()
        while let sign = next, sign.kind == .binary, let rank = Self.precedence(of: sign.text), rank > minimum {
            lexemes.removeFirst()
            let right = try operation(above: rank)
            let isLogical = rank <= 2
            let isStacked = isLogical || right.kind == .parenthesized
            left.pieces.append(isStacked ? .place(.openContinuation) : .place(.carryOn))
            if isLogical { left.pieces.append(.open) }
            left.pieces += [.text(sign.text), .space]
            switch right.kind {
            case .member, .subscripted, .call: left.pieces += [.open] + right.pieces + [.close]
            default: left.pieces += right.pieces
            }
            if isLogical { left.pieces.append(.place(.reset, blanks: 0)) }
            if isStacked { left.pieces.append(.place(.close(isTight: true), blanks: 0)) }
            if isLogical { left.pieces.append(.close) }
            left.kind = .compound
        }
        return left
    }

    private mutating func operand() throws(UnreadableLine) -> Expression {
        if isNext("try") || isNext("await") { return try attempt() }
        if isNext("let") || isNext("var") {
            return Expression(kind: .other, pieces: [.text(try take()), .place(.carryOn), try word()])
        }
        if next?.kind == .prefix {
            let sign = try take()
            var inner = try operand()
            inner.pieces.insert(.text(sign), at: 0)
            inner.kind = .other
            return inner
        }
        return try chain().expression(isAttempted: false)
    }

    /// `try` and `await` are kept on the line of the first name behind them.
    private mutating func attempt() throws(UnreadableLine) -> Expression {
        var keywords: [Piece] = []
        while isNext("try") || isNext("await") {
            let keyword = try take()
            keywords.append(.text(keyword))
            if next?.kind == .postfix { keywords.append(.text(try take())) }
            keywords.append(.place(.carryOn))
        }
        let start = lexemes
        let whole = try operation(above: 0)
        guard whole.kind != .compound else {
            return Expression(kind: .compound, pieces: keywords + whole.pieces)
        }
        lexemes = start
        let chain = try chain()
        let inner = chain.expression(isAttempted: chain.hasAnchor)
        let kind: Expression.Kind = inner.kind == .compound ? .compound : .other
        return Expression(kind: kind, pieces: (chain.hasAnchor ? [.open] : []) + keywords + inner.pieces)
    }

    // MARK: Brackets

    /// A name, a literal or something in brackets, without what follows it.
    mutating func primary() throws(UnreadableLine) -> Chain {
        guard let first = next else { throw UnreadableLine() }
        switch (first.kind, first.text) {
        case (.word, let name):
            lexemes.removeFirst()
            if next?.kind == .angle, isNext("<") {
                return .other(Expression(kind: .other, pieces: [.text(name)] + (try genericArguments())))
            }
            let isLiteral = name.isOne(of: ["true", "false", "nil"])
            return isLiteral ? .other(Expression(kind: .other, pieces: [.text(name)])) : .name(name)
        case (.string, _), (.number, _): return .other(Expression(kind: .other, pieces: [.text(try take())]))
        case (.mark, "."):
            lexemes.removeFirst()
            guard next?.kind == .word else { throw UnreadableLine() }
            return .member(nil, try take())
        case (.mark, "("): return .other(try tuple())
        case (.mark, "["): return .other(try list())
        case (.mark, "{") where !isCondition: return .other(Expression(kind: .bracketed, pieces: try closure()))
        default: throw UnreadableLine()
        }
    }

    private mutating func tuple() throws(UnreadableLine) -> Expression {
        lexemes.removeFirst()
        let outer = isCondition
        isCondition = false
        defer { isCondition = outer }
        if takeIf(")") { return Expression(kind: .other, pieces: [.text("()")]) }
        let first = try expression()
        if takeIf(")") {
            return Expression(
                kind: .parenthesized, pieces: [.text("("), .open] + first.pieces + [.close, .text(")")])
        }
        var pieces: [Piece] = [.text("("), .place(.open, blanks: 0), .open, .open] + first.pieces
        while takeIf(",") {
            pieces += [.text(","), .close, .place(.sibling), .open] + (try expression().pieces)
        }
        pieces += [.close, .place(.close(isTight: false), blanks: 0), .close, try take(")")]
        return Expression(kind: .other, pieces: pieces)
    }

    private mutating func list() throws(UnreadableLine) -> Expression {
        lexemes.removeFirst()
        let outer = isCondition
        isCondition = false
        defer { isCondition = outer }
        if takeIf("]") { return Expression(kind: .bracketed, pieces: [.text("[]")]) }
        if isNext(":"), isLexeme(at: 1, "]") {
            return Expression(kind: .bracketed, pieces: [.text("["), try take(":"), try take("]")])
        }
        var pieces: [Piece] = [.text("["), .place(.open, blanks: 0), .open(isStrict: true), .beginElements]
        var count = 0
        while true {
            pieces.append(.open)
            pieces += try expression().pieces
            if takeIf(":") { pieces += [.text(":"), .place(.carryOn)] + (try expression().pieces) }
            count += 1
            guard isNext(","), !isLexeme(at: 1, "]") else { break }
            pieces += [try take(","), .close, .place(.sibling)]
        }
        _ = takeIf(",")
        pieces += [.endElements(areSeveral: count > 1), .close]
        pieces += [.place(.close(isTight: false), blanks: 0), .close, try take("]")]
        return Expression(kind: .bracketed, pieces: pieces)
    }

    /// A closure; its end may be on a later line.
    mutating func closure() throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece] = [try take("{")]
        if takeIf("}") {
            return pieces + [.place(.open, blanks: 0), .place(.close(isTight: false), blanks: 0), .text("}")]
        }
        pieces.append(.place(.open))
        guard !lexemes.isEmpty else { return pieces }
        if let signature = try closureSignature() {
            pieces += signature + [.place(.sibling)]
        } else {
            pieces.append(.open)
        }
        let hasGroup = if case .open? = pieces.last { true } else { false }
        guard !lexemes.isEmpty else { return pieces }
        pieces += [.open] + (try statement()) + [.close, .place(.reset, blanks: 0), .place(.close(isTight: false))]
        if hasGroup { pieces.append(.close) }
        return pieces + [try take("}")]
    }

    /// The parameters of a closure up to `in`; `nil` where it has none.
    private mutating func closureSignature() throws(UnreadableLine) -> [Piece]? {
        let end = lexemes.firstIndex { $0.kind == .word && $0.text == "in" }
        guard let end, !lexemes[lexemes.startIndex..<end].contains(where: { $0.text == "{" || $0.text == "}" }) else {
            return nil
        }
        var pieces: [Piece] = [.open, .open]
        if isNext("("), isLexeme(at: 1, ")") {
            pieces += [.text(try take()), .text(try take()), .close]
        } else if takeIf("(") {
            pieces += [.text("("), .place(.open, blanks: 0), .open(isStrict: true)]
            repeat {
                pieces += [.open, try word()]
                if takeIf(":") { pieces += [.text(":"), .place(.carryOn)] + (try type()) }
                pieces += takeIf(",") ? [.text(","), .close, .place(.sibling)] : [.close]
            } while !isNext(")")
            pieces += [.place(.close(isTight: false), blanks: 0), .close, try take(")"), .close]
        } else {
            pieces.append(try word())
            while takeIf(",") { pieces += [.text(","), .place(.sibling), try word()] }
            pieces.append(.close)
        }
        pieces += try effects()
        return pieces + [.place(.sibling), try take("in"), .close]
    }
}
