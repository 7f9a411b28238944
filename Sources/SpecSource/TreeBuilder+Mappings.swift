// What happens when a mapping closes: duplicate keys, complex keys and merge keys are settled,
// and large mappings get their hash table.

import Diagnostics

extension TreeBuilder {
    mutating func finishMapping(_ frame: Frame) throws(ReadingStopped) {
        let base = frame.pendingStart
        if frame.hasComplexKey { try dropComplexKeys(from: base) }
        if pending.count - base > 2 * NodeStorage.largestScannedMapping {
            try dropDuplicatesByHash(from: base)
        } else {
            try dropDuplicatesByScan(from: base)
        }
        if frame.hasMerge { try applyMerges(from: base) }

        let pairs = (pending.count - base) / 2
        nodes[Int(frame.node)].first = UInt32(truncatingIfNeeded: children.count)
        nodes[Int(frame.node)].count = UInt32(truncatingIfNeeded: pairs)
        children.append(contentsOf: pending[base...])
        if pairs > NodeStorage.largestScannedMapping {
            children.append(contentsOf: hashTable(from: base))
        }
    }

    // MARK: Duplicates

    private mutating func dropDuplicatesByScan(from base: Int) throws(ReadingStopped) {
        var end = base
        for index in stride(from: base, to: pending.count, by: 2) {
            let key = pending[index]
            if let first = firstEqualKey(to: key, in: base..<end) {
                try reportDuplicate(key, first: first)
            } else {
                pending[end] = key
                pending[end + 1] = pending[index + 1]
                end += 2
            }
        }
        pending.removeLast(pending.count - end)
    }

