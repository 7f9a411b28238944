// Pairs of descriptions, each labelled with what the compiler and the API say to the older client.

import APIDiff
import Testing

struct Pair: CustomTestStringConvertible {
    var name: String
    /// The older description.
    var base: String
    /// Texts of the base description and what stands instead.
    var edits: [(from: String, to: String)]
    var swift: Verdict
    var wire: Verdict
    /// Of what compiles and means something else.
    var meaning: Verdict

    init(
        _ name: String, swift: Verdict, wire: Verdict, meaning: Verdict = .patch, _ edits: (String, String)...
    ) {
        self.init(name, base: BaseDescription.text, swift: swift, wire: wire, meaning: meaning, edits)
    }

    init(
        _ name: String, base: String, swift: Verdict, wire: Verdict, meaning: Verdict, _ edits: [(String, String)]
    ) {
        self.base = base
        self.meaning = meaning
        self.name = name
        self.swift = swift
        self.wire = wire
        self.edits = edits.map { (from: $0.0, to: $0.1) }
    }

    var testDescription: String { name }

    /// The older and the newer description.
    func descriptions(number: Int) -> (old: String, new: String) {
        var text = base
        for edit in edits {
            precondition(text.contains(edit.from), "the pair ‘\(name)’ changes nothing: \(edit.from)")
            text = text.replacing(edit.from, with: edit.to)
        }
        let digits = String(number + 100)
        return (base.replacing("Qq", with: digits), text.replacing("Qq", with: digits))
    }
}

extension Pair {
    private static let accountID = "    id: {type: string, description: Its id.}\n"
    private static let ok = "content: {application/json: {schema: {$ref: '#/components/schemas/AccountQq'}}}}"

    static let all: [Pair] = documentation + members + requests + enums + unions + calls + answers + api + extensions

    private static let documentation = [
        Pair("nothing", swift: .patch, wire: .patch),
        Pair("another title", swift: .patch, wire: .patch, ("title: Bank", "title: Bank of All")),
        Pair("another version", swift: .patch, wire: .patch, ("version: '1'", "version: '2'")),
        Pair("another comment of a type", swift: .patch, wire: .patch, ("An account.", "An account of a customer.")),
        Pair("another comment of a member", swift: .patch, wire: .patch, ("Its id.", "The id.")),
        Pair("another summary", swift: .patch, wire: .patch, ("All accounts.", "Every account.")),
        Pair(
            "an example", swift: .patch, wire: .patch,
            ("currency: {type: string}", "currency: {type: string, example: EUR}")),
        Pair(
            "schemas in another order", swift: .patch, wire: .patch,
            ("    AmountQq: {type: number}\n", ""), ("  schemas:\n", "  schemas:\n    AmountQq: {type: number}\n")),
        Pair(
            "a deprecated member", swift: .minor, wire: .patch,
            ("currency: {type: string}", "currency: {type: string, deprecated: true}")),
        Pair(
            "a deprecated call", swift: .minor, wire: .patch,
            ("operationId: closeAccountQq\n", "operationId: closeAccountQq\n      deprecated: true\n")),
        Pair(
            "a schema that nothing uses", swift: .minor, wire: .patch,
            ("    AmountQq:", "    SpareQq: {type: object}\n    AmountQq:")),
    ]

