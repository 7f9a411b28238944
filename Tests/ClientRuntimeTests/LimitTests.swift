// Limits of JSON Schema on values of all types that generated code checks.

import ClientRuntime
import Foundation
import Testing

@Suite struct LimitTests {
    private func keywords(_ body: (inout ValidationCheck) -> Void) -> [String] {
        var check = ValidationCheck()
        body(&check)
        return check.violations.map(\.keyword)
    }

    // MARK: Texts

    @Test(arguments: [("", ["minLength"]), ("ab", []), ("abc", []), ("abcd", ["maxLength"])])
    func lengths(_ text: String, _ expected: [String]) {
        #expect(keywords { $0.text(text, minLength: 2, maxLength: 3) } == expected)
    }

    /// JSON Schema counts code points, Swift counts characters.
    @Test func lengthsCountCodePoints() {
        #expect("👨‍👩‍👧".count == 1)
        #expect(keywords { $0.text("👨‍👩‍👧", maxLength: 4) } == ["maxLength"])
        #expect(keywords { $0.text("👨‍👩‍👧", maxLength: 5) } == [])
        #expect(keywords { $0.text("e\u{301}", minLength: 2) } == [])
    }

    @Test func patternsMatchAnywhereUnlessTheyAreAnchored() {
        #expect(keywords { $0.text("xaby", pattern: "ab") } == [])
        #expect(keywords { $0.text("xaby", pattern: "^ab") } == ["pattern"])
        #expect(keywords { $0.text("ab\n", pattern: #"ab\z"#) } == ["pattern"])
    }

    @Test func whatIsNotThereBreaksNothing() {
        let violations = keywords {
            $0.text(String?.none, minLength: 1)
            $0.number(Int?.none, minimum: 1)
            $0.items([String]?.none, minItems: 1)
            $0.members([String: Int]?.none, minProperties: 1)
            $0.allowed(Bool?.none, in: [true])
            $0.each([String]?.none) { check, value in check.text(value, minLength: 1) }
            $0.names(of: [String: Int]?.none) { check, value in check.text(value, minLength: 1) }
        }
        #expect(violations == [])
    }

    @Test func textsInOtherTypes() throws {
        let link = try #require(URL(string: "https://a.example/b"))
        #expect(keywords { $0.text(link, as: URLText.self, maxLength: 18) } == ["maxLength"])
        #expect(keywords { $0.text(link, as: URLText.self, maxLength: 19) } == [])
        #expect(keywords { $0.text(Data([1, 2, 3]), as: Base64Text.self, maxLength: 3) } == ["maxLength"])
        #expect(keywords { $0.text(DateTime("2026-01-01T00:00:00Z"), maxLength: 10) } == ["maxLength"])
        #expect(keywords { $0.text(JSONValue.string("abc"), maxLength: 2) } == ["maxLength"])
        #expect(keywords { $0.text(JSONValue.number(1000), maxLength: 2) } == [])
    }

    /// A pattern that takes exponential time on this text: the answer comes soon, and is not "it fits".
    @Test func aHostilePatternIsGivenUp() {
        let text = String(repeating: "a", count: 60) + "!"
        var check = ValidationCheck()
        check.text(text, pattern: #"^(a+)+\z"#)
        #expect(check.violations.map(\.keyword) == ["pattern"])
        #expect(check.violations.first?.message.contains("takes too long") == true)
    }

    @Test func messagesDoNotHaveTheValue() {
        var check = ValidationCheck()
        check.text("s3cret-and-long", "password", maxLength: 3, pattern: "^x")
        #expect(
            check.violations.map(\.description) == [
                "has 15 characters, at most 3 allowed (/password)", "does not match ^x (/password)",
            ])
    }

    // MARK: Numbers

