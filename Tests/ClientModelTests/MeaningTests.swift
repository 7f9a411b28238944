// `x-meanings`: what becomes a code, what is told by members, and what is found wrong.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct MeaningTests {
    private func model(_ schema: String, more: String = "") throws -> Modelling {
        try Modelling.schemas("A: \(schema)\n\(more)")
    }

    private func code(_ meanings: String, type: String = "string") throws -> Modelling {
        try model(
            "{type: \(type), x-meanings: \(meanings)}", more: "E: {type: string, enum: [x, y]}\nO: {type: object}")
    }

    private func values(_ model: Modelling) -> [[String]] {
        model.declaration("A")?.meanings?.cases.map { meaning in
            guard case .values(let values) = meaning.condition else { return [] }
            return values.map {
                switch $0 {
                case .string(let text): "\"\(text)\""
                case .integer(let number): String(number)
                default: "?"
                }
            }
        } ?? []
    }

    @Test(arguments: [
        ("string", "string", [["\"1\"", "\"a b\""]]), ("integer", "int", []),
    ])
    func textsIntegersAndBothAreCodes(type: String, scalar: String, expected: [[String]]) throws {
        let model = try code("{cases: [{name: one, values: [1, ' a b ']}]}", type: type)
        #expect(values(model) == expected)
        if expected.isEmpty {
            #expect(model.rules == ["unsupported-meanings"])
        } else {
            #expect(model["A"] == "id A = \(scalar)")
            #expect(model.rules == [])
        }
    }

    @Test(arguments: [
        "[{type: string}, {type: integer}]", "[{type: integer, format: int64}, {type: string}, {type: number}]",
    ])
    func whatIsATextOrANumberIsACodeOfBoth(alternatives: String) throws {
        let model = try model("{oneOf: \(alternatives), x-meanings: {cases: [{name: one, values: [1, ' a b ']}]}}")
        #expect(model["A"] == "id A = lenientID")
        #expect(values(model) == [["\"1\"", "\"a b\""]])
        #expect(model.rules == [])
    }

    @Test func rangesAreTheirValues() throws {
        let model = try code("{cases: [{name: one, values: [{from: 3, to: 5}, 9]}]}", type: "integer, format: int64")
        #expect(values(model) == [["3", "4", "5", "9"]])
        #expect(model["A"] == "id A = int64")
    }

    @Test func givenTogetherWithWordsACodeIsWhatItIsAlone() throws {
        let model = try Modelling.schemas(
            """
            A: {type: string, x-meanings: {cases: [{name: one, values: a}]}}
            B: {type: object, properties: {a: {description: d, allOf: [{$ref: '#/components/schemas/A'}]}}}
            """)
        #expect(model.types == ["id A = string", "struct B { a: A? }"])
    }

    @Test func anEnumWithMeaningsIsACode() throws {
        let model = try model("{type: string, enum: [a, b], x-meanings: {cases: [{name: one, values: a}]}}")
        #expect(model["A"] == "id A = string")
    }

    @Test func whatIsWrongIsLeftOutAndTheRestHolds() throws {
        let model = try code(
            """
            {facts: {bad: {type: number}, isGood: {type: boolean}}, cases: [{name: one, values: 1, facts: {isGood: true}}, \
            {name: two, values: 1}, {name: three, values: 3, facts: {isGood: 7}}, {name: four, values: 4}]}
            """)
        let meanings = try #require(model.declaration("A")?.meanings)
        #expect(meanings.cases.map(\.name) == ["one", "four"])
        #expect(meanings.facts.map(\.name) == ["isGood"])
        #expect(meanings.cases.map(\.facts) == [[.bool(true)], [nil]])
        #expect(model.rules == Array(repeating: "unsupported-meanings", count: 3))
    }

    @Test(arguments: [
        ("{cases: []}", "`x-meanings` needs `cases`, a list"),
        ("[]", "`x-meanings` is an object"),
        ("{case: [{name: a, values: 1}]}", "`x-meanings` has no ‘case’"),
        ("{cases: [{values: 1}]}", "a case needs a `name`"),
        ("{cases: [{name: a}]}", "a case of a code needs `values`"),
        ("{cases: [{name: a, values: []}]}", "a case of a code needs `values`"),
        ("{cases: [{name: a, value: 1}]}", "a case has no ‘value’"),
        (
            "{cases: [{name: a, values: {from: 5, to: 1}}]}",
            "a range of values has `from` and `to`, integers at most 1000 apart"
        ),
        ("{cases: [{name: a, values: [1, 1]}]}", "the value ‘1’ has a meaning already"),
        ("{cases: [{name: a, values: 1, facts: {b: true}}]}", "there is no fact ‘b’"),
        (
            "{facts: {b: {schema: N}}, cases: [{name: a, values: 1}]}",
            "there is no schema ‘N’ under `components/schemas`"
        ),
        ("{facts: {b: {schema: O}}, cases: [{name: a, values: 1}]}", "the schema ‘O’ is no enum"),
        ("{facts: {b: {}}, cases: [{name: a, values: 1}]}", "a fact needs `type` or `schema`"),
        ("{facts: {b: {schema: E, default: z}}, cases: [{name: a, values: 1}]}", "the fact ‘b’ never has this value"),
    ])
    func findingsSayWhatIsWrong(meanings: String, message: String) throws {
        let model = try code(meanings)
        #expect(model.findings.map(\.message) == [message])
        #expect(model.rules == ["unsupported-meanings"])
    }

    @Test(arguments: [
        ("{name: a, when: {z: 1}}", "the schema has no property ‘z’"),
        ("{name: a, when: {t: {starts: x}}}", "a test of a text has no ‘starts’"),
        ("{name: a, when: {n: 1.5}}", "the member is never compared with this value"),
        ("{name: a, when: {f: 'x'}}", "the member is never compared with this value"),
        ("{name: a, when: {}}", "`when` has members with their values"),
        ("{name: a, values: 1}", "a case of an object needs `when`, its members with their values"),
    ])
    func membersThatTellNothingAreFound(meaning: String, message: String) throws {
        let model = try model(
            """
            {type: object, properties: {t: {type: string}, n: {type: number}, f: {type: boolean}}, \
            x-meanings: {cases: [\(meaning)]}}
            """)
        #expect(model.findings.map(\.message) == [message])
        #expect(model.declaration("A")?.meanings == nil)
    }

    @Test(arguments: ["{type: number", "{type: array, items: {type: string}", "{type: string, format: date"])
    func whatHasNoMeanings(schema: String) throws {
        let model = try model("\(schema), x-meanings: {cases: [{name: a, values: 1}]}}")
        #expect(model.findings.map(\.message) == ["only texts, integers and objects have meanings"])
    }
}
