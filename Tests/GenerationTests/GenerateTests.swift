// What a run of generate leaves on the disk when nothing goes wrong.

import Diagnostics
import Foundation
import SwiftRendering
import Testing

@testable import Generation

@Suite struct GenerateTests {
    let project: TemporaryProject
    let fake: FakeModule

    init() throws {
        project = try TemporaryProject()
        fake = try FakeModule(project)
    }

    @Test func writesFilesFoldersAndManifest() throws {
        let outcome = fake.generate(["Bank.swift": "a\n", "Types/Account.swift": "b\n"])
        #expect(outcome.isSuccess)
        #expect(outcome.modules.map(\.written) == [["Bank.swift", "Types/Account.swift"]])
        let tree = try project.tree("Generated/Bank")
        #expect(Set(tree.keys) == ["Bank.swift", "Types/", "Types/Account.swift", ".apigen-manifest"])
        #expect(tree["Types/Account.swift"] == "b\n")
    }

    @Test func leavesNothingBesideTheOutputFolder() throws {
        fake.generate(["Bank.swift": "a"])
        #expect(Set(try project.tree().keys).isSuperset(of: ["Generated/", "Generated/Bank/"]))
        #expect(try FileSystem.names(in: project.path("Generated")) == ["Bank"])
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/sha256sum")))
    func manifestIsReadableBySha256sum() throws {
        fake.generate(["Bank.swift": "a\n", "Types/Account.swift": "b\n"])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        process.arguments = ["--check", "--strict", "--quiet", ".apigen-manifest"]
        process.currentDirectoryURL = URL(fileURLWithPath: project.path("Generated/Bank"))
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func manifestNamesInputsRelativeToTheProject() throws {
        fake.generate(["Bank.swift": "a"])
        let manifest = try project.read("Generated/Bank/.apigen-manifest")
        #expect(manifest.contains("# input \(try ContentHash(of: Array("openapi: 3.1.0\n".utf8)))  api.yaml\n"))
        #expect(!manifest.contains(project.path))
    }

    @Test func sameInputGivesTheSameBytes() throws {
        let other = try TemporaryProject()
        let files = Dictionary(uniqueKeysWithValues: (0..<50).map { ("F\($0).swift", "\($0)") })
        fake.generate(files)
        try FakeModule(other).generate(files)
        #expect(try project.tree("Generated") == other.tree("Generated"))
    }

    @Test func unchangedFilesKeepTheirModificationTime() throws {
        fake.generate(["A.swift": "a", "B.swift": "b"])
        let before = try project.modification("Generated/Bank/A.swift")
        let outcome = fake.generate(["A.swift": "a", "B.swift": "changed"])
        #expect(outcome.modules.map(\.written) == [["B.swift"]])
        #expect(outcome.modules.map(\.unchanged) == [1])
        #expect(try project.modification("Generated/Bank/A.swift") == before)
    }

    @Test func removesWhatIsNoLongerProducedAndTheEmptyFolder() throws {
        fake.generate(["A.swift": "a", "Deep/Down/B.swift": "b"])
        let outcome = fake.generate(["A.swift": "a"])
        #expect(outcome.modules.map(\.removed) == [["Deep/Down/B.swift"]])
        #expect(Set(try project.tree("Generated/Bank").keys) == ["A.swift", ".apigen-manifest"])
    }

    @Test func leavesFilesAloneThatItDidNotWrite() throws {
        fake.generate(["Deep/A.swift": "a"])
        try project.write("Generated/Bank/Deep/mine.swift", "mine")
        #expect(fake.generate(["B.swift": "b"]).isSuccess)
        #expect(try project.read("Generated/Bank/Deep/mine.swift") == "mine")
        #expect(!project.exists("Generated/Bank/Deep/A.swift"))
    }

    @Test func aGeneratedFileMayBecomeAFolder() throws {
        fake.generate(["Types": "a"])
        #expect(fake.generate(["Types/A.swift": "a"]).isSuccess)
        #expect(try project.read("Generated/Bank/Types/A.swift") == "a")
    }

    @Test func renamingInTheCaseOfLettersOnlyWorks() throws {
        fake.generate(["account.swift": "a"])
        #expect(fake.generate(["Account.swift": "a"]).isSuccess)
        #expect(Set(try project.tree("Generated/Bank").keys) == ["Account.swift", ".apigen-manifest"])
    }

    @Test func adoptsAFileThatIsAlreadyAsItShouldBe() throws {
        fake.generate(["A.swift": "a"])
        try project.remove("Generated/Bank/.apigen-manifest")
        #expect(fake.generate(["A.swift": "a"]).isSuccess)
        #expect(project.exists("Generated/Bank/.apigen-manifest"))
    }

    @Test func takesTheExecutableBitAway() throws {
        fake.generate(["A.swift": "a"])
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: project.path("Generated/Bank/A.swift"))
        #expect(fake.generate(["A.swift": "a"]).modules.map(\.written) == [["A.swift"]])
        #expect(try FileSystem.entry(at: project.path("Generated/Bank/A.swift")) == .file(isExecutable: false))
    }

    @Test func dryRunTellsAndWritesNothing() throws {
        let outcome = fake.generator(["A.swift": "a"]).generate(fake.configuration, .init(isDryRun: true))
        #expect(outcome.modules.map(\.written) == [["A.swift"]])
        #expect(!project.exists("Generated"))
    }

    // MARK: Errors

    @Test func anErrorFindingKeepsEverythingAsItWas() throws {
        fake.generate(["A.swift": "a"])
        let before = try project.tree()
        let broken = Generator(templates: "test") { _, _, _ in
            PipelineResult(
                files: [RenderedFile(path: "A.swift", bytes: [])], findings: [Finding(.pipelineError, "no", at: nil)]
            )
        }
        try project.write("api.yaml", "openapi: 3.1.0\n# changed\n")
        let outcome = broken.generate(fake.configuration)
        #expect(!outcome.isSuccess)
        #expect(outcome.modules.map(\.errors) == [1])
        try project.write("api.yaml", "openapi: 3.1.0\n")
        #expect(try project.tree() == before)
    }

    @Test func anErrorInOneModuleKeepsTheOtherFromBeingWritten() throws {
        var other = fake.module
        other.name = "Other"
        other.output = "Generated/Other"
        try project.write("Generated/Other/A.swift", "mine")
        let outcome = fake.generator(["A.swift": "a"]).generate(Configuration(modules: [fake.module, other]))
        #expect(outcome.ruleIDs == ["file-in-the-way"])
        #expect(outcome.modules.flatMap(\.written) == [])
        #expect(!project.exists("Generated/Bank"))
        #expect(try project.read("Generated/Other/A.swift") == "mine")
    }

    @Test func anErrorLeavesNoNewFolderBehind() throws {
        #expect(fake.generate(["../A.swift": "a"]).ruleIDs == ["unsafe-output-path"])
        #expect(!project.exists("Generated"))
    }

    @Test func aDescriptionThatLeadsToNothingRemovesNothing() throws {
        fake.generate(["A.swift": "a"])
        #expect(fake.generate([:], force: true).ruleIDs == ["nothing-generated"])
        #expect(try project.read("Generated/Bank/A.swift") == "a")
    }

    @Test func configuredSeverityDecides() throws {
        let generator = Generator(templates: "test") { _, _, _ in
            PipelineResult(
                files: [RenderedFile(path: "A.swift", bytes: [])], findings: [Finding(.pipelineError, "no", at: nil)]
            )
        }
        let lenient = Configuration(modules: [fake.module], severities: ["pipeline-error": .warning])
        let outcome = generator.generate(lenient)
        #expect(outcome.isSuccess)
        #expect(outcome.modules.map(\.warnings) == [1])
        #expect(project.exists("Generated/Bank/A.swift"))
    }
}

extension Rule {
    static let pipelineError = Rule(id: "pipeline-error", severity: .error, title: "", explanation: "", fix: "")
}
