// `$ref` to other files: found relative to the file of the reference, read once, and never outside the root.

import Diagnostics
import Foundation
import SpecSource
import Testing

@testable import OpenAPI

@Suite struct FileReferenceTests {
    /// A folder with files in it, for the time of one test.
    private struct Folder: ~Copyable {
        let path: String

        init(_ files: [String: String]) throws {
            path = NSTemporaryDirectory() + "openapi-tests-\(UUID().uuidString)"
            for (name, text) in files {
                let url = URL(fileURLWithPath: "\(path)/\(name)")
                let parent = url.deletingLastPathComponent()
                try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url)
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func load(_ name: String = "api.yaml") -> (Document?, [Finding]) {
            var loader = SourceLoader(root: path)
            return Document.load(path: "\(path)/\(name)", loader: &loader)
        }
    }

    private static func api(_ components: String) -> String {
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n" + components.indented(by: 2)
    }

    private static func lines(_ findings: [Finding]) -> [String] {
        findings.map { finding in
            let file = finding.span?.file.split(separator: "/").last ?? ""
            return "\(file):\(finding.span?.start.line ?? 0) \(finding.rule.id)"
        }
    }

    @Test func schemasInOtherFiles() throws {
        let folder = try Folder([
            "api.yaml": Self.api(
                """
                schemas:
                  Pet: {$ref: 'models/pet.yaml'}
                  Shop: {$ref: './models/all.yaml#/components/schemas/Shop'}
                """),
            "models/pet.yaml": "type: object\nproperties: {shop: {$ref: 'all.yaml#/components/schemas/Shop'}}",
            "models/all.yaml": "components: {schemas: {Shop: {type: object, properties: {pet: {$ref: './pet.yaml'}}}}}",
        ])
        let (result, findings) = folder.load()
        let document = try #require(result)
        #expect(Self.lines(findings) == [])
        let pet = try #require(document[document.componentSchemas[0].schema].reference)
        let shop = try #require(document[document.componentSchemas[1].schema].reference)
        #expect(document[pet].componentName == "Pet" || document[pet].componentName == "pet")
        #expect(document[shop].componentName == "Shop")
        #expect(document[document[pet].properties[0].schema].reference == shop)
        #expect(document[document[shop].properties[0].schema].reference == pet)
        #expect(document.files.map { $0.split(separator: "/").last } == ["api.yaml", "pet.yaml", "all.yaml"])
    }

    @Test func localReferencesMeanTheFileTheyStandIn() throws {
        let folder = try Folder([
            "api.yaml": Self.api("schemas:\n  A: {$ref: 'b.yaml#/components/schemas/A'}"),
            "b.yaml": "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {type: integer}}}",
        ])
        let (result, findings) = folder.load()
        let document = try #require(result)
        #expect(Self.lines(findings) == [])
        let middle = try #require(document[document.componentSchemas[0].schema].reference)
        let end = try #require(document[middle].reference)
        #expect(document[end].types == .integer)
    }

    @Test func otherObjectsInOtherFiles() throws {
        let folder = try Folder([
            "api.yaml": """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a/{id}: {$ref: 'paths/a.yaml'}
            """,
            "paths/a.yaml": """
            parameters: [{$ref: '../common.yaml#/parameters/id'}]
            get:
              responses: {'200': {$ref: '../common.yaml#/responses/fine'}}
            """,
            "common.yaml": """
            parameters: {id: {name: id, in: path, required: true, schema: {type: string}}}
            responses: {fine: {description: Fine}}
            """,
        ])
        let (result, findings) = folder.load()
        let operation = try #require(result?.operations.first)
        #expect(Self.lines(findings) == [])
        #expect(operation.path == "/a/{id}")
        #expect(operation.parameters.map(\.name) == ["id"])
        #expect(operation.responses.map(\.description) == ["Fine"])
        #expect(operation.responses.map(\.componentName) == ["fine"])
    }

    @Test func faultIsReportedInTheFileThatHasIt() throws {
        let folder = try Folder([
            "api.yaml": Self.api("schemas:\n  A: {$ref: 'b.yaml'}"),
            "b.yaml": "# a comment\ntype: strng",
        ])
        let findings = folder.load().1
        #expect(Self.lines(findings) == ["b.yaml:2 unknown-type"])
        #expect(findings.first?.pointer == "#/type")
    }

    @Test func missingFileIsReportedAtEachReference() throws {
        let folder = try Folder([
            "api.yaml": Self.api("schemas:\n  A: {$ref: 'none.yaml'}\n  B: {$ref: 'none.yaml'}")
        ])
        #expect(Self.lines(folder.load().1) == ["api.yaml:6 file-unreadable", "api.yaml:7 file-unreadable"])
    }

    @Test func brokenFileIsReportedOnce() throws {
        let folder = try Folder([
            "api.yaml": Self.api("schemas:\n  A: {$ref: 'b.yaml#/A'}\n  B: {$ref: 'b.yaml#/B'}"),
            "b.yaml": "A: [",
        ])
        let findings = folder.load().1
        #expect(findings.map(\.rule.id) == ["yaml-syntax"])
    }

    @Test func filesOutsideTheRootAreNotRead() throws {
        let folder = try Folder([
            "inside/api.yaml": Self.api("schemas:\n  A: {$ref: '../secret.yaml'}"), "secret.yaml": "type: object",
        ])
        var loader = SourceLoader(root: folder.path + "/inside")
        let findings = Document.load(path: folder.path + "/inside/api.yaml", loader: &loader).1
        #expect(Self.lines(findings) == ["api.yaml:6 file-outside-root"])
    }

    @Test func wholeDescriptionIsNoSchema() throws {
        let folder = try Folder([
            "api.yaml": Self.api("schemas:\n  A: {$ref: 'other.yaml'}"), "other.yaml": Self.api("schemas: {}"),
        ])
        #expect(Self.lines(folder.load().1) == ["api.yaml:6 wrong-reference-kind"])
    }

    @Test func missingRootFile() throws {
        let folder = try Folder(["api.yaml": "a: b"])
        let (document, findings) = folder.load("none.yaml")
        #expect(document == nil)
        #expect(findings.map(\.rule.id) == ["file-unreadable"])
    }

    @Test func loaderHasTheTextsOfAllFiles() throws {
        let folder = try Folder([
            "api.yaml": Self.api("schemas:\n  A: {$ref: 'b.yaml'}"), "b.yaml": "type: object",
        ])
        var loader = SourceLoader(root: folder.path)
        _ = Document.load(path: folder.path + "/api.yaml", loader: &loader)
        #expect(loader.texts.line(1, of: folder.path + "/b.yaml") == "type: object")
    }

    @Test func aComponentNamesWhatItRefersTo() throws {
        let components = """
            schemas:
              Pet: {$ref: schemas/pet.yaml}
              Animal: {$ref: ./schemas/pet.yaml}
              Told: {$ref: schemas/told.yaml, description: More.}
              Inner: {$ref: '#/components/schemas/Local/properties/a'}
              Local: {type: object, properties: {a: {type: string, enum: [b]}}}
            """
        let folder = try Folder([
            "api.yaml": Self.api(components),
            "schemas/pet.yaml": "{type: object, properties: {told: {$ref: told.yaml}}}", "schemas/told.yaml": "{}",
        ])
        let document = try #require(folder.load().0)
        let targets = document.schemas.filter { !$0.node.treePath.hasSuffix("/api.yaml") }
        #expect(targets.compactMap(\.componentName).sorted() == ["Pet", "told"])
        #expect(document.schemas.filter { $0.componentName == "Inner" }.count == 1)
    }
}
