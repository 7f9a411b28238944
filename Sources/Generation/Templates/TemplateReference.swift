// The reference of the templates as Markdown, from the declarations that the renderers and the checks use.

import SwiftRendering

public enum TemplateReference {
    /// The text of `Documentation/templates.md`.
    public static func rendered() -> String {
        introduction
            + TemplateDeclaration.all.map(line).joined()
            + "\n## Contexts\n\n" + contexts + ContextKind.all.map(table).joined()
    }

    /// The built-in templates, one a line.
    public static func list() -> String {
        let width = TemplateDeclaration.all.map(\.name.count).max() ?? 0
        return TemplateDeclaration.all.map { template in
            template.name + String(repeating: " ", count: width + 2 - template.name.count) + template.meaning + "\n"
        }.joined()
    }

    private static func line(_ template: TemplateDeclaration) -> String {
        let context = template.kind.map { "`\($0.name)`" } ?? "what surrounds it"
        return "| `\(template.name)` | \(context) | \(template.meaning)\(template.isInline ? "; on one line" : "") |\n"
    }

    private static func table(_ kind: ContextKind) -> String {
        var text = "### \(kind.name)\n\n\(kind.meaning.prefix(1).uppercased() + kind.meaning.dropFirst()).\n\n"
        text += "| variable | is | |\n|---|---|---|\n"
        for variable in kind.variables {
            text += "| `\(variable.name)` | \(form(variable)) | \(variable.meaning) |\n"
        }
        return text + "\n"
    }

    private static func form(_ variable: ContextKind.Variable) -> String {
        let form =
            switch variable.value {
            case .identifier: "identifier"
            case .literal: "literal"
            case .type: "type"
            case .comment: "comment"
            case .word: "word"
            case .flag: "flag"
            case .context(let kind): "[\(kind)](#\(kind.lowercased()))"
            case .list(let kind): "list of [\(kind)](#\(kind.lowercased()))"
            }
        return form + (variable.isOptional ? ", or nothing" : "")
    }

    private static let introduction = """
        # Templates

        The look of generated code is decided by Mustache templates, which are part of the program. A folder of your own
        replaces single ones:

        ```sh
        apigen templates --export Templates     # the built-in ones, to begin from
        ```

        ```yaml
        templates: Templates                    # for all modules, or in one module
        ```

        Keep only the files that you change: a file `object.mustache` replaces the template `object`, all others stay as
        they are. Files with other names can be included by yours. Templates are inputs: a changed one generates the
        module again.

        - Templates decide text, never meaning: names, types and their order are settled before. Every value is an
          identifier, a literal, a type or a comment that is safe where it belongs, so a description cannot put code into
          the output, whatever a template does with it.
        - Which files are written is not decided by templates.
        - Lines may have any length: a line of code that is too long for the formatter is broken afterwards, a call for
          example into a line for each argument. Comments are wrapped, and those that begin in the first column are
          indented as what they document is. Write a call on one line, then it stays there where it fits.
        - A name that is unknown at its place, a template that does not exist and a syntax error are findings with file,
          line and column.
        - Templates that are said to be “on one line” are included in the middle of a line: the end of their line does
          not belong to them.

        The language is the whole of [Mustache](https://mustache.github.io/mustache.5.html) with inheritance
        (`{{<parent}}…{{/parent}}`, `{{$block}}…{{/block}}`). Nothing is escaped: `{{name}}` and `{{{name}}}` are the
        same. A name is looked for in the context of its section, then in those around it.

        ## The templates

        | template | context | writes |
        |---|---|---|

        """

    private static let contexts = """
        A section `{{#properties}}…{{/properties}}` of a list is repeated for each of its contexts; one of a context gives
        its variables; one of a flag, or of something that may be nothing, is written where there is something, and
        `{{^name}}…{{/name}}` where there is not.


        """
}
