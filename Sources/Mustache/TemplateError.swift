// The one error of this module: where in which template, and what to do about it. The sentences themselves stand
// beside the rules that raise them.

/// A template that cannot be compiled or rendered.
public struct TemplateError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The name of the template, as given to ``TemplateLibrary``.
    public let template: String
    /// The line of the tag at fault, from 1; 0 when the error concerns no place in a template.
    public let line: Int
    /// The column of the tag at fault in Unicode scalars, from 1; 0 when the error concerns no place in a template.
    public let column: Int
    /// What is wrong and what to do.
    public let message: String

    public init(template: String, line: Int, column: Int, message: String) {
        self.template = template
        self.line = line
        self.column = column
        self.message = message
    }

    /// `template:line:column: message`
    public var description: String {
        line > 0 ? "\(template):\(line):\(column): \(message)" : "\(template): \(message)"
    }
}
