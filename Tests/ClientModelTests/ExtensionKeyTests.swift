// The keys of extensions: one that nobody reads is reported, and what has it is not used.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct ExtensionKeyTests {
    private static let order = """
        /a:
          post:
            operationId: order
            parameters: [{name: start, in: query, schema: {type: integer}}]
            requestBody: {required: true, content: {application/json: {schema: {type: object, required: [id], properties: \
        {id: {type: string}}}}}}
            responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/R'}}}}}
        """
    private static let result = """
        R: {type: object, properties: {token: {type: string}, state: {type: string}, at: {type: string, format: date-time}, \
        list: {type: array, items: {type: string}}}}
        """

    private func found(_ model: Modelling) -> [String] {
        model.findings.filter { $0.severity == .warning }.map { "\($0.rule.id): \($0.message) \($0.help ?? "")" }
    }

    @Test(arguments: [
        (
            "x-pagination: {style: offset, offset: start, items: list, ofset: start, x-note: mine}",
            "unsupported-pagination: `x-pagination` has no ‘ofset’ Did you mean ‘offset’?"
        ),
        (
            "x-poll: {status: /state, pending: [a], intervall: 3}",
            "unsupported-poll: `x-poll` has no ‘intervall’ Did you mean ‘interval’?"
        ),
        (
            "x-poll: {operation: order, pendingStatuses: 202, finished: [200, 204], notStarted: 204}",
            """
            unsupported-poll: the status 204 means both that the work is finished and that it has not begun \
            Leave it in `finished` or in `notStarted`.
            """
        ),
        (
            "x-poll: {status: /state, pending: [a], finished: 204}",
            """
            unsupported-poll: `finished` needs `operation` It is about the answer to the call that begins the work.
            """
        ),
    ])
    func ofCalls(_ extension: String, _ message: String) throws {
        let model = try Modelling.paths(Self.order + "\n    " + `extension`, schemas: Self.result)
        #expect(found(model) == [message])
        #expect(model.model.operations[0].paging == nil)
        #expect(model.model.operations[0].polls.isEmpty)
    }

    @Test(arguments: [
        (
            "{operation: order, token: token, ttl: 3}",
            "`x-token` has no ‘ttl’ It has `operation`, `token`, `lifetime`, `refreshAfter`."
        ),
        ("{operation: other, token: token}", "there is no operation ‘other’ Name its `operationId`."),
        ("{operation: order, token: tok}", "the answer has no property ‘tok’ "),
        ("{operation: order, token: list}", "the property ‘list’ is no text "),
    ])
    func ofTokens(_ extension: String, _ message: String) throws {
        let model = try Modelling.fields(
            "paths:\n" + Self.order.indented(by: 2)
                + "\ncomponents:\n  securitySchemes: {k: {type: apiKey, in: header, name: K, x-token: \(`extension`)}}"
                + "\n  schemas:\n" + Self.result.indented(by: 4))
        #expect(found(model) == ["unsupported-token: " + message])
        #expect(model.model.authentication.schemes.map { $0.token == nil } == [true])
    }

    @Test(arguments: [
        ("{status: state, equals: ok, since: at, until: at}", "`x-current` has no ‘until’"),
        ("{status: state, equals: ok}", "`x-current` needs `since`, a property"),
        ("{status: state, since: at}", "`x-current` needs `equals`"),
        ("{status: state, equals: [ok], since: at}", "the property ‘state’ never equals this value"),
        ("{status: stat, equals: ok, since: at}", "the schema has no property ‘stat’"),
        ("{status: state, equals: ok, since: state}", "the property ‘state’ is no point in time"),
    ])
    func ofCurrentObjects(_ extension: String, _ message: String) throws {
        let model = try Modelling.schemas(Self.result.dropLast() + ", x-current: \(`extension`)}")
        #expect(model.findings.map(\.message) == [message])
        #expect(model.findings.map(\.rule) == [.unsupportedCurrency])
    }

    @Test(arguments: [
        ("x-conditions: [{when: {property: state, equals: ok, unless: x}, require: [at]}]", "`when` has no ‘unless’"),
        ("x-conditions: [{when: {property: state, equals: ok}, require: [at], pat: x}]", "a rule has no ‘pat’"),
        ("x-initializers: {a: {require: [at], omitt: [list]}}", "an initialiser has no ‘omitt’"),
        ("x-meanings: {cases: [{name: a, when: {state: {contain: x}}}]}", "a test of a text has no ‘contain’"),
        ("x-meanings: {cases: [{name: a, when: {state: x}}], case: 1}", "`x-meanings` has no ‘case’"),
    ])
    func ofObjects(_ extension: String, _ message: String) throws {
        let model = try Modelling.schemas(Self.result.dropLast() + ", \(`extension`)}")
        #expect(model.findings.filter { $0.severity != .info }.map(\.message) == [message])
    }

    @Test(arguments: [
        ("type: string, x-pieces: {name: p, separator: ';', befor: a}", "`x-pieces` has no ‘befor’"),
        ("type: string, x-pieces: {separator: ';'}", "`x-pieces` needs `name`, what the list of the parts is called"),
        ("type: string, x-pieces: {name: p}", "`x-pieces` needs `separator`, what stands between two parts"),
        ("type: integer, x-pieces: {name: p, separator: ';'}", "only texts have parts"),
    ])
    func ofTextsWithParts(_ property: String, _ message: String) throws {
        let model = try Modelling.schemas("A: {type: object, properties: {a: {\(property)}}}")
        #expect(model.findings.filter { $0.rule == .unsupportedPieces }.map(\.message) == [message])
    }

    @Test func ofSignatures() throws {
        let model = try Modelling.fields(
            "x-webhook-signature: {scheme: hmac-sha256, header: S, prefx: 'v1='}\nwebhooks: {e: {post: {requestBody: "
                + "{content: {application/json: {schema: {type: string}}}}, responses: {'200': {description: d}}}}}",
            version: "3.1.0")
        #expect(found(model) == ["unsupported-signature: `x-webhook-signature` has no ‘prefx’ Did you mean ‘prefix’?"])
    }
}
