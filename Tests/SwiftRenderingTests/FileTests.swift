// Files: of a size that one can read and the compiler can share out, with names that stay.

import ClientModel
import GeneratorSupport
import SwiftRendering
import Testing

@Suite struct FileTests {
    /// A description without tags: resources with operations and schemas of their own, and schemas that all have.
    private static func description(
        resources: Int = 20, operations: Int = 15, schemas: Int = 25, shared: Int = 100, isTangled: Bool = false,
        tag: String? = nil, more: (paths: String, schemas: String) = ("", "")
    ) -> String {
        var paths = more.paths
        var types = more.schemas
        for resource in 0..<resources {
            for number in 0..<operations {
                let schema = "Resource\(resource)Part\(number % schemas)"
                paths += """
                      /v1/resource\(resource)/{id}/action\(number):
                        get:
                          operationId: resource\(resource)Action\(number)
                          tags: [\(tag ?? "")]
                          parameters:
                          - {name: id, in: path, required: true, schema: {type: string}}
                          - {name: filter, in: query, description: What to look for., schema: {type: string}}
                          responses:
                            '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/\(schema)'}}}}

                    """
            }
            for number in 0..<schemas {
                let next = isTangled ? "Shared\(number % shared)" : "Resource\(resource)Part\((number + 1) % schemas)"
                types += object(
                    "Resource\(resource)Part\(number)", [next, "Shared\((resource + number) % shared)"],
                    areLists: isTangled)
            }
        }
        for number in 0..<shared {
            let others = isTangled ? (0..<resources).map { "Resource\($0)Part\(number % schemas)" } : []
            types += object("Shared\(number)", others, areLists: true)
        }
        return "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n\(paths)components:\n  schemas:\n\(types)"
    }

    private static func object(_ name: String, _ parts: [String], areLists: Bool = false) -> String {
        let members = (0..<6).map { "m\($0): {type: string, description: A member.}" }
        let references = parts.enumerated().map { number, part in
            let reference = "{$ref: '#/components/schemas/\(part)'}"
            return "r\(number): \(areLists ? "{type: array, items: \(reference)}" : reference)"
        }
        return "    \(name): {type: object, properties: {\((members + references).joined(separator: ", "))}}\n"
    }

    private func files(_ description: String, module: String = "Bank") throws -> [RenderedFile] {
        try Modelling(description, options: ModelOptions(module: module)).render(hashable: false)
    }

    private func lines(_ file: RenderedFile) -> Int { file.bytes.count { $0 == UInt8(ascii: "\n") } }

    private func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

    /// In which file each type and each call is declared.
    private func places(_ files: [RenderedFile]) -> [String: String] {
        var places: [String: String] = [:]
        for file in files {
            for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
                for word in ["public nonisolated struct ", "public func "] where line.contains(word) {
                    let name = line.trimmingPrefix { $0 == " " }.dropFirst(word.count).prefix {
                        $0.isLetter || $0.isNumber
                    }
                    if name != "encode" { places[String(name)] = file.path }
                }
            }
        }
        return places
    }

    @Test(arguments: [false, true])
    func aLargeDescriptionWithoutTagsIsInManyFiles(isTangled: Bool) throws {
        let files = try files(Self.description(isTangled: isTangled))
        #expect(files.reduce(0) { $0 + lines($1) } > 20_000)
        for file in files { #expect(lines(file) <= 2500, "\(file.path)") }
        #expect(files.count < 100)
        #expect(Set(files.map { name($0.path).lowercased() }).count == files.count)
        #expect(files.contains { $0.path == "Operations/Bank+Resource7Operations.swift" })
        #expect(places(files).count >= 300 + 600)
    }

    @Test(arguments: [false, true])
    func whatIsNewMovesNothingElse(isTangled: Bool) throws {
        let before = places(try files(Self.description(isTangled: isTangled)))
        let new = """
              /v1/unrelated:
                get:
                  operationId: unrelated
                  responses:
                    '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Unrelated'}}}}

            """
        let more = (paths: new, schemas: Self.object("Unrelated", []))
        let after = places(try files(Self.description(isTangled: isTangled, more: more)))
        #expect(Set(after.keys).subtracting(before.keys).isSuperset(of: ["Unrelated", "unrelated"]))
        for (name, place) in before { #expect(after[name] == place, "\(name)") }
    }

    // MARK: Calls of one tag

    @Test func theCallsOfALargeTagAreInManyFilesAndOfOneType() throws {
        let files = try files(Self.description(tag: "things"))
        for file in files { #expect(lines(file) <= 2500, "\(file.path)") }
        let paths = Set(files.map(\.path))
        #expect(paths.isSuperset(of: ["Operations/Bank+ThingsAPI.swift", "Operations/Bank+ThingsAPI+Resource7.swift"]))
        #expect(paths.contains { $0.hasPrefix("Models/Bank+ThingsResource7Models") })
        let part = try #require(files.first { $0.path == "Operations/Bank+ThingsAPI+Resource7.swift" })
        #expect(
            String(decoding: part.bytes, as: UTF8.self).contains("nonisolated extension Bank.ThingsAPI {\n    /// "))
    }

    @Test func smallPartsOfATagStandTogetherByLetters() throws {
        // The paths begin with the tag, which is not repeated.
        let files = try files(Self.description(resources: 1, operations: 120, tag: "resource0"))
        let paths = files.map(\.path).filter { $0.hasPrefix("Operations/") }
        #expect(paths.contains("Operations/Bank+Resource0API+Action1.swift"))
        #expect((5...12).contains(paths.count))
        for file in files { #expect(lines(file) <= 2500, "\(file.path)") }
    }

    @Test func aNewCallOfATagMovesNoOther() throws {
        let before = places(try files(Self.description(tag: "things")))
        let new = """
              /v1/unrelated:
                get:
                  operationId: unrelated
                  tags: [things]
                  responses:
                    '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Unrelated'}}}}

            """
        let more = (paths: new, schemas: Self.object("Unrelated", []))
        let after = places(try files(Self.description(tag: "things", more: more)))
        for (name, place) in before { #expect(after[name] == place, "\(name)") }
    }

    @Test func aSmallDescriptionHasOneFileForItsCalls() throws {
        let files = try files(Self.description(resources: 3, operations: 2, schemas: 2, shared: 1))
        #expect(
            files.map(\.path) == [
                "Bank.swift", "Models/Bank+Models.swift", "Operations/Bank+Operations.swift",
            ])
    }

    @Test func modulesOfOneTargetHaveNoFileInCommon() throws {
        let description = Self.description(resources: 3, operations: 2, schemas: 2, shared: 2)
        let first = Set(try files(description, module: "Bank").map { name($0.path).lowercased() })
        let second = Set(try files(description, module: "BankEvents").map { name($0.path).lowercased() })
        #expect(first.isDisjoint(with: second))
    }
}
