// Generated limits at work: every kind of limit, wherever a value stands.

import ClientRuntime
import Foundation
import GoldenValidation
import TestSupport
import Testing

@Suite struct ValidationTests {
    private func order(_ members: String) throws -> Order {
        let needed = [#""reference": "A1""#, #""amount": 1"#, #""count": 1"#]
        let missing = needed.filter { !members.hasPrefix($0.prefix { $0 != ":" }) }
        let text = "{\((missing + [members]).joined(separator: ", "))}"
        return try JSONDecoder().decode(Order.self, from: Data(text.utf8))
    }

    private static let broken: [(members: String, violations: [String])] = [
        (#""reference": """#, ["minLength /reference", "pattern /reference"]),
        (#""reference": "a""#, ["pattern /reference"]),
        (#""reference": "A\n""#, ["pattern /reference"]),
        (#""short": "ABCD""#, ["maxLength /short"]),
        (#""short": "ABCDEFGHIJK""#, ["maxLength /short"]),
        (#""amount": 0.009"#, ["minimum /amount", "multipleOf /amount"]),
        (#""amount": 1000000.00"#, ["exclusiveMaximum /amount"]),
        (#""ratio": 0"#, ["exclusiveMinimum /ratio"]),
        (#""count": 9007199254740994"#, ["maximum /count"]),
        (#""note": "12345""#, ["maxLength /note"]),
        (#""since": 86400"#, ["x-oldest-days /since"]),
        (#""placed": "1999-12-31T23:59:59Z""#, ["x-oldest-days /placed"]),
        (#""tags": []"#, ["minItems /tags"]),
        (#""tags": ["a", "b", "a", "toolong"]"#, ["maxItems /tags", "uniqueItems /tags", "maxLength /tags/3"]),
        (#""grid": [[1, 2], [-1]]"#, ["minItems /grid/1", "minimum /grid/1/0"]),
        (
            #""labels": {"x-a": "ok", "y": "b", "x-c": "ok"}"#,
            ["maxProperties /labels", "pattern /labels/y", "minLength /labels/y"]
        ),
        (#""status": "lost""#, ["enum /status"]),
        (#""phone": "12""#, ["pattern /phone"]),
        (#""link": "https://a.example/0123456789""#, ["maxLength /link"]),
        (#""agreed": false"#, ["const /agreed"]),
        (#""rate": 0.3"#, ["enum /rate"]),
        (#""extra": "1234""#, ["maxLength /extra"]),
        (#""extra": 1"#, ["minimum /extra"]),
        (#""old": "abc""#, ["maxLength /old"]),
        (
            #""parts": [{"reference": "A", "amount": 2, "count": 0}, {"reference": "A", "amount": 2}]"#,
            ["minimum /parts/0/count", "minProperties /parts/1"]
        ),
        (#""payer": "abcd""#, ["maxLength /payer"]),
        (#""payer": 4"#, ["maximum /payer"]),
        (#""payer": ["a", "b"]"#, ["maxItems /payer"]),
        (#""payer": {"name": "x"}"#, ["minLength /payer/name"]),
        (#""payer": true"#, ["oneOf /payer"]),
        (#""contact": {"email": 1, "phone": 2}"#, ["anyOf /contact"]),
        (#""contact": {"post": "a"}"#, ["anyOf /contact"]),
        (#""contact": "a""#, ["anyOf /contact"]),
        (#""a/b": 10"#, ["maximum /a~1b"]),
    ]

    @Test(arguments: broken.indices)
    func breaks(_ index: Int) throws {
        let (members, expected) = Self.broken[index]
        #expect(try order(members).violations.map { "\($0.keyword) \($0.pointer)" } == expected)
    }

    @Test(arguments: [
        #""short": "ABC""#, #""amount": 999999.99"#, #""ratio": 1"#, #""note": null"#, #""tags": ["a", "b"]"#,
        #""grid": [[1, null], [0, 2]]"#, #""labels": {"x-a": "ok"}"#, #""status": "open""#,
        #""phone": "+61 (02) 9999 1234""#, #""agreed": true"#,
        #""rate": 0.10"#, #""rate": null"#, #""extra": [1]"#, #""payer": ["a"]"#, #""payer": {"name": "xy"}"#,
        #""b": 9"#,
        #""link": "https://a.example/012345""#, #""count": 9007199254740993"#,
    ])
    func keeps(_ members: String) throws {
        try order(members).validate()
    }

    /// Whole days count: what is not yet 366 days ago is 365 days ago.
    @Test func agesAreCountedInWholeDays() throws {
        let order = try order(#""since": 1000000"#)
        func violations(after seconds: Double) -> [String] {
            var check = ValidationCheck(now: Date(timeIntervalSince1970: 1_000_000 + seconds))
            order.validate(in: &check)
            return check.violations.map(\.description)
        }
        #expect(violations(after: 366 * 86_400 - 1) == [])
        #expect(violations(after: 366 * 86_400) == ["is more than 365 days ago (/since)"])
        #expect(violations(after: -86_400) == [])
    }

    @Test func allViolationsAreThrownTogether() throws {
        let order = try order(#""note": "12345", "old": "abc""#)
        let failure = #expect(throws: ValidationFailure.self) { try order.validate() }
        #expect(failure?.violations.map(\.pointer) == ["/note", "/old"])
    }

    @Test func aBrokenBodyIsNotSent() async throws {
        let client = GoldenValidation(
            server: "https://api.example.com", transport: FixedAnswer(answer: HTTPResponse(status: 204)))
        let order = try order(#""note": "12345""#)
        let failure = await #expect(throws: GoldenValidation.Failure.self) { try await client.placeOrder(order) }
        guard case .invalidRequest(let invalid) = failure else { throw NotThatError() }
        #expect(invalid.violations.map(\.pointer) == ["/note"])
        #expect(failure?.description == "placeOrder: not sent: has 5 characters, at most 4 allowed (/note)")
        let photo = GoldenValidation.Request.addPhoto(Photo(title: "too long", image: FilePart(Data())))
        #expect(photo.violations.map(\.pointer) == ["/title"])
    }
}

private struct NotThatError: Error {}
