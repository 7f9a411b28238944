// The compiled form of a library of templates: one flat list of instructions and the tables they point into. Every
// reference that the templates alone determine (names, partials, block content, jump targets) is a number here.

/// One step of rendering. Indices reference the tables of ``Program``; targets are indices of instructions.
enum Instruction: Sendable {
    /// Appends bytes of the pool.
    case text(TextSlice)
    /// Appends the current indentation; stands where a line begins with something other than text.
    case indent
    /// Appends a value.
    case variable(path: Int, escaped: Bool)
    /// Enters the section's content once per element, or jumps to `end` (after the matching `endSection`).
    case section(Int, path: Int, end: Int)
    /// Goes on if the value is falsy, else jumps to `end`.
    case inverted(path: Int, end: Int)
    /// Goes back to the content of the section for its next element, or leaves the section.
    case endSection
    /// Calls another template: a partial, or a parent with overriding blocks.
    case call(Int)
    /// Calls the override of a block and goes on at `end`, or goes on with the default content.
    case block(id: Int, indentation: Indentation, end: Int)
    /// Ends a template or an overriding block.
    case `return`
}

/// Bytes of the pool, and the places in them at which a line begins that may have to be indented.
struct TextSlice: Sendable {
    let start: Int
    var end: Int
    let firstLine: Int
    var lastLine: Int
}

/// How what is inserted is indented.
enum Indentation: Sendable {
    /// Inserted in mid-line: its own lines are not indented at all.
    case inline
    /// Each line is preceded by the indentation of the surroundings and by these bytes of the pool.
    case lines(start: Int, end: Int)
}

/// A partial or parent tag.
struct CallSite: Sendable {
    enum Target: Sendable {
        case template(Int)
        case unknown
        case dynamic(path: Int)
    }

    let target: Target
    let indentation: Indentation
    /// The overriding blocks, as a range of `Program.overrides`.
    var overrides: Range<Int>
    /// Where to go on: behind the content of the overriding blocks.
    var next: Int
}

/// The content given to a block, by a parent tag.
struct Override: Sendable {
    let block: Int
    let entry: Int
}

/// The unprocessed content of a section, for lambdas, without the line ends that belong to the section's tags.
struct SectionContent: Sendable {
    let source: Int
    let range: Range<Int>
    let delimiters: Delimiters
    let startsLine: Bool
}

/// A dotted name as a range of `Program.keys`; the empty range is the implicit iterator.
struct Path: Sendable {
    let start: Int
    let count: Int
}

/// The place in the templates an instruction comes from, for errors.
struct Origin: Sendable {
    let source: Int
    let offset: Int
}

struct Program: Sendable {
    var code: [Instruction] = []
    /// One for each instruction.
    var origins: [Origin] = []
    /// The text of all templates.
    var pool: [UInt8] = []
    /// Offsets into the pool at which lines begin.
    var lines: [Int] = []
    var keys: [HashedName] = []
    var paths: [Path] = []
    var sections: [SectionContent] = []
    var calls: [CallSite] = []
    var overrides: [Override] = []
    var sources: [Source] = []

    /// The number of each template, its index into `entries`.
    var templates: [String: Int] = [:]
    /// Where each template begins.
    var entries: [Int] = []
    var blockIDs: [String: Int] = [:]
    var pathIDs: [String: Int] = [:]

    /// The error at the tag an instruction comes from.
    func error(at instruction: Int, _ message: String) -> TemplateError {
        let origin = origins[instruction]
        return sources[origin.source].error(at: origin.offset, message)
    }

    /// The name of a path as written in the template.
    func name(of path: Int) -> String {
        let path = paths[path]
        if path.count == 0 { return "." }
        return keys[path.start..<path.start + path.count].map(\.name).joined(separator: ".")
    }
}
