// Names → values: the search through the context stack.

extension Renderer {
    /// The value of a path; `nil` if its name is found nowhere.
    ///
    /// The first part is searched from the innermost context outwards, the other parts only in what was found. Nothing
    /// has no parts, so a path through `null` is `null`.
    ///
    /// - Throws: In strict mode, an error instead of `nil`.
    @inline(__always)
    func resolve(_ path: Int, at: Int) throws(TemplateError) -> Value? {
        let parts = program.paths[path]
        if parts.count == 0 { return context[context.count - 1] }
        guard var value = find(program.keys[parts.start]) else {
            if strict { throw program.error(at: at, .missing(program.name(of: path))) }
            return nil
        }
        var part = parts.start + 1
        let end = parts.start + parts.count
        while part < end {
            switch value {
            case .object(let object):
                guard let next = object.value(of: program.keys[part]) else {
                    if strict { throw missingPart(part, of: path, at: at) }
                    return nil
                }
                value = next
            case .null:
                return .null
            case .bool, .text, .list, .lambda:
                if strict { throw missingPart(part, of: path, at: at) }
                return nil
            }
            part += 1
        }
        return value
    }

    private func find(_ key: HashedName) -> Value? {
        var level = context.count
        while level > 0 {
            level -= 1
            if case .object(let object) = context[level], let value = object.value(of: key) { return value }
        }
        return nil
    }

    private func missingPart(_ part: Int, of path: Int, at: Int) -> TemplateError {
        let name = program.name(of: path)
        return program.error(at: at, .missing(program.keys[part].name, in: name))
    }
}

extension String {
    fileprivate static func missing(_ name: String) -> String {
        "the context has no `\(name)`; correct the name, or add it to the data (as null where there is nothing)"
    }

    fileprivate static func missing(_ part: String, in name: String) -> String {
        "in `\(name)`, there is no `\(part)`; correct the name, or add it to the data (as null where there is nothing)"
    }
}
