// Types and generic arguments.

extension Arranger {
    mutating func type() throws(UnreadableLine) -> [Piece] {
        var pieces: [Piece]
        if takeIf("[") {
            pieces = [.text("[")] + (try type())
            if takeIf(":") { pieces += [.text(":"), .place(.carryOn)] + (try type()) }
            pieces.append(try take("]"))
        } else if isNext("("), isLexeme(at: 1, ")") {
            pieces = [.text(try take()), .text(try take())]
        } else if isNext("any") || isNext("some") {
            pieces = [.text(try take()), .space] + (try type())
        } else if isNext("inout") {
            pieces = [.text(try take()), .place(.carryOn)] + (try type())
        } else {
            pieces = [try word()] + (try genericArguments())
            while isNext("."), lexeme(at: 1)?.kind == .word {
                pieces += [.place(.carryOn, blanks: 0), .text(try take()), try word()] + (try genericArguments())
            }
        }
        while next?.kind == .postfix { pieces.append(.text(try take())) }
        return pieces
    }

    mutating func genericArguments() throws(UnreadableLine) -> [Piece] {
        guard next?.kind == .angle, takeIf("<") else { return [] }
        var pieces: [Piece] = [.text("<"), .place(.open, blanks: 0), .open]
        while true {
            pieces.append(.open)
            pieces += try type()
            guard takeIf(",") else { break }
            pieces += [.text(","), .close, .place(.sibling)]
        }
        return pieces + [.close, .place(.close(isTight: false), blanks: 0), .close, try take(">")]
    }

    mutating func genericParameters() throws(UnreadableLine) -> [Piece] {
        guard next?.kind == .angle, takeIf("<") else { return [] }
        var pieces: [Piece] = [.text("<"), .place(.open, blanks: 0), .open]
        while true {
            pieces += [.open, try word()]
            if takeIf(":") { pieces += [.text(":"), .place(.carryOn)] + (try type()) }
            guard takeIf(",") else { break }
            pieces += [.text(","), .close, .place(.sibling)]
        }
        return pieces + [.close, .place(.close(isTight: false), blanks: 0), .close, try take(">")]
    }
}
