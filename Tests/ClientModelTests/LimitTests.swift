// Which limits a place has, and which types check their values.

import GeneratorSupport
import Testing

@testable import ClientModel

@Suite struct LimitTests {
    private func modelling(_ schemas: String, validates: Bool = true) throws -> Modelling {
        try Modelling(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
                + schemas.indented(by: 4),
            options: ModelOptions(module: "Bank", validates: validates))
    }

    private func limits(_ schema: String, _ more: String = "") throws -> [Limit] {
        let model = try modelling("A: {type: object, properties: {a: \(schema)}}\n\(more)")
        guard case .object(let object) = model.declaration("A")?.shape else { return [] }
        return object.properties.first?.limits ?? []
    }

    private func text(_ scalar: Scalar = .string, min: Int? = nil, max: Int? = nil, pattern: String? = nil) -> Limit {
        .text(TextLimits(scalar: scalar, minLength: min, maxLength: max, pattern: pattern))
    }

    @Test func nothingUnlessAskedFor() throws {
        let model = try modelling("A: {type: object, properties: {a: {type: string, maxLength: 3}}}", validates: false)
        guard case .object(let object) = model.declaration("A")?.shape else { throw Missing() }
        #expect(object.properties.first?.limits == [])
        #expect(model.declaration("A")?.isValidated == false)
    }

