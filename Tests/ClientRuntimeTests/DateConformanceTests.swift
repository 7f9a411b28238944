// The date and date-time tables of the JSON Schema test suite, where the folder with it is there.
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct DateConformanceTests {
    static let folder = "conformance/json-schema/draft2020-12/optional/format"

    /// The texts of a table with whether they are valid.
    func table(_ name: String) throws -> [(text: String, valid: Bool)] {
        let path = try #require(SharedFolder.path) + "/\(Self.folder)/\(name).json"
        let groups = try JSONValue(parsing: try Data(contentsOf: URL(fileURLWithPath: path))).arrayValue ?? []
        let tests = groups.flatMap { $0["tests"]?.arrayValue ?? [] }
        let table = tests.compactMap { test -> (text: String, valid: Bool)? in
            guard let text = test["data"]?.stringValue, let valid = test["valid"]?.boolValue else { return nil }
            return (text, valid)
        }
        #expect(table.count > 10)
        return table
    }

    @Test(.enabled(if: SharedFolder.contains("\(folder)/date-time.json")))
    func dateTimesWithAZoneAreThoseOfRFC3339() throws {
        for (text, valid) in try table("date-time") {
            #expect((DateTime(text)?.offset != nil) == valid, "\(text)")
        }
    }

    @Test(.enabled(if: SharedFolder.contains("\(folder)/date.json")))
    func calendarDatesAreThoseOfRFC3339() throws {
        for (text, valid) in try table("date") {
            #expect((CalendarDate(text) != nil) == valid, "\(text)")
        }
    }
}
