// `$dynamicRef`: which schema is meant depends on the way that led to it. A schema that overrides an anchor for what it
// references gets a copy of that with the anchors it wants, so that afterwards every reference is an ordinary one.

import Diagnostics
import SpecSource

/// A schema and what the dynamic anchors of its surroundings mean inside of it.
struct ScopedNode: Hashable {
    var node: Node
    var scope: DynamicScope
}

/// The meaning of dynamic anchors, by name. The outermost schema that sets an anchor decides.
typealias DynamicScope = [String: Node]

extension Reader {
    /// The schema of a node inside of the schema that is being read.
    /// - Returns: `nil` where no dynamic anchor of the surroundings has a meaning in it.
    mutating func scopedSchema(_ node: Node) -> SchemaID? {
        guard !scope.isEmpty else { return nil }
        let own = Self.dynamicAnchors(of: node)
        var relevant: DynamicScope = [:]
        for (name, target) in scope where own[name] != target && isOverridable(name, target, in: node) {
            if usesDynamicAnchor(name, node) { relevant[name] = target }
        }
        guard !relevant.isEmpty else { return nil }
        let key = ScopedNode(node: node, scope: relevant)
        if let known = scopedSchemaIDs[key] { return known }
        let id = SchemaID(index: schemas.count)
        schemas.append(SchemaContent(id: id, node: node))
        scopedSchemaIDs[key] = id
        scopes[id] = relevant
        return id
    }

    /// Whether an anchor could mean something else: an anchor that is set once always means the same.
    private mutating func isOverridable(_ name: String, _ target: Node, in node: Node) -> Bool {
        if node.treePath != target.treePath { return true }
        return anchorIndex(of: target.treePath).dynamicAnchors[name].map { $0.count > 1 } ?? false
    }

    /// The anchors that apply inside a schema: those of the schemas around it, then its own.
    func scope(inside id: SchemaID, _ node: Node) -> DynamicScope {
        if is30 || node.kind != .mapping { return [:] }
        return (scopes[id] ?? [:]).merging(Self.dynamicAnchors(of: node)) { outer, _ in outer }
    }

    /// The dynamic anchors that a schema sets: its own and those of its definitions.
    private static func dynamicAnchors(of node: Node) -> DynamicScope {
        guard node.kind == .mapping else { return [:] }
        var anchors: DynamicScope = [:]
        let definitions = node["$defs"]?.pairs.map(\.value) ?? []
        for place in [node] + definitions {
            if let name = place["$dynamicAnchor"]?.string, anchors[name] == nil { anchors[name] = place }
        }
        return anchors
    }

    // MARK: Resolving

    /// The schema that a dynamic reference means here.
    mutating func dynamicSchema(_ reference: Node) -> SchemaID? {
        guard let initial = resolve(reference, as: .schema) else { return nil }
        guard let name = Self.anchorName(of: reference), initial.node["$dynamicAnchor"]?.string == name else {
            // Without such an anchor, it is a reference like any other.
            return schema(initial.node, name: initial.name)
        }
        if let outer = scope[name] { return schema(outer) }
        let candidates = anchorIndex(of: initial.node.treePath).dynamicAnchors[name] ?? []
        if candidates.count > 1 {
            let notes = candidates.map { Note("one of them is here", at: $0.span) }
            let message = "‘\(name)’ is set in \(candidates.count) places, and nothing tells which is meant here"
            report(
                .ambiguousDynamicReference, message, at: reference, notes: notes,
                help: "The one that the reference itself leads to is taken.")
        }
        return schema(initial.node)
    }

    private static func anchorName(of reference: Node) -> String? {
        guard let text = reference.string, let mark = text.firstIndex(of: "#") else { return nil }
        let name = text[text.index(after: mark)...]
        return name.isEmpty || name.hasPrefix("/") ? nil : String(name)
    }

    // MARK: Where anchors matter

    /// Whether a dynamic reference to an anchor lies in a schema, or in one that it references.
    private mutating func usesDynamicAnchor(_ name: String, _ node: Node) -> Bool {
        let key = DynamicUse(anchor: name, node: node)
        if let known = dynamicUses[key] { return known }
        var seen: Set<Node> = []
        var stack = [node]
        var isUsed = false
        while let next = stack.popLast(), !isUsed {
            guard next.kind == .mapping || next.kind == .sequence, seen.insert(next).inserted else { continue }
            if let reference = next["$dynamicRef"], Self.anchorName(of: reference) == name { isUsed = true }
            if let reference = next["$ref"], reference.kind == .string, let target = quietTarget(reference) {
                stack.append(target)
            }
            stack += next.kind == .mapping ? next.pairs.map(\.value) : Array(next.elements)
        }
        dynamicUses[key] = isUsed
        return isUsed
    }

    /// The target of a reference. Errors are reported where the reference is read.
    private mutating func quietTarget(_ reference: Node) -> Node? {
        let (before, count) = (findings, files.count)
        let target = resolve(reference, as: .schema)?.node
        // A file is read once, so its findings are reported here.
        if files.count == count { findings = before }
        return target
    }
}

/// One question: does an anchor matter in a schema?
struct DynamicUse: Hashable {
    var anchor: String
    var node: Node
}
