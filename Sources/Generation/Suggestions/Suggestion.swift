// Knowledge that a description shows by its shapes and does not say: what an overlay could add.

import ClientModel
import Diagnostics
import OpenAPI
import SpecSource

/// One action of a suggested overlay.
public struct Suggestion: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case token, paging, longWork, id, sensitive
    }

    public var kind: Kind
    /// What it is about, as a JSONPath query.
    public var target: String
    /// What to add, as YAML on one line.
    public var update: String
    /// Why, as a sentence.
    public var reason: String
    /// Where the description shows it.
    public var span: SourceSpan?
}

/// The suggestions for one description.
public struct Suggestions: Sendable {
    public var title: String
    public var path: String
    public var all: [Suggestion]

    /// Looks at the descriptions of all modules that can be used.
    public static func make(
        _ configuration: Configuration, files: InputFiles = InputFiles()
    ) -> (suggestions: [Suggestions], findings: FindingList) {
        var all: [Suggestions] = []
        var findings = FindingList()
        for module in configuration.modules {
            let (description, problems) = module.readDescription(files)
            findings.report(contentsOf: problems.weighed(by: configuration.severities, isUsable: description != nil))
            guard let description else { continue }
            all.append(make(description, description.model().0).accepted(by: module, files: files))
        }
        return (all, findings)
    }

    /// Looks at the model of a description. Suggested is only what the description does not say already, and what an
    /// overlay can reach: an overlay changes the root file.
    static func make(_ description: SelectedDescription, _ model: ClientModel) -> Suggestions {
        let document = description.whole
        let finder = SuggestionFinder(model, document)
        let found = [
            finder.tokens(), finder.pages(), finder.longWork(), finder.ids(), finder.sensitiveMembers(),
        ].flatMap { $0 }
        return Suggestions(
            title: document.info.title, path: document.path,
            all: found.filter { Self.selects($0.target, in: document.root) })
    }

    private static func selects(_ target: String, in root: Node) -> Bool {
        guard let path = try? JSONPath(target), let places = try? path.places(in: root, limit: 100_000) else {
            return false
        }
        return places.contains { $0.node.kind == .mapping && $0.node["$ref"] == nil }
    }

    public func count(_ kind: Suggestion.Kind) -> Int { all.count { $0.kind == kind } }

    /// How many lines stand before the first action, and how many each has.
    static let headLines = 4
    static let linesOfEach = 3

    /// The overlay, as YAML.
    public var overlay: String {
        var text = """
            # Suggested by apigen for \(Self.comment(path)): read each reason, and keep what is true of the API.
            overlay: 1.0.0
            info: {title: \(YAMLText.quoted("Knowledge beyond " + title)), version: 1.0.0}
            actions:\(all.isEmpty ? " []" : "")

            """
        for suggestion in all {
            let place = suggestion.span.map { "\($0.file):\($0.start.line):\($0.start.column): " } ?? ""
            text += "  # \(Self.comment(place + suggestion.reason))\n"
            text += "  - target: \(YAMLText.quoted(suggestion.target))\n"
            text += "    update: \(suggestion.update)\n"
        }
        return text
    }

    /// Text of a description stays on its line.
    private static func comment(_ text: String) -> String { VisibleText.escaped(text) }
}

/// Text as YAML in quotes, which nothing in it can end.
enum YAMLText {
    static func quoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F }
        if isPlain { return "'" + text.replacing("'", with: "''") + "'" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case _ where scalar.value < 0x20 || scalar.value >= 0x7F:
                result +=
                    "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
                    + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// A name or a value in a mapping on one line: in quotes where it has more than letters and digits.
    static func word(_ text: String) -> String {
        let isWord = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
                UInt8(ascii: "/"):
                true
            default: false
            }
        }
        let meansSomethingElse = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(
            text.lowercased())
        return isWord && !text.isEmpty && !meansSomethingElse ? text : quoted(text)
    }
}
