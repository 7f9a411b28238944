// What generate refuses to touch.

import Diagnostics
import Foundation
import SwiftRendering
import Testing

@testable import Generation

@Suite struct ProtectionTests {
    let project: TemporaryProject
    let fake: FakeModule

    init() throws {
        project = try TemporaryProject()
        fake = try FakeModule(project)
    }

    /// Runs generate and expects these findings and not a single change.
    private func expectRefusal(
        _ files: [String: String], _ rules: [String], force: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try project.tree()
        let outcome = fake.generate(files, force: force)
        #expect(outcome.ruleIDs == rules, sourceLocation: sourceLocation)
        #expect(try project.tree() == before, sourceLocation: sourceLocation)
    }

    // MARK: Edits

    @Test func anEditedFileIsNotOverwritten() throws {
        fake.generate(["A.swift": "a", "B.swift": "b"])
        try project.append("Generated/Bank/A.swift", "// mine")
        try expectRefusal(["A.swift": "new", "B.swift": "new"], ["edited-generated-file"])
    }

    @Test func anEditedFileIsNotRestoredEither() throws {
        fake.generate(["A.swift": "a"])
        try project.append("Generated/Bank/A.swift", "// mine")
        try expectRefusal(["A.swift": "a"], ["edited-generated-file"])
    }

    @Test func anEditedFileIsNotRemoved() throws {
        fake.generate(["A.swift": "a", "B.swift": "b"])
        try project.append("Generated/Bank/B.swift", "// mine")
        try expectRefusal(["A.swift": "a"], ["edited-generated-file"])
    }

    @Test func forceDiscardsEdits() throws {
        fake.generate(["A.swift": "a", "B.swift": "b"])
        try project.append("Generated/Bank/A.swift", "// mine")
        try project.append("Generated/Bank/B.swift", "// mine")
        #expect(fake.generate(["A.swift": "a"], force: true).isSuccess)
        #expect(Set(try project.tree("Generated/Bank").keys) == ["A.swift", ".apigen-manifest"])
        #expect(try project.read("Generated/Bank/A.swift") == "a")
    }

    // MARK: Files of others

    @Test(arguments: [false, true])
    func aFileOfSomebodyElseIsNotOverwritten(force: Bool) throws {
        try project.write("Generated/Bank/A.swift", "mine")
        try expectRefusal(["A.swift": "a", "B.swift": "b"], ["file-in-the-way"], force: force)
    }

    @Test func aFolderInTheWayStays() throws {
        try project.write("Generated/Bank/A.swift/mine", "mine")
        try expectRefusal(["A.swift": "a"], ["file-in-the-way"], force: true)
    }

    @Test func aFileInTheWayOfAFolderStays() throws {
        try project.write("Generated/Bank/Types", "mine")
        try expectRefusal(["Types/A.swift": "a", "Types/B.swift": "b"], ["file-in-the-way"], force: true)
    }

    @Test func anOutputFolderThatIsAFileStays() throws {
        try project.write("Generated/Bank", "mine")
        try expectRefusal(["A.swift": "a"], ["file-in-the-way"], force: true)
    }

    @Test func somethingElsePutInPlaceOfARemovedFileStays() throws {
        fake.generate(["A.swift": "a", "B.swift": "b"])
        try project.remove("Generated/Bank/B.swift")
        try project.link("Generated/Bank/B.swift", to: project.path("api.yaml"))
        #expect(fake.generate(["A.swift": "a"], force: true).isSuccess)
        #expect(project.exists("Generated/Bank/B.swift"))
        #expect(project.exists("api.yaml"))
    }

    // MARK: Links

    @Test func aLinkInPlaceOfAFileIsNotFollowed() throws {
        try project.write("victim", "mine")
        try project.write("Generated/Bank/keep", "")
        try project.link("Generated/Bank/A.swift", to: project.path("victim"))
        try expectRefusal(["A.swift": "a"], ["symbolic-link-in-output"], force: true)
    }

    @Test func aLinkInPlaceOfAFolderIsNotFollowed() throws {
        try project.write("elsewhere/keep", "")
        try project.write("Generated/Bank/keep", "")
        try project.link("Generated/Bank/Types", to: project.path("elsewhere"))
        try expectRefusal(["Types/A.swift": "a"], ["symbolic-link-in-output"], force: true)
    }

    @Test func removalDoesNotFollowALinkedFolder() throws {
        fake.generate(["A.swift": "a", "Types/B.swift": "b"])
        try project.remove("Generated/Bank/Types")
        try project.write("elsewhere/B.swift", "b")
        try project.link("Generated/Bank/Types", to: project.path("elsewhere"))
        #expect(fake.generate(["A.swift": "a"]).isSuccess)
        #expect(try project.read("elsewhere/B.swift") == "b")
    }

    @Test func anOutputFolderThatIsALinkIsRefused() throws {
        try project.write("elsewhere/keep", "")
        try project.write("Generated/keep", "")
        try project.link("Generated/Bank", to: project.path("elsewhere"))
        try expectRefusal(["A.swift": "a"], ["symbolic-link-in-output"], force: true)
    }

    @Test func aLinkAboveTheOutputFolderThatLeavesTheProjectIsRefused() throws {
        let outside = try TemporaryProject()
        try project.link("Generated", to: outside.path)
        #expect(fake.generate(["A.swift": "a"]).ruleIDs == ["symbolic-link-in-output"])
        #expect(try outside.tree().isEmpty)
    }

    // MARK: Paths

