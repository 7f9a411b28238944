// apigen.yaml → the names of its modules, without a YAML parser: a plugin can use no library. It understands block style,
// in which every module begins a line; of everything else it says so. The generator reads the file properly later.

enum ModuleNames {
    static func read(_ text: String, path: String) throws -> [String] {
        var names: [String] = []
        var isInside = false
        var column: Int?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.drop { $0 == " " }
            let indentation = line.count - content.count
            if content.isEmpty || content.first == "#" || content.first == "\r" { continue }
            if indentation == 0 {
                isInside = key(content) == "modules"
                if isInside, !isEmpty(content.drop { $0 != ":" }.dropFirst()) { throw problem(index, path) }
                continue
            }
            guard isInside, indentation <= column ?? indentation else { continue }
            column = column ?? indentation
            guard indentation == column, let name = key(content) else { throw problem(index, path) }
            names.append(name)
        }
        if names.isEmpty {
            throw PluginProblem("\(path):1:1: error: there is no line ‘modules:’ with modules below it")
        }
        return names
    }

    /// The key that a line begins with: a Swift identifier, in quotes or not.
    private static func key(_ line: Substring) -> String? {
        let text = line.prefix { $0 != ":" }
        guard text.endIndex != line.endIndex else { return nil }
        var name = text.drop { $0 == " " }
        while name.last == " " { name.removeLast() }
        if name.count > 2, let quote = name.first, quote == "\"" || quote == "'", name.last == quote {
            name = name.dropFirst().dropLast()
        }
        let isName = !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        return isName ? String(name) : nil
    }

    private static func isEmpty(_ rest: Substring) -> Bool {
        let content = rest.drop { $0 == " " }
        return content.isEmpty || content.first == "#" || content.first == "\r"
    }

    private static func problem(_ line: Int, _ path: String) -> PluginProblem {
        PluginProblem(
            "\(path):\(line + 1):1: error: the build plugin reads the names of modules from lines of their own below"
                + " ‘modules:’; write this in block style")
    }
}