    private static let members = [
        Pair(
            "an optional member is received", swift: .minor, wire: .minor,
            ("currency: {type: string}", "currency: {type: string}\n        iban: {type: string}")),
        Pair(
            "a required member is received", swift: .major, wire: .minor,
            ("required: [id, balance, owner]", "required: [id, balance, owner, iban]"),
            ("currency: {type: string}", "currency: {type: string}\n        iban: {type: string}")),
        Pair(
            "an optional member goes", swift: .major, wire: .minor,
            ("        opened: {type: string, format: date}\n", "")),
        Pair(
            "a required member goes", swift: .major, wire: .major,
            ("required: [id, balance, owner]", "required: [id, owner]"), ("        balance: {type: number}\n", "")),
        Pair(
            "a received member becomes optional", swift: .major, wire: .major,
            ("required: [id, balance, owner]", "required: [id, owner]")),
        Pair(
            "a received member becomes required", swift: .major, wire: .patch,
            ("required: [id, balance, owner]", "required: [id, balance, owner, currency]")),
        Pair(
            "a received member may be null", swift: .major, wire: .major,
            ("balance: {type: number}", "balance: {type: number, nullable: true}")),
        Pair(
            "a null is ruled out", swift: .major, wire: .patch,
            ("note: {type: string, nullable: true}", "note: {type: string}")),
        Pair(
            "a number becomes a text", swift: .major, wire: .major,
            ("balance: {type: number}", "balance: {type: string}")),
        Pair(
            "a number becomes whole", swift: .major, wire: .minor,
            ("balance: {type: number}", "balance: {type: integer}")),
        Pair(
            "a date becomes a text", swift: .major, wire: .major,
            ("opened: {type: string, format: date}", "opened: {type: string}")),
        Pair(
            "a text becomes a date", swift: .major, wire: .minor,
            ("currency: {type: string}", "currency: {type: string, format: date}")),
        Pair(
            "a member is called otherwise", swift: .major, wire: .minor,
            ("currency: {type: string}", "money: {type: string}")),
        Pair(
            "another name that is one in Swift", swift: .patch, wire: .major,
            ("currency: {type: string}", "Currency: {type: string}")),
        Pair(
            "members in another order", swift: .major, wire: .patch,
            ("        currency: {type: string}\n", ""),
            ("        tags: {type: array", "        currency: {type: string}\n        tags: {type: array")),
        Pair(
            "a list becomes one", swift: .major, wire: .major,
            ("tags: {type: array, items: {type: string}}", "tags: {type: string}")),
        Pair(
            "a list of something else", swift: .major, wire: .major,
            ("tags: {type: array, items: {type: string}}", "tags: {type: array, items: {type: integer}}")),
        Pair(
            "a type stands for a text", swift: .major, wire: .major,
            ("AmountQq: {type: number}", "AmountQq: {type: string}")),
        Pair(
            "an alias for what was there", swift: .minor, wire: .patch,
            ("balance: {type: number}", "balance: {$ref: '#/components/schemas/SumQq'}"),
            ("    AmountQq:", "    SumQq: {type: number}\n    AmountQq:")),
        Pair(
            "an object becomes a text", swift: .major, wire: .major,
            (
                "OwnerQq: {type: object, required: [name], properties: {name: {type: string}, email: {type: string}}}",
                "OwnerQq: {type: string}"
            )),
        Pair(
            "a type is called otherwise", swift: .major, wire: .patch,
            ("'#/components/schemas/OwnerQq'", "'#/components/schemas/HolderQq'"), ("    OwnerQq:", "    HolderQq:")),
        Pair(
            "any other members", swift: .minor, wire: .patch,
            ("    OwnerQq: {type: object,", "    OwnerQq: {type: object, additionalProperties: true,")),
        Pair(
            "a type goes", swift: .major, wire: .minor, ("    AmountQq: {type: number}\n", ""),
            (", amount: {$ref: '#/components/schemas/AmountQq'}", "")),
        Pair(
            "a default for a received member", swift: .minor, wire: .minor,
            ("currency: {type: string}", "currency: {type: string, default: AUD}")),
    ]

    private static let requests = [
        Pair(
            "an optional member can be sent", swift: .minor, wire: .minor,
            ("purpose: {type: string}", "purpose: {type: string}\n        color: {type: string}")),
        Pair(
            "a required member has to be sent", swift: .major, wire: .major,
            ("required: [name]\n", "required: [name, color]\n"),
            ("purpose: {type: string}", "purpose: {type: string}\n        color: {type: string}")),
        Pair(
            "a sent member becomes required", swift: .major, wire: .major,
            ("required: [name]\n", "required: [name, purpose]\n")),
        Pair("a sent member becomes optional", swift: .major, wire: .minor, ("      required: [name]\n", "")),
        Pair("a sent member goes", swift: .major, wire: .minor, ("        purpose: {type: string}\n", "")),
        Pair(
            "a sent member gets a form", swift: .major, wire: .major,
            ("purpose: {type: string}", "purpose: {type: string, format: uuid}")),
        Pair(
            "a sent number may have a fraction", swift: .major, wire: .minor,
            ("        limit: {type: integer}\n", "        limit: {type: number}\n")),
        Pair("a shorter text", swift: .patch, wire: .major, ("maxLength: 40", "maxLength: 20")),
        Pair("a longer text", swift: .patch, wire: .minor, ("maxLength: 40", "maxLength: 60")),
        Pair("a pattern", swift: .patch, wire: .major, ("maxLength: 40", "maxLength: 40, pattern: '^[a-z]+$'")),
        Pair(
            "the body has to be there", swift: .major, wire: .major,
            (
                "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/PaymentQq'}}}}",
                "requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/PaymentQq'}}}}"
            )),
        Pair(
            "the body may be left out", swift: .minor, wire: .minor,
            ("requestBody: {required: true,", "requestBody: {required: false,")),
        Pair(
            "a received type is sent too", swift: .minor, wire: .minor,
            (
                "operationId: closeAccountQq\n",
                "operationId: closeAccountQq\n      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/OwnerQq'}}}}\n"
            )),
        Pair(
            "a form instead of JSON", swift: .patch, wire: .major,
            (
                "requestBody: {required: true, content: {application/json:",
                "requestBody: {required: true, content: {application/x-www-form-urlencoded:"
            )),
    ]

