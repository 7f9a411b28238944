// The templates that are part of the program, compiled once.

import Mustache
import Templates

extension TemplateLibrary {
    /// The templates of `Templates/`, by file name without ending.
    public static func embedded() throws(TemplateError) -> TemplateLibrary {
        var sources: [String: String] = [:]
        for (name, bytes) in embeddedTemplates { sources[name] = String(decoding: bytes, as: UTF8.self) }
        return try TemplateLibrary(sources, escaping: .none, strict: true)
    }
}
