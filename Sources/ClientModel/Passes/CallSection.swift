// Calls that stand together in a file: those of a tag, or those whose paths begin alike.

struct CallSection {
    /// What the names of its files have behind the name of the module.
    var base: String
    /// What in the description the name comes from; `nil` for the calls without a tag as a whole.
    var source: Name?
    var operations: [Int]

    /// What calls whose paths begin alike are worth a file of their own.
    private static let leastLines = 300

    /// The same calls by the first step of their paths; by the second too where the first has too many lines, and so on.
    func dividedByPath(_ model: ClientModel, mostLines: Int) -> [CallSection] {
        var sections: [CallSection] = []
        var places: [String: Int] = [:]
        for section in divided(model, mostLines, depth: 0) {
            if let place = places[section.base] {
                sections[place].operations = (sections[place].operations + section.operations).sorted()
            } else {
                places[section.base] = sections.count
                sections.append(section)
            }
        }
        return sections
    }

    /// The same, but that calls which are not worth a file of their own stand with the section's own ones, or, where these
    /// would be too many, together by the letters of their paths.
    func gathered(_ model: ClientModel, mostLines: Int) -> [CallSection] {
        let parts = dividedByPath(model, mostLines: mostLines)
        let small = parts.filter { $0.base == base || $0.lines(model) < Self.leastLines }
        let all = CallSection(base: base, source: source, operations: small.flatMap(\.operations).sorted())
        let large = parts.filter { $0.base != base && $0.lines(model) >= Self.leastLines }
        if all.lines(model) <= mostLines { return [all] + large }
        let own = small.filter { $0.base == base }
        return own + gathered(small.filter { $0.base != base }, model, mostLines, letters: 1) + large
    }

    private func gathered(
        _ sections: [CallSection], _ model: ClientModel, _ mostLines: Int, letters count: Int
    ) -> [CallSection] {
        func letters(_ section: CallSection, _ count: Int) -> String {
            String(section.base.dropFirst(base.count).lowercased().prefix(count))
        }
        return Dictionary(grouping: sections) { letters($0, count) }.sorted { $0.key < $1.key }
            .flatMap { beginning, sections -> [CallSection] in
                let name = base + beginning.prefix(1).uppercased() + beginning.dropFirst()
                let all = CallSection(
                    base: name,
                    source: source.map { Name("\($0.wireName)/\(beginning)", preferred: name, from: .place) },
                    operations: sections.flatMap(\.operations).sorted())
                let areAllUsed = sections.allSatisfy { letters($0, count + 1) == beginning }
                return all.lines(model) <= mostLines || areAllUsed
                    ? [all] : gathered(sections, model, mostLines, letters: count + 1)
            }
    }

    func lines(_ model: ClientModel) -> Int {
        operations.reduce(0) { $0 + DeclarationLines.of(model.operations[$1]) }
    }

    private func divided(_ model: ClientModel, _ mostLines: Int, depth: Int) -> [CallSection] {
        var parts: [String: [Int]] = [:]
        var rest: [Int] = []
        for index in operations {
            let steps = Self.steps(of: model.operations[index].path)
            if depth < steps.count {
                parts[steps[depth], default: []].append(index)
            } else {
                rest.append(index)
            }
        }
        var sections: [CallSection] = []
        if !rest.isEmpty { sections.append(CallSection(base: base, source: source, operations: rest)) }
        for (step, operations) in parts.sorted(by: { $0.key < $1.key }) {
            let path = (source.map { $0.wireName + "/" } ?? "") + step
            // The paths of a tag often begin with its name.
            let name = SwiftNames.type(step)
            let base = name == base ? base : base + name
            let section = CallSection(
                base: base, source: Name(path, preferred: base, from: .wireName), operations: operations)
            sections +=
                section.lines(model) > mostLines ? section.divided(model, mostLines, depth: depth + 1) : [section]
        }
        return sections
    }

    /// The steps of a path that tell what it is about: no places, no versions, not the word `api`.
    private static func steps(of path: String) -> [String] {
        path.split(separator: "/").map(String.init).filter { step in
            !step.contains("{") && !["api", "rest"].contains(step.lowercased()) && !isVersion(step)
        }
    }

    /// `v1`, `V2.1`, `2024-10-01`.
    private static func isVersion(_ step: String) -> Bool {
        let digits = step.first == "v" || step.first == "V" ? step.dropFirst() : step[...]
        return digits.contains { $0.isNumber }
            && digits.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" || $0 == "_" }
    }
}
