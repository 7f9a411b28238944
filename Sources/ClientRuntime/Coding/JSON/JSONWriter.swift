// Writes values as JSON bytes in one pass, members sorted by name. Objects are written as their members come; only where
// those are out of order the bytes of the object are put in order when it is closed.
import Foundation

/// The memory of a JSON text while it is written. Encoders refer to it, so that it is there for as long as one of them is.
final class WriterMemory {
    let writer: JSONWriter

    /// - Parameter isRequest: whether what is written is the body of a request, without what only the server may set.
    init(isRequest: Bool = false) {
        let state = UnsafeMutablePointer<JSONWriter.State>.allocate(capacity: 1)
        writer = JSONWriter(state: state)
        state.initialize(to: JSONWriter.State(isRequest: isRequest, memory: Unmanaged.passUnretained(self)))
    }

    deinit {
        let state = writer.state
        state.pointee.bytes.deallocate()
        state.pointee.levels.deallocate()
        state.pointee.members.deallocate()
        state.pointee.sorted.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
    }
}

/// The bytes of a JSON text while it is written. Encoders know the level that they stand on: how many arrays and objects are
/// open around their value. It is nothing but a pointer: a reference would be counted whenever something is written.
struct JSONWriter {
    let state: UnsafeMutablePointer<State>

    fileprivate init(state: UnsafeMutablePointer<State>) { self.state = state }

    struct State {
        let isRequest: Bool
        let memory: Unmanaged<WriterMemory>
        var bytes = GrowingBuffer<UInt8>(capacity: 1024)
        var levels = GrowingBuffer<Level>(capacity: 16)
        var members = GrowingBuffer<Member>(capacity: 64)
        /// Room for an object that is put in order.
        var sorted = GrowingBuffer<UInt8>(capacity: 8)
        /// What is written for containers that types fill beside others; they are put in when their object or list is
        /// closed.
        var holes: [WriterMemory] = []
        /// How many members and elements were written.
        var entries = 0
    }

    /// An array or object that is not closed yet.
    struct Level: BitwiseCopyable {
        let isObject: Bool
        /// Where it begins in the bytes.
        let start: Int
        /// Its first member, or its first element with a hole.
        let firstMember: Int
        var count = 0
        /// Whether the bytes have to be put together anew when it is closed.
        var isLoose = false
    }

    /// A member, or an element that has a hole.
    struct Member: BitwiseCopyable {
        /// The first bytes of the name as a number, so that most names are compared in one step.
        let prefix: UInt64
        /// Where the name and the value begin and the value ends, counted from the start of the object.
        let name: Int
        let value: Int
        var end = 0
        /// Which of the holes the value is; -1 for none.
        var hole = -1
    }

    /// Whether what is written is the body of a request, without what only the server may set.
    var isRequest: Bool { state.pointee.isRequest }
    /// Who holds it may write.
    var memory: WriterMemory { state.pointee.memory.takeUnretainedValue() }

    /// How many arrays and objects are open.
    var depth: Int { state.pointee.levels.count }

    /// The text.
    var data: Data {
        close(to: 0)
        return Data(bytes: state.pointee.bytes.base, count: state.pointee.bytes.count)
    }
}

// MARK: Arrays and objects

extension JSONWriter {
    /// Begins an object at a level, or goes on with the one that is open there: several encoders of one value write
    /// into one object.
    func openObject(at level: Int) { open(isObject: true, at: level) }

    /// Begins a list at a level, or goes on with the one that is open there.
    func openArray(at level: Int) { open(isObject: false, at: level) }

    private func open(isObject: Bool, at level: Int) {
        if depth > level {
            close(to: level + 1)
            return
        }
        state.pointee.levels.append(
            Level(
                isObject: isObject, start: state.pointee.bytes.count, firstMember: state.pointee.members.count))
        state.pointee.bytes.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
    }

    /// How many elements the list at a level has.
    func count(at level: Int) -> Int { state.pointee.levels[level].count }

    /// Begins a member of the object at a level; its value has to follow.
    @inline(__always)
    func beginMember(_ name: String, at level: Int) {
        name.withBytes { beginMember($0, at: level) }
    }

    private func beginMember(_ name: UnsafeBufferPointer<UInt8>, at level: Int) {
        close(to: level + 1)
        beginEntry(at: level)
        let start = state.pointee.bytes.count
        let object = state.pointee.levels.base + level
        write(text: name)
        state.pointee.bytes.append(UInt8(ascii: ":"))
        let prefix = JSONWriter.prefix(of: name)
        if object.pointee.count > 1, !object.pointee.isLoose {
            let last = state.pointee.members.count - 1
            object.pointee.isLoose = !isBefore(last, prefix, start, object.pointee.start)
        }
        state.pointee.members.append(
            Member(
                prefix: prefix, name: start - object.pointee.start,
                value: state.pointee.bytes.count - object.pointee.start))
    }

    /// Begins an element of the list at a level; its value has to follow.
    func beginElement(at level: Int) {
        close(to: level + 1)
        beginEntry(at: level)
    }

    @inline(__always)
    private func beginEntry(at level: Int) {
        let container = state.pointee.levels.base + level
        if container.pointee.count > 0 { state.pointee.bytes.append(UInt8(ascii: ",")) }
        container.pointee.count += 1
        state.pointee.entries += 1
    }

    /// Closes all arrays and objects above a level.
    @inline(__always)
    func close(to level: Int) {
        while state.pointee.levels.count > level { closeLast() }
    }

    private func closeLast() {
        let index = state.pointee.levels.count - 1
        let level = state.pointee.levels[index]
        if level.isLoose { putInOrder(level) }
        state.pointee.members.shrink(to: level.firstMember)
        state.pointee.levels.shrink(to: index)
        state.pointee.bytes.append(level.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }
}
