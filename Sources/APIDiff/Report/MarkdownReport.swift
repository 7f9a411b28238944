// A report for a pull request.

import Diagnostics

extension Report {
    public func markdown() -> String {
        var text = "## \(module): \(verdict.rawValue)\n\n"
        text += "\(Self.inline(old)) → \(Self.inline(new))\n\n\(Self.escaped(summary))\n"
        for section in sections {
            let isLong = section.changes.count > 20 || section.changes[0].verdict == .patch
            text +=
                isLong
                ? "\n<details><summary>\(section.title) (\(section.changes.count))</summary>\n\n"
                : "\n### \(section.title)\n\n"
            for change in section.changes { text += Self.item(change) }
            if isLong { text += "\n</details>\n" }
        }
        if !diff.keptNames.isEmpty {
            text += "\n### Keep the older names\n\n```yaml\n\(renameLines.joined(separator: "\n"))\n```\n"
        }
        return text
    }

    private static func item(_ change: Change) -> String {
        var text = "- \(side(change))\(inline(change.symbol)) \(escaped(change.message))"
        if let action = change.action { text += ". \(escaped(action))" }
        if let places = places(change) { text += "<br><sub>\(escaped(places))</sub>" }
        return text + "\n"
    }

    private static func inline(_ text: String) -> String { "`\(oneLine(text).replacing("`", with: "'"))`" }

    /// Nothing of it is a sign of Markdown or HTML; code in backticks stays.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in oneLine(text) {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "*", "_", "[", "]", "\\", "|", "#", "~": result += "\\\(character)"
            default: result.append(character)
            }
        }
        return result
    }

    private static func oneLine(_ text: String) -> String { VisibleText.escaped(text).replacing("\n", with: " ") }
}
