// A report for a terminal.

import Diagnostics

extension Report {
    /// The module and the verdicts.
    public var headline: String { "\(module): \(summary)\n" }

    /// - Parameters:
    ///   - isVerbose: whether comments that changed are listed too, not only counted.
    ///   - usesColor: whether verdicts have colours.
    public func text(isVerbose: Bool = false, usesColor: Bool = false) -> String {
        var text = "\(module): \(VisibleText.escaped(old)) → \(VisibleText.escaped(new))\n\(summary)\n"
        for section in sections where isVerbose || section.changes[0].side != .documentation {
            text += "\n\(section.title)\n"
            for change in section.changes { text += lines(of: change, usesColor) }
        }
        return text
    }

    private func lines(of change: Change, _ usesColor: Bool) -> String {
        let color = change.verdict == .major ? "31" : change.verdict == .minor ? "33" : "2"
        let verdict = usesColor ? "\u{1B}[\(color)m\(change.verdict.rawValue)\u{1B}[0m" : change.verdict.rawValue
        var text = "  \(verdict)  \(VisibleText.escaped("\(Self.side(change))\(change.symbol) \(change.message)"))\n"
        if let places = Self.places(change) { text += "         \(VisibleText.escaped(places))\n" }
        if let action = change.action { text += "         \(VisibleText.escaped(action))\n" }
        return text
    }
}
