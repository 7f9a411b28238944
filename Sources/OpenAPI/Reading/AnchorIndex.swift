// The names that JSON Schema gives to places in a file: `$anchor`, `$dynamicAnchor` and `$id`.

import SpecSource

struct AnchorIndex {
    /// Every place that sets an anchor, dynamic or not, by name.
    private(set) var anchors: [String: [Node]] = [:]
    /// Every place that sets a dynamic anchor, by name.
    private(set) var dynamicAnchors: [String: [Node]] = [:]
    private(set) var resources: [(id: String, node: Node)] = []

    init(root: Node) {
        // A stack of its own instead of recursion: trees can be deep.
        var stack = [root]
        var seen: Set<Node> = []
        while let node = stack.popLast() {
            if node.kind == .mapping {
                guard node.count > 0, seen.insert(node).inserted else { continue }
                for keyword in ["$anchor", "$dynamicAnchor"] {
                    if let name = node[keyword]?.string { anchors[name, default: []].append(node) }
                }
                if let name = node["$dynamicAnchor"]?.string { dynamicAnchors[name, default: []].append(node) }
                if let id = node["$id"]?.string { resources.append((id, node)) }
                stack.append(contentsOf: node.pairs.reversed().lazy.map(\.value))
            } else if node.kind == .sequence {
                stack.append(contentsOf: node.elements.reversed())
            }
        }
    }

    /// The place that sets an anchor: each schema with an `$id` has anchors of its own, so one in the schema that a
    /// reference stands in goes first.
    func anchor(_ name: String, for reference: Node) -> Node? {
        guard let places = anchors[name], places.count > 1 else { return anchors[name]?.first }
        let resource = resources(around: reference).first
        return places.first { resources(around: $0).first == resource } ?? places.first
    }

    /// The schema whose `$id` equals a reference, as written or as a sibling of another `$id` would write it.
    func resource(_ reference: String) -> Node? {
        let reference = reference.hasPrefix("./") ? String(reference.dropFirst(2)) : reference
        if let exact = resources.first(where: { $0.id == reference }) { return exact.node }
        let isRelative = !reference.contains(":") && !reference.hasPrefix("/")
        guard isRelative else { return nil }
        return resources.first { $0.id.hasSuffix("/" + reference) && $0.id.contains("://") }?.node
    }

    /// The schemas with an `$id` around a place, the innermost first.
    func resources(around place: Node) -> [Node] {
        let start = place.span.start
        return resources.map(\.node)
            .filter { $0.span.file == place.span.file && $0.span.start <= start && start < $0.span.end }
            .sorted { $0.span.start > $1.span.start }
    }
}
