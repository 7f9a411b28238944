// The JSONTestSuite: every text that JSON allows is read, every other one refused. Needs the shared test data.
import ClientRuntime
import Foundation
import TestSupport
import Testing

private let folder = "conformance/json-parsing/test_parsing"

@Suite("JSONTestSuite", .enabled(if: SharedFolder.contains(folder), "the folder \(folder) is not there"))
struct JSONConformanceTests {
    private func texts(_ prefix: String) throws -> [(name: String, text: Data)] {
        let path = (SharedFolder.path ?? "") + "/" + folder
        return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasPrefix(prefix) }.sorted()
            .map { ($0, try Data(contentsOf: URL(fileURLWithPath: path + "/" + $0))) }
    }

    @Test func whatJSONAllowsIsRead() throws {
        let texts = try texts("y_")
        #expect(texts.count == 95)
        for (name, text) in texts {
            #expect(throws: Never.self, "\(name)") { try JSONValue(parsing: text) }
        }
    }

    @Test func whatJSONForbidsIsRefused() throws {
        let texts = try texts("n_")
        #expect(texts.count == 188)
        for (name, text) in texts {
            #expect(throws: DecodingFailure(pointer: "", problem: .notJSON), "\(name)") {
                try JSONValue(parsing: text)
            }
        }
    }

    /// What the suite leaves open is read or fails, and what is read is the same after it was written.
    @Test func whatIsOpenIsNeverAnotherValue() throws {
        for (name, text) in try texts("i_") {
            guard let value = try? JSONValue(parsing: text) else { continue }
            #expect(try JSONValue(parsing: value.data()) == value, "\(name)")
        }
    }
}
