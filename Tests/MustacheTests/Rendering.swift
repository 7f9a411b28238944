// The helpers of this folder: render one template, and the error that compiling or rendering one raises.

import Mustache
import Testing

/// The template rendered with the given partials.
func render(
    _ template: String, _ context: Value = [:], partials: [String: String] = [:], escaping: Escaping = .none,
    strict: Bool = false
) throws -> String {
    var sources = partials
    sources["main"] = template
    return try TemplateLibrary(sources, escaping: escaping, strict: strict).render("main", context)
}

/// The description of the error raised by the template, which is called `main`; `nil` if there is none.
func failure(
    _ template: String, _ context: Value = [:], partials: [String: String] = [:], strict: Bool = false
) -> String? {
    do {
        _ = try render(template, context, partials: partials, strict: strict)
        return nil
    } catch {
        return String(describing: error)
    }
}
