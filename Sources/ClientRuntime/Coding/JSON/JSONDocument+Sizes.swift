// How much is in a value: what tells how much of it a candidate of a union keeps.

extension JSONDocument {
    /// The members and elements of a value, at any depth.
    func size(of place: JSONPlace) -> Int {
        let sizes = scratch.pointee.sizes ?? makeSizes()
        return Int(sizes[after(place.index)] &- sizes[place.index])
    }

    @inline(never)
    private func makeSizes() -> UnsafeMutablePointer<UInt32> {
        let sizes = UnsafeMutablePointer<UInt32>.allocate(capacity: count + 1)
        var size: UInt32 = 0
        for index in 0..<count {
            sizes[index] = size
            let word = tape[index]
            // A text of under 4 GB has fewer values than 32 bits can count.
            if word.isContainer { size &+= UInt32(truncatingIfNeeded: word.count) }
        }
        sizes[count] = size
        scratch.pointee.sizes = sizes
        return sizes
    }
}
