// One change of a large description, drawn with a seed: what somebody who maintains it may do.

import TestSupport

/// Edits of YAML in block style, indented by two blanks, as the descriptions of the corpus are.
struct SeededEdit {
    enum Kind: String, CaseIterable {
        case removeProperty, renameProperty, retype, addOptional, addRequired, removeRequired, addValue, removeValue
        case renameOperation, changePath, changeMethod, changeStatus, flipRequired, renameSchema, reword
        case removeOperation, addNull, addFormat, swapProperties, deprecate
    }

    let kind: Kind
    let text: String
    /// The line of the edit.
    let line: Int

    /// - Returns: `nil` where the description has no place for any kind.
    init?(of text: String, seed: Int) {
        var numbers = SeededGenerator(seed: UInt64(seed))
        var editor = Editor(lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        // Each kind as often as any other; the next one where the description has no place for it.
        for turn in Kind.allCases.indices {
            let kind = Kind.allCases[(seed + turn) % Kind.allCases.count]
            guard let line = editor.apply(kind, &numbers) else { continue }
            self.kind = kind
            self.line = line
            self.text = editor.lines.joined(separator: "\n")
            return
        }
        return nil
    }
}

private struct Editor {
    var lines: [String]
    private let schemas: Int

    init(lines: [String]) {
        self.lines = lines
        schemas = lines.firstIndex(of: "  schemas:") ?? lines.count
    }

    /// - Returns: the number of the changed line.
    mutating func apply(_ kind: SeededEdit.Kind, _ numbers: inout SeededGenerator) -> Int? {
        let places = places(of: kind)
        guard let place = places.randomElement(using: &numbers) else { return nil }
        edit(kind, place)
        return place + 1
    }

    // MARK: Places

    private func indentation(_ index: Int) -> Int { lines[index].prefix { $0 == " " }.count }

    private func isKey(_ index: Int, _ blanks: Int) -> Bool {
        indentation(index) == blanks && lines[index].hasSuffix(":") && !lines[index].contains("- ")
            && !lines[index].contains("'")
    }

    /// Behind the block that a line begins.
    private func end(of index: Int) -> Int {
        var end = index + 1
        while end < lines.count, lines[end].isEmpty || indentation(end) > indentation(index) { end += 1 }
        return end
    }

    /// The lines of property names, right below `properties` of a schema.
    private var properties: [Int] {
        var found: [Int] = []
        var isInside = false
        for index in lines.indices.dropFirst(schemas) where !lines[index].isEmpty {
            if indentation(index) == 6 { isInside = lines[index] == "      properties:" }
            if indentation(index) < 6 { isInside = false }
            if isInside, isKey(index, 8) { found.append(index) }
        }
        return found
    }

    private func places(of kind: SeededEdit.Kind) -> [Int] {
        let all = lines.indices
        let methods: Set<String> = ["    get:", "    post:", "    put:", "    delete:", "    patch:"]
        switch kind {
        case .removeProperty, .renameProperty, .addOptional: return properties
        case .swapProperties:
            return properties.filter { index in
                let next = end(of: index)
                return next < lines.count && properties.contains(next)
            }
        case .retype: return all.filter { $0 > schemas && lines[$0].hasPrefix("          type: ") && scalar($0) != nil }
        case .addNull, .addFormat: return all.filter { $0 > schemas && lines[$0] == "          type: string" }
        case .addRequired, .removeRequired:
            return all.filter { index in
                guard index > schemas, lines[index] == "      required:" else { return false }
                return end(of: index) > index + 2 && properties(of: index) != nil
            }
        case .addValue: return all.filter { lines[$0].hasSuffix(" enum:") }
        case .removeValue: return all.filter { lines[$0].hasSuffix(" enum:") && end(of: $0) > $0 + 2 }
        case .renameOperation, .deprecate: return all.filter { lines[$0].hasPrefix("      operationId: ") }
        case .changePath: return all.filter { lines[$0].hasPrefix("  /") && lines[$0].hasSuffix(":") }
        case .changeMethod: return all.filter { lines[$0] == "    get:" && !hasSibling($0, "    put:") }
        case .changeStatus: return all.filter { lines[$0] == "        '200':" }
        case .flipRequired:
            return all.filter { $0 < schemas && ["required: true", "required: false"].contains(trimmed($0)) }
        case .renameSchema: return all.filter { $0 > schemas && isKey($0, 4) }
        case .reword: return all.filter { lines[$0].hasPrefix("          description: ") && lines[$0].count > 30 }
        case .removeOperation: return all.filter { methods.contains(lines[$0]) && $0 < schemas }
        }
    }

    private func trimmed(_ index: Int) -> String { String(lines[index].drop { $0 == " " }) }

    private func scalar(_ index: Int) -> String? {
        let type = lines[index].split(separator: " ").last.map(String.init) ?? ""
        return ["string", "number", "integer", "boolean"].contains(type) ? type : nil
    }

    private func hasSibling(_ index: Int, _ line: String) -> Bool {
        let start = lines[..<index].lastIndex { $0.hasPrefix("  /") } ?? index
        return lines[start..<end(of: start)].contains(line)
    }

    /// The line `properties` of the schema that has a line.
    private func properties(of index: Int) -> Int? {
        guard let start = lines[..<index].indices.last(where: { indentation($0) == 4 && !lines[$0].isEmpty }) else {
            return nil
        }
        return (start..<end(of: start)).first { lines[$0] == "      properties:" }
    }

    // MARK: Edits

    private mutating func edit(_ kind: SeededEdit.Kind, _ place: Int) {
        let blanks = String(repeating: " ", count: indentation(place))
        switch kind {
        case .removeProperty, .removeOperation: lines.removeSubrange(place..<end(of: place))
        case .renameProperty: lines[place] = lines[place].dropLast() + "Renamed:"
        case .retype: lines[place] = "          type: " + (scalar(place) == "string" ? "integer" : "string")
        case .addOptional: lines.insert(contentsOf: ["        addedMember:", "          type: string"], at: place)
        case .addRequired:
            guard let properties = properties(of: place) else { return }
            let member = ["        addedMember:", "          type: string"]
            lines.insert(contentsOf: member, at: properties + 1)
            lines.insert("        - addedMember", at: (properties < place ? place + 2 : place) + 1)
        case .removeRequired: lines.remove(at: place + 1)
        case .addValue: lines.insert("\(blanks)  - ADDED_VALUE", at: place + 1)
        case .removeValue: lines.remove(at: place + 1)
        case .renameOperation: lines[place] += "Renamed"
        case .deprecate: lines.insert("      deprecated: true", at: place)
        case .changePath: lines[place] = "  /v9" + lines[place].dropFirst(2)
        case .changeMethod: lines[place] = "    put:"
        case .changeStatus: lines[place] = "        '201':"
        case .flipRequired:
            lines[place] = blanks + (trimmed(place) == "required: true" ? "required: false" : "required: true")
        case .renameSchema:
            let name = trimmed(place).dropLast()
            lines[place] = "    \(name)Renamed:"
            let reference = "schemas/\(name)'"
            for index in lines.indices where lines[index].hasSuffix(reference) {
                lines[index] = lines[index].dropLast() + "Renamed'"
            }
        case .reword: lines[place] += " Indeed"
        case .addNull: lines.insert("\(blanks)nullable: true", at: place + 1)
        case .addFormat: lines.insert("\(blanks)format: uuid", at: place + 1)
        case .swapProperties:
            let (middle, last) = (end(of: place), end(of: end(of: place)))
            lines.replaceSubrange(place..<last, with: Array(lines[middle..<last]) + Array(lines[place..<middle]))
        }
    }
}
