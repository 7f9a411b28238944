// The optional corpus of real descriptions: what it has, and what others counted in it.

import Foundation
import TestSupport
import Testing

/// A description of the corpus.
struct CorpusEntry: Sendable, CustomTestStringConvertible {
    /// Relative to the corpus.
    var file: String
    /// Counted when the corpus was put together, by other means than this package.
    var operations: Int
    var schemas: Int
    /// Whether the description is meant to be generated without errors.
    var isGeneratable: Bool

    var path: String { "\(SharedFolder.path ?? "")/corpus/\(file)" }

    /// A folder name made of the path.
    var folder: String { String(file.map { $0.isLetter || $0.isNumber ? $0 : "_" }) }

    var testDescription: String { file }
}

enum CorpusIndex {
    static let isThere = SharedFolder.contains("corpus/INDEX.tsv")

    /// The descriptions that are refused, with findings that say why. All others have to be generated.
    static let refused: Set<String> = {
        let text = try? String(contentsOfFile: Tool.root + "/Tests/Fixtures/corpus/refused.txt", encoding: .utf8)
        return Set((text ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
    }()

    /// All descriptions; empty where the corpus is not there.
    static let entries: [CorpusEntry] = {
        guard let shared = SharedFolder.path,
            let text = try? String(contentsOfFile: "\(shared)/corpus/INDEX.tsv", encoding: .utf8)
        else { return [] }
        let lines = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        guard let head = lines.first else { return [] }
        return lines.dropFirst().compactMap { fields in
            func field(_ name: Substring) -> String? {
                head.firstIndex(of: name).flatMap { fields.indices.contains($0) ? String(fields[$0]) : nil }
            }
            guard let file = field("file"), let operations = field("operations").flatMap({ Int($0) }),
                let schemas = field("schemas").flatMap({ Int($0) })
            else { return nil }
            return CorpusEntry(
                file: file, operations: operations, schemas: schemas, isGeneratable: field("expected") == "generate")
        }
    }()
}
