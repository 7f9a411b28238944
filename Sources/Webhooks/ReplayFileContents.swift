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
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            guard let record = ReplayRecord(line: bytes[start..<end]) else {
                // Lines are written one after the other, each when the one before is on the disk: only the last can
                // be torn, and anything after it means that somebody else was at work.
                self = end == bytes.count - 1 ? .records(records, byteCount: start) : .damaged(line: records.count + 2)
                return
            }
            records.append(record)
            start = end + 1
        }
        self = .records(records, byteCount: start)
    }
}
