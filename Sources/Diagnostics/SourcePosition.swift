// Places in source files: one position, and the stretch between two of them.

/// A place in a text. Both numbers start at 1; the column counts Unicode scalars, not bytes.
public struct SourcePosition: Hashable, Comparable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A stretch of one file, from `start` up to, but not including, `end`.
public struct SourceSpan: Hashable, Sendable {
    /// The path as the user is shown it.
    public var file: String
    public var start: SourcePosition
    public var end: SourcePosition

    public init(file: String, start: SourcePosition, end: SourcePosition) {
        self.file = file
        self.start = start
        self.end = max(start, end)
    }

    /// An empty stretch: a place rather than a text.
    public init(file: String, line: Int, column: Int) {
        let place = SourcePosition(line: line, column: column)
        self.init(file: file, start: place, end: place)
    }
}
