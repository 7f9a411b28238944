// Pieces → lines: breaks where the rest would not fit, and knows how far to indent what follows.

struct LinePrinter {
    /// A scope that has begun and not ended.
    private struct Scope {
        let line: Int
        let isBlock: Bool
        var indentsBlock: Bool
        let indentsContinuation: Bool
    }

    private enum ChainStyle { case unset, carriesOn, keeps }

    private struct Chain {
        let line: Int
        var style = ChainStyle.unset
    }

    private static let step = 4

    private let pieces: [Piece]
    private let lengths: [Int]
    private let width: Int
    private let margin: Int

    private var output: [UInt8]
    /// The number of the line that is written.
    private var line = 0
    private var room: Int
    private var isAtStart = true
    private var pendingBlanks = 0
    private var hasJustBroken = false
    private var carriesOn = false
    private var forced = [false]
    private var scopes: [Scope] = []
    private var outerCarries: [Bool] = []
    private var chains: [Chain] = []
    private var endedChain: Chain?
    private var elementLines: [Int] = []

    /// Writes the pieces as lines behind what is there.
    /// - Parameter margin: the indentation of the first line.
    static func write(_ pieces: [Piece], margin: Int, width: Int, to output: inout [UInt8]) {
        var printer = LinePrinter(pieces, margin, width, output)
        output = []
        for index in pieces.indices { printer.write(index) }
        printer.finishLine()
        output = printer.output
    }

    private init(_ pieces: [Piece], _ margin: Int, _ width: Int, _ output: consuming [UInt8]) {
        self.output = output
        self.pieces = pieces
        self.margin = margin
        self.width = width
        lengths = Self.lengths(of: pieces)
        room = width - margin
    }

    /// For a group, its length; for a place, the length of what follows up to the next place beside it.
    private static func lengths(of pieces: [Piece]) -> [Int] {
        var lengths = Array(repeating: 0, count: pieces.count)
        var open: [Int] = []
        var total = 0
        func isPlace(_ index: Int) -> Bool {
            if case .place = pieces[index] { true } else { false }
        }
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text): total += text.width
            case .space: total += 1
            case .open:
                lengths[index] = -total
                open.append(index)
            case .close:
                if let last = open.popLast() {
                    lengths[last] += total
                    if isPlace(last), let group = open.popLast() { lengths[group] += total }
                }
            case .place(_, let blanks):
                if let last = open.last, isPlace(last) {
                    lengths[last] += total
                    open.removeLast()
                }
                lengths[index] = -total
                open.append(index)
                total += blanks
            case .endElements(let areSeveral): total += areSeveral ? 1 : 0
            case .beginChain, .endChain, .beginElements: break
            }
        }
        for index in open { lengths[index] += total }
        return lengths
    }

    // MARK: Lines

    /// A scope that begins or ends at the start of a line belongs to the line before.
    private var scopeLine: Int { isAtStart ? line - 1 : line }

    private var indentation: Int {
        let levels = scopes.reduce(0) { $0 + ($1.indentsBlock ? 1 : 0) + ($1.indentsContinuation ? 1 : 0) }
        return margin + Self.step * (levels + (carriesOn ? 1 : 0))
    }

    private mutating func finishLine() {
        guard !isAtStart else { return }
        output.append(.newline)
        line += 1
        isAtStart = true
        pendingBlanks = 0
    }

    private mutating func append(_ text: CodeText) {
        if isAtStart {
            output.appendBlanks(indentation)
            room = width - indentation
            isAtStart = false
        } else if pendingBlanks > 0 {
            output.appendBlanks(pendingBlanks)
        }
        output.append(contentsOf: text.bytes)
        room -= text.width
        pendingBlanks = 0
    }

    private mutating func addBlanks(_ count: Int) {
        pendingBlanks += count
        room -= count
    }

    // MARK: Pieces

    private mutating func write(_ index: Int) {
        switch pieces[index] {
        case .text(let text):
            hasJustBroken = false
            append(text)
        case .space: addBlanks(1)
        case .open(let isStrict): forced.append(isStrict && (lengths[index] > room || hasJustBroken))
        case .close: forced.removeLast()
        case .place(let place, let blanks): write(place, blanks, lengths[index])
        case .beginChain:
            chains.append(Chain(line: line))
            endedChain = nil
        case .endChain:
            let ended = chains.popLast()
            endedChain = chains.isEmpty ? nil : ended
        case .beginElements: elementLines.append(scopeLine)
        case .endElements(let areSeveral):
            if elementLines.popLast() != scopeLine, areSeveral { append(",") }
        }
    }

    private mutating func write(_ place: Place, _ blanks: Int, _ length: Int) {
        var mustBreak = forced.last ?? false
        var carriesOnAfter = false
        switch place {
        case .open, .openContinuation:
            begin(place, mustBreak: mustBreak, length)
        case .close(let isTight):
            (mustBreak, carriesOnAfter) = end(isTight: isTight, mustBreak: mustBreak)
        case .carryOn: carriesOnAfter = true
        case .sibling: break
        case .reset: mustBreak = carriesOn
        case .link: carriesOnAfter = link(mustBreak: mustBreak, length)
        }
        if !isAtStart && length > room || mustBreak {
            carriesOn = carriesOnAfter
            finishLine()
            hasJustBroken = true
        } else {
            if isAtStart { carriesOn = carriesOnAfter }
            addBlanks(blanks)
            hasJustBroken = false
        }
    }

    private mutating func begin(_ place: Place, mustBreak: Bool, _ length: Int) {
        var isBlock = true
        if case .openContinuation = place { isBlock = false }
        // Of several blocks that begin on one line, the last one alone indents.
        if isBlock, let last = scopes.last, last.line == scopeLine { scopes[scopes.count - 1].indentsBlock = false }
        let breaks = !isBlock && (isAtStart || length > room || mustBreak)
        scopes.append(
            Scope(line: scopeLine, isBlock: isBlock, indentsBlock: isBlock, indentsContinuation: carriesOn || breaks))
        outerCarries.append(carriesOn)
        carriesOn = false
    }

    private mutating func end(isTight: Bool, mustBreak: Bool) -> (mustBreak: Bool, carriesOnAfter: Bool) {
        guard let scope = scopes.popLast() else { return (mustBreak, false) }
        var mustBreak = mustBreak
        let spansLines = scopeLine != scope.line
        if scope.indentsBlock, scope.line == line, let last = scopes.last, last.isBlock, !last.indentsBlock {
            scopes[scopes.count - 1].indentsBlock = true
        }
        if !isTight {
            mustBreak = spansLines
        } else if room == 0 {
            mustBreak = true
        } else {
            carriesOn = (scope.indentsContinuation || scope.indentsBlock) && spansLines
        }
        let outer = outerCarries.popLast() ?? false
        let carriedOn = outer || scope.indentsContinuation || !scope.isBlock && spansLines
        carriesOn = carriesOn || carriedOn
        return (mustBreak, carriedOn)
    }

    private mutating func link(mustBreak: Bool, _ length: Int) -> Bool {
        if !isAtStart && length > room || mustBreak, let ended = endedChain, let last = chains.last,
            last.style == .unset
        {
            chains[chains.count - 1].style = ended.line == line ? .carriesOn : .keeps
        }
        endedChain = nil
        guard let style = chains.last?.style else { return false }
        return style == .keeps ? carriesOn : true
    }
}