    private static let enums = [
        Pair(
            "a value more", swift: .minor, wire: .minor,
            ("enum: [open, blocked, closed]", "enum: [open, blocked, closed, frozen]")),
        Pair("a value less", swift: .major, wire: .major, ("enum: [open, blocked, closed]", "enum: [open, closed]")),
        Pair(
            "values in another order", swift: .patch, wire: .patch,
            ("enum: [open, blocked, closed]", "enum: [closed, open, blocked]")),
        Pair(
            "an enum is closed", swift: .major, wire: .patch,
            ("enum: [open, blocked, closed]}", "enum: [open, blocked, closed], x-frozen: true}")),
        Pair(
            "an enum is opened", swift: .major, wire: .patch,
            ("enum: [low, high], x-frozen: true}", "enum: [low, high]}")),
        Pair(
            "a closed enum has one more", swift: .major, wire: .minor, ("enum: [low, high]", "enum: [low, high, top]")),
        Pair(
            "an enum becomes a text", swift: .major, wire: .minor,
            ("LevelQq: {type: string, enum: [low, high], x-frozen: true}", "LevelQq: {type: string}")),
        Pair(
            "a text becomes an enum", swift: .major, wire: .major,
            ("purpose: {type: string}", "purpose: {type: string, enum: [home, work]}")),
        Pair(
            "an enum of numbers", swift: .major, wire: .major,
            ("LevelQq: {type: string, enum: [low, high], x-frozen: true}", "LevelQq: {type: integer, enum: [1, 2]}")),
    ]

    private static let unions = [
        Pair(
            "an alternative more", swift: .minor, wire: .minor,
            (
                "{$ref: '#/components/schemas/TransferQq'}]",
                "{$ref: '#/components/schemas/TransferQq'}, {$ref: '#/components/schemas/ReceiptQq'}]"
            )),
        Pair(
            "an alternative less", swift: .major, wire: .major,
            (", {$ref: '#/components/schemas/TransferQq'}]", "]"), (", transfer: '#/components/schemas/TransferQq'", "")
        ),
        Pair("another tag", swift: .patch, wire: .major, ("mapping: {card:", "mapping: {plastic:")),
        Pair(
            "another discriminator", swift: .patch, wire: .major,
            ("propertyName: kind, mapping", "propertyName: type, mapping")),
        Pair(
            "one type instead of alternatives", swift: .major, wire: .major,
            ("schema: {$ref: '#/components/schemas/PaymentQq'}", "schema: {$ref: '#/components/schemas/CardQq'}")),
    ]

    private static let calls = [
        Pair(
            "a call more", swift: .minor, wire: .minor,
            (
                "  /payments:\n",
                "  /rates:\n    get: {operationId: getRatesQq, tags: [Payments], responses: {'204': {description: none}}}\n  /payments:\n"
            )),
        Pair(
            "a call less", swift: .major, wire: .major,
            (
                "    delete:\n      operationId: closeAccountQq\n      tags: [Accounts]\n      parameters:\n        - {name: id, in: path, required: true, schema: {type: string}}\n      responses: {'204': {description: closed}}\n",
                ""
            )),
        Pair(
            "a call is called otherwise", swift: .major, wire: .patch,
            ("operationId: closeAccountQq", "operationId: endAccountQq")),
        Pair("another path", swift: .patch, wire: .major, ("  /payments:\n", "  /v2/payments:\n")),
        Pair("another method", swift: .patch, wire: .major, ("    delete:\n", "    put:\n")),
        Pair(
            "another tag of a call", swift: .major, wire: .patch,
            ("operationId: payQq\n      tags: [Payments]", "operationId: payQq\n      tags: [Money]")),
        Pair(
            "an optional parameter", swift: .minor, wire: .minor,
            (
                "- {name: limit, in: query",
                "- {name: from, in: query, schema: {type: string, format: date}}\n        - {name: limit, in: query"
            )),
        Pair(
            "a required parameter", swift: .major, wire: .major,
            (
                "- {name: limit, in: query",
                "- {name: from, in: query, required: true, schema: {type: string, format: date}}\n        - {name: limit, in: query"
            )),
        Pair(
            "a parameter goes", swift: .major, wire: .minor,
            ("        - {name: X-Trace, in: header, schema: {type: string}}\n", "")),
        Pair(
            "a parameter becomes required", swift: .major, wire: .major,
            ("{name: X-Trace, in: header, schema", "{name: X-Trace, in: header, required: true, schema")),
        Pair(
            "a parameter becomes optional", swift: .major, wire: .minor,
            ("{name: X-Correlation, in: header, required: true, schema", "{name: X-Correlation, in: header, schema")
        ),
        Pair(
            "a parameter travels elsewhere", swift: .patch, wire: .major,
            ("{name: X-Trace, in: header, schema", "{name: X-Trace, in: query, schema")),
        Pair(
            "a parameter of another type", swift: .major, wire: .major,
            (
                "{name: limit, in: query, schema: {type: integer, maximum: 100}}",
                "{name: limit, in: query, schema: {type: boolean}}"
            )),
        Pair(
            "parameters in another order", swift: .major, wire: .patch,
            ("        - {name: limit, in: query, schema: {type: integer, maximum: 100}}\n", ""),
            (
                "schema: {$ref: '#/components/schemas/StateQq'}}\n      responses",
                "schema: {$ref: '#/components/schemas/StateQq'}}\n        - {name: limit, in: query, schema: {type: integer, maximum: 100}}\n      responses"
            )),
    ]

