// From a place in the text back to a JSON pointer. Pointers are searched when a finding needs one, because almost no
// node ever does.

import Diagnostics
import SpecSource

extension Document {
    /// The JSON pointer, as a fragment such as `#/paths/~1a/get`, of the innermost value whose text or key is at a
    /// place; `nil` for places in files that the description does not consist of.
    public func pointer(to place: SourceSpan) -> String? {
        if let document = unpatched.first(where: { $0.path == place.file }) {
            return PointerSearch(place).pointer(in: document.root).fragment
        }
        guard let index = files.firstIndex(of: place.file) else { return nil }
        return PointerSearch(place).pointer(in: fileRoots[index]).fragment
    }
}

/// The way from a root down to one place.
public struct PointerSearch {
    private let place: SourceSpan

    public init(_ place: SourceSpan) {
        self.place = place
    }

    public func pointer(in root: Node) -> JSONPointer {
        var tokens: [String] = []
        var node = root
        // A mapping begins where its first key begins; only their ends tell them apart.
        while node.span != place, let step = step(in: node) {
            tokens.append(step.token)
            guard let next = step.next else { break }
            node = next
        }
        return JSONPointer(tokens)
    }

    /// The child that the position is in, and where to go on; not further when it is in the key.
    private func step(in node: Node) -> (token: String, next: Node?)? {
        if node.kind == .sequence {
            guard let index = node.elements.firstIndex(where: { contains($0.span) }) else { return nil }
            return (String(index), node.elements[index])
        }
        let pairs = node.pairs
        // Merge keys and aliases bring pairs from elsewhere; then the order is of no help.
        let likely = Self.lastPair(of: pairs, notAfter: place.start).flatMap { step(into: pairs[$0]) }
        return likely ?? pairs.lazy.compactMap(step(into:)).first
    }

    private func step(into pair: (key: Node, value: Node)) -> (token: String, next: Node?)? {
        if contains(pair.key.span) { return (pair.key.scalarText ?? "", nil) }
        return contains(pair.value.span) ? (pair.key.scalarText ?? "", pair.value) : nil
    }

    /// By bisection: some mappings have thousands of pairs.
    private static func lastPair(of pairs: Node.Pairs, notAfter position: SourcePosition) -> Int? {
        var low = 0
        var high = pairs.count
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle].key.span.start <= position { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    private func contains(_ span: SourceSpan) -> Bool {
        span.start == place.start || span.start < place.start && place.start < span.end
    }
}

extension Finding {
    /// The finding with the pointer of its place, if it has none and its place is in one of the files.
    public func located(in files: [SourceDocument]) -> Finding {
        guard pointer == nil, let span, let file = files.first(where: { $0.path == span.file }) else { return self }
        var finding = self
        finding.pointer = PointerSearch(span).pointer(in: file.root).fragment
        return finding
    }
}

extension FindingList {
    /// The findings, each once, with the pointers of their places.
    public func located(in document: Document) -> [Finding] {
        var seen: Set<Finding> = []
        return all.compactMap { finding in
            guard seen.insert(finding).inserted else { return nil }
            var finding = finding
            if finding.pointer == nil { finding.pointer = finding.span.flatMap(document.pointer(to:)) }
            return finding
        }
    }
}
