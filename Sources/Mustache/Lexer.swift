// Source → tags. Follows delimiter changes, and refuses tags that are not closed, have no name or a malformed one.

struct Lexer {
    private let source: Source
    private var delimiters: Delimiters
    private var offset = 0

    /// All tags of `source`, in order.
    static func tags(of source: Source, delimiters: Delimiters) throws(TemplateError) -> [Tag] {
        var lexer = Lexer(source: source, delimiters: delimiters)
        var tags: [Tag] = []
        while let start = lexer.find(lexer.delimiters.open, from: lexer.offset) {
            tags.append(try lexer.tag(at: start))
        }
        return tags
    }

    private init(source: Source, delimiters: Delimiters) {
        self.source = source
        self.delimiters = delimiters
    }

    private mutating func tag(at start: Int) throws(TemplateError) -> Tag {
        let used = delimiters
        let inner = start + used.open.count
        let (kind, nameStart) = kind(at: inner)
        let terminator = terminator(of: kind, sigil: inner < nameStart ? source.bytes[nameStart - 1] : nil)
        guard let close = find(terminator, from: nameStart) else {
            throw source.error(at: start, .unclosedTag(opening: used.open, terminator: terminator))
        }
        offset = close + terminator.count

        let content = trimmed(nameStart..<close)
        var name = ""
        var isDynamic = false
        switch kind {
        case .comment: break
        case .delimiters: delimiters = try newDelimiters(in: content, tag: start)
        case .partial, .parent, .close:
            isDynamic = !content.isEmpty && source.bytes[content.lowerBound] == UInt8(ascii: "*")
            let nameRange = isDynamic ? trimmed(content.lowerBound + 1..<content.upperBound) : content
            name = try checkedName(nameRange, tag: start, isPath: isDynamic && kind != .close)
        case .block: name = try checkedName(content, tag: start, isPath: false)
        case .variable, .unescaped, .section, .inverted: name = try checkedName(content, tag: start, isPath: true)
        }
        return Tag(kind: kind, range: start..<offset, name: name, isDynamic: isDynamic, delimiters: used)
    }

    /// The kind of the tag whose content starts at `inner`, and where its name starts. Blanks before the sigil are
    /// tolerated, except where a sigil belongs to the delimiter (`{{{` and `{{=`).
    private func kind(at inner: Int) -> (Tag.Kind, Int) {
        let bytes = source.bytes
        if inner < bytes.count {
            if bytes[inner] == UInt8(ascii: "{") { return (.unescaped, inner + 1) }
            if bytes[inner] == UInt8(ascii: "=") { return (.delimiters, inner + 1) }
        }
        let sigil = source.endOfBlanks(from: inner, limit: bytes.count)
        guard sigil < bytes.count else { return (.variable, inner) }
        switch bytes[sigil] {
        case UInt8(ascii: "!"): return (.comment, sigil + 1)
        case UInt8(ascii: "&"): return (.unescaped, sigil + 1)
        case UInt8(ascii: "#"): return (.section, sigil + 1)
        case UInt8(ascii: "^"): return (.inverted, sigil + 1)
        case UInt8(ascii: "/"): return (.close, sigil + 1)
        case UInt8(ascii: ">"): return (.partial, sigil + 1)
        case UInt8(ascii: "<"): return (.parent, sigil + 1)
        case UInt8(ascii: "$"): return (.block, sigil + 1)
        default: return (.variable, inner)
        }
    }

    private func terminator(of kind: Tag.Kind, sigil: UInt8?) -> [UInt8] {
        switch (kind, sigil) {
        case (.unescaped, UInt8(ascii: "{")): [UInt8(ascii: "}")] + delimiters.close
        case (.delimiters, _): [UInt8(ascii: "=")] + delimiters.close
        default: delimiters.close
        }
    }

    private func checkedName(_ range: Range<Int>, tag: Int, isPath: Bool) throws(TemplateError) -> String {
        let name = source.text(range)
        if range.isEmpty { throw source.error(at: tag, .noName) }
        if source.bytes[range].contains(where: \.isSpace) { throw source.error(at: tag, .spaceInName(name)) }
        if isPath, name != ".",
            name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
                .contains(where: \.isEmpty)
        {
            throw source.error(at: tag, .emptyPart(name))
        }
        return name
    }

    private func newDelimiters(in range: Range<Int>, tag: Int) throws(TemplateError) -> Delimiters {
        let parts = source.bytes[range].split(whereSeparator: \.isSpace)
        guard parts.count == 2, !source.bytes[range].contains(UInt8(ascii: "=")) else {
            throw source.error(at: tag, .badDelimiters)
        }
        return Delimiters(open: Array(parts[0]), close: Array(parts[1]))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, source.bytes[start].isSpace { start += 1 }
        while start < end, source.bytes[end - 1].isSpace { end -= 1 }
        return start..<end
    }

    /// Where `pattern` is next found, at `start` or later.
    private func find(_ pattern: [UInt8], from start: Int) -> Int? {
        source.bytes.withUnsafeBufferPointer { bytes in
            var at = start
            while at + pattern.count <= bytes.count {
                if bytes[at] == pattern[0], bytes[at..<at + pattern.count].elementsEqual(pattern) { return at }
                at += 1
            }
            return nil
        }
    }
}

extension String {
    fileprivate static func unclosedTag(opening: [UInt8], terminator: [UInt8]) -> String {
        let opening = String(decoding: opening, as: UTF8.self)
        let terminator = String(decoding: terminator, as: UTF8.self)
        return "the tag opened by `\(opening)` is never closed; add `\(terminator)`"
    }

    fileprivate static let noName = "the tag has no name; write one, or remove the tag"

    fileprivate static func spaceInName(_ name: String) -> String {
        "the name `\(name)` contains whitespace; write one name for each tag, and check that the tag is closed"
    }

    fileprivate static func emptyPart(_ name: String) -> String {
        "the name `\(name)` has nothing before or after a dot; write `.` alone, or names joined by single dots"
    }

    fileprivate static let badDelimiters =
        "delimiters must be two words without `=`, an opening and a closing one, as in `{{=<% %>=}}`"
}
