// Chains of members and calls: where they may be broken depends on what a link follows.

indirect enum Chain {
    case name(CodeText)
    /// A member; without a base, of the type that is expected.
    case member(Chain?, CodeText)
    case call(Chain, Arguments)
    case optional(Chain, mark: CodeText)
    case other(Expression)

    /// What a call is given, in parentheses or square brackets, and the closure behind them.
    struct Arguments {
        var brackets: (open: CodeText, close: CodeText)?
        var pieces: [Piece] = []
        /// A single literal or closure, which needs no lines of its own between the brackets.
        var isCompact = false
        var closure: [Piece]?
    }

    /// The whole expression.
    /// - Parameter isAttempted: whether `try` or `await` stands before it, in a group that is still open.
    func expression(isAttempted: Bool) -> Expression {
        switch self {
        case .name(let name): Expression(kind: .name, pieces: [.text(name)] + (isAttempted ? [.close] : []))
        case .other(let expression): expression
        case .optional(let inner, let mark):
            Expression(kind: .other, pieces: inner.expression(isAttempted: isAttempted).pieces + [.text(mark)])
        case .member:
            Expression(kind: .member, pieces: [.beginChain] + links(isAttempted: isAttempted) + [.endChain])
        case .call(_, let arguments):
            Expression(
                kind: arguments.brackets.map { $0.open == "[" } ?? false ? .subscripted : .call,
                pieces: [.beginChain] + links(isAttempted: isAttempted) + [.endChain])
        }
    }

    /// Whether a name begins the chain, to which `try` and `await` can be kept.
    var hasAnchor: Bool {
        switch self {
        case .name: true
        case .member(let base, _): base?.hasAnchor ?? false
        case .call(let callee, _): callee.hasAnchor
        case .optional, .other: false
        }
    }

    private func links(isAttempted: Bool, isCalled: Bool = false, isBase: Bool = false) -> [Piece] {
        switch self {
        case .name(let name): return [.beginChain, .text(name), .endChain] + (isAttempted ? [.close] : [])
        case .other(let expression): return [.beginChain] + expression.pieces + [.endChain]
        case .optional(let inner, let mark):
            return [.beginChain] + inner.expression(isAttempted: false).pieces + [.text(mark), .endChain]
        case .member(nil, let name): return (isCalled ? [.beginChain] : []) + [.text("."), .text(name)]
        case .member(let base?, let name):
            var pieces: [Piece] = []
            // The first name is kept with the member that is called on it.
            if case .name(let first) = base {
                let isGrouped = isCalled && !isAttempted
                pieces = [.beginChain] + (isGrouped ? [.open] : []) + [.text(first), .endChain]
                pieces.append(.place(.link, blanks: 0))
                if isCalled { pieces.append(.beginChain) }
                return pieces + [.text("."), .text(name)] + (isGrouped || isAttempted ? [.close] : [])
            }
            pieces = base.links(isAttempted: isAttempted, isBase: true) + [.place(.link, blanks: 0)]
            if isCalled { pieces.append(.beginChain) }
            return pieces + [.text("."), .text(name)]
        case .call(let callee, let arguments):
            if case .member = callee {
                return callee.links(isAttempted: isAttempted, isCalled: true)
                    + arguments.all(beforeMember: isBase) + [.endChain]
            }
            return [.beginChain] + callee.links(isAttempted: isAttempted)
                + arguments.all(beforeMember: isBase) + [.endChain]
        }
    }
}

extension Chain.Arguments {
    fileprivate func all(beforeMember isBase: Bool) -> [Piece] {
        var all: [Piece] = []
        if let brackets {
            all.append(.text(brackets.open))
            if !pieces.isEmpty {
                let isTight = isCompact || closure == nil && !isBase
                all.append(.place(.open, blanks: 0))
                if !isCompact { all.append(.open(isStrict: true)) }
                all += pieces + [.place(.close(isTight: isTight), blanks: 0)]
                if !isCompact { all.append(.close) }
            }
            all.append(.text(brackets.close))
        }
        if let closure { all += [.place(.sibling)] + closure }
        return all
    }
}

extension Arranger {
    mutating func chain() throws(UnreadableLine) -> Chain {
        var chain = try primary()
        while let lexeme = next {
            switch (lexeme.kind, lexeme.text) {
            case (.mark, "."):
                lexemes.removeFirst()
                guard next?.kind == .word || next?.kind == .number else { throw UnreadableLine() }
                chain = .member(chain, try take())
            case (.postfix, _): chain = .optional(chain, mark: try take())
            case (.mark, "(") where !lexeme.isApart: chain = .call(chain, try arguments(")"))
            case (.mark, "[") where !lexeme.isApart: chain = .call(chain, try arguments("]"))
            case (.mark, "{") where !isCondition: chain = .call(chain, Chain.Arguments(closure: try closure()))
            default: return chain
            }
        }
        return chain
    }

    private mutating func arguments(_ close: StaticString) throws(UnreadableLine) -> Chain.Arguments {
        var arguments = Chain.Arguments(brackets: (try take(), CodeText(stringLiteral: close)))
        let outer = isCondition
        isCondition = false
        var values: [(pieces: [Piece], isBracketed: Bool)] = []
        while !isNext(close) {
            var pieces: [Piece] = []
            if next?.kind == .word, isLexeme(at: 1, ":") {
                pieces = [.text(try take()), .text(try take()), startsWithBracket ? .space : .place(.carryOn)]
            }
            let value = try expression()
            values.append((pieces + value.pieces, value.kind == .bracketed))
            guard takeIf(",") else { break }
        }
        _ = try take(close)
        isCondition = outer
        arguments.isCompact = values.count == 1 && values[0].isBracketed
        for (index, value) in values.enumerated() {
            let isLast = index == values.count - 1
            if arguments.isCompact {
                arguments.pieces += value.pieces
            } else {
                arguments.pieces += [.open] + value.pieces
                arguments.pieces += isLast ? [.close] : [.text(","), .close, .place(.sibling)]
            }
        }
        if isNext("{"), !isCondition { arguments.closure = try closure() }
        return arguments
    }
}
