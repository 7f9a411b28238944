// A replay store that survives restarts and power failures: every id is on the disk before its event is handed out.

import Foundation

/// Remembers ids in an append-only file, one store for each file.
///
/// A write that was interrupted leaves a torn last line, which is dropped when the file is opened: its event was never
/// handed out. A line that is whole and wrong is damage, and the file is not opened. The file is rewritten without expired ids when they are more than half of it. Ids are stored as digests;
/// each takes about 100 bytes in the file and 200 in memory.
///
/// Beside the file, a lock file with the suffix `.lock` keeps other stores away; the operating system releases it when
/// the process ends.
public actor FileReplayStore: ReplayStore {
    private var lock: FileLock?
    private var file: DurableFile
    private var expiries: [String: Int64]
    private var lineCount: Int
    private let minimumCompactionThreshold: Int
    private var compactionThreshold: Int

    /// Opens a replay file, or creates it, readable by its owner only.
    ///
    /// - Parameter path: the file; its folder must exist and allow new files.
    /// - Throws: ``ReplayFileError``.
    public init(path: String) throws(ReplayFileError) {
        try self.init(path: path, minimumCompactionThreshold: 4096)
    }

    /// - Parameter minimumCompactionThreshold: the number of lines below which the file is never rewritten.
    init(path: String, minimumCompactionThreshold: Int) throws(ReplayFileError) {
        // One file has one lock, by whatever name it is opened.
        let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        lock = try FileLock(path + ".lock")
        var file = try DurableFile(path: path)
        let contents = ReplayFileContents(try file.read())
        switch contents {
        case .foreign: throw .foreignFile
        case .damaged(let line): throw .damaged(line: line)
        case .new:
            try file.truncate(to: 0)
            try file.append(ReplayRecord.fileHeader)
            (expiries, lineCount) = ([:], 0)
        case .records(let records, let byteCount):
            try file.truncate(to: byteCount)
            var expiries: [String: Int64] = [:]
            for record in records { expiries[record.digest] = record.expiry }
            (self.expiries, lineCount) = (expiries, records.count)
        }
        self.file = file
        self.minimumCompactionThreshold = minimumCompactionThreshold
        compactionThreshold = max(minimumCompactionThreshold, 2 * expiries.count)
    }

    public func insertIfAbsent(_ id: String, until expiry: Date, now: Date) throws -> Bool {
        guard lock != nil else { throw ReplayFileError.closed }
        let record = try ReplayRecord(id: id, expiry: expiry)
        if let known = expiries[record.digest], known > ReplayRecord.milliseconds(now, rule: .down) { return false }
        try file.append(record.line())
        expiries[record.digest] = record.expiry
        lineCount += 1
        compactIfNeeded(now: now)
        return true
    }

    public func remove(_ id: String) throws {
        guard lock != nil else { throw ReplayFileError.closed }
        let record = try ReplayRecord(id: id, expiry: nil)
        guard expiries[record.digest] != nil else { return }
        try file.append(record.line())
        expiries[record.digest] = nil
        lineCount += 1
    }

    /// Lets go of the file, so that another store can open it. Later calls of this store throw
    /// ``ReplayFileError/closed``. A store that nobody refers to any more lets go by itself, but at no certain time.
    public func close() {
        lock = nil
    }

    /// Rewrites the file if it has grown to twice what it needs. A failure changes nothing: the old file is complete.
    private func compactIfNeeded(now: Date) {
        guard lineCount >= compactionThreshold else { return }
        let time = ReplayRecord.milliseconds(now, rule: .down)
        expiries = expiries.filter { $0.value > time }
        compactionThreshold = max(minimumCompactionThreshold, 2 * expiries.count)
        guard lineCount >= compactionThreshold else { return }
        do {
            var bytes = ReplayRecord.fileHeader
            for (digest, expiry) in expiries.sorted(by: { $0.key < $1.key }) {
                bytes += try ReplayRecord(digest: digest, expiry: expiry).line()
            }
            try file.replace(with: bytes)
            lineCount = expiries.count
        } catch {
            compactionThreshold = 2 * lineCount
        }
    }
}
