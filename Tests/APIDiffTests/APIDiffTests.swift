// What a changed description means for code that uses the client.

import APIDiff
import ClientModel
import GeneratorSupport
import Testing

@Suite struct APIDiffTests {
    private let base = "Account:\n  type: object\n  required: [id]\n  properties:\n    id: {type: string}\n"

    private func changes(_ old: String, _ new: String) throws -> [String] {
        let changes = APIDiff.changes(
            from: try Modelling.schemas(old).model, to: try Modelling.schemas(new).model)
        return changes.map { "\($0.verdict.rawValue): \($0.subject) \($0.message)" }
    }

    @Test func nothingChanges() throws {
        #expect(try changes(base, base) == [])
        #expect([Change]().verdict == .patch)
    }

    @Test func membersAndTypes() throws {
        #expect(
            try changes(base, base + "    name: {type: string}\nOwner: {type: string, enum: [a]}")
                == ["minor: Account.name is new", "minor: Owner is new"])
        #expect(
            try changes(base + "    name: {type: string}\n", base + "    name: {type: integer}\n")
                == ["major: Account.name has another type"])
        #expect(
            try changes(base, "Account:\n  type: object\n  properties:\n    id: {type: string}\n")
                == ["major: Account.id is optional in another way"])
        #expect(
            try changes(base, "Other: {type: string}")
                == ["major: Account is gone", "minor: Other is new"])
    }

    @Test func enumCases() throws {
        #expect(
            try changes("S: {type: string, enum: [a, b]}", "S: {type: string, enum: [b, c]}")
                == ["major: S.a is gone", "minor: S.c is new"])
    }

    @Test func unrelatedTypesDoNotDisturb() throws {
        let list =
            "List:\n  type: object\n  properties:\n    all: {type: array, items: {$ref: '#/components/schemas/Account'}}\n"
        #expect(
            try changes(base + list, "Aaa: {type: object, properties: {x: {type: string}}}\n" + base + list)
                == ["minor: Aaa is new"])
    }

    @Test func calls() throws {
        func operation(_ parameters: String, _ result: String = "string") -> String {
            """
            /a:
              get:
                operationId: getA
                parameters: [\(parameters)]
                responses:
                  '200': {description: ok, content: {application/json: {schema: {type: \(result)}}}}
            """
        }
        func changes(_ old: String, _ new: String) throws -> [Change] {
            APIDiff.changes(from: try Modelling.paths(old).model, to: try Modelling.paths(new).model)
        }
        let optional = "{name: q, in: query, schema: {type: string}}"
        let needed = "{name: q, in: query, required: true, schema: {type: string}}"
        #expect(try changes(operation(""), operation(optional)).map(\.verdict) == [.minor])
        #expect(try changes(operation(""), operation(needed)).map(\.message) == ["is new and needed"])
        #expect(try changes(operation(optional), operation(needed)).verdict == .major)
        #expect(try changes(operation(needed), operation(optional)).verdict == .minor)
        #expect(
            try changes(operation(""), operation("", "integer"))
                == [Change(.major, "getA", "returns another type")])
    }
}