    @Test func boundsAreExact() {
        #expect(keywords { $0.number(Decimal(string: "0.01"), minimum: "0.01") } == [])
        #expect(keywords { $0.number(Decimal(string: "0.0099999999999999999999"), minimum: "0.01") } == ["minimum"])
        #expect(keywords { $0.number(Int64(9_007_199_254_740_993), maximum: 9_007_199_254_740_992) } == ["maximum"])
        #expect(
            keywords { $0.number(1, exclusiveMinimum: 1, exclusiveMaximum: 1) }
                == ["exclusiveMinimum", "exclusiveMaximum"])
        #expect(keywords { $0.number(0.1 + 0.2, maximum: "0.3") } == ["maximum"])
        #expect(keywords { $0.number(0.3, maximum: "0.3") } == [])
        #expect(keywords { $0.number(Float(0.1), multipleOf: "0.1") } == [])
        #expect(keywords { $0.number(Int.min, minimum: 0) } == ["minimum"])
    }

    @Test(arguments: [
        ("19.99", "0.01", true), ("19.995", "0.01", false), ("0.0075", "0.0001", true), ("4.5", "1.5", true),
        ("35", "1.5", false), ("0", "7", true), ("-21", "7", true), ("-20", "7", false),
        ("99999999999999999999.99", "0.01", true), ("1e20", "3", false), ("3e20", "3", true),
        ("12345678901234567890123456789012345678", "2", true),
    ])
    func multiples(_ number: String, _ step: String, _ isMultiple: Bool) {
        let value = Decimal(string: number)
        #expect(
            keywords { $0.number(value, multipleOf: NumberBound(stringLiteral: step)) }
                == (isMultiple ? [] : ["multipleOf"]))
    }

    @Test func numbersBeyondADecimal() {
        #expect(keywords { $0.number(1e300, maximum: 10) } == ["maximum"])
        #expect(keywords { $0.number(1e300, maximum: "1e301") } == [])
        #expect(keywords { $0.number(JSONValue.double(1e300), maximum: "1e299") } == ["maximum"])
        #expect(keywords { $0.number(JSONValue.string("7"), maximum: 5) } == [])
    }

    // MARK: Lists and objects

    @Test func lists() {
        #expect(keywords { $0.items([1], minItems: 2) } == ["minItems"])
        #expect(keywords { $0.items([1, 2, 3], maxItems: 2) } == ["maxItems"])
        #expect(keywords { $0.items([1, 2, 1], uniqueItems: true) } == ["uniqueItems"])
        #expect(keywords { $0.items([1, 2, 3], uniqueItems: true) } == [])
        #expect(keywords { $0.items(JSONValue.array([1, 1]), uniqueItems: true) } == ["uniqueItems"])
        #expect(keywords { $0.items(JSONValue.array([1, true, "1", nil]), uniqueItems: true) } == [])
        #expect(keywords { $0.items(JSONValue.string("ab"), maxItems: 0) } == [])
    }

    /// By their value on the wire, whatever the order of members.
    @Test func uniqueObjects() {
        let twice: JSONValue = [["a": 1, "b": 2], ["b": 2, "a": 1.0]]
        #expect(keywords { $0.items(twice, uniqueItems: true) } == ["uniqueItems"])
    }

    @Test func objects() {
        #expect(keywords { $0.members(["a": 1], minProperties: 2) } == ["minProperties"])
        #expect(keywords { $0.members(["a": 1, "b": 2], maxProperties: 1) } == ["maxProperties"])
        #expect(keywords { $0.members(JSONValue.object([:]), minProperties: 1) } == ["minProperties"])
        #expect(keywords { $0.members(JSONValue.array([]), minProperties: 1) } == [])
    }

    @Test func requiredMembers() {
        var check = ValidationCheck()
        check.required(["a": 1], "map", members: ["a", "b"])
        check.required(JSONValue.object([:]), "any", members: ["c"])
        check.required(JSONValue.string(""), members: ["c"])
        #expect(check.violations.map(\.pointer) == ["/map/b", "/any/c"])
        #expect(keywords { $0.names(of: JSONValue.object(["ab": 1])) { $0.text($1, maxLength: 1) } } == ["maxLength"])
        #expect(keywords { $0.names(of: JSONValue.null) { $0.text($1, maxLength: 1) } } == [])
    }

    @Test func listedValues() {
        #expect(keywords { $0.allowed(false, in: [true]) } == ["const"])
        #expect(keywords { $0.allowed(true, in: [true]) } == [])
        #expect(keywords { $0.allowed(Decimal(string: "0.30"), in: [.number(Decimal(string: "0.3") ?? 0), 1]) } == [])
        #expect(keywords { $0.allowed(JSONValue.null, in: ["a", 1]) } == ["enum"])
        #expect(keywords { $0.allowed(JSONValue.null, in: ["a", nil]) } == [])
    }

    // MARK: Places

    @Test func pointersLeadToTheValue() {
        var check = ValidationCheck()
        check.each([["a": ["ok", "too long"]]], "li/st") { check, value in
            check.each(value) { check, value in
                check.each(value) { check, value in check.text(value, maxLength: 2) }
            }
        }
        check.names(of: ["b~": 1], "map") { check, value in check.text(value, maxLength: 1) }
        check.text("abc", maxLength: 1)
        #expect(check.violations.map(\.pointer) == ["/li~1st/0/a/1", "/map/b~0", ""])
    }

    @Test func everyViolationIsThrown() {
        struct Both: Validatable {
            func validate(in check: inout ValidationCheck) {
                check.text("abc", "a", maxLength: 1)
                check.number(0, "b", minimum: 1)
            }
        }
        let failure = #expect(throws: ValidationFailure.self) { try Both().validate() }
        #expect(failure?.violations == Both().violations)
        #expect(failure?.description == "has 3 characters, at most 1 allowed (/a); is less than 1 (/b)")
        #expect([Both()].violations.map(\.pointer) == ["/0/a", "/0/b"])
    }

    // MARK: Sending

    private struct Order: Codable, Sendable, Validatable {
        var reference: String
        func validate(in check: inout ValidationCheck) { check.text(reference, "reference", maxLength: 3) }
    }

    @Test func theCheckOfBodiesCanBeTurnedOff() async throws {
        var builder = RequestBuilder(APIOperation(id: "order", method: .post, path: "/orders"))
        builder.json(Order(reference: "long"))
        let request = APIRequest<SampleAPI, Void>(builder, .void)
        let transport = ScriptedTransport { _, _ in HTTPResponse(status: 204) }
        var client = APIClient<SampleAPI>(server: "https://api.example.com", transport: transport)
        await #expect(throws: APIFailure<SampleErrorBody>.self) { try await client.send(request) }
        client = APIClient(
            server: "https://api.example.com", configuration: .init(checksBodies: false), transport: transport)
        try await client.send(request)
        #expect(await transport.requests.count == 1)
    }

    @Test func multipartBodiesAreChecked() {
        var builder = RequestBuilder(APIOperation(id: "order", method: .post, path: "/orders"))
        var form = MultipartForm()
        form.add("reference", "long")
        builder.multipart(form, checking: Order(reference: "long"))
        #expect(APIRequest<SampleAPI, Void>(builder, .void).violations.map(\.pointer) == ["/reference"])
    }
}
