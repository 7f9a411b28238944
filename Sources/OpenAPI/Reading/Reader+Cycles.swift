// Cycles of schemas that have no end. They are reported and removed.

import Diagnostics
import SpecSource

extension Reader {
    /// Removes cycles of schemas that contain only references, so that following references ends.
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

    /// Removes cycles of references and `allOf`, so that merging the parts of schemas ends.
    mutating func breakCompositionCycles() {
        breakCycles(
            where: { !$0.allOf.isEmpty },
            parts: { $1.allOf + ($1.reference.map { [$0] } ?? []) },
            cut: { $0.cutComposition(of: $1, at: $2) })
    }

    /// Removes cycles of references and alternatives: an alternative that is the schema itself adds nothing to it, and
    /// reading a value as one alternative after the other would not end.
    ///
    /// `allOf` is not followed: a base may list the schemas that derive from it.
    mutating func breakAlternativeCycles() {
        breakCycles(
            where: { $0.hasAlternatives },
            parts: { reader, schema in
                guard schema.hasAlternatives else { return [] }
                return (schema.oneOf + schema.anyOf).map { reader.schemaItself($0) }
            },
            cut: { $0.cutAlternative(of: $1, at: $2) })
    }

    /// - Parameters:
    ///   - isStart: whether a circle can begin at a schema.
    ///   - parts: the schemas that a schema leads to.
    ///   - cut: removes the part of a schema that closes a circle.
    private mutating func breakCycles(
        where isStart: (SchemaContent) -> Bool, parts: (Reader, SchemaContent) -> [SchemaID],
        cut: (inout Reader, Int, Int) -> Void
    ) {
        enum Progress { case untouched, open, done }
        var progress = [Progress](repeating: .untouched, count: schemas.count)
        for start in schemas.indices where progress[start] == .untouched && isStart(schemas[start]) {
            // An explicit stack instead of recursion: chains can be long.
            var stack = [(schema: start, parts: parts(self, schemas[start]), part: 0)]
            progress[start] = .open
            while let (index, targets, part) = stack.last {
                guard part < targets.count else {
                    progress[index] = .done
                    stack.removeLast()
                    continue
                }
                let target = targets[part].index
                switch progress[target] {
                case .untouched:
                    stack[stack.count - 1].part += 1
                    stack.append((target, parts(self, schemas[target]), 0))
                    progress[target] = .open
                case .done:
                    stack[stack.count - 1].part += 1
                case .open:
                    cut(&self, index, part)
                    stack[stack.count - 1].parts.remove(at: part)
                }
            }
        }
    }

    /// Removes one alternative; those after it move up.
    private mutating func cutAlternative(of index: Int, at part: Int) {
        let first = schemas[index].oneOf.count
        let cut =
            part < first
            ? schemas[index].oneOf.remove(at: part) : schemas[index].anyOf.remove(at: part - first)
        let node = schemas[cut.index].node
        report(
            .schemaContainsItself, "the schema is an alternative of itself", at: Self.reference(of: node) ?? node,
            help: "Remove the alternative.")
    }

    /// The target of a schema that contains only a reference or a single alternative.
    private func schemaItself(_ id: SchemaID) -> SchemaID {
        var schema = schemas[id.index]
        // Cycles of such schemas are reported when their types are chosen.
        for _ in 0..<100 where schema.allOf.isEmpty && !schema.hasAlternatives {
            guard let target = schema.reference ?? schema.oneOf.first ?? schema.anyOf.first else { break }
            schema = schemas[target.index]
        }
        return schema.id
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

extension SchemaContent {
    /// Whether the schema has several alternatives.
    fileprivate var hasAlternatives: Bool { oneOf.count + anyOf.count > 1 }
}
