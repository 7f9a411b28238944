// An object whose members are asked for by their names, one after the other.

/// The members of an object of a document.
struct JSONMembers {
    let place: JSONPlace
    /// The marks of the names of the objects in this depth; nil when the object has more members than can be marked.
    private let marks: UnsafeMutablePointer<NameMarks>?

    /// - Parameter place: that of an object.
    @inline(__always)
    init(of place: JSONPlace) {
        self.place = place
        marks = place.word.count <= NameMarks.most ? place.document.marks(at: place.depth) : nil
    }

    /// The value of a member that is read; nil when there is none.
    @inline(__always)
    func member(_ name: String) -> JSONPlace? {
        guard let member = find(name) else { return nil }
        place.count(kept: 1)
        return member
    }

    /// The value of a member that is only looked at; nil when there is none.
    @inline(__always)
    func find(_ name: String) -> JSONPlace? {
        name.withBytes { value(of: $0) }.map { place.child(at: $0) }
    }

    /// The bit that stands for a member that was just found; none where the object has too many members.
    func bit(of member: JSONPlace) -> UInt64 { marks.map { 1 << UInt64($0.pointee.found) } ?? 0 }

    private func value(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let marks else {
            return place.document.memberOfLargeObject(name, of: place.index, depth: place.depth)
        }
        // The object may have been left for another one in the same depth.
        if marks.pointee.owner != place.index { marks.pointee.mark(place.index, in: place.document) }
        return marks.pointee.value(of: name, in: place.document)
    }
}
