// Where the parts of a module go when the number of its files is given.

import Testing

@testable import SwiftRendering

@Suite struct FixedFilesTests {
    private func part(_ name: String, _ bytes: Int = 100) -> FilePart {
        FilePart(
            name: name, isClient: false, imports: FileImports(foundation: .inside),
            declarations: Array("\(name) ".utf8) + Array(repeating: 32, count: bytes))
    }

    /// The names of the parts in each file.
    private func places(_ parts: [FilePart], count: Int) -> [[String]] {
        FixedFiles(module: "Bank", count: count).distribute(parts).map { file in
            String(decoding: file.declarations, as: UTF8.self).split(separator: " ").map(String.init)
        }
    }

    @Test func theClientHasAFileOfItsOwn() {
        var client = part("client")
        client.isClient = true
        let places = places([part("a"), client, part("b")], count: 3)
        #expect(places[0] == ["client"])
        #expect(places[1...].flatMap(\.self).sorted() == ["a", "b"])
    }

    @Test(arguments: [2, 7, 16])
    func noFileIsMuchLargerThanOthers(count: Int) {
        let parts = (0..<200).map { part("part\($0)") }
        let sizes = FixedFiles(module: "Bank", count: count).distribute(parts).dropFirst().map(\.declarations.count)
        let average = sizes.reduce(0, +) / sizes.count
        #expect(sizes.allSatisfy { $0 <= average * 5 / 4 + 110 })
    }

    @Test func aPartMoreLeavesMostOthersWhereTheyAre() {
        let parts = (0..<60).map { part("part\($0)") }
        let (before, after) = (places(parts, count: 9), places([part("new")] + parts, count: 9))
        let moved = zip(before, after).reduce(0) { $0 + Set($1.0).subtracting($1.1).count }
        #expect(moved <= 12)
    }

    @Test func aFileImportsWhatItsPartsImport() {
        var declared = part("b")
        declared.imports = FileImports(runtime: .declarations, webhooks: .inside)
        let files = FixedFiles(module: "Bank", count: 2).distribute([part("a"), declared])
        #expect(files[1].imports.foundation == .inside)
        #expect(files[1].imports.runtime == .declarations)
        #expect(files[1].imports.webhooks == .inside)
        // An empty file imports nothing.
        #expect(files[0].imports.runtime == .none)
    }
}
