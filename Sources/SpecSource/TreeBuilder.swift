// Builds the flat storage from a stream of scalars, openings and closings; both readers feed it.
// Counts what aliases expand to, so that neither depth nor size can be exceeded behind their back.

import Diagnostics

/// A place as the readers count it: both numbers start at 1.
struct Mark {
    var line: UInt32
    var column: UInt32
}

/// Thrown after the finding that explains why reading cannot go on has been reported.
struct ReadingStopped: Error {}

struct TreeBuilder {
    static let largestErrorCount = 1000
    static let largestWarningCount = 100

    struct Frame {
        var node: UInt32
        var isMapping: Bool
        var isFlow: Bool
        var hasMerge = false
        var hasComplexKey = false
        var pendingStart: Int
        var expandedBefore: Int
        /// The levels of nesting inside.
        var height: UInt32 = 0
        var lastEnd: Mark
        var anchor: Int?
    }

    struct Anchor {
        var node: UInt32
        var expandedNodes: Int
        var height: UInt32
        var isComplete: Bool
    }

    let path: String
    let limits: Limits
    var nodes: [NodeRecord] = []
    var children: [UInt32] = []
    var text: [UInt8] = []
    var root: UInt32?
    private(set) var findings: [Finding] = []
    private(set) var suppressedWarnings = 0
    private var errorCount = 0

    var pending: [UInt32] = []
    private var frames: [Frame] = []
    private var expandedNodes = 0
    private var anchors: [Anchor] = []
    private var anchorNames: [String: Int] = [:]

    init(path: String, limits: Limits, inputSize: Int) {
        self.path = path
        self.limits = limits
        nodes.reserveCapacity(inputSize / 16 + 16)
        children.reserveCapacity(inputSize / 12 + 16)
        text.reserveCapacity(inputSize / 2 + 16)
        pending.reserveCapacity(1024)
        frames.reserveCapacity(64)
    }

    /// The finished tree.
    consuming func document() -> SourceDocument? {
        guard let root else { return nil }
        let storage = NodeStorage(path: path, nodes: nodes, children: children, text: text)
        return SourceDocument(path: path, root: Node(storage: storage, index: root))
    }

    // MARK: Nodes

    /// Adds a scalar whose text has just been appended, from `textStart` to the end of the buffer.
    @inline(__always)
    mutating func addScalar(
        _ kind: Node.Kind, _ style: Node.Style, textStart: Int, from start: Mark, to end: Mark, anchor: String? = nil
    ) throws(ReadingStopped) {
        try countNode(at: start)
        let index = UInt32(truncatingIfNeeded: nodes.count)
        nodes.append(
            NodeRecord(
                kind: kind, style: style, startLine: start.line, startColumn: start.column, endLine: end.line,
                endColumn: end.column, first: UInt32(truncatingIfNeeded: textStart),
                count: UInt32(truncatingIfNeeded: text.count - textStart)
            )
        )
        if let anchor {
            define(anchor, Anchor(node: index, expandedNodes: 1, height: 0, isComplete: true))
        }
        attach(index, height: 0, end: end)
    }

    mutating func open(
        mapping: Bool, isFlow: Bool, from start: Mark, to end: Mark, anchor: String? = nil
    ) throws(ReadingStopped) {
        guard frames.count < limits.depth else { throw refuseDepth(at: start) }
        let expandedBefore = expandedNodes
        try countNode(at: start)
        noteComplexKey()
        let index = UInt32(truncatingIfNeeded: nodes.count)
        nodes.append(
            NodeRecord(
                kind: mapping ? .mapping : .sequence, style: isFlow ? .flow : .block, startLine: start.line,
                startColumn: start.column, endLine: end.line, endColumn: end.column, first: 0, count: 0
            )
        )
        var frame = Frame(
            node: index, isMapping: mapping, isFlow: isFlow, pendingStart: pending.count,
            expandedBefore: expandedBefore, lastEnd: end
        )
        if let anchor {
            frame.anchor = anchors.count
            define(anchor, Anchor(node: index, expandedNodes: 0, height: 0, isComplete: false))
        }
        frames.append(frame)
    }

    /// Closes the innermost sequence or mapping. Without a bracket to end with, it ends with its last child.
    mutating func close(at end: Mark) throws(ReadingStopped) {
        guard let frame = frames.popLast() else { return }
        if frame.isMapping {
            try finishMapping(frame)
        } else {
            let index = Int(frame.node)
            nodes[index].first = UInt32(truncatingIfNeeded: children.count)
            nodes[index].count = UInt32(truncatingIfNeeded: pending.count - frame.pendingStart)
            children.append(contentsOf: pending[frame.pendingStart...])
        }
        pending.removeLast(pending.count - frame.pendingStart)
        let end = frame.isFlow ? end : frame.lastEnd
        nodes[Int(frame.node)].endLine = end.line
        nodes[Int(frame.node)].endColumn = end.column
        if let anchor = frame.anchor {
            anchors[anchor].expandedNodes = expandedNodes - frame.expandedBefore
            anchors[anchor].height = frame.height + 1
            anchors[anchor].isComplete = true
        }
        attach(frame.node, height: frame.height + 1, end: end)
    }

