// A folder of Tests/Fixtures with its index.tsv: which file holds what.

import Foundation

/// Wire data of one API.
public struct FixtureFolder: Sendable {
    /// One row of `index.tsv`.
    public struct Row: Sendable, CustomStringConvertible {
        public let file: String
        /// The component schema that describes the file.
        public let schema: String
        /// `request`, `response`, `event`, `fragment`, or `refused`.
        public let role: String
        /// The operationId, empty if the file belongs to none.
        public let operation: String

        public var description: String { file }
    }

    private let path: String

    /// - Parameter name: the folder's name inside `Tests/Fixtures`.
    public init(_ name: String) {
        path = PackageFolder.path + "/Tests/Fixtures/" + name
    }

    /// Every row of `index.tsv`; a row without its five columns has empty ones.
    public var rows: [Row] {
        let text = (try? String(contentsOfFile: path + "/index.tsv", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            func column(_ number: Int) -> String { number < columns.count ? columns[number] : "" }
            return Row(file: column(0), schema: column(1), role: column(2), operation: column(3))
        }
    }

    /// The JSON files that are there, whether they have a row or not.
    public var files: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }.sorted()
        }
    }

    public func data(_ file: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path + "/" + file))
    }

    public func text(_ file: String) throws -> String { String(decoding: try data(file), as: UTF8.self) }
}
