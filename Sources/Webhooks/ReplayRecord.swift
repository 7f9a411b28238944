// One line of a replay file: what happened, until when it counts, the digest of the id, and a checksum of the line.

import Foundation
import MessageSigning

struct ReplayRecord: Hashable {
    /// The first line of every replay file.
    static let fileHeader = Array("webhook-replay-ids 1\n".utf8)

    /// How many bytes the sign and the time of a line take at most, each with the blank behind it.
    static let longestBeginning = 2 + 20 + 1
    /// How many bytes the digest and the checksum take, with a blank between them and the line's end.
    static let endLength = 64 + 1 + 8 + 1

    /// Milliseconds since 1970; nil for a removed id.
    let expiry: Int64?
    /// The hexadecimal SHA-256 of the id: of one length, without line ends, and silent about customers.
    let digest: String

    init(id: String, expiry: Date?) throws(SigningError) {
        digest = TextForm.hex.text(try MessageDigest.sha256(Array(id.utf8)))
        // Rounded up: forgetting a millisecond late is harmless, forgetting early is not.
        self.expiry = expiry.map { Self.milliseconds($0, rule: .up) }
    }

    init(digest: String, expiry: Int64?) {
        self.digest = digest
        self.expiry = expiry
    }

    /// Reads a line without its end; nil if it is not exactly what ``line()`` writes.
    init?(line: ArraySlice<UInt8>) {
        let fields = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard fields.count == 4 else { return nil }
        let texts = fields.map { String(decoding: $0, as: UTF8.self) }
        guard TextForm.hex.bytes(texts[2])?.count == 32 else { return nil }
        digest = texts[2]
        switch texts[0] {
        case "+":
            guard let time = Int64(texts[1]) else { return nil }
            expiry = time
        case "-":
            expiry = nil
        default:
            return nil
        }
        guard let written = try? self.line(), written.dropLast().elementsEqual(line) else { return nil }
    }

    /// The line with its end.
    func line() throws(SigningError) -> [UInt8] {
        let text = expiry.map { "+ \($0) \(digest)" } ?? "- 0 \(digest)"
        let checksum = TextForm.hex.text(Array(try MessageDigest.sha256(Array(text.utf8)).prefix(4)))
        return Array("\(text) \(checksum)\n".utf8)
    }

    /// A time as the file counts it. Times beyond the range count as its end.
    static func milliseconds(_ date: Date, rule: FloatingPointRoundingRule) -> Int64 {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded(rule)
        return Int64(exactly: milliseconds) ?? (milliseconds < 0 ? .min : .max)
    }
}
