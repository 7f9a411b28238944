// A replay store for one process that may forget when it ends: for tests, and for schemes with timestamps.

import Foundation

/// Remembers a bounded number of ids until the process ends. When full, it forgets the id that was recorded first.
public actor InMemoryReplayStore: ReplayStore {
    private struct Entry {
        let expiry: Date
        let serial: Int
    }

    private let capacity: Int
    /// By the bytes of the id: Swift takes texts with composed and decomposed characters as equal, senders do not.
    private var entries: [[UInt8]: Entry] = [:]
    /// Ids in the order they were recorded. Removed and renewed ids stay in it, known by their old serial numbers.
    private var order: [(id: [UInt8], serial: Int)] = []
    private var first = 0
    private var serial = 0

    /// - Parameter capacity: the largest number of ids remembered, at least 1.
    public init(capacity: Int = 100_000) {
        self.capacity = max(capacity, 1)
    }

    public func insertIfAbsent(_ id: String, until expiry: Date, now: Date) -> Bool {
        let id = Array(id.utf8)
        if let entry = entries[id], entry.expiry > now { return false }
        entries[id] = nil
        forgetOldest { $0.expiry <= now }
        if entries.count >= capacity {
            var isOneForgotten = false
            forgetOldest { _ in
                defer { isOneForgotten = true }
                return !isOneForgotten
            }
        }
        serial += 1
        entries[id] = Entry(expiry: expiry, serial: serial)
        order.append((id, serial))
        shortenOrder()
        return true
    }

    public func remove(_ id: String) {
        entries[Array(id.utf8)] = nil
    }

    /// How many ids are remembered, some of which may have expired.
    var count: Int { entries.count }
    var orderCount: Int { order.count }

    /// Forgets from the oldest on as long as the condition holds.
    private func forgetOldest(while condition: (Entry) -> Bool) {
        while first < order.count {
            let oldest = order[first]
            if let entry = entries[oldest.id], entry.serial == oldest.serial {
                guard condition(entry) else { return }
                entries[oldest.id] = nil
            }
            first += 1
        }
    }

    /// Keeps the order in proportion to the ids, at a cost that is constant on average.
    private func shortenOrder() {
        guard order.count > 2 * entries.count + 64 else { return }
        order = order[first...].filter { entries[$0.id]?.serial == $0.serial }
        first = 0
    }
}
