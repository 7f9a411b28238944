// Partials, parents and blocks: how the renderer goes into other templates and comes back, with the right indentation
// and the right overrides.

extension Renderer {
    /// How many templates, overriding blocks and lambdas can be in progress at once.
    static let maximumDepth = 1000

    mutating func call(_ site: CallSite, at: Int) throws(TemplateError) -> Int {
        let template: Int
        switch site.target {
        case .template(let index): template = index
        case .unknown: return site.next
        case .dynamic(let path):
            guard let index = try dynamicTemplate(path, at: at) else { return site.next }
            template = index
        }
        try beginCall(next: site.next, indentation: site.indentation, at: at)
        if !site.overrides.isEmpty {
            scopes.append(Scope(overrides: site.overrides, outer: scope))
            scope = scopes.count - 1
        }
        return program.entries[template]
    }

    private func dynamicTemplate(_ path: Int, at: Int) throws(TemplateError) -> Int? {
        switch try resolve(path, at: at) {
        case .text(let name)?:
            if let template = program.templates[name] { return template }
            if strict { throw program.error(at: at, .unknownPartial(name)) }
            return nil
        case .null?, nil:
            return nil
        case .bool?, .list?, .object?, .lambda?:
            if strict { throw program.error(at: at, .notAName(program.name(of: path))) }
            return nil
        }
    }

    /// Goes on with the override given furthest outside, or with the default content.
    ///
    /// An override's own blocks are parameters of the template it is written in, so only what surrounds that
    /// template's parent tag can override them.
    mutating func expandBlock(
        _ id: Int, indentation: Indentation, end: Int, at: Int
    ) throws(TemplateError) -> Int {
        var found: (entry: Int, outer: Int?)?
        var candidate = scope
        while let index = candidate {
            let level = scopes[index]
            if let override = program.overrides[level.overrides].first(where: { $0.block == id }) {
                found = (override.entry, level.outer)
            }
            candidate = level.outer
        }
        guard let found else { return at + 1 }
        try beginCall(next: end, indentation: indentation, at: at)
        scope = found.outer
        return found.entry
    }

    mutating func beginCall(
        next: Int, indentation added: Indentation, escapedFrom: Int? = nil, at: Int
    ) throws(TemplateError) {
        guard calls.count < Renderer.maximumDepth else { throw program.error(at: at, .tooDeep) }
        calls.append(
            Call(
                next: next, indentationStart: indentationStart, indentationEnd: indentation.count, scope: scope,
                scopeCount: scopes.count, escapedFrom: escapedFrom))
        switch added {
        case .inline: indentationStart = indentation.count
        case .lines(let start, let end): indentation += program.pool[start..<end]
        }
    }

    /// Where to go on after a template has ended; `nil` after the outermost one.
    mutating func endCall() -> Int? {
        guard let call = calls.popLast() else { return nil }
        indentationStart = call.indentationStart
        indentation.removeLast(indentation.count - call.indentationEnd)
        scope = call.scope
        scopes.removeLast(scopes.count - call.scopeCount)
        if let start = call.escapedFrom {
            let text = String(decoding: output[start...], as: UTF8.self)
            output.removeLast(output.count - start)
            escaping.append(text, to: &output)
        }
        return call.next
    }
}

extension String {
    fileprivate static let tooDeep =
        "more than \(Renderer.maximumDepth) templates are nested here; "
        + "let the recursion end, by a section around the tag that is left when the data ends"

    fileprivate static func notAName(_ name: String) -> String {
        "`\(name)` is not a text and cannot name a partial; give it the name of a template"
    }
}
