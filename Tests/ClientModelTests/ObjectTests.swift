// Object schemas: structs, maps, presence.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct ObjectTests {
    @Test func anObjectIsAStruct() throws {
        let model = try Modelling.schemas(
            "Account: {type: object, required: [id], properties: {id: {type: string}, customer_id: {type: integer}}}")
        #expect(model.types == ["struct Account { id: string, customerID: int? }"])
        #expect(model.rules == [])
    }

    @Test func propertiesMakeAnObjectWithoutAType() throws {
        #expect(try Modelling.schemas("A: {properties: {b: {type: string}}}").types == ["struct A { b: string? }"])
    }

    @Test(arguments: [
        ("{type: string, format: date-time}", "dateTime"), ("{type: string, format: date}", "date"),
        ("{type: string, format: date-time-local}", "localDateTime"), ("{type: string, format: uuid}", "uuid"),
        ("{type: string, format: uri}", "url"), ("{type: string, format: byte}", "base64"),
        ("{type: string, contentMediaType: image/png}", "bytes"),
        ("{type: string, contentMediaType: text/html}", "string"),
        ("{type: string, contentMediaType: application/vnd.x+json; charset=utf-8}", "string"),
        ("{type: string, format: binary}", "bytes"), ("{type: string, format: decimal}", "decimalText"),
        ("{type: string, format: unknown}", "string"), ("{type: integer}", "int"),
        ("{type: integer, format: int32}", "int32"), ("{type: integer, format: int64}", "int64"),
        ("{type: integer, format: unixtime}", "unixSeconds"),
        ("{type: integer, x-epoch: milliseconds}", "unixMilliseconds"),
        ("{type: number}", "decimal"), ("{type: number, format: double}", "double"),
        ("{type: number, format: float}", "float"), ("{type: number, format: int32}", "decimal"),
        ("{type: boolean}", "bool"), ("{}", "json"),
        ("{type: object}", "[:json]"), ("{type: array, items: {type: string}}", "[string]"),
        ("{type: object, additionalProperties: {type: number}}", "[:decimal]"),
        ("{type: object, additionalProperties: true}", "[:json]"),
        ("{type: array, items: {type: array, items: {}}}", "[[json]]"),
        ("{oneOf: [{type: string}, {type: integer}], x-lenient-id: true}", "lenientID"),
    ])
    func scalarsAndLists(schema: String, type: String) throws {
        let model = try Modelling.schemas("A: {type: object, required: [b], properties: {b: \(schema)}}")
        #expect(model["A"] == "struct A { b: \(type) }")
    }

    @Test(arguments: [
        ("type: integer, example: 18446744073709551615", "decimal"),
        ("type: integer, example: 9223372036854775807", "int"),
        ("type: string, format: binary, example: AAEC", "bytes"),
        ("type: string, format: binary, example: (a picture)", "string"),
        ("type: string, format: url, example: 'https://example.com/a'", "url"),
        ("type: string, format: url, example: 'https://example.com/{id}'", "string"),
        ("type: string, format: UUID, example: any id", "string"),
    ])
    func whatIsShownFitsTheType(keywords: String, type: String) throws {
        let model = try Modelling.schemas(
            "A: {type: object, required: [b], properties: {b: {\(keywords)}}}")
        #expect(model["A"] == "struct A { b: \(type) }")
    }

    @Test func theLettersOfAUUIDAreThoseOfTheExamplesAroundIt() throws {
        let model = try Modelling.schemas(
            """
            ID: {type: string, format: uuid}
            A:
              required: [id, ids]
              properties:
                id: {anyOf: [{type: string, format: uuid}, {type: string, format: uuid, maxLength: 36}]}
                ids: {type: array, items: {$ref: '#/components/schemas/ID'}}
                other: {type: string, format: uuid}
              example:
                id: 6F9619FF-8B86-D011-B42D-00C04FC964FF
                ids: [6F9619FF-8B86-D011-B42D-00C04FC964FF]
            """)
        #expect(model["A"] == "struct A { id: upperCaseUUID, ids: [upperCaseUUID], other: uuid? }")
    }

    @Test(arguments: [
        ("example: 6F9619FF-8B86-D011-B42D-00C04FC964FF", "upperCaseUUID"),
        ("default: 6f9619ff-8b86-d011-b42d-00c04fc964ff", "uuid"),
        ("default: 00000000-0000-0000-0000-000000000000", "uuid"),
        ("example: THE-ID-OF-THE-ACCOUNT", "uuid"),
        // Only text does both.
        ("example: 6F9619FF-8b86-D011-B42D-00C04FC964FF", "string"),
    ])
    func theLettersOfAUUIDAreThoseOfItsExamples(keyword: String, type: String) throws {
        let model = try Modelling.schemas(
            "A: {type: object, required: [b], properties: {b: {type: string, format: uuid, \(keyword)}}}")
        #expect(model["A"] == "struct A { b: \(type) }")
    }

    @Test func numbersWithADoubleFormatCanBeDecimals() throws {
        let description = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components: {schemas: {A: {type: object, properties: {b: {type: number, format: double}}}}}
            """
        let options = ModelOptions(module: "Bank", decimalForDouble: true)
        #expect(try Modelling(description, options: options).types == ["struct A { b: decimal? }"])
    }

    @Test func namedValuesAreAliases() throws {
        let model = try Modelling.schemas(
            "Money: {type: number}\nAccount: {type: object, properties: {balance: {$ref: '#/components/schemas/Money'}}}"
        )
        #expect(model.types == ["alias Money = decimal", "struct Account { balance: decimal? }"])
    }

    @Test func theRestOfAnObjectIsADictionary() throws {
        #expect(
            try Modelling.schemas(
                """
                A: {type: object, properties: {b: {type: string}}, additionalProperties: {type: integer}}
                B: {type: object, properties: {b: {type: string}}, additionalProperties: true}
                C: {type: object, properties: {b: {type: string}}, additionalProperties: false}
                D: {type: object, properties: {additionalProperties: {type: string}}, additionalProperties: true}
                """
            ).types == [
                "struct A { b: string?, …additionalProperties: [:int] }",
                "struct B { b: string?, …additionalProperties: [:json] }", "struct C { b: string? }",
                "struct D { additionalProperties: string?, …additionalProperties2: [:json] }",
            ])
    }

    // MARK: Presence

    static let states = """
        A: {type: object, required: [a, b], properties: {a: T, b: N, c: T, d: N, e: {type: array, items: N}}}
        """

    @Test(arguments: [
        ("3.0.3", "{type: string, nullable: true}"), ("3.1.0", "{type: [string, 'null']}"),
        ("3.1.0", "{oneOf: [{type: string}, {type: 'null'}]}"), ("3.1.0", "{anyOf: [{type: 'null'}, {type: string}]}"),
        ("3.0.3", "{nullable: true, allOf: [{type: string}]}"),
    ])
    func optionalAndNullableAreTwoThings(version: String, nullable: String) throws {
        let text = Self.states.replacing(" T", with: " {type: string}").replacing(" N", with: " " + nullable)
        #expect(
            try Modelling.schemas(text, version: version)["A"]
                == "struct A { a: string, b: string|null, c: string?, d: (string|null)?, e: [string|null]? }")
    }

    @Test func aReferenceIsAsNullableAsItsTarget() throws {
        let model = try Modelling.schemas31(
            """
            Name: {type: [string, 'null']}
            A: {type: object, required: [b], properties: {b: {$ref: '#/components/schemas/Name'}}}
            """)
        #expect(model["A"] == "struct A { b: string|null }")
    }

    @Test func readOnlyIsNotAskedOfSendersAndWriteOnlyNotOfReceivers() throws {
        let schema = """
            A:
              type: object
              required: [r, w]
              properties: {r: {type: string, readOnly: true}, w: {type: string, writeOnly: true}}
            """
        func model(body: Bool, result: Bool) throws -> Modelling {
            let content = "content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}"
            return try Modelling.paths(
                """
                /a:
                  post:
                    operationId: a
                    \(body ? "requestBody: {\(content)}" : "description: none")
                    responses: {'200': {description: A., \(result ? content : "")}}
                """, schemas: schema)
        }
        #expect(try model(body: true, result: false)["A"] == "struct A { w: string }")
        #expect(try model(body: false, result: true)["A"] == "struct A { r: string }")
        #expect(try model(body: true, result: true)["A"] == "struct A { r: string?, w: string? }")
        #expect(try model(body: true, result: true).declaration("A")?.isSent == true)
        #expect(try model(body: false, result: true).declaration("A")?.isSent == false)
    }

    // MARK: Defaults and secrets

    @Test(arguments: [
        ("{type: string, default: x}", LiteralModel.string("x")), ("{type: boolean, default: true}", .bool(true)),
        ("{type: integer, default: 5}", .integer(5)), ("{type: number, default: 1.50}", .decimal("1.50")),
        ("{type: integer, format: int32, default: 5000000000}", nil), ("{type: integer, default: text}", nil),
        ("{type: number, default: 1e400}", nil), ("{type: array, items: {}, default: []}", .array([])),
        ("{type: array, items: {type: integer}, default: [1, x]}", nil),
        ("{type: number, format: double, default: 0.1}", .double("0.1")),
        ("{type: string, default: \"\\\"\\n\"}", .string("\"\n")),
    ])
    func defaults(schema: String, value: LiteralModel?) throws {
        let model = try Modelling.schemas("A: {type: object, properties: {b: \(schema)}}")
        #expect(model.property("b", of: "A")?.defaultValue == value)
    }

    @Test func aDefaultOfAnEnumIsItsCase() throws {
        let model = try Modelling.schemas(
            """
            Kind: {type: string, enum: [a, b]}
            A: {type: object, properties: {b: {default: b, allOf: [{$ref: '#/components/schemas/Kind'}]}}}
            """)
        guard case .enumCase(let id, 1) = model.property("b", of: "A")?.defaultValue else {
            Issue.record("no case")
            return
        }
        #expect(model.model[id].name == "Kind")
    }

    @Test(arguments: [
        ("accountNumber: {type: string}", true), ("account-number: {type: string}", true),
        ("ACCOUNT_NUMBER: {type: integer}", true), ("accountNumbers: {type: string}", false),
        ("token: {type: object}", false), ("email: {type: string, x-sensitive: false}", false),
        ("note: {type: string, x-sensitive: true}", true), ("note: {type: string, format: password}", true),
        ("note: {type: string}", false), ("email: {type: array, items: {type: string}}", false),
    ])
    func personalDataIsMasked(property: String, isMasked: Bool) throws {
        let model = try Modelling.schemas("A: {type: object, properties: {\(property)}}")
        guard case .object(let object) = model.declaration("A")?.shape else {
            Issue.record("no object")
            return
        }
        #expect(object.properties.map(\.isSensitive) == [isMasked])
    }

    // MARK: Recursion

    @Test func whatContainsItselfIsBoxed() throws {
        let reference = "{$ref: '#/components/schemas/Tree'}"
        let model = try Modelling.schemas(
            """
            Tree:
              type: object
              required: [left]
              properties: {left: \(reference), list: {type: array, items: \(reference)}, map: {type: object, additionalProperties: \(reference)}}
            """)
        #expect(model.types == ["struct Tree { left: box Tree, list: [Tree]?, map: [:Tree]? }"])
    }

    @Test func oneBoxIsEnoughForACycle() throws {
        let model = try Modelling.schemas(
            """
            A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
            B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
            """)
        #expect(model.types == ["struct A { b: box B? }", "struct B { a: A? }"])
    }

    @Test func aUnionInACycleIsIndirect() throws {
        let model = try Modelling.schemas(
            """
            E: {oneOf: [{type: string}, {$ref: '#/components/schemas/Not'}]}
            Not: {type: object, required: [e], properties: {e: {$ref: '#/components/schemas/E'}}}
            """)
        #expect(model.types == ["union E { string(string), not(indirect Not) }", "struct Not { e: E }"])
    }

    @Test func aSchemaThatIsOnlyItselfIsAFinding() throws {
        let model = try Modelling.schemas("A: {allOf: [{$ref: '#/components/schemas/A'}]}")
        #expect(!model.rules.isEmpty)
        #expect(model.types.count == 1)
    }
}
