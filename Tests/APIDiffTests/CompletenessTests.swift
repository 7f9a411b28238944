// The compiler has a list of its own of what consumers can see; nothing of it is missing from ours.

import APIDiff
import ClientModel
import Foundation
import GeneratorSupport
import TestSupport
import Testing

@Suite struct CompletenessTests {
    private struct Graph: Decodable {
        struct Symbol: Decodable {
            struct Location: Decodable { var uri: String }
            var accessLevel: String
            var pathComponents: [String]
            /// Missing for what the compiler makes up itself; elsewhere for what the runtime gives.
            var location: Location?
        }
        var symbols: [Symbol]
    }

    @Test func everyPublicSymbolIsADeclaration() throws {
        let text = BaseDescription.text.replacing("Qq", with: "")
        let modelling = try Modelling(text, options: ModelOptions(module: "Bank"))
        let folder = try TemporaryFolder()
        let files = try modelling.render().map { file in
            try folder.write("Sources/" + file.path, String(decoding: file.bytes, as: UTF8.self))
        }
        let flags = ["-emit-symbol-graph", "-emit-symbol-graph-dir", folder.path]
        try #require(try SwiftCompiler.emitModule(files, named: "Bank", into: folder.path, flags: flags) == [])
        let known = Set(try modelling.side().surface.declarations.map(\.path))
        var listed: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where name.hasSuffix(".symbols.json") {
            let data = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
            for symbol in try JSONDecoder().decode(Graph.self, from: data).symbols {
                guard symbol.accessLevel == "public", let location = symbol.location,
                    location.uri.contains(folder.path)
                else { continue }
                let path = symbol.pathComponents.map { String($0.prefix { $0 != "(" }) }.joined(separator: ".")
                listed.insert(path.hasPrefix("APIRequest.") ? "Bank.Request" + path.dropFirst(10) : path)
            }
        }
        #expect(listed.count > 100)
        #expect(listed.subtracting(known) == [], "what the compiler lists is no declaration")
        #expect(known.subtracting(listed) == [], "a declaration is none for the compiler")
    }

    /// A description differs in nothing from itself, whatever it has.
    @Test(arguments: PackageFolder.specs)
    func nothingChangesBetweenADescriptionAndItself(name: String) throws {
        let text = try PackageFolder.read("Specs/\(name)")
        let changes = try APIDiff(text, text).changes
        #expect(changes.isEmpty, "\(changes.prefix(3))")
    }
}

extension PackageFolder {
    fileprivate static let specs: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: path + "/Specs")
        return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    }()
}