    /// Puts the anchored node here once more. Where that is impossible, reports it and puts a null.
    mutating func addAlias(_ name: String, from start: Mark, to end: Mark) throws(ReadingStopped) {
        guard let index = anchorNames[name] else {
            try report(
                Finding(
                    .unknownAlias, "there is no anchor ‘&\(name)’ before this alias", at: span(start, end),
                    help: "Put the text in quotes if it only happens to start with an asterisk."
                )
            )
            return try addScalar(.null, .plain, textStart: text.count, from: start, to: end)
        }
        let anchor = anchors[index]
        guard anchor.isComplete else {
            let note = Note("the anchor starts here", at: startSpan(of: anchor.node))
            try report(
                Finding(
                    .recursiveAlias, "the alias ‘*\(name)’ stands inside the node that it stands for",
                    at: span(start, end), notes: [note], help: "Describe recursive data with $ref."
                )
            )
            return try addScalar(.null, .plain, textStart: text.count, from: start, to: end)
        }
        guard frames.count + Int(anchor.height) <= limits.depth else { throw refuseDepth(at: start) }
        guard anchor.expandedNodes <= limits.expandedNodes - expandedNodes else { throw refuseSize(at: start, end) }
        expandedNodes += anchor.expandedNodes
        if anchor.height > 0 { noteComplexKey() }
        attach(anchor.node, height: anchor.height, end: end)
    }

    @inline(__always)
    private mutating func attach(_ node: UInt32, height: UInt32, end: Mark) {
        guard !frames.isEmpty else {
            root = node
            return
        }
        pending.append(node)
        let last = frames.count - 1
        frames[last].lastEnd = end
        if height > frames[last].height { frames[last].height = height }
    }

    /// Whether the next node is a key of a mapping.
    var expectsKey: Bool {
        guard let frame = frames.last, frame.isMapping else { return false }
        return (pending.count - frame.pendingStart) & 1 == 0
    }

    /// Marks the open mapping as having a merge key, which has to be resolved when it closes.
    mutating func noteMergeKey() {
        frames[frames.count - 1].hasMerge = true
    }

    private mutating func noteComplexKey() {
        if expectsKey { frames[frames.count - 1].hasComplexKey = true }
    }

    private mutating func define(_ name: String, _ anchor: Anchor) {
        anchorNames[name] = anchors.count
        anchors.append(anchor)
    }

    // MARK: Limits and findings

    @inline(__always)
    private mutating func countNode(at start: Mark) throws(ReadingStopped) {
        expandedNodes += 1
        if expandedNodes > limits.expandedNodes { throw refuseSize(at: start, start) }
    }

    private mutating func refuseDepth(at start: Mark) -> ReadingStopped {
        findings.append(
            Finding(.tooDeep, "nested more than \(limits.depth) levels deep", at: span(start, start))
        )
        return ReadingStopped()
    }

    private mutating func refuseSize(at start: Mark, _ end: Mark) -> ReadingStopped {
        findings.append(
            Finding(
                .tooManyNodes, "more than \(limits.expandedNodes) nodes, counting each alias as a copy",
                at: span(start, end), help: "Aliases of aliases multiply; replace them with $ref."
            )
        )
        return ReadingStopped()
    }

    /// Reports a finding; gives up where one file has more errors than anybody reads.
    mutating func report(_ finding: Finding) throws(ReadingStopped) {
        if finding.severity == .error {
            errorCount += 1
            findings.append(finding)
            if errorCount >= Self.largestErrorCount {
                findings.append(
                    Finding(.tooManyFindings, "reading was given up after \(errorCount) errors", at: finding.span)
                )
                throw ReadingStopped()
            }
        } else if findings.count - errorCount < Self.largestWarningCount {
            findings.append(finding)
        } else {
            suppressedWarnings += 1
        }
    }

    /// Reports the error after which nothing more is read.
    mutating func reportLast(_ finding: Finding) {
        findings.append(finding)
    }

    func span(_ start: Mark, _ end: Mark) -> SourceSpan {
        SourceSpan(
            file: path,
            start: SourcePosition(line: Int(start.line), column: Int(start.column)),
            end: SourcePosition(line: Int(end.line), column: Int(end.column))
        )
    }

    func span(of node: UInt32) -> SourceSpan {
        let record = nodes[Int(node)]
        return span(
            Mark(line: record.startLine, column: record.startColumn),
            Mark(line: record.endLine, column: record.endColumn)
        )
    }

    private func startSpan(of node: UInt32) -> SourceSpan {
        let record = nodes[Int(node)]
        let start = Mark(line: record.startLine, column: record.startColumn)
        return span(start, start)
    }
}
