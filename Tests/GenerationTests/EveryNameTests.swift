// Every kind of name: listed where it had to differ, and given by the configuration.

import ClientModel
import Diagnostics
import TestSupport
import Testing

@testable import Generation

@Suite struct EveryNameTests {
    let project: TemporaryProject

    /// Each kind of name has one that is in the way of another.
    private static let description = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        servers:
        - {url: 'https://a.example', description: Production}
        - {url: 'https://b.example/{self}', description: Production, variables: {self: {default: x}}}
        tags: [{name: send}, {name: Pets}, {name: pets}]
        security: [{server: []}]
        paths:
          /pets/{id}:
            get:
              tags: [Pets]
              operationId: getPet
              parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: id, in: query, schema: {type: string}}
              responses:
                '200':
                  description: D
                  headers:
                    X-Rate: {schema: {type: integer}}
                    x_rate: {schema: {type: integer}}
                    headers: {schema: {type: integer}}
                  content: {application/json: {schema: {$ref: '#/components/schemas/Payment'}}}
                '202': {description: D, content: {application/json: {schema: {type: string}}}}
                '404': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/undocumented'}}}}
            put:
              tags: [pets]
              operationId: putPet
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: D, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}
          /x:
            get: {tags: [send], operationId: x, responses: {'200': {description: D}}}
        webhooks:
          new-thing: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Payment'}}}}, responses: {'200': {description: D}}}}
          newThing: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Payment'}}}}, responses: {'200': {description: D}}}}
        components:
          securitySchemes: {server: {type: http, scheme: bearer}}
          schemas:
            Payment: {oneOf: [{$ref: '#/components/schemas/none'}, {$ref: '#/components/schemas/CardPayment'}]}
            Mixed: {oneOf: [{type: string}, {title: string, type: object, properties: {a: {type: string}}}]}
            none: {type: object, required: [a], properties: {a: {type: string}}}
            CardPayment: {type: object, required: [b], properties: {b: {type: string}}}
            undocumented: {type: object, properties: {code: {type: string}}}
            GetPetResult: {type: object, properties: {a: {type: string}}}
            GetPetHeaders: {type: object, properties: {a: {type: string}}}
            SendAPI: {type: object, properties: {a: {type: string}}}

        """

    init() throws {
        project = try TemporaryProject()
        try project.write("a.yaml", Self.description)
    }

    private func read(_ rename: String) throws -> (Configuration, MarkedText) {
        let text = MarkedText(
            "version: 1\nmodules:\n  Bank:\n    description: a.yaml\n    output: out\n"
                + (rename.isEmpty ? "" : "    rename:\n")
                + rename.split(separator: "\n").map { "      \($0)\n" }.joined())
        try project.write("apigen.yaml", text.text)
        let reading = ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard)
        #expect(reading.findings.isEmpty)
        return (try #require(reading.configuration), text)
    }

    private func names(_ rename: String = "") throws -> [NameRecord] {
        let listing = NameListing.make(try read(rename).0)
        #expect(listing.findings.all.filter { $0.severity == .error }.map(\.message) == [])
        return listing.modules.flatMap(\.records)
    }

    @Test func everyForcedNameIsListed() throws {
        let forced = try names().filter { $0.reason != nil }.map { "\($0.kind) \($0.swiftName) ← \($0.wireName)" }
        #expect(
            forced == [
                "unionCase noneValue ← none", "unionCase string2 ← string", "parameter id2 ← id",
                "group sendOperations ← send",
                "groupType SendAPIGroup ← send", "group pets2 ← Pets", "groupType PetsAPI2 ← pets",
                "receiver NewThings2 ← newThing", "result GetPetResultCases ← getPet",
                "headerSet GetPetHeadersSet ← getPet", "header xRate2 ← x_rate", "header headersValue ← headers",
                "errorCase undocumentedBody ← undocumented", "server production2 ← https://b.example/{self}",
                "serverVariable selfValue ← self", "credential serverValue ← server",
            ])
    }

    @Test func everyKindCanBeGivenAName() throws {
        let all = try names(
            """
            unionCases: {Payment.none: nothing, Payment.CardPayment: card}
            parameters: {getPet.query id: filterID}
            groups: {pets: animals, send: sending}
            receivers: {newThing: ThingEvents}
            results: {getPet: PetResult}
            headerSets: {getPet: PetHeaders}
            headers: {getPet.x_rate: otherRate}
            credentials: {server: token}
            servers: {'https://b.example/{self}': second}
            """)
        let given = all.filter { $0.reason?.hasPrefix("the configuration renames it") == true }.map {
            "\($0.kind) \($0.swiftName)"
        }
        #expect(
            given == [
                "unionCase nothing", "unionCase card", "parameter filterID", "group sending", "group animals",
                "receiver ThingEvents", "result PetResult", "headerSet PetHeaders", "header otherRate",
                "server second", "credential token",
            ])
        let files = runPipeline(
            try #require(try read("groups: {pets: animals}\nunionCases: {Payment.CardPayment: card}").0.modules.first),
            .files
        ).files
        let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(files.contains { $0.path == "Operations/Bank+AnimalsAPI.swift" })
        #expect(text.contains("var animals: AnimalsAPI"))
        #expect(text.contains("case card(CardPayment)"))
    }

    @Test(arguments: [
        ("unionCases: {1️⃣Payment.CashPayment: cash}", "rename-no-match"),
        ("parameters: {1️⃣getPet.limit: most}", "rename-no-match"),
        ("parameters: {1️⃣getDog.id: dogID}", "rename-no-match"),
        ("groups: {1️⃣Dogs: dogs}", "rename-no-match"), ("receivers: {1️⃣newThings: Things}", "rename-no-match"),
        ("results: {1️⃣putPet: PetResult}", "rename-no-match"), ("headerSets: {1️⃣putPet: A}", "rename-no-match"),
        ("headers: {1️⃣getPet.X-Rates: rate}", "rename-no-match"), ("credentials: {1️⃣servers: key}", "rename-no-match"),
        ("servers: {1️⃣'https://c.example': third}", "rename-no-match"),
        ("unionCases: {Payment.CardPayment: 1️⃣noneValue}", "rename-conflict"),
        ("unionCases: {Payment.CardPayment: 1️⃣unrecognized}", "rename-conflict"),
        ("parameters: {getPet.query id: 1️⃣id}", ""),
        ("parameters: {getPet.query id: 1️⃣builder}", "rename-conflict"),
        ("groups: {pets: 1️⃣response}", "rename-conflict"), ("groups: {send: 1️⃣send}", "rename-conflict"),
        ("receivers: {newThing: 1️⃣CardPayment}", "rename-conflict"),
        ("results: {getPet: 1️⃣GetPetHeadersSet}", ""), ("results: {getPet: 1️⃣PetsAPI}", "rename-conflict"),
        ("headerSets: {getPet: 1️⃣CardPayment}", "rename-conflict"),
        ("headers: {getPet.x_rate: 1️⃣headers}", "rename-conflict"),
        ("credentials: {server: 1️⃣configuration}", "rename-conflict"),
        ("servers: {'https://b.example/{self}': 1️⃣production}", ""),
        ("servers: {'https://b.example/{self}': 1️⃣hash}", "rename-conflict"),
        ("parameters: {getPet.path id: a, getPet.query id: 1️⃣a}", "rename-conflict"),
    ])
    func whatDoesNotFitIsAFinding(rename: String, rule: String) throws {
        let (configuration, text) = try read(rename)
        let findings = NameListing.make(configuration).findings.all.filter { $0.severity == .error }
        #expect(findings.map(\.rule.id) == (rule.isEmpty ? [] : [rule]))
        #expect(rule.isEmpty || findings.first?.span?.start == text[1])
    }

    /// Those that lead to one name give way to the one that the configuration chooses, and everything else that is
    /// decided later gives way too.
    @Test func aGivenNameGoesFirst() throws {
        let all = try names(
            """
            parameters: {getPet.query id: id}
            servers: {'https://b.example/{self}': production}
            types: {CardPayment: GetPetHeadersSet}
            """)
        let names = all.filter { [.parameter, .server, .headerSet].contains($0.kind) && $0.owner != "putPet" }
        #expect(
            names.map { "\($0.kind) \($0.swiftName) ← \($0.wireName)" } == [
                "parameter id2 ← id", "parameter id ← id", "headerSet GetPetHeadersSetSet ← getPet",
                "server production2 ← https://a.example", "server production ← https://b.example/{self}",
            ])
    }
}
