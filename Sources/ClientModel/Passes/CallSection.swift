// Calls that stand together in a file: those of a tag, or those whose paths begin alike.

struct CallSection {
    /// What the names of its files have behind the name of the module.
    var base: String
    /// What in the description the name comes from; `nil` for the calls without a tag as a whole.
    var source: Name?
    var operations: [Int]

    /// The same calls by the first step of their paths; by the second too where the first has too many lines, and so on.
    func dividedByPath(_ model: ClientModel, mostLines: Int) -> [CallSection] {
        divided(model, mostLines, depth: 0)
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
            let base = base + SwiftNames.type(step)
            let section = CallSection(
                base: base, source: Name(path, preferred: base, from: .wireName), operations: operations)
            let lines = operations.reduce(0) { $0 + DeclarationLines.of(model.operations[$1]) }
            sections += lines > mostLines ? section.divided(model, mostLines, depth: depth + 1) : [section]
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
