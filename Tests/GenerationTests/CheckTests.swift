// Drift between the output folder and what generate would write.

import Diagnostics
import Foundation
import Testing

@testable import Generation

@Suite struct CheckTests {
    let project: TemporaryProject
    let fake: FakeModule
    private let files = ["A.swift": "one\ntwo\nthree\n", "Types/B.swift": "b\n"]

    init() throws {
        project = try TemporaryProject()
        fake = try FakeModule(project)
        fake.generate(files)
    }

    /// The findings of a check, as `path:line: message`, after making sure that it wrote nothing.
    private func check(_ files: [String: String]) throws -> [String] {
        let before = try project.tree()
        let outcome = fake.generator(files).check(fake.configuration, isThorough: true)
        #expect(try project.tree() == before)
        #expect(outcome.ruleIDs.allSatisfy { $0 == "drift" })
        #expect(outcome.isSuccess == outcome.findings.isEmpty)
        return outcome.findings.all.inDisplayOrder().map { finding in
            let file = finding.span?.file.dropFirst(project.path("Generated/Bank/").count) ?? ""
            return "\(file):\(finding.span?.start.line ?? 0): \(finding.message)"
        }
    }

    @Test func noneRightAfterGenerate() throws {
        #expect(try check(files) == [])
    }

    @Test func aMissingFile() throws {
        try project.remove("Generated/Bank/A.swift")
        #expect(try check(files) == ["A.swift:1: this file is missing"])
    }

    @Test func anEditedFileWithItsFirstDifferingLine() throws {
        try project.write("Generated/Bank/A.swift", "one\nmine\nthree\n")
        #expect(try check(files) == ["A.swift:2: this generated file was edited"])
    }

    @Test func anOutdatedFileWithTheExpectedLine() throws {
        let outcome = fake.generator(["A.swift": "one\ntwo\n3\n", "Types/B.swift": "b\n"]).check(
            fake.configuration, isThorough: true)
        let finding = try #require(outcome.findings.all.first { $0.message == "this file is out of date" })
        #expect(finding.span?.start.line == 3)
        #expect(finding.notes.map(\.message) == ["generate would write ‘3’ here"])
    }

    @Test func aSuperfluousFile() throws {
        let drift = try check(["A.swift": "one\ntwo\nthree\n"])
        #expect(drift.contains("Types/B.swift:1: this file is no longer generated"))
        #expect(drift.contains { $0.hasPrefix(".apigen-manifest:") })
    }

    @Test func aChangedMode() throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: project.path("Generated/Bank/A.swift"))
        #expect(try check(files) == ["A.swift:1: the mode of this file was changed: it is executable"])
    }

    @Test func aLinkInPlaceOfAFile() throws {
        try project.remove("Generated/Bank/A.swift")
        try project.link("Generated/Bank/A.swift", to: project.path("api.yaml"))
        #expect(try check(files) == ["A.swift:1: this is not a file"])
    }

    @Test func aChangedInputThatChangesNoFile() throws {
        try project.append("api.yaml", "# more\n")
        #expect(try check(files) == [".apigen-manifest:4: this file is out of date"])
    }

    @Test func aModuleThatWasNeverGenerated() throws {
        try project.remove("Generated")
        #expect(
            try check(["A.swift": "a"]) == [
                ".apigen-manifest:1: this file is missing", "A.swift:1: this file is missing",
            ])
    }

    @Test func filesOfOthersAreNoDrift() throws {
        try project.write("Generated/Bank/mine.swift", "mine")
        #expect(try check(files) == [])
    }

    @Test(arguments: [
        ("a\nb\nc\n", "a\nb\nc\nd", 4, "d"), ("a\nb\n", "a\n", 2, nil), ("", "a", 1, "a"), ("ab\n", "ac\n", 1, "ac"),
        ("a\n", "", 1, nil), ("a\nbc", "a\nb", 2, "b"),
    ])
    func firstDifferingLine(actual: String, expected: String, number: Int, line: String?) {
        let found = Drift.firstDifferingLine(Array(actual.utf8), Array(expected.utf8))
        #expect(found.number == number)
        #expect(found.expected == line)
    }
}
