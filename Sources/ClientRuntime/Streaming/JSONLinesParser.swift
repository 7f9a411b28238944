// JSON texts one after the other: one a line (NDJSON, JSON Lines), or each behind a record separator (RFC 7464).
import Foundation

struct JSONLinesParser {
    enum Framing: Sendable {
        /// `\n` or `\r\n` behind each text; empty lines mean nothing.
        case lines
        /// RS before each text.
        case recordSeparators

        fileprivate var separator: UInt8 { self == .lines ? 0x0A : 0x1E }
    }

    private let framing: Framing
    private let limit: Int
    private var record = Data()

    /// - Parameter limit: how many bytes a text may have.
    init(_ framing: Framing, limit: Int) {
        self.framing = framing
        self.limit = limit
    }

    /// Takes the next bytes and gives the texts that are complete with them.
    mutating func read(_ bytes: Data, into records: inout [Data]) throws(StreamFailure) {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: framing.separator) {
            try append(rest[..<end])
            endRecord(&records)
            rest = rest[rest.index(after: end)...]
        }
        try append(rest)
    }

    /// The last text needs nothing behind it.
    mutating func end(_ records: inout [Data]) { endRecord(&records) }

    private mutating func append(_ bytes: Data) throws(StreamFailure) {
        guard record.count + bytes.count <= limit else { throw .tooLarge(limit: limit) }
        record.append(bytes)
    }

    private mutating func endRecord(_ records: inout [Data]) {
        let isBlank = record.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        if !isBlank { records.append(record) }
        record = Data()
    }
}
