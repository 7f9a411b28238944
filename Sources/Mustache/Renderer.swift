// Executes a program: one loop over the instructions, with explicit stacks for sections and calls, so that the depth
// of templates and data is bounded by a number and not by the machine's stack.

struct Renderer {
    /// A section being repeated.
    struct Loop {
        let elements: [Value]
        var next: Int
        let content: Int
    }

    /// What to restore when a template or an overriding block ends.
    struct Call {
        let next: Int
        let indentationStart: Int
        let indentationEnd: Int
        let scope: Int?
        let scopeCount: Int
        /// Where the output starts that has to be escaped on return, for interpolated lambdas.
        let escapedFrom: Int?
    }

    /// The blocks overridden by one parent tag, and the scope in which that tag stands.
    struct Scope {
        let overrides: Range<Int>
        let outer: Int?
    }

    struct LambdaText: Hashable {
        let text: String
        let delimiters: Delimiters
    }

    /// The program; grows by what lambdas return.
    var program: Program
    let escaping: Escaping
    let strict: Bool
    var output: [UInt8]
    var context: [Value]

    var loops: [Loop] = []
    var calls: [Call] = []
    var scopes: [Scope] = []
    var scope: Int?
    /// The indentations of all calls in progress; the current one is the part from `indentationStart`.
    var indentation: [UInt8] = []
    var indentationStart = 0
    var lambdaEntries: [LambdaText: Int] = [:]

    init(program: Program, escaping: Escaping, strict: Bool, output: [UInt8], context: Value) {
        self.program = program
        self.escaping = escaping
        self.strict = strict
        self.output = output
        self.context = [context]
    }

    mutating func run(from entry: Int) throws(TemplateError) {
        var at = entry
        while true {
            switch program.code[at] {
            case .text(let slice):
                appendText(slice)
                at += 1
            case .indent:
                output.append(bytes: indentationStart..<indentation.count, of: indentation)
                at += 1
            case .variable(let path, let escaped):
                at = try interpolate(path, escaped: escaped, at: at)
            case .section(let content, let path, let end):
                at = try enterSection(content, path: path, end: end, at: at)
            case .inverted(let path, let end):
                at = try resolve(path, at: at)?.isTruthy == true ? end : at + 1
            case .endSection:
                at = endSection(at: at)
            case .call(let site):
                at = try call(program.calls[site], at: at)
            case .block(let id, let indentation, let end):
                at = try expandBlock(id, indentation: indentation, end: end, at: at)
            case .return:
                guard let next = endCall() else { return }
                at = next
            }
        }
    }

    // MARK: Text

    private mutating func appendText(_ slice: TextSlice) {
        var start = slice.start
        if indentation.count > indentationStart {
            for index in slice.firstLine..<slice.lastLine {
                let line = program.lines[index]
                output.append(bytes: start..<line, of: program.pool)
                output.append(bytes: indentationStart..<indentation.count, of: indentation)
                start = line
            }
        }
        output.append(bytes: start..<slice.end, of: program.pool)
    }

    private mutating func interpolate(_ path: Int, escaped: Bool, at: Int) throws(TemplateError) -> Int {
        switch try resolve(path, at: at) {
        case .text(let text)?:
            if escaped { escaping.append(text, to: &output) } else { output += text.utf8 }
        case .bool(let flag)?:
            output += (flag ? "true" : "false").utf8
        case .lambda(let lambda)?:
            let entry = try lambdaEntry(lambda.body(""), delimiters: .standard, path: path, at: at)
            try beginCall(next: at + 1, indentation: .inline, escapedFrom: escaped ? output.count : nil, at: at)
            return entry
        case .list?, .object?:
            if strict { throw program.error(at: at, .notText(program.name(of: path))) }
        case .null?, nil: break
        }
        return at + 1
    }

    // MARK: Sections

    private mutating func enterSection(
        _ content: Int, path: Int, end: Int, at: Int
    ) throws(TemplateError) -> Int {
        guard let value = try resolve(path, at: at), value.isTruthy else { return end }
        switch value {
        case .list(let elements):
            context.append(elements[0])
            loops.append(Loop(elements: elements, next: 1, content: at + 1))
        case .lambda(let lambda):
            let section = program.sections[content]
            let text = program.sources[section.source].text(section.range)
            let entry = try lambdaEntry(lambda.body(text), delimiters: section.delimiters, path: path, at: at)
            let indentation: Indentation = section.startsLine ? .lines(start: 0, end: 0) : .inline
            try beginCall(next: end, indentation: indentation, at: at)
            return entry
        case .null, .bool, .text, .object:
            context.append(value)
            loops.append(Loop(elements: [], next: 0, content: at + 1))
        }
        return at + 1
    }

    private mutating func endSection(at: Int) -> Int {
        let top = loops.count - 1
        let next = loops[top].next
        if next < loops[top].elements.count {
            context[context.count - 1] = loops[top].elements[next]
            loops[top].next = next + 1
            return loops[top].content
        }
        context.removeLast()
        loops.removeLast()
        return at + 1
    }

    private mutating func lambdaEntry(
        _ text: String, delimiters: Delimiters, path: Int, at: Int
    ) throws(TemplateError) -> Int {
        let key = LambdaText(text: text, delimiters: delimiters)
        if let entry = lambdaEntries[key] { return entry }
        let template = program.sources[program.origins[at].source].name
        let source = Source(name: "\(template), text of lambda `\(program.name(of: path))`", text: text)
        let entry = try Compiler.compile(source, delimiters: delimiters, strict: strict, into: &program)
        lambdaEntries[key] = entry
        return entry
    }
}

extension [UInt8] {
    /// Appends a part of another array; unlike a slice, without retaining its storage.
    @inline(__always)
    fileprivate mutating func append(bytes range: Range<Int>, of source: borrowing [UInt8]) {
        source.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }
}

extension String {
    fileprivate static func notText(_ name: String) -> String {
        "`\(name)` is a list or an object and cannot be written as text; use a section, or name one of its values"
    }
}