    @inline(__always)
    private func firstEqualKey(to key: UInt32, in range: Range<Int>) -> UInt32? {
        let length = nodes[Int(key)].count
        for index in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
            let other = pending[index]
            if nodes[Int(other)].count == length, keysAreEqual(key, other) { return other }
        }
        return nil
    }

    private mutating func dropDuplicatesByHash(from base: Int) throws(ReadingStopped) {
        let mask = NodeStorage.tableSize(pairs: (pending.count - base) / 2) - 1
        var table = [UInt32](repeating: NodeStorage.emptySlot, count: mask + 1)
        var end = base
        for index in stride(from: base, to: pending.count, by: 2) {
            let key = pending[index]
            let slot = self.slot(for: key, base: base, table: table, mask: mask)
            if table[slot] != NodeStorage.emptySlot {
                try reportDuplicate(key, first: pending[base + 2 * Int(table[slot])])
            } else {
                table[slot] = UInt32(truncatingIfNeeded: (end - base) / 2)
                pending[end] = key
                pending[end + 1] = pending[index + 1]
                end += 2
            }
        }
        pending.removeLast(pending.count - end)
    }

    private func hashTable(from base: Int) -> [UInt32] {
        let pairs = (pending.count - base) / 2
        let mask = NodeStorage.tableSize(pairs: pairs) - 1
        var table = [UInt32](repeating: NodeStorage.emptySlot, count: mask + 1)
        for pair in 0..<pairs {
            let slot = self.slot(for: pending[base + 2 * pair], base: base, table: table, mask: mask)
            table[slot] = UInt32(truncatingIfNeeded: pair)
        }
        return table
    }

    /// The slot that holds an equal key, or else the free one where this key belongs.
    @inline(__always)
    private func slot(for key: UInt32, base: Int, table: [UInt32], mask: Int) -> Int {
        var slot = withText(of: key) { NodeStorage.hash($0) } & mask
        while table[slot] != NodeStorage.emptySlot, !keysAreEqual(key, pending[base + 2 * Int(table[slot])]) {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func reportDuplicate(_ key: UInt32, first: UInt32) throws(ReadingStopped) {
        let name = keyText(key)
        let isMerge = name == "<<" && nodes[Int(key)].style == .plain
        try report(
            Finding(
                .duplicateKey, "the key ‘\(name)’ is already in this mapping", at: span(of: key),
                notes: [Note("the first one is here, and it is the one that counts", at: span(of: first))],
                help: isMerge ? "Merge several mappings with one key: ‘<<: [*first, *second]’." : nil
            )
        )
    }

    // MARK: Complex keys

    private mutating func dropComplexKeys(from base: Int) throws(ReadingStopped) {
        var end = base
        for index in stride(from: base, to: pending.count, by: 2) {
            let key = pending[index]
            let kind = nodes[Int(key)].kind
            if kind == .sequence || kind == .mapping {
                let what = kind == .sequence ? "a sequence" : "a mapping"
                let help =
                    nodes[Int(key)].style == .flow
                    ? "Put the key in quotes if the bracket or brace belongs to a text." : nil
                try report(
                    Finding(.nonStringKey, "\(what) cannot be the key of a mapping", at: span(of: key), help: help)
                )
            } else {
                pending[end] = key
                pending[end + 1] = pending[index + 1]
                end += 2
            }
        }
        pending.removeLast(pending.count - end)
    }

    // MARK: Merge keys

    /// Replaces the merge key by the pairs it brings. Keys of the mapping itself win, then earlier merged ones.
    private mutating func applyMerges(from base: Int) throws(ReadingStopped) {
        let own = Array(pending[base...])
        pending.removeLast(own.count)
        var seen: Set<ArraySlice<UInt8>> = []
        for index in stride(from: 0, to: own.count, by: 2) where !isMergeKey(own[index]) {
            seen.insert(textSlice(own[index]))
        }
        for index in stride(from: 0, to: own.count, by: 2) {
            guard isMergeKey(own[index]) else {
                pending.append(own[index])
                pending.append(own[index + 1])
                continue
            }
            for source in try mergeSources(own[index + 1]) {
                let record = nodes[Int(source)]
                for pair in 0..<Int(record.count) {
                    let key = children[Int(record.first) + 2 * pair]
                    if seen.insert(textSlice(key)).inserted {
                        pending.append(key)
                        pending.append(children[Int(record.first) + 2 * pair + 1])
                    }
                }
            }
        }
    }

    private mutating func mergeSources(_ value: UInt32) throws(ReadingStopped) -> [UInt32] {
        let record = nodes[Int(value)]
        switch record.kind {
        case .mapping:
            return [value]
        case .sequence:
            var sources: [UInt32] = []
            for element in children[Int(record.first)..<Int(record.first) + Int(record.count)] {
                if nodes[Int(element)].kind == .mapping {
                    sources.append(element)
                } else {
                    try reportInvalidMerge(element)
                }
            }
            return sources
        case .null, .bool, .integer, .float, .string:
            try reportInvalidMerge(value)
            return []
        }
    }

    private mutating func reportInvalidMerge(_ value: UInt32) throws(ReadingStopped) {
        try report(
            Finding(
                .invalidMerge, "the merge key ‘<<’ needs a mapping or a sequence of mappings", at: span(of: value)
            )
        )
    }

    private func isMergeKey(_ key: UInt32) -> Bool {
        let record = nodes[Int(key)]
        return record.style == .plain && record.kind == .string && record.count == 2 && keyText(key) == "<<"
    }

    // MARK: Texts of keys

    private func keyText(_ key: UInt32) -> String {
        String(decoding: textSlice(key), as: UTF8.self)
    }

    private func textSlice(_ key: UInt32) -> ArraySlice<UInt8> {
        let record = nodes[Int(key)]
        return text[Int(record.first)..<Int(record.first) + Int(record.count)]
    }

    @inline(__always)
    private func withText<Result>(of key: UInt32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let record = nodes[Int(key)]
        let start = Int(record.first)
        return text.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start..<start + Int(record.count)])) }
    }

    @inline(__always)
    private func keysAreEqual(_ left: UInt32, _ right: UInt32) -> Bool {
        withText(of: left) { left in withText(of: right) { bytesAreEqual(left, $0) } }
    }
}
