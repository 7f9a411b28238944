// Comments of declarations, put together from a description's words and facts.

import ClientModel

extension DocComment {
    /// A text of a description, if there is one.
    init(text: String?) {
        self.init()
        if let text { append(text) }
    }

    /// The words of a declaration, its facts, and where it is described.
    init(_ documentation: Documentation, source: String?, orElse fallback: String? = nil) {
        self.init()
        if let text = documentation.text, !text.isEmpty {
            append(text)
        } else if let fallback {
            append(own: fallback)
        }
        addFacts(documentation.facts)
        if let source, let pointer = documentation.pointer {
            separate()
            append("Source: `\(source)\(pointer)`")
        }
    }

    /// Facts follow the words as one paragraph.
    private mutating func addFacts(_ facts: [String]) {
        guard !facts.isEmpty else { return }
        separate()
        append(facts.joined(separator: " "))
    }
}

/// One line of a plain comment.
struct CommentLine {
    let text: String

    init(_ source: String) { text = DocComment(text: source).lines.joined(separator: " ") }
}
