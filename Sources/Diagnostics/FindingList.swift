// Collecting findings, and the one order in which they are shown.

/// A growing list of findings, in the order in which they were reported.
public struct FindingList: Sendable, Hashable {
    public private(set) var all: [Finding]

    public init(_ findings: [Finding] = []) {
        all = findings
    }

    public var isEmpty: Bool { all.isEmpty }

    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    public mutating func report(_ finding: Finding) {
        all.append(finding)
    }

    /// Reports what several places may lead to, and what people need to hear once.
    public mutating func reportOnce(_ finding: Finding) {
        if !all.contains(finding) { all.append(finding) }
    }

    public mutating func report(contentsOf findings: some Sequence<Finding>) {
        all.append(contentsOf: findings)
    }

    /// How many findings have exactly this severity.
    public func count(of severity: Severity) -> Int {
        all.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
    }
}

extension Sequence<Finding> {
    /// What is to be shown, by file, position, rule, message, pointer; findings of severity `off` are left out.
    public func inDisplayOrder() -> [Finding] {
        filter { $0.severity != .off }.sorted { left, right in
            let leftFile = left.span?.file ?? ""
            let rightFile = right.span?.file ?? ""
            if leftFile != rightFile { return leftFile < rightFile }
            let origin = SourcePosition(line: 0, column: 0)
            let leftStart = left.span?.start ?? origin
            let rightStart = right.span?.start ?? origin
            if leftStart != rightStart { return leftStart < rightStart }
            if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
            if left.message != right.message { return left.message < right.message }
            return (left.pointer ?? "") < (right.pointer ?? "")
        }
    }
}
