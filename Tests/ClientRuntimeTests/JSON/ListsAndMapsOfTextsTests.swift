// Lists and maps of texts, which are read in a way of their own, are what the standard library makes of them.
import ClientRuntime
import Foundation
import Testing

@Suite struct ListsAndMapsOfTextsTests {
    private struct Texts: Codable, Equatable {
        var list: [String]?
        var map: [String: String]?
    }

    /// Reads itself through containers only.
    private struct Slow: Decodable {
        var list: [Wrapped]?
        var map: [String: Wrapped]?

        var texts: Texts { Texts(list: list?.map(\.text), map: map?.mapValues(\.text)) }
    }

    private struct Wrapped: Decodable {
        var text: String
        init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    }

    @Test(arguments: [
        #"{"list": [], "map": {}}"#,
        #"{"list": ["a", "", "é\n\u00e9", "a longer text with more than fifteen bytes"], "map": null}"#,
        #"{"map": {"a": "1", "\u0062": "2\t", "a longer name with more than fifteen bytes": "3"}}"#,
        // The same name twice, in different spellings of one name, and with values of different kinds.
        #"{"map": {"a": "1", "a": "2"}}"#,
        #"{"map": {"\u0061": "1", "a": "2", "b": "3"}}"#,
        #"{"map": {"é": "1", "é": "2"}}"#,
        #"{"map": {"a": "1", "a": 2}}"#,
        #"{"map": {"a": 1, "a": "2"}}"#,
    ])
    func areWhatContainersGive(_ text: String) throws {
        let data = Data(text.utf8)
        let slow = Result { try JSONCoding.decode(Slow.self, from: data).texts }
        let fast = Result { try JSONCoding.decode(Texts.self, from: data) }
        switch slow {
        case .success(let texts): #expect(try fast.get() == texts)
        case .failure: #expect(throws: (any Error).self) { try fast.get() }
        }
    }

    @Test(arguments: [
        (#"{"list": ["a", 1]}"#, "/list/1", DecodingFailure.Problem.wrongKind(expected: "string", found: .number)),
        (#"{"list": ["a", null]}"#, "/list/1", .null),
        (#"{"list": "a"}"#, "/list", .wrongKind(expected: "array", found: .string)),
        (#"{"map": {"a": "1", "b": ["2"]}}"#, "/map/b", .wrongKind(expected: "string", found: .array)),
        (#"{"map": {"a": null}}"#, "/map/a", .null),
        (#"{"map": ["a"]}"#, "/map", .wrongKind(expected: "object", found: .array)),
        (#"{"list": ["\ud800"]}"#, "/list/0", .invalidText(format: "Unicode text")),
    ])
    func failuresTellWhere(_ text: String, _ pointer: String, _ problem: DecodingFailure.Problem) {
        #expect(throws: DecodingFailure(pointer: pointer, problem: problem)) {
            try JSONCoding.decode(Texts.self, from: Data(text.utf8))
        }
    }
}
