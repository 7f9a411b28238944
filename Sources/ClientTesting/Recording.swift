// Exchanges with a server, kept for tests that need none.

import ClientRuntime
public import Foundation

/// Exchanges in the order in which their answers came. It is written as JSON, one member a line, to be read and compared
/// by people.
public struct Recording: Sendable, Hashable, Codable {
    /// A header.
    public struct Field: Sendable, Hashable, Codable {
        public var name: String
        public var value: String
    }

    /// A request and its answer, redacted.
    public struct Exchange: Sendable, Hashable, Codable {
        public var method: String
        /// Path and query.
        public var path: String
        public var requestHeaders: [Field]
        /// Nil where the body was neither JSON nor a form: such bodies are not kept.
        public var requestBody: String?
        public var status: Int
        public var headers: [Field]
        /// Nil as for the request.
        public var body: String?
    }

    public var exchanges: [Exchange]

    public init(exchanges: [Exchange] = []) { self.exchanges = exchanges }

    /// Reads a file.
    public init(contentsOf url: URL) throws {
        self = try JSONDecoder().decode(Recording.self, from: Data(contentsOf: url))
    }

    /// Writes a file, whole or not at all.
    public func write(to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: url, options: .atomic)
    }
}
