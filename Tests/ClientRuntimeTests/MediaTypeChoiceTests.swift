// Answers are read by what their media type says.

import Foundation
import Testing

@testable import ClientRuntime

@Suite struct MediaTypeChoiceTests {
    @Test func whatAnotherCallReadsIsNotReadHere() throws {
        let decoder = ResponseDecoder<[String: Int]>.json(except: ["application/vnd.other+json"])
        func read(_ type: String?) throws -> [String: Int]? {
            try decoder.decode(
                HTTPResponse(
                    status: 200, headers: type.map { ["Content-Type": $0] } ?? [:], body: Data(#"{"a":1}"#.utf8)))
        }
        #expect(try read("application/json; charset=utf-8") == ["a": 1])
        #expect(try read("application/vnd.third+json") == ["a": 1])
        #expect(try read(nil) == ["a": 1])
        #expect(try read("Application/VND.other+json; v=1") == nil)
    }

    @Test func anotherStatusMayHaveThatMediaType() throws {
        let decoder = ResponseDecoder<[String: Int]?>.cases(
            [.json(200) { .some($0) }, .empty(202, nil)], except: ["application/other+json"])
        func read(_ status: Int) throws -> [String: Int]?? {
            try decoder.decode(
                HTTPResponse(
                    status: status, headers: ["Content-Type": "application/other+json"], body: Data(#"{"a":1}"#.utf8)))
        }
        #expect(try read(200) == .none)
        #expect(try read(202) == .some(nil))
    }

    @Test func errorsOfSingleValuesAreOfTheirTypes() {
        let cases: [ErrorCase<String>] = [.plain(.range(4)) { (value: Int) in "number \(value)" }]
        func read(_ text: String) -> String? {
            ErrorCase.body(of: RawBody(Data(text.utf8), contentType: "text/plain"), status: 400, cases)
        }
        #expect(read(" 42\n") == "number 42")
        #expect(read("many") == nil)
    }
}