    private static let answers = [
        Pair(
            "another success", swift: .patch, wire: .minor, ("'201': {description: made", "'200': {description: made")),
        Pair(
            "an answer with nothing", swift: .major, wire: .major,
            (
                "'201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/AccountQq'}}}}",
                "'204': {description: made}"
            )),
        Pair(
            "an answer with something", swift: .major, wire: .major,
            ("responses: {'204': {description: closed}}", "responses: {'200': {description: closed, \(ok)}")),
        Pair(
            "another success beside", swift: .major, wire: .major,
            ("'201': {description: made", "'202': {description: later}\n        '201': {description: made")),
        Pair(
            "one result less", swift: .major, wire: .major,
            (
                "        '202': {description: later, content: {application/json: {schema: {$ref: '#/components/schemas/PendingQq'}}}}\n",
                ""
            )),
        Pair(
            "one result more", swift: .major, wire: .major,
            (
                "        '202': {description: later",
                "        '203': {description: other}\n        '202': {description: later"
            )),
        Pair(
            "another failure", swift: .patch, wire: .minor, ("'404': {description: none", "'410': {description: gone")),
        Pair(
            "a failure of another type", swift: .minor, wire: .major,
            (
                "'404': {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/ProblemQq'}}}}",
                "'404': {description: none, content: {application/json: {schema: {type: array, items: {type: string}}}}}"
            )),
        Pair(
            "an answer of another type", swift: .major, wire: .major,
            (
                "'201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/AccountQq'}}}}",
                "'201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/ReceiptQq'}}}}"
            )),
        Pair(
            "text instead of JSON", swift: .major, wire: .major,
            (
                "'201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/AccountQq'}}}}",
                "'201': {description: made, content: {text/plain: {schema: {type: string}}}}"
            )),
    ]

    private static let api = [
        Pair(
            "another server", swift: .patch, wire: .major, ("url: 'https://api.example'", "url: 'https://api2.example'")
        ),
        Pair("another name of a server", swift: .major, wire: .patch, ("description: Production", "description: Live")),
        Pair(
            "a server more", swift: .minor, wire: .minor,
            (
                "  - {url: 'https://{region}",
                "  - {url: 'https://test.example', description: Test}\n  - {url: 'https://{region}"
            )),
        Pair("another region", swift: .minor, wire: .major, ("default: eu", "default: us")),
        Pair("another key", swift: .patch, wire: .major, ("in: header, name: App-Key", "in: header, name: API-Key")),
        Pair(
            "another scheme", swift: .major, wire: .major,
            ("appKey: {type: apiKey, in: header, name: App-Key}", "appKey: {type: http, scheme: basic}")),
        Pair(
            "a second scheme", swift: .major, wire: .minor,
            ("  securitySchemes:\n", "  securitySchemes:\n    token: {type: http, scheme: bearer}\n"),
            ("security: [{appKey: []}]", "security: [{appKey: []}, {token: []}]")),
        Pair(
            "both schemes", swift: .major, wire: .major,
            ("  securitySchemes:\n", "  securitySchemes:\n    token: {type: http, scheme: bearer}\n"),
            ("security: [{appKey: []}]", "security: [{appKey: [], token: []}]")),
        Pair(
            "a name that is taken", swift: .minor, wire: .minor, meaning: .major,
            (
                "- {name: X-Trace, in: header, schema: {type: string}}",
                "- {name: X-Trace, in: header, schema: {type: string}}\n        - {name: xTrace, in: query, schema: {type: string}}"
            )),
    ]
}
