// libyaml's error → a finding in plain words, with the place, the context, and the usual causes.

import CYAML
import Diagnostics

struct YAMLProblem {
    private let problem: String
    private let context: String?
    private let place: SourceSpan
    private let contextPlace: SourceSpan?
    /// The character at the place, and the line up to it.
    private let character: Unicode.Scalar?
    private let lineBefore: Substring.UnicodeScalarView
    private let isAtEnd: Bool
    private let contextLine: Substring.UnicodeScalarView

    init(_ parser: yaml_parser_t, text: [UInt8], path: String) {
        problem = parser.problem.map { String(cString: $0) } ?? "out of memory"
        context = parser.context.map { String(cString: $0) }
        if parser.error == YAML_READER_ERROR {
            place = SourceText.place(after: text[..<min(parser.problem_offset, text.count)], path)
            contextPlace = nil
        } else {
            place = Self.span(parser.problem_mark, path)
            contextPlace = parser.context == nil ? nil : Self.span(parser.context_mark, path)
        }
        var texts = SourceTexts()
        texts.add(path: path, bytes: text)
        let line = (texts.line(place.start.line, of: path) ?? "").unicodeScalars
        lineBefore = line.prefix(place.start.column - 1)
        character = line.dropFirst(place.start.column - 1).first
        isAtEnd = character == nil && texts.line(place.start.line + 1, of: path) == nil
        contextLine = (contextPlace.flatMap { texts.line($0.start.line, of: path) } ?? "").unicodeScalars[...]
    }

    var finding: Finding {
        let explanation = explain()
        var notes: [Note] = []
        if let contextPlace, let context, contextPlace.start != place.start {
            notes.append(Note(Self.plainContexts[context] ?? context, at: contextPlace))
        }
        return Finding(.yamlSyntax, explanation.message, at: place, notes: notes, help: explanation.help)
    }

    private static func span(_ mark: yaml_mark_t, _ path: String) -> SourceSpan {
        SourceSpan(file: path, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    // MARK: Words

    private func explain() -> (message: String, help: String?) {
        if isIndentedByTab {
            return ("a tab is used as indentation", "YAML is indented with spaces only; replace the tab by spaces.")
        }
        switch problem {
        case "found character that cannot start any token":
            let shown = character.map(String.init) ?? "this"
            return ("a value cannot start with ‘\(shown)’", "Put the text in quotes.")
        case "could not find expected ':'":
            return ("expected ‘:’ after the key", missingBlankHelp ?? Self.keyHelp)
        case "mapping values are not allowed in this context":
            return (
                "a ‘:’ that makes a key is not allowed here",
                "If the colon is part of a text, put the text in quotes; otherwise check the indentation of this line."
            )
        case "did not find expected key":
            return ("expected a key at this indentation", missingBlankHelp ?? Self.indentationHelp)
        case "did not find expected '-' indicator":
            return ("expected the next ‘- ’ of the sequence", Self.indentationHelp)
        case "did not find expected comment or line break" where context == "while scanning a directive":
            return ("there is something after the directive", "Start the document on the next line, with ‘---’.")
        case "did not find expected node content" where isAtEnd:
            return ("the file ends where a value is expected", Self.bracketHelp)
        default:
            let plain = Self.plainProblems[problem]
            return (plain?.message ?? problem, plain?.help)
        }
    }

    private var isIndentedByTab: Bool {
        problem.contains("tab character")
            || character == "\t" && lineBefore.allSatisfy { $0 == " " || $0 == "\t" || $0 == "-" }
            || lineBefore.contains("\t") && lineBefore.allSatisfy { $0 == " " || $0 == "\t" }
    }

    /// Help for `key:value`, where the blank after the colon is missing.
    private var missingBlankHelp: String? {
        let line = contextLine.drop { $0 == " " || $0 == "-" }
        guard let colon = line.firstIndex(of: ":"), let next = line[colon...].dropFirst().first, next != " ",
            !line[colon...].dropFirst().starts(with: "//".unicodeScalars), line[..<colon].allSatisfy({ $0 != " " })
        else { return nil }
        return "Put a blank after the colon of ‘\(String(line[..<colon])):’."
    }
}
