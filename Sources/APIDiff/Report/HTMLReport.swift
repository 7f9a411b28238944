// A report as one page that needs nothing else: no script, no font, no picture.

import Diagnostics

extension Report {
    public static func html(_ reports: [Report]) -> String {
        let verdict = reports.map(\.verdict).max() ?? .patch
        let title = "API changes: \(verdict.rawValue)"
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            \(reports.map(\.html).joined())</body>
            </html>

            """
    }

    private var html: String {
        var text =
            "<header>\n<h1>\(Self.escaped(module)) <b class=\"\(verdict.rawValue)\">\(verdict.rawValue)</b></h1>\n"
        text += "<p><code>\(Self.escaped(old))</code> → <code>\(Self.escaped(new))</code></p>\n"
        text += "<p>\(Self.escaped(summary))</p>\n</header>\n"
        for section in sections {
            let isOpen = section.changes[0].verdict != .patch && section.changes.count <= 200
            text +=
                "<details\(isOpen ? " open" : "")>\n<summary>\(section.title) <i>\(section.changes.count)</i></summary>\n"
            text += "<table>\n"
            for change in section.changes { text += Self.row(change) }
            text += "</table>\n</details>\n"
        }
        if !diff.keptNames.isEmpty {
            text += "<details open>\n<summary>Keep the older names</summary>\n"
            text += "<pre>\(Self.escaped(renameLines.joined(separator: "\n")))</pre>\n</details>\n"
        }
        return text
    }

    private static func row(_ change: Change) -> String {
        let name = change.side == .request || change.side == .response ? change.side.rawValue : ""
        let action = change.action.map { "<p>\(code(escaped($0)))</p>" } ?? ""
        let places = places(change).map { "<small>\(escaped($0))</small>" } ?? ""
        return """
            <tr><td><b class="\(change.verdict.rawValue)">\(change.verdict.rawValue)</b> \(name)</td>\
            <td><code>\(escaped(change.symbol))</code> \(escaped(change.message))\(action)\(places)</td></tr>

            """
    }

    private static func escaped(_ text: String) -> String {
        VisibleText.escaped(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }

    /// Words in backticks as code.
    private static func code(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count % 2 == 1 else { return text }
        return parts.enumerated().map { $0.offset % 2 == 1 ? "<code>\($0.element)</code>" : String($0.element) }
            .joined()
    }

    private static let style = """
        :root { color-scheme: light dark; --line: #8884; --soft: #8882; }
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.4rem; margin: 2rem 0 0; }
        header p { margin: .3rem 0; }
        code, pre { font: 13px/1.5 ui-monospace, monospace; }
        code { background: var(--soft); border-radius: 4px; padding: .1em .3em; overflow-wrap: anywhere; }
        pre { background: var(--soft); border-radius: 6px; padding: .8rem; overflow-x: auto; }
        details { margin: 1rem 0; border: 1px solid var(--line); border-radius: 6px; }
        summary { cursor: pointer; padding: .5rem .8rem; font-weight: 600; }
        summary i { font-style: normal; font-weight: 400; opacity: .7; }
        details > pre { margin: 0 .8rem .8rem; }
        table { width: 100%; border-collapse: collapse; }
        td { border-top: 1px solid var(--line); padding: .5rem .8rem; vertical-align: top; }
        td:first-child { white-space: nowrap; width: 9rem; }
        td p { margin: .2rem 0; }
        small { display: block; opacity: .65; overflow-wrap: anywhere; }
        b { border-radius: 4px; padding: .1em .45em; font-size: .8rem; color: #fff; }
        .major { background: #b3261e; } .minor { background: #8a5a00; } .patch { background: #4a6572; }
        """
}
