// The parts of a description that filters leave out. Errors in them do not stop the generation of the others.

import Diagnostics
import SpecSource

/// Tells for a place in the files of a description whether the filters leave out what is written there.
public struct LeftOutParts: Sendable {
    private struct Part {
        var span: SourceSpan
        var isKept: Bool
    }

    private var parts: [String: [Part]] = [:]

    /// - Parameters:
    ///   - whole: the description as it was read.
    ///   - selected: what the filters leave of it.
    ///   - kept: the schemas that this needs.
    init(whole: Document, selected: Document, kept: Set<SchemaID>) {
        let wanted = Set((selected.operations + selected.webhooks).map(\.node))
        var unwanted: [Node: Bool] = [:]
        for operation in whole.operations + whole.webhooks {
            let isKept = wanted.contains(operation.node)
            add(operation.node, isKept: isKept)
            // The path goes with the last of its operations.
            if let item = pathItem(of: operation, in: whole.root) {
                unwanted[item] = (unwanted[item] ?? true) && !isKept
            }
        }
        for (item, isUnwanted) in unwanted where isUnwanted { add(item, isKept: false) }
        // The innermost schema decides, so selected schemas inside others stay.
        for schema in whole.schemas {
            if kept.contains(schema.id) {
                add(schema.node, isKept: true)
            } else if schema.componentName != nil {
                add(schema.node, isKept: false)
            }
        }
        let used = UsedComponents(selected)
        for (kind, key, value) in UsedComponents.all(of: whole.root) where kind != "schemas" {
            if !used.contains(kind, key) { add(value, isKept: false) }
        }
    }

    /// Whether no generated code depends on what is written there.
    public func contain(_ place: SourceSpan) -> Bool {
        let around = (parts[place.file] ?? []).filter { part in
            part.span.start <= place.start && (place.start < part.span.end || place.start == part.span.start)
        }
        // Parts lie inside each other or apart: the one that begins last is the innermost.
        let start = around.map(\.span.start).max()
        let innermost = around.filter { $0.span.start == start }
        return !innermost.isEmpty && !innermost.contains(where: \.isKept)
    }

    private mutating func add(_ node: Node, isKept: Bool) {
        parts[node.span.file, default: []].append(Part(span: node.span, isKept: isKept))
    }

    private func pathItem(of operation: Operation, in root: Node) -> Node? {
        let name = operation.pathKey.scalarText ?? ""
        return root["paths"]?[name] ?? root["webhooks"]?[name]
    }
}

/// The components that operations reference, by way of each other.
private struct UsedComponents {
    private var names: Set<[String]> = []

    init(_ document: Document) {
        var stack = (document.operations + document.webhooks).flatMap { operation in
            [operation.node] + operation.parameters.map(\.site)
        }
        var seen: Set<Node> = []
        while let node = stack.popLast() {
            guard node.kind == .mapping || node.kind == .sequence, seen.insert(node).inserted else { continue }
            if let reference = node["$ref"]?.string, let mark = reference.firstIndex(of: "#"),
                let pointer = JSONPointer(fragment: reference[reference.index(after: mark)...]),
                pointer.tokens.first == "components", pointer.tokens.count > 2
            {
                names.insert([pointer.tokens[1], pointer.tokens[2]])
                if let target = document.root["components"]?[pointer.tokens[1]]?[pointer.tokens[2]] {
                    stack.append(target)
                }
            }
            stack += node.kind == .mapping ? node.pairs.map(\.value) : Array(node.elements)
        }
        // Schemes are named, not referred to.
        for scheme in document.securitySchemes { names.insert(["securitySchemes", scheme.name]) }
    }

    func contains(_ kind: String, _ name: String) -> Bool { names.contains([kind, name]) }

    /// Every component of a description, with its kind and its name.
    static func all(of root: Node) -> [(kind: String, name: String, value: Node)] {
        (root["components"]?.pairs.map { $0 } ?? []).flatMap { kind, components in
            components.pairs.map { (kind.scalarText ?? "", $0.key.scalarText ?? "", $0.value) }
        }
    }
}
