// What the documentation imports can be imported: a product of the package, or a library that everybody has.

import Foundation
import TestSupport
import Testing

@Suite struct ArticleTests {
    /// Libraries of the toolchain, and of other packages that examples of the text use.
    private static let known: Set = [
        "Foundation", "FoundationNetworking", "Logging", "Metrics", "PackageDescription", "Synchronization", "Testing",
    ]

    private static var documents: [String] {
        let names =
            FileManager.default.enumerator(atPath: PackageFolder.path + "/Documentation")?
            .compactMap { $0 as? String } ?? []
        return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/" + $0 }
    }

    @Test(arguments: documents) func whatADocumentImportsIsAProduct(_ document: String) throws {
        let manifest = try PackageFolder.read("Package.swift")
        for found in try PackageFolder.read(document).matches(of: #/\bimport ([A-Z]\w+)/#) {
            let module = String(found.1)
            #expect(
                Self.known.contains(module) || manifest.contains(".library(name: \"\(module)\""),
                "\(document) imports \(module), which is no product")
        }
    }

    /// The code of an article in the package that depends on products only is the code that the article prints.
    @Test(arguments: documents.filter { $0.hasPrefix("Documentation/flows/") })
    func theCodeOfAnArticleIsInTheConsumerPackage(_ document: String) throws {
        let name = document.dropFirst("Documentation/flows/".count).dropLast(3).replacing("-", with: "").lowercased()
        let folder = try #require(
            PackageFolder.folders(in: "Examples/Articles/Sources").first { $0.lowercased() == "\(name)article" })
        let code = try PackageFolder.swiftFiles(in: "Examples/Articles/Sources/\(folder)")
            .map { try PackageFolder.read($0) }.joined()
        let blocks = try Article.code(of: document)
        #expect(!blocks.isEmpty)
        for block in blocks { #expect(code.contains(block)) }
        // Each file begins with what it imports, and the manifest has it.
        let manifest = try PackageFolder.read("Examples/Articles/Package.swift")
        for found in code.matches(of: #/^import (\w+)/#.anchorsMatchLineEndings()) {
            let module = String(found.1)
            #expect(Self.known.contains(module) || module == "ClientRuntime" || manifest.contains("\"\(module)\""))
        }
    }
}