    @Test(arguments: [
        "", "/etc/passwd", "../A.swift", "a/../A.swift", "./A.swift", "a//A.swift", "a/", ".hidden", "a/.git/config",
        "a\\b.swift", "a\nb.swift", "a\0b", "C:x", "a.", "a ", ".apigen-manifest", "a\u{9B}b",
        "\(String(repeating: "x", count: 256))",
    ])
    func anUnsafePathIsRefused(path: String) throws {
        try expectRefusal(["A.swift": "a", path: "b"], ["unsafe-output-path"])
    }

    @Test(arguments: [
        ["Account.swift", "account.swift"], ["A", "A/B"], ["A/x", "a/y"], ["\u{E9}.swift", "e\u{301}.SWIFT"],
        ["a", "A/B"],
    ])
    func pathsThatMeanTheSameSomewhereAreRefused(paths: [String]) throws {
        let files = paths.map { RenderedFile(path: $0, bytes: []) }
        let generator = Generator(templates: "") { _, _, _ in PipelineResult(files: files) }
        #expect(generator.generate(fake.configuration).ruleIDs == ["unsafe-output-path"])
        #expect(!project.exists("Generated"))
    }

    // MARK: Manifest

    @Test(arguments: ["../../api.yaml", "/etc/passwd", "a/../../../api.yaml", ".git"])
    func aManifestCannotMakeGenerateRemoveOtherFiles(path: String) throws {
        fake.generate(["A.swift": "a"])
        let hash = try ContentHash(of: Array(try project.read("api.yaml").utf8))
        try project.append("Generated/Bank/.apigen-manifest", "\(hash)  \(path)\n")
        try expectRefusal(["B.swift": "b"], ["invalid-manifest"], force: true)
    }

    @Test func aManifestWithMergeMarkersIsNotBelieved() throws {
        fake.generate(["A.swift": "a"])
        let manifest = try project.read("Generated/Bank/.apigen-manifest")
        try project.write("Generated/Bank/.apigen-manifest", "<<<<<<< HEAD\n" + manifest)
        let outcome = fake.generate(["A.swift": "b"])
        #expect(outcome.ruleIDs == ["invalid-manifest"])
        #expect(outcome.findings.all.first?.span?.start.line == 1)
        #expect(try project.read("Generated/Bank/A.swift") == "a")
    }

    // MARK: Several runs

    @Test func aSecondRunIsRefusedWhileTheFirstHoldsTheFolder() throws {
        let lock = try OutputLock(OutputFolder(fake.module))
        let outcome = fake.generate(["A.swift": "a"])
        #expect(outcome.ruleIDs == ["output-locked"])
        #expect(try project.tree("Generated/Bank").isEmpty)
        withExtendedLifetime(lock) {}
    }

    /// A process that is just being started holds copies of all descriptors until it becomes another program.
    @Test func aCopyOfTheDescriptorDoesNotKeepTheFolderLocked() throws {
        var lock: OutputLock? = try OutputLock(OutputFolder(fake.module))
        let copy = dup(try #require(lock).descriptor)
        defer { close(copy) }
        lock = nil
        #expect(fake.generate(["A.swift": "a"]).isSuccess)
    }

    @Test func theFolderIsFreeAfterTheFirstRun() throws {
        do {
            let lock = try OutputLock(OutputFolder(fake.module))
            lock.removeUnusedFolders()
        }
        #expect(!project.exists("Generated"))
        #expect(fake.generate(["A.swift": "a"]).isSuccess)
    }

    // MARK: The disk

    @Test func aFolderThatCannotBeMadeIsAFinding() throws {
        try project.write("Generated", "mine")
        try expectRefusal(["A.swift": "a"], ["output-unwritable"])
    }

    /// A file system that takes no more than a few bytes per file.
    @Test func aFullDiskLeavesTheOldTree() async throws {
        fake.generate(["A.swift": "old", "B.swift": "old"])
        let before = try project.tree()
        await #expect(processExitsWith: .success) { [path = project.path as String] in
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
            #if canImport(Glibc)
                setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            #else
                setrlimit(RLIMIT_FSIZE, &limit)
            #endif
            let module = ModuleConfiguration(
                name: "Bank", projectFolder: path, description: "api.yaml", output: "Generated/Bank"
            )
            let generator = fakeGenerator(["A.swift": "new", "Large.swift": String(repeating: "x", count: 5000)])
            let outcome = generator.generate(Configuration(modules: [module]))
            exit(outcome.ruleIDs == ["output-unwritable"] && !outcome.isPartlyWritten ? 0 : 1)
        }
        #expect(try project.tree() == before)
    }

    // MARK: The input

    /// The files are those of what was read, and the next run sees the change.
    @Test func aDescriptionThatChangesMeanwhileIsRecordedAsItWasRead() throws {
        let path = project.path("api.yaml")
        let generator = Generator(templates: "test") { module, _, files in
            _ = files.bytes(at: path)
            _ = FileManager.default.createFile(atPath: path, contents: Data("changed".utf8))
            return PipelineResult(
                files: [RenderedFile(path: "A.swift", bytes: [])], inputs: [module.descriptionPath]
            )
        }
        #expect(generator.generate(fake.configuration).isSuccess)
        let hash = try ContentHash(of: Array("openapi: 3.1.0\n".utf8))
        #expect(try project.read("Generated/Bank/.apigen-manifest").contains("# input \(hash)  api.yaml\n"))
        #expect(generator.generate(fake.configuration).modules.map(\.isSkipped) == [false])
    }
}
