// The door to this module: templates are compiled here once and rendered from here as often as needed.

/// A set of Mustache templates that can include each other by name.
///
/// Implements the whole specification at https://github.com/mustache/spec, with its optional modules on lambdas,
/// inheritance and dynamic names. Where the specification leaves a choice:
/// - Of all texts, none is falsy (see ``Value``).
/// - Empty lines of an indented partial stay empty.
/// - Within an overriding block, blocks are parameters of the template in which they are written.
public struct TemplateLibrary: Sendable {
    private let program: Program
    private let escaping: Escaping
    private let strict: Bool

    /// Compiles templates.
    ///
    /// - Parameters:
    ///   - sources: The text of each template, by the name under which partials and parents reference it.
    ///   - escaping: What `{{name}}` does to text.
    ///   - strict: Whether errors that the specification makes render as nothing are thrown instead: references to
    ///     unknown templates, names found nowhere in the context (a name whose value is `null` is found), lists and
    ///     objects written as text, and tags that can have no effect because they stand directly in a parent.
    /// - Throws: The first error of the first template, in the order of the names.
    public init(
        _ sources: [String: String], escaping: Escaping = .html, strict: Bool = false
    ) throws(TemplateError) {
        var program = Program()
        let ordered = sources.sorted { $0.key < $1.key }
        for (index, source) in ordered.enumerated() { program.templates[source.key] = index }
        for (name, text) in ordered {
            let entry = try Compiler.compile(Source(name: name, text: text), strict: strict, into: &program)
            program.entries.append(entry)
        }
        self.program = program
        self.escaping = escaping
        self.strict = strict
    }

    /// The names of the templates, sorted.
    public var names: [String] { program.templates.keys.sorted() }

    /// Renders the template `name` against `context` and appends the text to `output` as UTF-8.
    ///
    /// - Throws: An error if there is no such template, if templates, overrides and lambdas are nested more than 1000
    ///   deep, if a lambda returns a malformed template, and for what strict mode adds. `output` is then unchanged.
    public func render(_ name: String, _ context: Value, into output: inout [UInt8]) throws(TemplateError) {
        guard let template = program.templates[name] else {
            throw TemplateError(template: name, line: 0, column: 0, message: .unknownPartial(name))
        }
        let start = output.count
        var renderer = Renderer(
            program: program, escaping: escaping, strict: strict, output: output, context: context)
        output = []  // The renderer now holds the only copy, so that appending to it copies nothing.
        defer {
            output = renderer.output
        }
        do {
            try renderer.run(from: program.entries[template])
        } catch {
            renderer.output.removeLast(renderer.output.count - start)
            throw error
        }
    }

    /// The template `name`, rendered against `context`.
    ///
    /// - Throws: As ``render(_:_:into:)`` does.
    public func render(_ name: String, _ context: Value) throws(TemplateError) -> String {
        var output: [UInt8] = []
        try render(name, context, into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
