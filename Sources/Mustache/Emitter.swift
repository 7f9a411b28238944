// Instructions and text → program. Copies text to the pool without the indentation that is to be removed, and keeps
// track of where lines of the output begin, for these are the places at which a partial is indented.

struct Emitter {
    private(set) var program: Program
    private let source: Source
    private let sourceID: Int
    /// The indentation being removed from lines, as ranges of the source; innermost last.
    private var dedents: [Range<Int>] = []
    /// Whether a line has begun to which nothing has been written yet.
    private var atLineStart = true
    /// A target of jumps: text before and after it must not become one instruction.
    private var lastTarget: Int

    init(source: Source, program: Program) {
        self.source = source
        self.program = program
        sourceID = program.sources.count
        lastTarget = program.code.count
        self.program.sources.append(source)
    }

    /// The index of the next instruction.
    var position: Int { program.code.count }

    // MARK: Instructions

    mutating func emit(_ instruction: Instruction, at offset: Int) {
        program.code.append(instruction)
        program.origins.append(Origin(source: sourceID, offset: offset))
    }

    /// Lets the instruction at `index` jump here.
    mutating func setTarget(of index: Int) {
        let end = markTarget()
        switch program.code[index] {
        case .section(let content, let path, _):
            program.code[index] = .section(content, path: path, end: end)
        case .inverted(let path, _):
            program.code[index] = .inverted(path: path, end: end)
        case .block(let id, let indentation, _):
            program.code[index] = .block(id: id, indentation: indentation, end: end)
        case .text, .indent, .variable, .endSection, .call, .return: break
        }
    }

    /// Notes that something jumps here, and returns where that is.
    @discardableResult
    mutating func markTarget() -> Int {
        lastTarget = program.code.count
        return lastTarget
    }

    // MARK: Lines and text

    /// Begins the content of an overriding block, whose first line begins with it. Without an indentation of its own,
    /// what surrounds it decides what is removed.
    mutating func beginOverride(dedent: Range<Int>?) {
        dedents.append(dedent ?? dedents.last ?? 0..<0)
        markTarget()
        startLine()
    }

    mutating func endOverride() {
        dedents.removeLast()
    }

    mutating func startLine() {
        atLineStart = true
    }

    /// Says that what follows goes on with a line, whatever was written last.
    mutating func continueLine() {
        atLineStart = false
    }

    /// Writes the indentation of a line that begins with a tag.
    mutating func beginLine(at offset: Int) {
        if atLineStart { emit(.indent, at: offset) }
        atLineStart = false
    }

    /// Copies text to the pool line by line, less the indentation being removed, and notes where lines begin.
    ///
    /// A line that is empty is not noted: indenting it would only leave blanks at the end of a line.
    mutating func emitText(_ range: Range<Int>) {
        var start = range.lowerBound
        if source.isLineStart(start) { atLineStart = true }
        let poolStart = program.pool.count
        let firstLine = program.lines.count
        while start < range.upperBound {
            if source.isLineStart(start) { start = dedented(start..<range.upperBound).lowerBound }
            let newline = source.bytes[start..<range.upperBound].firstIndex(of: .newline)
            let end = newline.map { $0 + 1 } ?? range.upperBound
            if start < end {
                if atLineStart, source.lineEndLength(at: start) == nil { program.lines.append(program.pool.count) }
                program.pool += source.bytes[start..<end]
                atLineStart = newline != nil
            }
            start = end
        }
        guard program.pool.count > poolStart else { return }
        if program.code.count > lastTarget, case .text(var slice)? = program.code.last, slice.end == poolStart,
            slice.lastLine == firstLine
        {
            slice.end = program.pool.count
            slice.lastLine = program.lines.count
            program.code[program.code.count - 1] = .text(slice)
        } else {
            let slice = TextSlice(
                start: poolStart, end: program.pool.count, firstLine: firstLine, lastLine: program.lines.count)
            emit(.text(slice), at: range.lowerBound)
        }
    }

    /// What is left of a line's beginning when the indentation being removed is gone, as far as the line has it.
    private func dedented(_ range: Range<Int>) -> Range<Int> {
        guard let dedent = dedents.last else { return range }
        var start = range.lowerBound
        for offset in dedent {
            guard start < range.upperBound, source.bytes[start] == source.bytes[offset] else { break }
            start += 1
        }
        return start..<range.upperBound
    }
    // MARK: Tables

    /// Adds a call and returns its number.
    mutating func addCall(_ target: CallSite.Target, indentation: Indentation) -> Int {
        program.calls.append(CallSite(target: target, indentation: indentation, overrides: 0..<0, next: 0))
        return program.calls.count - 1
    }

    /// Completes a call: its overriding blocks, and that it goes on here.
    mutating func endCall(_ call: Int, overrides: [Override] = []) {
        let start = program.overrides.count
        program.overrides += overrides
        program.calls[call].overrides = start..<program.overrides.count
        program.calls[call].next = markTarget()
    }

    mutating func addSection(range: Range<Int>, delimiters: Delimiters) -> Int {
        program.sections.append(
            SectionContent(
                source: sourceID, range: range, delimiters: delimiters,
                startsLine: source.isLineStart(range.lowerBound)))
        return program.sections.count - 1
    }

    /// The indentation that consists of these blanks of the source.
    mutating func indentation(_ blanks: Range<Int>?) -> Indentation {
        guard let blanks else { return .inline }
        let start = program.pool.count
        program.pool += source.bytes[dedented(blanks)]
        return .lines(start: start, end: program.pool.count)
    }

    mutating func blockID(_ name: String) -> Int {
        if let id = program.blockIDs[name] { return id }
        let id = program.blockIDs.count
        program.blockIDs[name] = id
        return id
    }

    mutating func pathID(_ name: String) -> Int {
        if let id = program.pathIDs[name] { return id }
        let parts = name == "." ? [] : name.split(separator: ".").map { HashedName(String($0)) }
        program.paths.append(Path(start: program.keys.count, count: parts.count))
        program.keys += parts
        program.pathIDs[name] = program.paths.count - 1
        return program.paths.count - 1
    }
}
