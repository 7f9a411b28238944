// Which imports are right, and what to do about one that is not.

import TestSupport

/// An `import` in a source file.
struct Import: Equatable {
    var module: String
    var line: Int
    var isTestable = false

    /// All imports of a source text, those inside `#if` too.
    static func all(in source: String) -> [Import] {
        let code = SwiftCode(source)
        return code.lines.enumerated().flatMap { index, line in
            line.split(separator: ";").compactMap { Import(statement: $0, line: index + 1) }
        }
    }

    private init?(statement: Substring, line: Int) {
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
        let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
        var words = statement.split { $0 == " " || $0 == "\t" }
        isTestable = false
        while let first = words.first, first.hasPrefix("@") || access.contains(first) {
            if first == "@testable" { isTestable = true }
            words.removeFirst()
        }
        guard words.first == "import" else { return nil }
        words.removeFirst()
        if let first = words.first, kinds.contains(first) { words.removeFirst() }
        guard let module = words.first?.split(separator: ".").first else { return nil }
        self.module = String(module)
        self.line = line
    }

    init(module: String, line: Int, isTestable: Bool = false) {
        self.module = module
        self.line = line
        self.isTestable = isTestable
    }
}

enum ImportRules {
    /// What is wrong with the imports of a file: `path:line: ` and a sentence that says what to do.
    static func problems(path: String, source: String) -> [String] {
        let steps = path.split(separator: "/").map(String.init)
        guard let folder = steps.first else { return [] }
        // `Templates/Templates.swift` lies in its target's folder itself.
        let target = folder == "Templates" ? folder : steps.count > 2 ? steps[1] : ""
        guard let floor = Floors.floor(of: target, in: folder) else {
            return [
                """
                \(path):1: the folder ‘\(target)’ has no floor: give it one in Tests/ArchitectureTests/Floors.swift, or \
                move the file into a target that exists
                """
            ]
        }
        return Import.all(in: source).compactMap { found in
            problem(found, in: target, floor).map { "\(path):\(found.line): \($0)" }
        }
    }

    private static func problem(_ found: Import, in target: String, _ floor: Floor) -> String? {
        let module = found.module
        if found.isTestable { return "`@testable` is for tests: make what you need of ‘\(module)’ public" }
        if Floors.platform.contains(module) { return nil }
        guard let other = Floors.targets[module] else {
            return """
                ‘\(module)’ is no target of floors 0 to 7 and no platform module: the package has no dependencies, and \
                nothing imports a generated client; do without it
                """
        }
        if let users = Floors.users[module], !users.contains(target) {
            return "only \(users.sorted().joined(separator: " and ")) may use ‘\(module)’: call what they offer instead"
        }
        return side(module, other, in: target, floor) ?? height(module, other, in: target, floor)
    }

    private static func side(_ module: String, _ other: Floor, in target: String, _ floor: Floor) -> String? {
        switch (floor.side, other.side) {
        case (.generator, .runtime), (.generated, .generator), (.runtime, .generator):
            """
            ‘\(target)’ is \(floor.side == .generated ? "a" : "part of the") \(floor.side.rawValue) and ‘\(module)’ part \
            of the \(other.side.rawValue): neither imports the other; write what both need twice, or once in a template
            """
        default: nil
        }
    }

    private static func height(_ module: String, _ other: Floor, in target: String, _ floor: Floor) -> String? {
        guard other.side == floor.side, other.number >= floor.number else { return nil }
        let direction = other.number == floor.number ? "sideways" : "upward"
        return """
            ‘\(target)’ (\(floor.name)) imports ‘\(module)’ (\(other.name)) \(direction): move what it needs below \
            \(floor.name), or the code that needs it above \(other.name)
            """
    }
}
