// `$ref` → the node that it references. This part finds the file; `Reader+Fragments` follows the fragment.

import Diagnostics
import SpecSource

/// The target of a reference.
struct Target {
    var node: Node
    /// The key of the node in the mapping around it.
    var key: Node?
    /// The name of the node: the last step of the reference, or the name of the file.
    var name: String?
}

/// The part of a reference before the `#`, and the file it stands in.
struct FileReference: Hashable {
    var file: String
    var reference: String
}

extension Reader {
    /// Follows references until the target is no reference. `nil`, with a finding, where there is no target.
    mutating func definition(of node: Node, key: Node?, as kind: ReferenceKind) -> Target? {
        guard let first = node["$ref"] else { return Target(node: node, key: key) }
        var seen: Set<Node> = [node]
        var reference = first
        while true {
            reportSiblings(of: reference, in: node)
            guard let target = resolve(reference, as: kind) else { return nil }
            guard seen.insert(target.node).inserted else {
                // Each cycle is reported once.
                if circles.isDisjoint(with: seen) {
                    let notes = seen.count > 1 ? [Note("by way of this reference", at: reference.span)] : []
                    report(.referenceCycle, "the reference leads back to itself", at: first, notes: notes)
                }
                circles.formUnion(seen)
                return nil
            }
            guard let next = target.node["$ref"] else { return target }
            reference = next
        }
    }

    /// Follows one reference, and does not inspect its target.
    mutating func resolve(_ reference: Node, as kind: ReferenceKind) -> Target? {
        guard reference.kind == .string, let text = reference.string else {
            reportWrongType(reference, expected: "a reference (a string)")
            return nil
        }
        if kind == .schema, let target = componentSchema(text, from: reference) { return target }
        let mark = text.utf8.firstIndex(of: UInt8(ascii: "#"))
        let path = mark.map { text[..<$0] } ?? text[...]
        let fragment = mark.map { text[text.utf8.index(after: $0)...] } ?? ""
        var base: Target?
        if path.isEmpty {
            base = file(reference.treePath).map { Target(node: $0.root) }
        } else if !is30, let resource = anchorIndex(of: reference.treePath).resource(String(path)) {
            base = Target(node: resource, name: Self.baseName(path))
        } else {
            base = load(String(path), from: reference).map { Target(node: $0.root, name: Self.baseName(path)) }
        }
        guard let base else { return nil }
        if fragment.isEmpty { return wholeFile(base, reference: reference, as: kind) }
        guard fragment.utf8.first == UInt8(ascii: "/") else {
            return anchor(String(fragment), base: base, reference: reference)
        }
        guard let pointer = JSONPointer(fragment: fragment) else {
            let message = "‘#\(fragment)’ is not a JSON pointer: ~ and % begin an escape, and this is none"
            report(.malformedReference, message, at: reference)
            return nil
        }
        return follow(pointer, base: base, reference: reference, as: kind)
    }

    // MARK: Files

    func file(_ path: String) -> SourceDocument? {
        files.first { $0.path == path }
    }

    private mutating func load(_ path: String, from reference: Node) -> SourceDocument? {
        let name = FileReference(file: reference.treePath, reference: path)
        if let known = filesByReference[name] { return known }
        let (loaded, findings) = loader.load(
            reference: path, referencedFrom: reference.span, base: reference.treePath)
        self.findings.report(contentsOf: findings)
        guard let loaded else { return nil }
        // The root file may have been patched since it was loaded.
        let document = file(loaded.path) ?? loaded
        filesByReference[name] = document
        if file(document.path) == nil { files.append(document) }
        return document
    }

    mutating func anchorIndex(of path: String) -> AnchorIndex {
        if let index = anchors[path] { return index }
        let index = AnchorIndex(root: file(path)?.root ?? root)
        anchors[path] = index
        return index
    }

    /// `models/pet.yaml` → `pet`
    static func baseName(_ path: Substring) -> String? {
        let decoded = JSONPointer.percentDecoded(path) ?? String(path)
        let file = decoded.split(separator: "/").last ?? ""
        let name = file.prefix { $0 != "." }
        return name.isEmpty ? nil : String(name)
    }

    // MARK: Siblings

    /// Keywords beside the reference of a schema that count, whatever OpenAPI 3.0 says.
    private static let honouredSiblings = ["nullable", "deprecated", "readOnly", "writeOnly"]

    /// Reports fields beside a `$ref` that the specification ignores. In schemas of OpenAPI 3.1, none are ignored.
    mutating func reportSiblings(of reference: Node, in node: Node) {
        guard node.count > 1, node["$ref"] == reference else { return }
        let isSchema = schemaIDs[node] != nil
        let surplus = node.pairs.map(\.key).filter { key in
            let name = key.scalarText ?? ""
            return !["$ref", "description", "summary"].contains(name) && !name.hasPrefix("x-")
        }
        let honoured = surplus.filter { isSchema && Self.honouredSiblings.contains($0.scalarText ?? "") }
        let ignored = surplus.filter { !honoured.contains($0) }
        let help = isSchema ? "Write ‘allOf: [{$ref: …}]’ instead of the reference." : "Remove what is ignored."
        for (keys, outcome) in [
            (ignored, "ignored"),
            (honoured, "honoured, though OpenAPI 3.0 ignores \(honoured.count == 1 ? "it" : "them")"),
        ] {
            guard let first = keys.first else { continue }
            let names = keys.compactMap(\.scalarText).map { "‘\($0)’" }.joined(separator: ", ")
            let message = "\(names) beside ‘$ref’ \(keys.count == 1 ? "is" : "are") \(outcome)"
            report(.referenceSiblings, message, at: first, help: help)
        }
    }
}
