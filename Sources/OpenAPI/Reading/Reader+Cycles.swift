// Circles among schemas that no value could satisfy, or that nobody could follow to an end. They are reported and cut.

import Diagnostics
import SpecSource

extension Reader {
    /// Cuts circles of schemas that are nothing but references, so that whoever follows references comes to an end.
    mutating func breakReferenceCycles() {
        /// For each schema, the schema from which it was first reached.
        var starts = [Int?](repeating: nil, count: schemas.count)
        for start in schemas.indices where schemas[start].reference != nil && starts[start] == nil {
            var chain: [Int] = []
            var position: Int? = start
            while let index = position, starts[index] == nil {
                starts[index] = start
                chain.append(index)
                position = schemas[index].reference?.index
            }
            if let index = position, starts[index] == start, let entry = chain.firstIndex(of: index) {
                cut(chain[entry...])
            }
        }
    }

    private mutating func cut(_ circle: ArraySlice<Int>) {
        guard let first = circle.min() else { return }
        let others = circle.filter { $0 != first }.sorted()
        let notes = others.compactMap { Self.reference(of: schemas[$0].node) }
            .map { Note("by way of this reference", at: $0.span) }
        if let reference = Self.reference(of: schemas[first].node) {
            report(.referenceCycle, "the reference leads back to itself", at: reference, notes: notes)
        }
        schemas[first].reference = nil
        schemas[first].flaw = "its reference leads back to itself"
    }

    private static func reference(of node: Node) -> Node? { node["$ref"] ?? node["$dynamicRef"] }

    /// Cuts circles of references and `allOf`, so that whoever merges the parts of schemas comes to an end.
    mutating func breakCompositionCycles() {
        enum Progress { case untouched, open, done }
        var progress = [Progress](repeating: .untouched, count: schemas.count)
        for start in schemas.indices where progress[start] == .untouched && !schemas[start].allOf.isEmpty {
            // A stack of its own instead of recursion: chains can be long.
            var stack = [(schema: start, part: 0)]
            progress[start] = .open
            while let (index, part) = stack.last {
                let parts = schemas[index].allOf + (schemas[index].reference.map { [$0] } ?? [])
                guard part < parts.count else {
                    progress[index] = .done
                    stack.removeLast()
                    continue
                }
                let next = parts[part].index
                switch progress[next] {
                case .untouched:
                    stack[stack.count - 1].part += 1
                    stack.append((next, 0))
                    progress[next] = .open
                case .done:
                    stack[stack.count - 1].part += 1
                case .open:
                    cutComposition(of: index, at: part)
                }
            }
        }
    }

    /// Removes one part; the parts after it move up.
    private mutating func cutComposition(of index: Int, at part: Int) {
        let node = schemas[index].node
        schemas[index].flaw = "it is a part of itself"
        if part < schemas[index].allOf.count {
            let place = schemas[schemas[index].allOf[part].index].node
            report(.schemaContainsItself, "the schema is a part of itself", at: place)
            schemas[index].allOf.remove(at: part)
        } else {
            report(
                .schemaContainsItself, "by this reference, the schema is a part of itself",
                at: Self.reference(of: node) ?? node)
            schemas[index].reference = nil
        }
    }
}
