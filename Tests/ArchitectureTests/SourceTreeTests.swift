// The rules on the package itself.

import TestSupport
import Testing

@Suite struct SourceTreeTests {
    @Test(arguments: ["Sources", "Templates", "Generated"])
    func importsGoDownward(folder: String) throws {
        let files = PackageFolder.swiftFiles(in: folder)
        try #require(!files.isEmpty)
        for file in files {
            for problem in ImportRules.problems(path: file, source: try PackageFolder.read(file)) {
                Issue.record("\(problem)")
            }
        }
    }

    @Test func everySourceFolderHasAFloor() {
        for folder in PackageFolder.folders(in: "Sources") {
            #expect(
                Floors.targets[folder] != nil,
                "Sources/\(folder) has no floor: give it one in Tests/ArchitectureTests/Floors.swift")
        }
    }

    @Test(arguments: ["Sources", "Templates"])
    func sourcesKeepTheStyle(folder: String) throws {
        for file in PackageFolder.swiftFiles(in: folder) {
            for problem in StyleRules.problems(path: file, source: try PackageFolder.read(file)) {
                Issue.record("\(problem)")
            }
        }
    }

    @Test func generatedCodeCannotCrash() throws {
        for file in PackageFolder.swiftFiles(in: "Generated") {
            for problem in StyleRules.crashes(path: file, source: try PackageFolder.read(file)) {
                Issue.record("\(problem)")
            }
        }
    }
}
