// Names as long as names may be, in letters of one byte and of several: the code passes the formatter's lint, whatever
// has to be broken for it.

import ClientModel
import GeneratorSupport
import TestSupport
import Testing

@testable import SwiftRendering

/// Names of one length.
struct LongName: Sendable {
    let letter: String
    let count: Int

    static let all = [8, 38, 70, 112].flatMap { count in ["a", "語"].map { LongName(letter: $0, count: count) } }

    /// A name that no other number has.
    func name(_ number: Int) -> String { "n\(number)" + String(repeating: letter, count: count) }
}

@Suite struct LongNamesTests {
    /// What the formatter finds in all of them about blanks, lines and commas. What things are called is not decided
    /// here.
    private func problems(_ render: (LongName) throws -> [RenderedFile]) throws -> [String] {
        let folder = try TemporaryFolder()
        let paths = try LongName.all.flatMap { name in
            try render(name).map { file in
                try folder.write(
                    "\(name.letter)\(name.count)/\(file.path)", String(decoding: file.bytes, as: UTF8.self))
            }
        }
        let names = ["[TypeNamesShouldBeCapitalized]", "[AlwaysUseLowerCamelCase]", "[IdentifiersMustBeASCII]"]
        return try SwiftCompiler.lint(paths, settings: "\(PackageFolder.path)/.swift-format").filter { problem in
            !names.contains { problem.contains($0) }
        }
    }

    /// Everything that `SinkDescription` has a text for.
    @Test func everyPlace() throws {
        let found = try problems { try Modelling(SinkDescription(text: $0.name, count: 6).json()).render() }
        #expect(found == [])
    }

    /// What it does not have: pages, limits, streams, headers, boxes, tuples, forms on the wire.
    @Test func everyShape() throws {
        let text = try PackageFolder.read("Tests/Golden/shapes.yaml")
        let options = ModelOptions(module: "Bank", validates: true)
        let found = try problems { name in
            let description = (1...9).reduce(text) { $0.replacing("NAME\($1)", with: name.name($1)) }
            return try Modelling(description, options: options).render()
        }
        #expect(found == [])
    }
}
