// The part of a reference after the `#`: a JSON pointer or the name of an anchor.

import Diagnostics
import SpecSource

extension Reader {
    /// The fast path for almost all references of a description.
    mutating func componentSchema(_ text: String, from reference: Node) -> Target? {
        let prefix = "#/components/schemas/"
        guard text.utf8.starts(with: prefix.utf8) else { return nil }
        let file = reference.treePath
        if componentSchemasCache?.file != file {
            componentSchemasCache = (file, self.file(file)?.root["components"]?["schemas"])
        }
        let name = String(text.utf8.dropFirst(prefix.utf8.count)) ?? ""
        // A name with an escape or with more steps is not found here; it takes the general path.
        guard let schemas = componentSchemasCache?.schemas, let node = schemas[name] else { return nil }
        return Target(node: node, key: nil, name: name)
    }

    mutating func wholeFile(_ base: Target, reference: Node, as kind: ReferenceKind) -> Target? {
        if base.node["openapi"]?.kind == .string, base.node["info"] != nil {
            let message = "expected \(kind.shown), but the reference leads to a whole description"
            let help = "Add the place in that file, such as #/components/\(kind.container)/NAME"
            report(.wrongReferenceKind, message, at: reference, help: help)
            return nil
        }
        return base
    }

    mutating func anchor(_ name: String, base: Target, reference: Node) -> Target? {
        let index = anchorIndex(of: base.node.treePath)
        if let node = index.anchor(name, for: reference) { return Target(node: node, name: name) }
        if let resource = index.resource("#" + name) { return Target(node: resource, name: name) }
        let isComponent = file(base.node.treePath)?.root["components"]?["schemas"]?[name] != nil
        let help =
            isComponent
            ? "Did you mean ‘#/components/schemas/\(name)’?"
            : Spelling.suggestion(for: name, among: index.anchors.keys.sorted())
        report(.unresolvedReference, "there is no anchor ‘\(name)’", at: reference, help: help)
        return nil
    }

    mutating func follow(
        _ pointer: JSONPointer, base: Target, reference: Node, as kind: ReferenceKind
    ) -> Target? {
        guard let node = pointer.resolve(in: base.node) else {
            return embedded(pointer, reference: reference)
                ?? reportMissing(pointer, base: base.node, reference: reference)
        }
        let parent = JSONPointer(pointer.tokens.dropLast()).resolve(in: base.node)
        let last = pointer.tokens.last ?? ""
        let key = parent?.key(last)
        if let found = ReferenceKind(place: pointer.tokens), found != kind {
            report(
                .wrongReferenceKind, "expected \(kind.shown), but the reference leads to \(found.shown)",
                at: reference, notes: [Note("\(found.shown) is defined here", at: (key ?? node).span)]
            )
            return nil
        }
        return Target(node: node, key: key, name: Self.name(of: pointer.tokens))
    }

    /// Within a schema with an `$id`, pointers start at that schema.
    private mutating func embedded(_ pointer: JSONPointer, reference: Node) -> Target? {
        guard !is30 else { return nil }
        for resource in anchorIndex(of: reference.treePath).resources(around: reference) {
            if let node = pointer.resolve(in: resource) {
                return Target(node: node, name: Self.name(of: pointer.tokens))
            }
        }
        return nil
    }

    /// A name out of the last step of a pointer; `nil` where that step is a position or a keyword.
    private static func name(of tokens: [String]) -> String? {
        guard let last = tokens.last, !last.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
        let container = tokens.dropLast().last ?? ""
        if ReferenceKind(container: container) != nil || ["properties", "$defs", "definitions"].contains(container) {
            return last
        }
        return SchemaKeyword(rawValue: last) == nil && last != "schema" ? last : nil
    }

    /// Says which step of the pointer is missing, and what is there instead.
    private mutating func reportMissing(_ pointer: JSONPointer, base: Node, reference: Node) -> Target? {
        var present = JSONPointer()
        var node = base
        for token in pointer.tokens {
            guard let next = JSONPointer([token]).resolve(in: node) else { break }
            node = next
            present = present.appending(token)
        }
        let missing = pointer.tokens[present.tokens.count]
        let near = Spelling.nearest(to: missing, among: node.pairs.lazy.compactMap(\.key.scalarText))
        let corrected = near.map { present.appending($0).tokens + pointer.tokens.dropFirst(present.tokens.count + 1) }
        let isRoot = present.tokens.isEmpty
        report(
            .unresolvedReference,
            "there is no ‘\(missing)’ \(isRoot ? "at the root" : "under ‘\(present.fragment)’")", at: reference,
            help: corrected.map { "Did you mean ‘\(JSONPointer(Array($0)).fragment)’?" }
        )
        return nil
    }
}
