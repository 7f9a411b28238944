// Tags → which close tag belongs to which opening tag. Refuses templates whose sections are not properly nested.

/// For each tag, its partner and what it stands in.
struct Pairing {
    /// For an opening tag the index of its close tag and the other way round; unused for other tags.
    private(set) var partner: [Int]
    /// Blocks that stand directly in a parent: they override instead of declaring.
    private(set) var isArgument: [Bool]

    init(of tags: [Tag], in source: Source) throws(TemplateError) {
        partner = Array(repeating: 0, count: tags.count)
        isArgument = Array(repeating: false, count: tags.count)
        var open: [Int] = []
        for (index, tag) in tags.enumerated() {
            if tag.kind.opens {
                if tag.kind == .block, let outer = open.last { isArgument[index] = tags[outer].kind == .parent }
                open.append(index)
            } else if tag.kind == .close {
                guard let opening = open.popLast() else {
                    throw source.error(at: tag.range.lowerBound, .strayClose(tag, in: source))
                }
                guard tags[opening].content == tag.content else {
                    throw source.error(at: tag.range.lowerBound, .mismatch(tag, opening: tags[opening], in: source))
                }
                partner[opening] = index
                partner[index] = opening
                isArgument[index] = isArgument[opening]
            }
        }
        if let unclosed = open.last {
            throw source.error(at: tags[unclosed].range.lowerBound, .unclosed(tags[unclosed], in: source))
        }
    }
}

extension String {
    fileprivate static func strayClose(_ tag: Tag, in source: Source) -> String {
        "`\(source.text(tag.range))` closes nothing; remove it, or open `\(tag.content)` before it"
    }

    fileprivate static func mismatch(_ tag: Tag, opening: Tag, in source: Source) -> String {
        let place = source.position(of: opening.range.lowerBound)
        return "`\(source.text(tag.range))` cannot close `\(source.text(opening.range))` of line \(place.line), column "
            + "\(place.column); close `\(opening.content)` first, or correct the name"
    }

    fileprivate static func unclosed(_ tag: Tag, in source: Source) -> String {
        let close = String(decoding: tag.delimiters.close, as: UTF8.self)
        let open = String(decoding: tag.delimiters.open, as: UTF8.self)
        return "`\(source.text(tag.range))` is never closed; add `\(open)/\(tag.content)\(close)`"
    }
}
