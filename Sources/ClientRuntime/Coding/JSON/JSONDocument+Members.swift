// Members of objects by name, and paths to values. Paths are found by walking from the whole text: only failures need
// them.
import Foundation

extension JSONDocument {
    /// The marks of the names of the objects that are read in a depth, of which one at a time has them.
    @inline(__always)
    func marks(at depth: Int) -> UnsafeMutablePointer<NameMarks> {
        if scratch.pointee.marks.count <= depth { makeMarks(to: depth) }
        return scratch.pointee.marks[depth]
    }

    @inline(never)
    private func makeMarks(to depth: Int) {
        while scratch.pointee.marks.count <= depth {
            let marks = UnsafeMutablePointer<NameMarks>.allocate(capacity: 1)
            marks.initialize(to: NameMarks())
            scratch.pointee.marks.append(marks)
        }
    }

    @inline(never)
    func memberOfLargeObject(_ key: UnsafeBufferPointer<UInt8>, of object: Int, depth: Int) -> Int? {
        while scratch.pointee.indexes.count <= depth { scratch.pointee.indexes.append(MemberIndex()) }
        let index = scratch.pointee.indexes.base + depth
        if index.pointee.owner != object { index.pointee.index(object, in: self) }
        return index.pointee.value(of: key, in: self)
    }

    /// Whether the name at a place is written without escapes and is the given one, which is not empty.
    @inline(__always)
    func isPlainName(_ name: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = tape[name]
        guard word.isPlainText(of: key.count), let start = key.baseAddress else { return false }
        return EqualBytes.areEqual(bytes + word.start, start, key.count)
    }

    /// Whether the name at a place is the given one.
    func isName(_ name: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = tape[name]
        guard word.isPlainText else { return text(of: word).utf8.elementsEqual(key) }
        return EqualBytes.areEqual(UnsafeBufferPointer(start: bytes + word.start, count: word.count), key)
    }

    /// Whether two names are the same.
    func areEqual(_ first: Int, _ second: Int) -> Bool {
        let word = tape[first]
        guard word.kind == .string else { return text(of: word).utf8.elementsEqual(text(of: tape[second]).utf8) }
        return isName(second, UnsafeBufferPointer(start: bytes + word.start, count: size(of: word)))
    }

    func hash(ofName name: Int) -> Int {
        let word = tape[name]
        guard word.kind == .escaped else { return NameHash.hash(bytes + word.start, size(of: word), seed: seed) }
        var text = text(of: word)
        return text.withUTF8 { hash(of: $0) }
    }

    @inline(__always)
    func hash(of name: UnsafeBufferPointer<UInt8>) -> Int {
        NameHash.hash(name.baseAddress ?? UnsafePointer(bytes), name.count, seed: seed)
    }

    /// The name of a member; halves of surrogate pairs become replacement characters.
    func text(of word: TapeWord) -> String {
        let source = UnsafeBufferPointer(start: bytes + word.start, count: size(of: word))
        guard word.kind == .escaped else { return String(decoding: source, as: UTF8.self) }
        return EscapedText.text(of: source).text
    }

    /// The way to the second of two members with one name; nil when no object has a name twice.
    func repeatedMember() -> [WireKey]? {
        var index = MemberIndex()
        defer { index.deallocate() }
        for place in 0..<count where tape[place].kind == .object {
            index.index(place, in: self)
            var name = place + 1
            while name < tape[place].end {
                if !index.counts(name, in: self) { return path(to: name + 1) }
                name = after(name + 1)
            }
        }
        return nil
    }
}

// MARK: Paths

extension JSONDocument {
    /// A place on the way from the whole text to a value.
    struct Step {
        let container: Int
        var child: Int
        var position: Int
    }

    /// The way from the whole text to a value. What was found for the last value is where the search for the next one
    /// begins, so that many failures in one long list take no longer than one.
    func path(to target: Int) -> [WireKey] {
        var path: [WireKey] = []
        var container = 0
        while container < target {
            let isObject = tape[container].kind == .object
            let step = step(into: container, to: target, isObject, level: path.count)
            path.append(isObject ? WireKey(text(of: tape[step.child - 1])) : WireKey(index: step.position))
            container = step.child
        }
        return path
    }

    private func step(into container: Int, to target: Int, _ isObject: Bool, level: Int) -> Step {
        let first = container + (isObject ? 2 : 1)
        var step = Step(container: container, child: first, position: 0)
        let isKnown = level < scratch.pointee.trail.count
        if isKnown, scratch.pointee.trail[level].container == container, scratch.pointee.trail[level].child <= target {
            step = scratch.pointee.trail[level]
        }
        while after(step.child) <= target {
            step.child = after(step.child) + (isObject ? 1 : 0)
            step.position += 1
        }
        if isKnown { scratch.pointee.trail[level] = step } else { scratch.pointee.trail.append(step) }
        return step
    }

    /// The value at the end of a path; nil when there is none.
    func place(at path: some Sequence<any CodingKey>) -> JSONPlace? {
        path.reduce(root) { $0?.child($1) }
    }
}
