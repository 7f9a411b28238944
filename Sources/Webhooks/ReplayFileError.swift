// Why a replay file cannot be used.

/// A replay file cannot be opened, or cannot be relied on any more.
public enum ReplayFileError: Error, Hashable, Sendable {
    /// The operating system refused; the number is its `errno`.
    case system(Int32)
    /// Another store, of this process or another one, has the file open.
    case inUse
    /// The file is none of this store's; it was left as it is.
    case foreignFile
    /// A line is damaged, which no interrupted write explains: its checksum tells. Lines count from 1.
    case damaged(line: Int)
    /// An earlier failed write could not be undone.
    case broken
    /// The store was closed.
    case closed
}

extension ReplayFileError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .system(let number): "the replay file cannot be used: system error \(number)"
        case .inUse: "the replay file is in use by another store"
        case .foreignFile: "the file is no replay file"
        case .damaged(let line): "the replay file is damaged in line \(line)"
        case .broken: "the replay file is in an unknown state after a failed write; open it again"
        case .closed: "the replay file was closed"
        }
    }
}
