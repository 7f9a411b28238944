// Memory that grows, for values without references: what the tape and the writer are made of. An array would check
// for exclusive access and for uniqueness at every write, which costs more than the write itself.
import Foundation

/// Memory for values that are copied bit by bit. Whoever makes one has to give it back with ``deallocate()``.
struct GrowingBuffer<Element: BitwiseCopyable> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 8)
        base = .allocate(capacity: self.capacity)
    }

    func deallocate() { base.deallocate() }

    subscript(index: Int) -> Element {
        get { base[index] }
        nonmutating set { base[index] = newValue }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        (base + count).initialize(to: element)
        count += 1
    }

    /// Room for so many more; ``append(unchecked:)`` may be called that often.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if capacity - count < more { grow(to: count + more) }
    }

    /// Appends where room was reserved.
    @inline(__always)
    mutating func append(unchecked element: Element) {
        (base + count).initialize(to: element)
        count += 1
    }

    @inline(__always)
    mutating func append(contentsOf source: UnsafePointer<Element>, count more: Int) {
        reserve(more)
        (base + count).initialize(from: source, count: more)
        count += more
    }

    /// Forgets what stands behind the first elements.
    mutating func shrink(to newCount: Int) { count = newCount }

    @inline(__always)
    private mutating func grow(to needed: Int) { self = grown(to: max(needed, capacity + capacity / 2)) }

    /// The same values in larger memory. It is a value of its own because a variable whose address is passed on cannot stay in
    /// registers.
    @inline(never)
    private func grown(to newCapacity: Int) -> GrowingBuffer {
        var larger = GrowingBuffer(capacity: newCapacity)
        larger.base.moveInitialize(from: base, count: count)
        larger.count = count
        base.deallocate()
        return larger
    }
}
