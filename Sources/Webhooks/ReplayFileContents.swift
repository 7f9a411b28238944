// What the bytes of a replay file mean, and where its torn end begins.

enum ReplayFileContents {
    /// Empty, or the beginning of a file whose very first write was interrupted.
    case new
    case foreign
    case damaged(line: Int)
    /// The intact records, and how many bytes they take together with the file header.
    case records([ReplayRecord], byteCount: Int)

    init(_ bytes: [UInt8]) {
        let header = ReplayRecord.fileHeader
        guard bytes.count >= header.count else {
            self = header.starts(with: bytes) ? .new : .foreign
            return
        }
        guard bytes.starts(with: header) else {
            self = .foreign
            return
        }
        var records: [ReplayRecord] = []
        var start = header.count
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
            if let end, let record = ReplayRecord(line: bytes[start..<end]) {
                records.append(record)
                start = end + 1
            } else if Self.isTorn(bytes[start...]) {
                break
            } else {
                self = .damaged(line: records.count + 2)
                return
            }
        }
        self = .records(records, byteCount: start)
    }

    /// Whether an interrupted write explains these last bytes of a file. Lines are written one after the other, each
    /// when the one before is on the disk, so it is the rest of one line: shorter than the whole one, or with zeros at
    /// one side, where a block did not reach the disk. A whole line that is wrong was changed afterwards.
    private static func isTorn(_ rest: ArraySlice<UInt8>) -> Bool {
        let newline = UInt8(ascii: "\n")
        guard rest.dropLast().allSatisfy({ $0 != newline }) else { return false }
        let text = rest.last == newline ? rest.dropLast() : rest
        if text.contains(0) {
            let inner = text.drop { $0 == 0 }.reversed().drop { $0 == 0 }
            return !inner.contains(0)
        }
        guard rest.last != newline else { return false }
        // The last two fields of a line always have the same length; the first two end with the second blank.
        let blanks = text.indices.filter { text[$0] == UInt8(ascii: " ") }
        guard blanks.count >= 2 else { return text.count < ReplayRecord.longestBeginning }
        return text.count < blanks[1] - text.startIndex + 1 + ReplayRecord.endLength
    }
}
