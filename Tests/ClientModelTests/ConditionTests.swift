// `x-conditions`: which rules are taken, which types are checked, and what is found wrong.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct ConditionTests {
    /// A description that sends `A`, with the rules of its schema as given.
    private func sending(_ rules: String, more: String = "") throws -> Modelling {
        try Modelling.paths(
            """
            /a:
              post:
                operationId: sendA
                requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
                responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/R'}}}}}
            """,
            schemas: """
                A:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    live: {type: boolean}
                    kind: {type: string, enum: [slow, fast]}
                    rate: {type: number}
                    note: {type: string}
                  x-conditions: \(rules)
                R: {type: object, properties: {x: {type: boolean}, y: {type: string}}, x-conditions: [\
                {when: {property: x, equals: true}, require: [y]}]}
                \(more)
                """)
    }

    private func conditions(_ model: Modelling, of type: String = "A") -> [ConditionModel] {
        guard case .object(let object) = model.declaration(type)?.shape else { return [] }
        return object.conditions
    }

    @Test func aRuleIsTaken() throws {
        let model = try sending(
            "[{when: {property: live, equals: true}, require: [note, id], message: m, path: /p/q, reasonCode: C}]")
        let rule = try #require(conditions(model).first)
        #expect(conditions(model).count == 1)
        #expect(rule.property == 1)
        #expect(rule.value == .bool(true))
        #expect(rule.required == [4, 0])
        #expect(rule.message == "m")
        #expect(rule.path == "/p/q")
        #expect(rule.reasonCode == "C")
        #expect(model.rules == [])
    }

    @Test(arguments: [("kind", "fast"), ("id", "x1"), ("live", "false")])
    func wordsOfItsOwnAreMade(_ property: String, _ value: String) throws {
        let model = try sending("[{when: {property: \(property), equals: \(value)}, require: [note]}]")
        #expect(conditions(model).map(\.message) == ["note must be there when \(property) is \(value)"])
        #expect(conditions(model).map(\.path) == [nil])
    }

    @Test(arguments: [
        ("forbid: [note]", "note must not be there when live is false"),
        (
            "require: [rate, id], forbid: [note, kind]",
            "rate, id must be there, and note, kind must not be there when live is false"
        ),
    ])
    func whatMustNotBeThereIsTaken(_ demand: String, _ message: String) throws {
        let model = try sending("[{when: {property: live, equals: false}, \(demand)}]")
        #expect(conditions(model).map(\.message) == [message])
        #expect(conditions(model).first?.forbidden.first == 4)
        #expect(model.rules == [])
    }

    @Test func onlyWhatIsSentIsChecked() throws {
        let model = try sending("[{when: {property: live, equals: true}, require: [note]}]")
        #expect(model.declaration("A")?.isValidated == true)
        #expect(model.declaration("R")?.isValidated == false)
    }

    @Test func aRuleThatTheTypeKeepsIsLeftOut() throws {
        let model = try sending("[{when: {property: live, equals: true}, require: [id]}]")
        #expect(conditions(model) == [])
        #expect(model.declaration("A")?.isValidated == false)
        #expect(model.rules == [])
    }

    @Test(arguments: [
        ("[{when: {property: lively, equals: true}, require: [note]}]", "the schema has no property ‘lively’"),
        ("[{when: {property: live, equals: true}, require: [nota]}]", "the schema has no property ‘nota’"),
        ("[{when: {property: live, equals: 'yes'}, require: [note]}]", "the property ‘live’ never equals this value"),
        ("[{when: {property: kind, equals: faster}, require: [note]}]", "the property ‘kind’ never equals this value"),
        ("[{when: {property: rate, equals: 1.5}, require: [note]}]", "the property ‘rate’ never equals this value"),
        ("[{when: {property: live}, require: [note]}]", "a rule needs `when` with `property` and `equals`"),
        ("[{require: [note]}]", "a rule needs `when` with `property` and `equals`"),
        ("[{when: {property: live, equals: true}}]", "a rule needs `require` or `forbid`, a list of properties"),
        ("[{when: {property: live, equals: true}, require: []}]", "`require` is a list of properties"),
        ("[{when: {property: live, equals: true}, forbid: note}]", "`forbid` is a list of properties"),
        ("[{when: {property: live, equals: true}, forbid: [nota]}]", "the schema has no property ‘nota’"),
        ("[{when: {property: live, equals: true}, forbid: [note, id]}]", "the property ‘id’ is always there"),
        (
            "[{when: {property: live, equals: true}, require: [note], path: p}]",
            "`path` is a JSON pointer and begins with ‘/’"
        ),
        ("[{when: {property: live, equals: true}, require: [note], message: 1}]", "`message` is a text"),
        ("[{when: {property: live, equals: true}, require: [note], reason: C}]", "a rule has no ‘reason’"),
        ("{when: {property: live, equals: true}}", "`x-conditions` is a list of rules"),
    ])
    func rulesThatCannotBeCheckedAreFindings(_ rules: String, _ message: String) throws {
        let model = try sending(rules)
        #expect(conditions(model) == [])
        #expect(model.rules == ["unsupported-conditions"])
        #expect(model.findings.last { $0.rule.id == "unsupported-conditions" }?.message == message)
    }

    @Test func rulesWithoutPropertiesAreFindings() throws {
        let model = try Modelling.schemas(
            "T: {type: string, x-conditions: [{when: {property: a, equals: b}, require: [c]}]}")
        #expect(model.rules == ["unsupported-conditions"])
    }

    @Test func rulesOfPartsBelongToTheWholeAndAreReportedOnce() throws {
        let model = try Modelling.schemas(
            """
            A: {type: object, properties: {a: {type: boolean}, b: {type: string}}, x-conditions: [\
            {when: {property: a, equals: true}, require: [b]}, {when: {property: a, equals: true}, require: [c]}]}
            B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {d: {type: string}}}]}
            """)
        #expect(conditions(model, of: "B").map(\.required) == [[1]])
        #expect(model.rules == ["unsupported-conditions"])
    }

    @Test func textOfADescriptionStaysText() throws {
        let model = try sending(
            #"[{when: {property: id, equals: "\"\\(x)"}, require: [note], message: "\") }\n#error(\"", path: "/\"a"}]"#)
        let text = try model.render().map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.contains(##"when: self.id == "\"\\(x)","##))
        #expect(text.contains(##"message: "\") }\n#error(\"","##))
        #expect(text.contains(##"path: "/\"a""##))
    }
}
