// Every hostile text in every place of a description: the code compiles, has the declarations that it has for harmless
// texts, and nothing of a text is code.

import ClientModel
import Foundation
import GeneratorSupport
import TestSupport
import Testing

@testable import SwiftRendering

@Suite struct SinkTests {
    private func files(_ text: @escaping (Int) -> String) throws -> [RenderedFile] {
        let description = SinkDescription(text: text, count: Hostile.texts.count)
        return try Modelling(description.json()).render()
    }

    private func hostileFiles() throws -> [RenderedFile] { try Self.hostile.get() }

    /// Made once for all tests.
    private static let hostile = Result { try SinkTests().files { Hostile.texts[$0].text } }

    private func declarations(_ files: [RenderedFile]) -> [String: Int] {
        files.reduce(into: [:]) { counts, file in
            let code = SwiftCode(String(decoding: file.bytes, as: UTF8.self))
            counts.merge(code.declarations, uniquingKeysWith: +)
        }
    }

    @Test func theDeclarationsAreThoseOfHarmlessTexts() throws {
        let hostile = try hostileFiles()
        let harmless = try files { "Word\($0)" }
        let expected = declarations(harmless)
        let found = declarations(hostile)
        for keyword in Set(expected.keys).union(found.keys).subtracting(["import"]).sorted() {
            #expect(found[keyword] == expected[keyword], "\(keyword)")
        }
        #expect(expected["struct", default: 0] > 3 * Hostile.texts.count)
    }

    @Test func theCodeCompiles() throws {
        let folder = try TemporaryFolder()
        let files = try hostileFiles().map { try folder.write($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        let headers = ["\(PackageFolder.path)/Sources/CCrypto"]
        #expect(try SwiftCompiler.typecheck(files, headers: headers) == [])
    }

    @Test func noTextIsCode() throws {
        for file in try hostileFiles() {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let isCode = SwiftCode(text).words.contains("injected")
            #expect(!isCode, "\(file.path)")
            for scalar in text.unicodeScalars where scalar != "\n" && Hidden.contains(scalar) {
                Issue.record("\(file.path) has U+\(String(scalar.value, radix: 16))")
                break
            }
        }
    }

    @Test func filesStayInTheirFolder() throws {
        let paths = try hostileFiles().map(\.path)
        #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
        for path in paths {
            let steps = path.split(separator: "/", omittingEmptySubsequences: false)
            #expect(steps.count == 1 || steps.count == 2 && ["Models", "Operations"].contains(steps[0]))
            let name = steps[steps.count - 1]
            #expect(name.hasSuffix(".swift") && name.utf8.count <= 255)
            #expect(name.dropLast(".swift".count).allSatisfy { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "_" })
        }
    }

    /// A text in one place alone, so that no other text hides what it does.
    @Test(arguments: Hostile.texts.indices)
    func oneTextAmongHarmlessOnes(index: Int) throws {
        func files(_ text: String) throws -> [RenderedFile] {
            try Modelling(SinkDescription(text: { $0 == 0 ? text : "word\($0)" }, count: 5).json()).render()
        }
        let found = declarations(try files(Hostile.texts[index].text))
        let expected = declarations(try files("harmless"))
        for keyword in Set(expected.keys).union(found.keys).subtracting(["import"]) {
            #expect(found[keyword] == expected[keyword], "\(keyword)")
        }
    }
}
