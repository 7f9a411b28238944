// Tags and layout of one template → instructions. Open constructs wait on a stack until their close tag tells where
// to jump.

struct Compiler {
    /// A construct whose close tag is still to come.
    private enum Open {
        case section(instruction: Int)
        case inverted(instruction: Int)
        case block(instruction: Int)
        case parent(call: Int, overrides: [Override])
        case argument(block: Int, entry: Int)
    }

    private let source: Source
    private let strict: Bool
    private let tags: [Tag]
    private let pairing: Pairing
    private let layout: Layout
    private var emitter: Emitter
    private var open: [Open] = []

    /// Compiles a template and returns where it begins. After an error, the program is empty.
    ///
    /// - Throws: An error for a syntax error; in strict mode also for a reference to an unknown partial, and for a tag
    ///   in a parent that can have no effect.
    static func compile(
        _ source: Source, delimiters: Delimiters = .standard, strict: Bool, into program: inout Program
    ) throws(TemplateError) -> Int {
        let tags = try Lexer.tags(of: source, delimiters: delimiters)
        let pairing = try Pairing(of: tags, in: source)
        let entry = program.code.count
        var compiler = Compiler(
            source: source, strict: strict, tags: tags, pairing: pairing,
            layout: Layout(of: tags, pairing: pairing, in: source),
            emitter: Emitter(source: source, program: program))
        program = Program()  // The emitter now holds the only copy, so that appending to it copies nothing.
        try compiler.compileTags()
        program = compiler.emitter.program
        return entry
    }

    private mutating func compileTags() throws(TemplateError) {
        var index = 0
        var end = 0
        while index < tags.count {
            if case .parent? = open.last {
                index = try compileInParent(index)
            } else {
                emitter.emitText(end..<layout.extents[index].lowerBound)
                try compile(index)
                index += 1
            }
            end = layout.extents[index - 1].upperBound
        }
        emitter.emitText(end..<source.bytes.count)
        emitter.emit(.return, at: source.bytes.count)
    }

    private mutating func compile(_ index: Int) throws(TemplateError) {
        let tag = tags[index]
        let offset = tag.range.lowerBound
        if !layout.standsAlone[index] { emitter.beginLine(at: offset) }
        switch tag.kind {
        case .comment, .delimiters: break
        case .variable: emitter.emit(.variable(path: emitter.pathID(tag.name), escaped: true), at: offset)
        case .unescaped: emitter.emit(.variable(path: emitter.pathID(tag.name), escaped: false), at: offset)
        case .section:
            let close = layout.extents[pairing.partner[index]]
            let content = emitter.addSection(
                range: layout.extents[index].upperBound..<close.lowerBound, delimiters: tag.delimiters)
            open.append(.section(instruction: emitter.position))
            emitter.emit(.section(content, path: emitter.pathID(tag.name), end: 0), at: offset)
        case .inverted:
            open.append(.inverted(instruction: emitter.position))
            emitter.emit(.inverted(path: emitter.pathID(tag.name), end: 0), at: offset)
        case .partial:
            let call = try compileCall(index)
            emitter.endCall(call)
        case .parent:
            open.append(.parent(call: try compileCall(index), overrides: []))
        case .block:
            let indentation = emitter.indentation(layout.indentations[index])
            open.append(.block(instruction: emitter.position))
            emitter.emit(.block(id: emitter.blockID(tag.name), indentation: indentation, end: 0), at: offset)
            if let blanks = layout.defaultBlanks[index] {
                emitter.startLine()
                emitter.emitText(blanks)
            }
        case .close: compileClose(offset: offset)
        }
    }

    private mutating func compileCall(_ index: Int) throws(TemplateError) -> Int {
        let tag = tags[index]
        let target: CallSite.Target
        if tag.isDynamic {
            target = .dynamic(path: emitter.pathID(tag.name))
        } else if let template = emitter.program.templates[tag.name] {
            target = .template(template)
        } else if strict {
            throw source.error(at: tag.range.lowerBound, .unknownPartial(tag.name))
        } else {
            target = .unknown
        }
        let call = emitter.addCall(target, indentation: emitter.indentation(layout.indentations[index]))
        emitter.emit(.call(call), at: tag.range.lowerBound)
        return call
    }

    /// Compiles what stands directly in a parent, where only overriding blocks count, and returns the index of the next
    /// tag.
    private mutating func compileInParent(_ index: Int) throws(TemplateError) -> Int {
        let tag = tags[index]
        switch tag.kind {
        case .close: compileClose(offset: tag.range.lowerBound)
        case .block:
            open.append(.argument(block: emitter.blockID(tag.name), entry: emitter.position))
            emitter.beginOverride(dedent: layout.dedents[index])
        case .comment, .delimiters: break
        case .variable, .unescaped, .section, .inverted, .partial, .parent:
            if strict { throw source.error(at: tag.range.lowerBound, .withoutEffect(source.text(tag.range))) }
            if tag.kind.opens { return pairing.partner[index] + 1 }
        }
        return index + 1
    }

    private mutating func compileClose(offset: Int) {
        switch open.popLast() {
        case .section(let instruction):
            emitter.emit(.endSection, at: offset)
            emitter.setTarget(of: instruction)
        case .inverted(let instruction), .block(let instruction):
            emitter.setTarget(of: instruction)
        case .argument(let block, let entry):
            emitter.emit(.return, at: offset)
            emitter.endOverride()
            if case .parent(let call, let overrides)? = open.popLast() {
                open.append(.parent(call: call, overrides: overrides + [Override(block: block, entry: entry)]))
            }
        case .parent(let call, let overrides):
            emitter.endCall(call, overrides: overrides)
        case nil: break
        }
        emitter.continueLine()
    }
}

extension String {
    static func unknownPartial(_ name: String) -> String {
        "there is no template `\(name)`; add it to the library, or correct the name"
    }

    fileprivate static func withoutEffect(_ tag: String) -> String {
        "`\(tag)` has no effect directly in a parent; put it into a block, or outside the parent"
    }
}
