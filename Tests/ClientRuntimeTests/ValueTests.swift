// JSON values, nullables, secrets and text formats.
import ClientRuntime
import Foundation
import Testing

@Suite struct ValueTests {
    @Test func jsonValuesComeBack() throws {
        let text = #"{"a":[1,2.5,"x",true,false,null],"b":{"c":[]},"d":"\u00e9/"}"#
        let value = try JSONValue(parsing: Data(text.utf8))
        #expect(value["a"]?[1]?.decimalValue == Decimal(string: "2.5"))
        #expect(value["a"]?[9] == nil)
        #expect(value["a"]?[3] == true)
        #expect(
            String(decoding: try value.data(), as: UTF8.self)
                == #"{"a":[1,2.5,"x",true,false,null],"b":{"c":[]},"d":"é/"}"#)
    }

    @Test func literalsBuildJSON() throws {
        let value: JSONValue = ["a": [1, nil, true, "x"], "b": ["c": -2]]
        #expect(try encode(value) == #"{"a":[1,null,true,"x"],"b":{"c":-2}}"#)
    }

    @Test func bytesThatAreNoJSONAreRefused() {
        #expect(throws: DecodingFailure(pointer: "", problem: .notJSON)) { try JSONValue(parsing: Data("{,}".utf8)) }
    }

    @Test func nullableHasTwoStates() throws {
        #expect(try decode("[null,1]", as: [Nullable<Int>].self) == [.null, .value(1)])
        #expect(try encode([Nullable<Int>.null, .value(1)]) == "[null,1]")
        #expect(Nullable<Int>(nil).wrapped == nil)
    }

    @Test func secretsNeverPrint() {
        let secret = Secret("hunter2")
        var dumped = ""
        dump(secret, to: &dumped)
        dump([secret], to: &dumped)
        let printed = "\(secret) \(String(reflecting: secret)) \([secret]) \(Optional(secret) as Any) \(dumped)"
        #expect(!printed.contains("hunter2"))
        #expect(secret.reveal() == "hunter2")
    }

    @Test func secretsCompareWhole() {
        #expect(Secret("a") == Secret("a"))
        #expect(Secret("a") != Secret("b"))
        #expect(Secret("a") != Secret("ab"))
        #expect(Secret("") != Secret("a"))
    }

    @Test func uuidsAreWrittenInLowerCase() throws {
        let text = #"["3F2504E0-4F89-41D3-9A0C-0305E82C3301"]"#
        #expect(try encode(try decode(text, as: [UUIDText].self)) == text.lowercased())
        #expect(try encode(try decode(text.lowercased(), as: [UpperCaseUUIDText].self)) == text.uppercased())
        #expect(failure(#"["3F25"]"#, as: [UUIDText].self)?.problem == .invalidText(format: "UUID"))
        #expect(failure(#"["3F25"]"#, as: [UpperCaseUUIDText].self)?.problem == .invalidText(format: "UUID"))
    }

    @Test(arguments: ["https://example.com/a?b=%C3%A9#c", "urn:isbn:1", "/relative", "https://EXAMPLE.com"])
    func urlsKeepTheirText(_ text: String) throws {
        #expect(try encode(try decode("[\"\(text)\"]", as: [URLText].self)) == "[\"\(text)\"]")
    }

    @Test(arguments: ["https://exa mple.com", "", "http://[::1", "a\\b"])
    func textThatIsNoURLIsRefusedNotRepaired(_ text: String) throws {
        let found = failure(try encode([text]), as: [URLText].self)
        #expect(found?.problem == .invalidText(format: "URI"))
    }

    @Test(arguments: ["AQI=", "", "//79"])
    func base64ComesBack(_ text: String) throws {
        #expect(try encode(try decode("[\"\(text)\"]", as: [Base64Text].self)) == "[\"\(text)\"]")
    }

    @Test func listsOfFormatsMayHaveNulls() throws {
        let text = "[null,5]"
        let values = try decode(text, as: ListOf<NullableOf<UnixSeconds>>.self)
        #expect(values.value == [nil, Date(timeIntervalSince1970: 5)])
        #expect(try encode(values) == text)
        #expect(try encode(MapOf<UnixSeconds>(["a": Date(timeIntervalSince1970: 1)])) == #"{"a":1}"#)
    }

    @Test func bareDatesAreRFC3339() throws {
        #expect(try encode([Date(timeIntervalSince1970: 0)]) == #"["1970-01-01T00:00:00Z"]"#)
        #expect(try decode(#"["1970-01-01T01:00:00+01:00"]"#, as: [Date].self) == [Date(timeIntervalSince1970: 0)])
    }
}
