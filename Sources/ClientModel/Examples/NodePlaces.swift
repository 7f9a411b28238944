// Where each node of a description stands. Searching for one place by position is cheap; for the places of thousands
// of examples one walk over everything is cheaper.

import OpenAPI
import SpecSource

/// The JSON pointers of all nodes of a document.
struct NodePlaces {
    private struct Place {
        var parent: Node?
        var step: String
    }

    private var places: [Node: Place] = [:]
    private let rootNames: [Node: String]
    private var order: [Node: Int] = [:]

    init(_ document: Document) {
        let folder = Self.folder(of: document.files.first ?? "")
        var rootNames: [Node: String] = [:]
        for (index, root) in document.fileRoots.enumerated() {
            let path = document.files[index]
            // Relative to the root file, so that the text does not tell where the project lies.
            rootNames[root] = index == 0 ? "" : path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
        }
        self.rootNames = rootNames
        for root in document.fileRoots { add(root, Place(parent: nil, step: "")) }
    }

    /// A node that stands in several places, because of an alias, has the first of them.
    private mutating func add(_ node: Node, _ place: Place) {
        guard places[node] == nil else { return }
        places[node] = place
        order[node] = order.count
        for (index, element) in node.elements.enumerated() { add(element, Place(parent: node, step: String(index))) }
        for pair in node.pairs { add(pair.value, Place(parent: node, step: pair.key.scalarText ?? "")) }
    }

    /// Such as `#/components/schemas/Account`; `nil` for nodes that are not part of the document.
    func pointer(to node: Node) -> String? {
        var steps: [String] = []
        var node = node
        while let place = places[node] {
            guard let parent = place.parent else {
                return (rootNames[node] ?? "") + JSONPointer(steps.reversed()).fragment
            }
            steps.append(place.step)
            node = parent
        }
        return nil
    }

    /// The position of a node in the order of the document.
    func position(of node: Node) -> Int { order[node] ?? .max }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }
}
