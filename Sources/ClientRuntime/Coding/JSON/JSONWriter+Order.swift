// Puts the members of an object in order, and fills the holes that containers beside others left.
import Foundation

extension JSONWriter {
    /// A place whose value is written by an encoder of its own, because the type may write elsewhere in between.
    func hole(at level: Int) -> JSONWriter {
        let memory = WriterMemory(isRequest: isRequest)
        let container = state.pointee.levels.base + level
        container.pointee.isLoose = true
        if !container.pointee.isObject {
            let place = state.pointee.bytes.count - container.pointee.start
            state.pointee.members.append(Member(prefix: 0, name: place, value: place))
        }
        state.pointee.members.base[state.pointee.members.count - 1].hole = state.pointee.holes.count
        state.pointee.holes.append(memory)
        return memory.writer
    }

    /// Writes the object or list on top anew: members in order, the last one of each name, and holes filled.
    func putInOrder(_ level: Level) {
        let count = state.pointee.members.count - level.firstMember
        let members = UnsafeMutableBufferPointer(start: state.pointee.members.base + level.firstMember, count: count)
        let end = state.pointee.bytes.count - level.start
        state.pointee.sorted.shrink(to: 0)
        if level.isObject {
            for index in members.indices {
                // A comma stands between a value and the next name.
                members[index].end = index + 1 < count ? members[index + 1].name - 1 : end
            }
            sort(members, level.start)
            writeMembers(members, level.start)
        } else {
            writeElements(members, level.start, end)
        }
        state.pointee.bytes.shrink(to: level.start + 1)
        state.pointee.bytes.append(contentsOf: state.pointee.sorted.base, count: state.pointee.sorted.count)
    }

    private func writeMembers(_ members: UnsafeMutableBufferPointer<Member>, _ start: Int) {
        var isFirst = true
        for (index, member) in members.enumerated() {
            // Of several with one name the last one counts; they kept their order.
            if index + 1 < members.count, order(member, members[index + 1], start) == 0 { continue }
            if !isFirst { state.pointee.sorted.append(UInt8(ascii: ",")) }
            isFirst = false
            copy(from: start + member.name, to: start + member.end)
            fill(member)
        }
    }

    /// A list: what stands between the holes, and the holes.
    private func writeElements(_ members: UnsafeMutableBufferPointer<Member>, _ start: Int, _ end: Int) {
        var from = 1
        for member in members {
            copy(from: start + from, to: start + member.name)
            fill(member)
            from = member.name
        }
        copy(from: start + from, to: start + end)
    }

    private func copy(from: Int, to: Int) {
        state.pointee.sorted.append(contentsOf: state.pointee.bytes.base + from, count: to - from)
    }

    private func fill(_ member: Member) {
        guard member.hole >= 0 else { return }
        let hole = state.pointee.holes[member.hole].writer
        hole.close(to: 0)
        state.pointee.entries += hole.state.pointee.entries
        let bytes = hole.state.pointee.bytes
        if bytes.count > 0 {
            state.pointee.sorted.append(contentsOf: bytes.base, count: bytes.count)
        } else {
            state.pointee.sorted.append(UInt8(ascii: "{"))
            state.pointee.sorted.append(UInt8(ascii: "}"))
        }
    }

    // MARK: Names

    /// Stable, so that the last of several members with one name stays the last one.
    private func sort(_ members: UnsafeMutableBufferPointer<Member>, _ start: Int) {
        guard members.count > 24 else {
            for index in members.indices.dropFirst() {
                let member = members[index]
                var at = index
                while at > 0, order(members[at - 1], member, start) > 0 {
                    members[at] = members[at - 1]
                    at -= 1
                }
                members[at] = member
            }
            return
        }
        var members = members
        members.sort { left, right in
            let order = order(left, right, start)
            return order < 0 || order == 0 && left.name < right.name
        }
    }

    /// The first eight bytes of a name as a number, those behind its end as zeros.
    @inline(__always)
    static func prefix(of name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if name.count >= 8, let start = name.baseAddress {
            return UInt64(bigEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
        }
        var prefix: UInt64 = 0
        for byte in name { prefix = prefix << 8 | UInt64(byte) }
        return name.isEmpty ? 0 : prefix << (UInt64(8 - name.count) * 8)
    }

    /// Whether the last member comes before a name that was just written.
    func isBefore(_ last: Int, _ prefix: UInt64, _ name: Int, _ start: Int) -> Bool {
        let member = state.pointee.members[last]
        guard member.prefix == prefix else { return member.prefix < prefix }
        let new = Member(prefix: prefix, name: name - start, value: state.pointee.bytes.count - start)
        return order(member, new, start) < 0
    }

    private func order(_ left: Member, _ right: Member, _ start: Int) -> Int {
        guard left.prefix == right.prefix else { return left.prefix < right.prefix ? -1 : 1 }
        let (leftSize, rightSize) = (size(of: left), size(of: right))
        let bytes = state.pointee.bytes.base + start
        let order = memcmp(bytes + left.name + 1, bytes + right.name + 1, min(leftSize, rightSize))
        return order == 0 ? leftSize - rightSize : Int(order)
    }

    /// How many bytes a name has: the quotation marks and the colon do not count.
    private func size(of member: Member) -> Int { member.value - member.name - 3 }
}

/// What was written up to now, to go back to when a value fails.
extension JSONWriter {
    struct Mark {
        let levels: Int
        private let bytes: Int
        private let members: Int
        private let entries: Int

        @inline(__always)
        init(_ writer: JSONWriter) {
            levels = writer.state.pointee.levels.count
            bytes = writer.state.pointee.bytes.count
            members = writer.state.pointee.members.count
            entries = writer.state.pointee.entries
        }

        func restore(_ writer: JSONWriter) {
            writer.state.pointee.levels.shrink(to: levels)
            writer.state.pointee.bytes.shrink(to: bytes)
            writer.state.pointee.members.shrink(to: members)
            writer.state.pointee.entries = entries
        }
    }

    /// Writes a member of the object at a level; nothing of it when its value fails.
    func writeMember<T: Encodable>(_ value: T, _ name: String, at level: Int) throws {
        try writeEntry(at: level) {
            beginMember(name, at: level)
            try write(value)
        }
    }

    /// Writes an element of the list at a level; nothing of it when it fails.
    func writeElement<T: Encodable>(_ value: T, at level: Int) throws {
        try writeEntry(at: level) {
            beginElement(at: level)
            try write(value)
        }
    }

    @inline(__always)
    private func writeEntry(at level: Int, _ body: () throws -> Void) throws {
        close(to: level + 1)
        let mark = Mark(self)
        let container = state.pointee.levels[level]
        do {
            try body()
        } catch {
            mark.restore(self)
            state.pointee.levels[level] = container
            throw error
        }
    }
}
