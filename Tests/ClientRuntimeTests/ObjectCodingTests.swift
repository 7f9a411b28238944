// Reading and writing objects the way generated code does.
import ClientRuntime
import Foundation
import Testing

@Suite struct ObjectCodingTests {
    @Test func readsAndWritesAllKindsOfMembers() throws {
        let text = """
            {"balance":100.1,"createdDate":1700000000,"id":"7","limit":3,"nickname":"Al","note":null,"tags":["a"]}
            """
        let account: Account = try decode(text)
        #expect(account.id == "7")
        #expect(account.balance == Decimal(string: "100.10"))
        #expect(account.createdDate == Date(timeIntervalSince1970: 1_700_000_000))
        #expect(account.note == .null)
        #expect(try encode(account) == text)
    }

    @Test func absentMembersStayAbsentAndDefaultsApply() throws {
        let account: Account = try decode(#"{"id":1,"nickname":null}"#)
        #expect(account.limit == 25)
        #expect(account.note == nil)
        #expect(try encode(account) == #"{"id":1,"limit":25,"nickname":null}"#)
    }

    @Test func nullIsAValueOfMembersOfAnyValue() throws {
        struct Free: Codable {
            let value: JSONValue?

            init(from decoder: any Decoder) throws {
                var object = try ObjectReader(decoder)
                value = object.optional("value")
                try object.finish()
            }

            func encode(to encoder: any Encoder) throws {
                var object = ObjectWriter(encoder)
                object.write(value, "value")
                try object.finish()
            }
        }
        for text in [#"{"value":null}"#, "{}", #"{"value":[null,1.50]}"#] {
            let free: Free = try decode(text)
            #expect(try JSONValue(parsing: Data(encode(free).utf8)) == JSONValue(parsing: Data(text.utf8)))
        }
    }

    @Test func nullCountsAsAbsentForOptionalMembers() throws {
        let account: Account = try decode(#"{"id":1,"nickname":null,"balance":null,"limit":null}"#)
        #expect(account.balance == nil)
        #expect(account.limit == 25)
    }

    @Test(arguments: [
        (#"{"nickname":null}"#, "/id", DecodingFailure.Problem.missing),
        (#"{"id":1}"#, "/nickname", .missing),
        (#"{"id":null,"nickname":null}"#, "/id", .null),
        (#"{"id":[],"nickname":null}"#, "/id", .wrongKind(expected: "string or number", found: .array)),
        (#"{"id":1,"nickname":5}"#, "/nickname", .wrongKind(expected: "string", found: .number)),
        (#"{"id":1,"nickname":null,"balance":"x"}"#, "/balance", .wrongKind(expected: "number", found: .string)),
        (#"{"id":1,"nickname":null,"limit":2.5}"#, "/limit", .invalidNumber(expected: "Int")),
        (#"{"id":1,"nickname":null,"limit":1e30}"#, "/limit", .invalidNumber(expected: "Int")),
        (#"{"id":1,"nickname":null,"limit":true}"#, "/limit", .wrongKind(expected: "number", found: .boolean)),
        (#"{"id":1,"nickname":null,"tags":["a",2]}"#, "/tags/1", .wrongKind(expected: "string", found: .number)),
        (#"{"id":1,"nickname":null,"tags":{}}"#, "/tags", .wrongKind(expected: "array", found: .object)),
        (#"[]"#, "", .wrongKind(expected: "object", found: .array)),
        (#"{"id":"#, "", .notJSON),
        ("", "", .notJSON),
    ])
    func failuresNameThePlaceAndTheMistake(_ text: String, _ pointer: String, _ problem: DecodingFailure.Problem) {
        #expect(failure(text, as: Account.self) == DecodingFailure(pointer: pointer, problem: problem))
    }

    @Test func theFirstOfSeveralMistakesIsReported() {
        let text = #"{"id":1,"nickname":null,"balance":"x","tags":5}"#
        #expect(failure(text, as: Account.self)?.pointer == "/balance")
    }

    @Test func nestedFailuresKeepTheWholePointer() {
        let text = #"{"a/b":[{"id":1,"nickname":null},{"id":1,"nickname":7}]}"#
        let found = failure(text, as: [String: [Account]].self)
        #expect(
            found
                == DecodingFailure(pointer: "/a~1b/1/nickname", problem: .wrongKind(expected: "string", found: .number))
        )
    }

    @Test func numbersThatDoNotFitAreNamedAlsoWithoutAnObject() {
        #expect(
            failure("[1,2.5]", as: [Int].self)
                == DecodingFailure(pointer: "/1", problem: .invalidNumber(expected: "Int")))
    }

    @Test func failuresNeverShowValues() {
        for text in [
            #"{"id":1,"nickname":null,"limit":987654.5}"#, #"{"id":1,"nickname":987654}"#,
            #"{"id":1,"nickname":null,"createdDate":"987654"}"#,
        ] {
            let found = failure(text, as: Account.self)
            #expect(found != nil)
            #expect(!String(reflecting: found).contains("987654"))
        }
    }

    struct Open: Codable, Equatable {
        var name: String
        var rest: [String: JSONValue]

        init(name: String, rest: [String: JSONValue]) {
            self.name = name
            self.rest = rest
        }

        init(from decoder: any Decoder) throws {
            var object = try ObjectReader(decoder)
            name = try object.required("name")
            rest = object.rest(excluding: ["name"])
            try object.finish()
        }

        func encode(to encoder: any Encoder) throws {
            var object = ObjectWriter(encoder)
            object.write(name, "name")
            object.writeRest(rest)
            try object.finish()
        }
    }

    @Test func additionalPropertiesAreKept() throws {
        let text = #"{"a":1,"b":[null],"name":"x"}"#
        let open: Open = try decode(text)
        #expect(open.rest == ["a": 1, "b": [nil]])
        #expect(try encode(open) == text)
    }

    struct Formats: Codable {
        var when: Date?
        var list: [Date]
        var cleared: Nullable<Date>?
        var map: [String: Data]

        init(from decoder: any Decoder) throws {
            var object = try ObjectReader(decoder)
            when = try object.requiredNullable("when", as: FractionalUnixSeconds.self)
            list = object.optional("list", as: ListOf<UnixMilliseconds>.self, default: [])
            cleared = object.nullable("cleared", as: UnixSeconds.self)
            map = object.rest(excluding: ["when", "list", "cleared"], as: Base64Text.self)
            try object.finish()
        }

        func encode(to encoder: any Encoder) throws {
            var object = ObjectWriter(encoder)
            object.writeNull(when, "when", as: FractionalUnixSeconds.self)
            object.write(list, "list", as: ListOf<UnixMilliseconds>.self)
            object.write(cleared, "cleared", as: UnixSeconds.self)
            object.writeRest(map, as: Base64Text.self)
            try object.finish()
        }
    }

    @Test(arguments: [
        #"{"cleared":null,"list":[1700000000123],"when":null}"#,
        #"{"bytes":"AQI=","cleared":5,"list":[],"when":1.5}"#,
    ])
    func wireFormatsComeBackAsTheyWere(_ text: String) throws {
        #expect(try encode(try decode(text, as: Formats.self)) == text)
    }

    @Test func failuresInWireFormatsNameTheFormat() {
        let found = failure(#"{"when":null,"bytes":"%%%"}"#, as: Formats.self)
        #expect(found == DecodingFailure(pointer: "/bytes", problem: .invalidText(format: "Base64 text")))
    }

    final class Tree: Codable, Sendable {
        let name: String
        let child: Box<Tree>?

        init(from decoder: any Decoder) throws {
            var object = try ObjectReader(decoder)
            name = try object.required("name")
            child = object.optional("child")
            try object.finish()
        }

        func encode(to encoder: any Encoder) throws {
            var object = ObjectWriter(encoder)
            object.write(name, "name")
            object.write(child, "child")
            try object.finish()
        }
    }

    @Test func recursiveSchemasAreBoxed() throws {
        let text = #"{"child":{"child":{"name":"c"},"name":"b"},"name":"a"}"#
        let tree: Tree = try decode(text)
        #expect(tree.child?.value.child?.value.name == "c")
        #expect(try encode(tree) == text)
    }

    @Test func deepNestingIsAFailureAndNoCrash() {
        let text = String(repeating: "[", count: 100_000)
        #expect(failure(text, as: JSONValue.self) == DecodingFailure(pointer: "", problem: .notJSON))
    }
}
