// What hangs together in a model: coverage, files, receivers, servers.

import ClientModel
import GeneratorSupport
import TestSupport
import Testing

@Suite struct WholeModelTests {
    private let operation = "responses: {'204': {description: D}}"

    @Test func coverageAddsUp() throws {
        let model = try Modelling.fields(
            """
            paths:
              /a: {get: {operationId: a, \(operation)}, put: {\(operation)}}
            components:
              schemas:
                A: {type: object, properties: {b: {type: array, minItems: 1, items: {type: string}}}}
                B: {type: string}
                C: {type: object, properties: {b: {not: {type: string}}}}
            """)
        let coverage = model.model.coverage
        #expect(coverage["operations"]?.total == 2)
        #expect(coverage["operations"]?.count(.generated) == 2)
        #expect(coverage["schemas"]?.total == 3)
        #expect(coverage["webhooks"]?.total == 0)
        let keywords = try #require(coverage["keywords"])
        #expect(keywords.items.reduce(0) { $0 + $1.count } == model.document.keywordCounts.values.reduce(0, +))
        #expect(keywords.items.first { $0.name == "not" }?.state == .skipped)
        #expect(keywords.items.first { $0.name == "minItems" }?.state == .generated)
        for category in coverage.categories {
            let states = Coverage.State.allCases.reduce(0) { $0 + category.count($1) }
            #expect(states == category.total)
        }
    }

    @Test func alternativesBesidePropertiesAreCountedAsLess() throws {
        let model = try Modelling.schemas(
            """
            A:
              type: object
              properties: {a: {type: string}}
              oneOf: [{properties: {b: {type: string}}}, {properties: {c: {type: string}}}]
            B: {oneOf: [{type: string}, {type: integer}]}
            """)
        let items = try #require(model.model.coverage["keywords"]).items.filter { $0.name == "oneOf" }
        #expect(items.map(\.state) == [.stubbed, .generated])
        #expect(items.map(\.count) == [1, 1])
    }

    /// The files, each with its types.
    private func files(_ model: Modelling) -> [String] {
        model.model.filePlan.files.filter { !$0.types.isEmpty }.map { file in
            "\(file.naming.text): " + file.types.map { model.model[$0].name }.joined(separator: " ")
        }
    }

    private func get(_ tag: String, _ schema: String) -> String {
        """
        get:
          tags: [\(tag)]
          operationId: get\(tag)\(schema)
          responses:
            '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/\(schema)'}}}}
        """.indented(by: 2)
    }

    private let schemas =
        ["A", "B", "C", "D"]
        .map { "\($0): {type: object, properties: {x: {type: string}}}" }.joined(separator: "\n")
        + "\nE: {type: string}"

    @Test func typesStandWithTheOperationsThatUseThem() throws {
        let model = try Modelling.paths(
            "/a:\n\(get("one", "A"))\n/b:\n\(get("one", "B"))\n/c:\n\(get("two", "B"))\n/d:\n\(get("two", "C"))",
            schemas: schemas)
        #expect(
            files(model) == [
                "Bank+AliasesModels: E", "Bank+OtherModels: D", "Bank+SharedModels: B", "Bank+OneModels: A",
                "Bank+TwoModels: C",
            ])
    }

    @Test func everyTypeHasOneFile() throws {
        let model = try Modelling.paths(
            "/a:\n\(get("Shared", "A"))\n/b:\n\(get("ONE", "B"))\n/c:\n\(get("oNe", "C"))\n/d:\n\(get("self", "D"))",
            schemas: schemas)
        let names = model.model.filePlan.files.map { $0.naming.text.lowercased() }
        #expect(Set(names).count == names.count)
        let types = model.model.filePlan.files.flatMap(\.types)
        #expect(types.sorted() == model.model.types.map(\.id))
        #expect(names.contains("bank+sharedmodels"))
        #expect(names.contains("bank+onemodels2"))
    }

    @Test func theModelDoesNotDependOnTheOrderOfSchemas() throws {
        let lines = [
            "a_b: {type: object, properties: {x: {$ref: '#/components/schemas/Ab'}}}",
            "Ab: {type: object, properties: {y: {type: object, properties: {z: {type: string}}}}}",
            "AB: {type: string, enum: [a, b]}", "AbY: {type: object, properties: {q: {type: string}}}",
            "Data: {type: object, properties: {q: {type: string}}}",
        ]
        let expected = Set(try Modelling.schemas(lines.joined(separator: "\n")).types)
        for offset in lines.indices {
            let rotated = Array(lines[offset...] + lines[..<offset])
            #expect(Set(try Modelling.schemas(rotated.joined(separator: "\n")).types) == expected)
            #expect(Set(try Modelling.schemas(rotated.reversed().joined(separator: "\n")).types) == expected)
        }
    }

    @Test func oneMoreSchemaRenamesNothing() throws {
        let text = "a_b: {type: object, properties: {x: {type: string}}}\nAB: {type: string, enum: [a]}"
        let before = try Modelling.schemas(text).types
        let after = try Modelling.schemas("Zero: {type: object, properties: {x: {type: string}}}\n" + text).types
        #expect(after.filter { !$0.contains("Zero") } == before)
    }

    @Test func serversAreNamedAfterShortDescriptions() throws {
        let model = try Modelling.fields(
            """
            servers:
            - {url: 'https://a.example.com', description: Production server}
            - {url: 'https://b.example.com', description: The sandbox}
            - {url: 'https://c.example.com', description: 'A server that nobody should use for anything at all.'}
            - {url: 'https://d.example.com', description: Sandbox}
            - {url: 'https://{self}.example.com', description: default, variables: {self: {default: x}}}
            """)
        #expect(model.model.servers.map(\.name) == ["production", "sandbox", "server3", "sandbox2", "default"])
        #expect(model.model.servers.last?.variables.map(\.name) == ["selfValue"])
    }

    @Test func webhooksAreReceivers() throws {
        let body = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}"
        let model = try Modelling.fields(
            """
            webhooks:
              account-change: {post: {\(body), \(operation)}}
              Note: {post: {\(body), \(operation)}}
              text: {post: {requestBody: {content: {text/plain: {}}}, \(operation)}}
            components:
              schemas:
                Event: {type: object, properties: {a: {type: string}}}
                Notes: {type: object, properties: {a: {type: string}}}
            """, version: "3.1.0")
        #expect(model.model.receivers.map(\.typeName) == ["AccountChanges", "NotesReceiver"])
        #expect(model.model.receivers.map { model.text($0.event) } == ["EventModel", "EventModel"])
        #expect(model.model.coverage["webhooks"]?.count(.skipped) == 1)
    }
}
