// What is wrong with an extension of a description, which is then ignored.

import Diagnostics
import SpecSource

/// Why an extension, or a part of one, is ignored.
struct ExtensionProblem: Error {
    var message: String
    var node: Node
    var help: String?

    init(_ message: String, _ node: Node, help: String? = nil) {
        self.message = message
        self.node = node
        self.help = help
    }

    func finding(_ rule: Rule) -> Finding { Finding(rule, message, at: node.span, help: help) }
}