    @Test func ofReferencesAndParts() throws {
        let more = "T: {type: string, minLength: 1}\nU: {allOf: [{$ref: '#/components/schemas/T'}], maxLength: 9}"
        #expect(try limits("{$ref: '#/components/schemas/T'}", more) == [text(min: 1)])
        #expect(try limits("{$ref: '#/components/schemas/U'}", more) == [text(min: 1, max: 9)])
        #expect(try limits("{$ref: '#/components/schemas/T', maxLength: 2}", more) == [text(min: 1, max: 2)])
        #expect(
            try limits("{oneOf: [{$ref: '#/components/schemas/T'}, {type: 'null'}]}", more) == [text(min: 1)])
        #expect(try limits("{oneOf: [{$ref: '#/components/schemas/T'}, {type: string}]}", more) == [])
    }

    // MARK: Several

    @Test func theTightestOfSeveralHolds() throws {
        #expect(
            try limits("{allOf: [{type: string, minLength: 3}, {minLength: 5}, {maxLength: 9}]}") == [
                text(min: 5, max: 9)
            ])
        #expect(
            try limits(
                "{type: array, items: {}, minItems: 1, allOf: [{minItems: 2, maxItems: 9}, {uniqueItems: true}]}")
                == [.items(minItems: 2, maxItems: 9, areUnique: true)])
        #expect(
            try limits("{allOf: [{type: string, pattern: a}, {pattern: b}, {pattern: a, minLength: 1}]}")
                == [text(min: 1, pattern: "a"), text(pattern: "b")])
        #expect(
            try limits("{type: array, items: {minLength: 1}, allOf: [{items: {type: string, maxLength: 2}}]}")
                == [.each([text(min: 1, max: 2)])])
        #expect(
            try limits("{allOf: [{enum: [0.5, 1.5]}, {enum: [1.5, 2.5]}]}") == [
                .allowed([.number(try #require(NumberText("1.5")))])
            ])
    }

    @Test(arguments: [
        ("minimum: 1.0", "minimum: 0.99", NumberLimits(minimum: NumberText("1.0"))),
        ("minimum: 1", "exclusiveMinimum: 1.0", NumberLimits(exclusiveMinimum: NumberText("1.0"))),
        (
            "exclusiveMaximum: 5", "maximum: 4.9999999999999999999",
            NumberLimits(maximum: NumberText("4.9999999999999999999"))
        ),
        ("multipleOf: 0.5", "multipleOf: 0.25", NumberLimits(multipleOf: NumberText("0.5"))),
        ("minimum: -1e3", "minimum: -999.5", NumberLimits(minimum: NumberText("-999.5"))),
    ])
    func numbersAreComparedExactly(_ first: String, _ second: String, _ merged: NumberLimits) throws {
        for parts in [[first, second], [second, first]] {
            #expect(try limits("{type: number, \(parts[0]), allOf: [{\(parts[1])}]}") == [.number(merged)])
        }
    }

    @Test func neitherOfTwoStepsIsLeftOut() throws {
        let steps = ["2", "3"].map { Limit.number(NumberLimits(multipleOf: NumberText($0))) }
        #expect(try limits("{type: integer, allOf: [{multipleOf: 2}, {multipleOf: 3}]}") == steps)
    }

    @Test(arguments: [
        ("type: string, minLength: 5", "maxLength: 3", Limit.text(TextLimits(scalar: .string, minLength: 5))),
        ("type: number, maximum: 3", "minimum: 3.01", .number(NumberLimits(maximum: NumberText("3")))),
        ("type: number, minimum: 3", "exclusiveMaximum: 3.0", .number(NumberLimits(minimum: NumberText("3")))),
        ("type: array, maxItems: 1", "minItems: 2", .items(minItems: nil, maxItems: 1, areUnique: false)),
    ])
    func limitsThatExcludeEachOtherAreAFinding(_ first: String, _ second: String, _ kept: Limit) throws {
        let model = try modelling(
            "P: {\(first)}\nA: {type: object, properties: {a: {$ref: '#/components/schemas/P', \(second)}}}")
        #expect(model.rules == ["allof-conflict"])
        let finding = try #require(model.findings.first { $0.rule.id == "allof-conflict" })
        let lines = [finding.span?.start.line, finding.notes.first?.span?.start.line]
        #expect(Set(lines) == [6, 7])
        #expect(try limits("{allOf: [{\(first)}, {\(second)}]}") == [kept])
    }

    @Test func whatIsCloseIsNoFinding() throws {
        let model = try modelling(
            """
            A: {type: object, properties: {a: {type: number, minimum: 3, allOf: [{maximum: 3.0}, {minimum: 2}]}}}
            B: {type: string, minLength: 5, maxLength: 3}
            C: {oneOf: [{type: string, minLength: 5}, {type: string, maxLength: 3}]}
            """)
        #expect(!model.rules.contains("allof-conflict"))
    }

    @Test func commentsTellTheTightest() throws {
        let model = try modelling(
            """
            P: {type: string, minLength: 2, maxLength: 9}
            A: {type: object, properties: {a: {allOf: [{$ref: '#/components/schemas/P'}, {maxLength: 4}]}}}
            """, validates: false)
        guard case .object(let object) = model.declaration("A")?.shape else { throw Missing() }
        #expect(object.properties.first?.documentation.facts == ["Length: 2 to 4 characters."])
    }

    // MARK: Kinds

    @Test func limitsOfAnotherKindSayNothing() throws {
        #expect(try limits("{type: integer, maxLength: 3, maxItems: 2}") == [])
        #expect(try limits("{type: string, minimum: 3}") == [])
        let date = try #require(Scalar.table.first { $0.name == "date" })
        #expect(try limits("{type: string, format: date, maxLength: 10}") == [text(date, max: 10)])
        #expect(try limits("{type: string, format: binary, maxLength: 10}") == [])
        #expect(
            try limits("{type: array, maxLength: 1, maxItems: 2}") == [
                .items(minItems: nil, maxItems: 2, areUnique: false)
            ])
    }

    /// Whether letters are capital ones is a matter of the examples, not of the limits.
    @Test(arguments: [
        ("6f9619ff-8b86-d011-b42d-00c04fc964ff", Scalar.uuid),
        ("6F9619FF-8B86-D011-B42D-00C04FC964FF", Scalar.upperCaseUUID),
    ])
    func bothSpellingsOfUUIDsAreLimited(example: String, scalar: Scalar) throws {
        #expect(
            try limits("{type: string, format: uuid, pattern: '^6', example: \(example)}")
                == [text(scalar, pattern: "^6")])
        let literal = JSONLiteral.string(example)
        #expect(
            try limits("{const: \(example), type: string, format: uuid}") == [.allowed([literal])])
    }

    @Test func numbersKeepTheirDigits() throws {
        var bounds = NumberLimits()
        bounds.minimum = NumberText("0.10")
        bounds.maximum = NumberText("123456789012345678901234567890.5")
        #expect(bounds.maximum != nil)
        #expect(
            try limits("{type: number, minimum: 0.10, maximum: 123456789012345678901234567890.5}")
                == [.number(bounds)])
    }

    @Test(arguments: ["1", "-0.5", "1e10", "2.5E-3"]) func jsonNumbers(_ text: String) {
        #expect(NumberText(text)?.text == text)
    }

    @Test(arguments: ["", "-", ".5", "1.", "1e", "0x10", ".inf", "1_000", "+1", "1 ", "\u{661}"])
    func whatIsNoJSONNumber(_ text: String) {
        #expect(NumberText(text) == nil)
    }

    @Test func elementsOfElements() throws {
        #expect(
            try limits("{type: array, items: {type: object, additionalProperties: {type: string, maxLength: 1}}}")
                == [.each([.each([text(max: 1)])])])
        #expect(
            try limits("{type: object, propertyNames: {maxLength: 2}, additionalProperties: {type: integer}}")
                == [.names([text(max: 2)])])
    }

    @Test func membersOfAllPartsAreLimited() throws {
        let model = try modelling(
            """
            A: {type: object, properties: {a: {type: string, minLength: 1}}}
            B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {type: string, maxLength: 2}}}]}
            C: {type: object, oneOf: [{properties: {c: {type: string, maxLength: 3}}}, {required: [d]}], properties: {d: {type: string}}}
            """)
        guard case .object(let b) = model.declaration("B")?.shape, case .object(let c) = model.declaration("C")?.shape
        else { throw Missing() }
        #expect(b.properties.map(\.limits) == [[text(min: 1, max: 2)]])
        #expect(c.properties.allSatisfy { $0.limits == [] })
    }

    @Test func listedValuesWhereNoEnumSaysIt() throws {
        #expect(try limits("{const: true}") == [.allowed([.bool(true)])])
        #expect(try limits("{enum: [1.5, null]}") == [.allowed([.number(try #require(NumberText("1.5"))), .null])])
        #expect(try limits("{type: string, enum: [a, b]}") == [])
        let member = JSONLiteral.Member(name: "a", value: .array([.string("b"), .null]))
        #expect(try limits("{enum: [{a: [b, null]}]}") == [.allowed([.object([member])])])
        #expect(try limits("{enum: [1, .inf]}") == [])
    }

    @Test func membersWithoutAPropertyAreRequired() throws {
        #expect(try limits("{type: object, required: [a]}") == [.required(["a"])])
        #expect(
            try limits("{required: [a], propertyNames: {maxLength: 2}}") == [
                .required(["a"]), .names([text(max: 2)]),
            ])
    }

    @Test func enumsThatAreMeantToBeOpenTakeAnyValueWithinLimits() throws {
        let open = "E: {type: string, enum: [a]}\nF: {type: string, enum: [a]}"
        let use = "{type: string, maxLength: 2, anyOf: [{$ref: '#/components/schemas/E'}, {type: string}]}"
        #expect(try limits(use, open) == [text(.json, max: 2)])
        let model = try modelling("A: {type: object, properties: {a: \(use)}}\n" + open)
        #expect(["A", "E", "F"].map { model.declaration($0)?.isValidated } == [true, false, true])
    }

    @Test func containersOfWhatIsCheckedAreChecked() throws {
        let model = try modelling(
            """
            Leaf: {type: object, properties: {a: {type: string, maxLength: 1}}}
            List: {type: object, properties: {leaves: {type: array, items: {$ref: '#/components/schemas/Leaf'}}}}
            Tree: {type: object, properties: {next: {$ref: '#/components/schemas/Tree'}, l: {$ref: '#/components/schemas/List'}}}
            Free: {type: object, properties: {b: {type: string}}}
            """)
        #expect(
            ["Leaf", "List", "Tree", "Free"].map { model.declaration($0)?.isValidated } == [true, true, true, false])
    }

    @Test func aTypeThatIsBeingMadeChecksItself() throws {
        let model = try modelling(
            "A: {type: object, minProperties: 2, properties: {next: {$ref: '#/components/schemas/A'}}}")
        guard case .object(let object) = model.declaration("A")?.shape else { throw Missing() }
        #expect(object.limits == [.members(minProperties: 2, maxProperties: nil)])
        #expect(object.properties.first?.limits == [])
    }

    @Test func agesOfPointsInTime() throws {
        #expect(try limits("{type: integer, format: unixtime, x-oldest-days: 365}") == [.oldest(days: 365)])
        #expect(try limits("{type: string, format: date-time, x-oldest-days: 1}") == [.oldest(days: 1)])
        #expect(
            try limits(
                "{allOf: [{$ref: '#/components/schemas/T'}], x-oldest-days: 9}",
                "T: {type: integer, format: unixtime, x-oldest-days: 3}") == [.oldest(days: 3)])
    }

    @Test(arguments: [
        ("{type: integer, x-oldest-days: 365}", "unsupported-oldest-days"),
        ("{type: integer, format: unixtime, x-oldest-days: 0}", "extension-value"),
        ("{type: integer, format: unixtime, x-oldest-days: P1Y}", "extension-value"),
    ])
    func agesThatCannotBeCheckedAreFindings(_ schema: String, _ rule: String) throws {
        let model = try modelling("A: {type: object, properties: {a: \(schema)}}")
        #expect(model.rules == [rule])
        guard case .object(let object) = model.declaration("A")?.shape else { throw Missing() }
        #expect(object.properties.first?.limits == [])
    }

    @Test func patternsThatCannotBeCheckedAreFindings() throws {
        let model = try modelling(
            """
            T: {type: string, pattern: '(a'}
            A: {type: object, properties: {a: {$ref: '#/components/schemas/T'}, b: {$ref: '#/components/schemas/T'}}}
            """)
        #expect(model.rules == ["unchecked-pattern"])
        let span = model.findings.first { $0.rule.id == "unchecked-pattern" }?.span
        #expect(span?.start.line == 6)
        #expect(
            try modelling("T: {type: object, properties: {a: {type: string, pattern: '(a'}}}", validates: false).rules
                == [])
    }
}

private struct Missing: Error {}
