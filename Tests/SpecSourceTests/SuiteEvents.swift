// The event notation of the YAML test suite, read into the shape of each document: texts and nesting, aliases
// replaced by what they stand for.

import SpecSource

struct SuiteEvents {
    /// The shape of a document, such as `{"a":["b"]}`, every scalar as a text.
    let shape: String
    /// Whether a mapping has a sequence or a mapping as a key.
    let hasComplexKey: Bool

    static func documents(_ events: String) -> [SuiteEvents] {
        var documents: [SuiteEvents] = []
        var reader = Reader(lines: events.split(separator: "\n").map { String($0.drop { $0 == " " }) })
        while let line = reader.next(), line != "-STR" {
            guard line.hasPrefix("+DOC") else { continue }
            reader.hasComplexKey = false
            let shape = reader.node()
            documents.append(SuiteEvents(shape: shape, hasComplexKey: reader.hasComplexKey))
        }
        return documents
    }

    /// The shape of a tree of ours.
    static func shape(_ node: Node) -> String {
        switch node.kind {
        case .sequence: "[" + node.elements.map(shape).joined(separator: ",") + "]"
        case .mapping: "{" + node.pairs.map { shape($0.key) + ":" + shape($0.value) }.joined(separator: ",") + "}"
        default: quoted(node.scalarText ?? "")
        }
    }

    /// The first of several JSON values that stand one after the other, each starting on a new line.
    static func firstValue(of json: String) -> String {
        var value = ""
        var depth = 0
        for line in json.split(separator: "\n") {
            value += line + "\n"
            if line.hasSuffix("{") || line.hasSuffix("[") { depth += 1 }
            if line.drop(while: { $0 == " " }).first.map({ "}]".contains($0) }) == true { depth -= 1 }
            if depth == 0 { break }
        }
        return value
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private struct Reader {
        let lines: [String]
        var index = 0
        var anchors: [String: String] = [:]
        var hasComplexKey = false

        init(lines: [String]) {
            self.lines = lines
        }

        mutating func next() -> String? {
            guard index < lines.count else { return nil }
            index += 1
            return lines[index - 1]
        }

        mutating func node() -> String {
            guard let line = next() else { return "" }
            let anchor = line.split(separator: " ").dropFirst().first { $0.hasPrefix("&") }.map { $0.dropFirst() }
            let shape: String
            if line.hasPrefix("+SEQ") {
                shape = "[" + contents(until: "-SEQ").joined(separator: ",") + "]"
            } else if line.hasPrefix("+MAP") {
                let nodes = contents(until: "-MAP")
                let keys = stride(from: 0, to: nodes.count, by: 2)
                if keys.contains(where: { !nodes[$0].hasPrefix("\"") }) { hasComplexKey = true }
                shape = "{" + keys.map { nodes[$0] + ":" + nodes[$0 + 1] }.joined(separator: ",") + "}"
            } else if line.hasPrefix("=ALI") {
                return anchors[String(line.dropFirst(6))] ?? ""
            } else {
                shape = quoted(unescape(scalar(line.dropFirst(5))))
            }
            if let anchor { anchors[String(anchor)] = shape }
            return shape
        }

        private mutating func contents(until end: String) -> [String] {
            var nodes: [String] = []
            while index < lines.count, lines[index] != end { nodes.append(node()) }
            index += 1
            return nodes
        }

        /// The text behind anchor, tag and the character of the style.
        private func scalar(_ rest: Substring) -> Substring {
            var rest = rest
            while rest.hasPrefix("&") || rest.hasPrefix("<") {
                rest = rest.drop { $0 != " " }.dropFirst()
            }
            return rest.dropFirst()
        }

        private func unescape(_ text: Substring) -> String {
            var result = ""
            var iterator = text.makeIterator()
            while let character = iterator.next() {
                guard character == "\\" else {
                    result.append(character)
                    continue
                }
                switch iterator.next() {
                case "n": result += "\n"
                case "t": result += "\t"
                case "r": result += "\r"
                case "b": result += "\u{8}"
                case "0": result += "\0"
                case let other?: result.append(other)
                case nil: break
                }
            }
            return result
        }
    }
}
