// Merging one value into another, as overlays do.

extension TreePatch {
    /// Mappings are merged pair by pair, sequences are joined, anything else is replaced.
    /// - Parameter isTarget: whether a value that is no sequence becomes an element of a sequence.
    mutating func merged(_ target: UInt32, _ update: UInt32, isTarget: Bool = false) -> UInt32 {
        switch (nodes[Int(target)].kind, nodes[Int(update)].kind) {
        case (.mapping, .mapping): mergedPairs(target, update)
        case (.sequence, .sequence): container(like: target, entries(of: target) + entries(of: update))
        case (.sequence, _) where isTarget: container(like: target, entries(of: target) + [update])
        default: update
        }
    }

    private mutating func mergedPairs(_ target: UInt32, _ update: UInt32) -> UInt32 {
        var entries = entries(of: target)
        var positions: [ArraySlice<UInt8>: Int] = [:]
        for slot in stride(from: 0, to: entries.count, by: 2) { positions[key(entries[slot])] = slot }
        let changes = self.entries(of: update)
        for index in stride(from: 0, to: changes.count, by: 2) {
            guard let slot = positions[key(changes[index])] else {
                entries += changes[index...index + 1]
                continue
            }
            let old = entries[slot + 1]
            let new = merged(old, changes[index + 1])
            entries[slot + 1] = new
            // Who wrote the value wrote the key; what was merged keeps its own.
            if new == changes[index + 1] { entries[slot] = changes[index] }
        }
        return container(like: target, entries)
    }
}
