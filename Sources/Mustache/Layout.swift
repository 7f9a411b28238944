// Tags → whitespace. Decides once, at compile time, which blanks and line ends belong to a tag rather than to the
// text, and by how much partials and blocks are indented. This is the specification's notion of a standalone tag,
// extended to the pairs of inheritance.

/// For each tag, the whitespace that belongs to it.
///
/// "Clear" means: nothing but blanks between the tag and the start (or the end) of its line.
/// - Most tags stand alone when clear on both sides, and then take their whole line with them.
/// - A parent pair stands alone when its opening tag is clear to the left and its close tag to the right: what is
///   between the two is not output.
/// - In a parent, what surrounds an overriding block is not output, so its opening tag stands alone when clear to the
///   right, and its close tag when clear to the left. The indentation of its first line that is not blank is removed
///   from all its lines; what overrides it later is unaware of how deep it was written.
/// - An overridden block is indented as its default content is, if its opening tag stands alone; as its opening tag is,
///   if the pair stands alone; else not at all.
struct Layout {
    /// The bytes of the source that are neither output nor content: the tag and the whitespace that goes with it.
    private(set) var extents: [Range<Int>]
    /// Whether the tag begins no line of the output: the line is its own, or belongs to what it inserts.
    private(set) var standsAlone: [Bool]
    /// What is put before each line of a partial, parent or overriding block; `nil` where it is inserted in mid-line.
    private(set) var indentations: [Range<Int>?]
    /// For an opening tag of an overriding block, the indentation to be removed from its lines, if it has its own.
    private(set) var dedents: [Range<Int>?]
    /// For a block that stands alone as a pair, the blanks before it, which belong to its default content.
    private(set) var defaultBlanks: [Range<Int>?]

    private let source: Source

    init(of tags: [Tag], pairing: Pairing, in source: Source) {
        self.source = source
        extents = tags.map(\.range)
        standsAlone = Array(repeating: false, count: tags.count)
        indentations = Array(repeating: nil, count: tags.count)
        dedents = indentations
        defaultBlanks = indentations
        for (index, tag) in tags.enumerated() {
            switch tag.kind {
            case .variable, .unescaped: break
            case .parent: layOutParent(index, close: pairing.partner[index])
            case .block where pairing.isArgument[index]: layOutArgument(index, close: pairing.partner[index])
            case .block: layOutBlock(index, close: pairing.partner[index])
            case .close where pairing.isArgument[index] || tags[pairing.partner[index]].kind == .parent: break
            case .comment, .delimiters, .section, .inverted, .close, .partial: layOutLine(index)
            }
        }
    }

    /// Gives the tag its line, if the line is clear.
    private mutating func layOutLine(_ index: Int) {
        let range = extents[index]
        guard let start = source.clearStart(before: range.lowerBound),
            let end = source.clearEnd(after: range.upperBound)
        else { return }
        standsAlone[index] = true
        extents[index] = start..<end
        indentations[index] = start..<range.lowerBound
    }

    private mutating func layOutParent(_ index: Int, close: Int) {
        let open = extents[index]
        guard let start = source.clearStart(before: open.lowerBound),
            let end = source.clearEnd(after: extents[close].upperBound)
        else { return }
        standsAlone[index] = true
        extents[index] = start..<open.upperBound
        extents[close] = extents[close].lowerBound..<end
        indentations[index] = start..<open.lowerBound
    }

    private mutating func layOutArgument(_ index: Int, close: Int) {
        let open = extents[index]
        let closing = extents[close]
        if let end = source.clearEnd(after: open.upperBound) {
            extents[index] = open.lowerBound..<end
            dedents[index] = firstIndentation(in: end..<closing.lowerBound)
        }
        if let start = source.clearStart(before: closing.lowerBound) {
            standsAlone[close] = true
            extents[close] = start..<closing.upperBound
        }
    }

    private mutating func layOutBlock(_ index: Int, close: Int) {
        let open = extents[index]
        guard let start = source.clearStart(before: open.lowerBound) else { return }
        let blanks = start..<open.lowerBound
        if let end = source.clearEnd(after: open.upperBound) {
            standsAlone[index] = true
            extents[index] = start..<end
            indentations[index] = firstIndentation(in: end..<extents[close].lowerBound) ?? blanks
        } else if source.clearEnd(after: extents[close].upperBound) != nil {
            standsAlone[index] = true
            extents[index] = start..<open.upperBound
            indentations[index] = blanks
            defaultBlanks[index] = blanks
        }
        // The close tag follows the general rule, from its own turn in the list.
    }

    /// The blanks before the first line that is not blank, if there is one.
    private func firstIndentation(in range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = source.endOfBlanks(from: start, limit: range.upperBound)
            if end == range.upperBound { return nil }
            guard let length = source.lineEndLength(at: end) else { return start..<end }
            start = end + length
        }
        return nil
    }
}
