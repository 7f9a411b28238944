// Generated code in modules with stricter settings than this package's own.

import ClientModel
import GeneratorSupport
import SwiftRendering
import TestSupport
import Testing

@Suite(.serialized) struct SettingsTests {
    private static let cryptography = "\(PackageFolder.path)/Sources/CCrypto"

    private func typecheck(_ folder: String, _ flags: [String]) throws -> [String] {
        let files = PackageFolder.swiftFiles(in: folder).map { "\(PackageFolder.path)/\($0)" }
        try #require(!files.isEmpty)
        let name = folder.split(separator: "/").map { $0.filter(\.isLetter) }.joined()
        return try SwiftCompiler.typecheck(files, module: name, headers: [Self.cryptography], flags: flags)
    }

    /// Names that a description may well use, and generated code uses too.
    private static func clashes(validates: Bool = false) throws -> Modelling {
        let options = ModelOptions(module: "Clashes", validates: validates)
        return try Modelling(PackageFolder.read("Tests/Golden/clashes.yaml"), options: options)
    }

    private static func upcoming(_ features: String...) -> [String] {
        features.flatMap { ["-enable-upcoming-feature", $0] }
    }

    static let settings: [[String]] = [
        ["-default-isolation", "MainActor"], upcoming("InternalImportsByDefault"), upcoming("MemberImportVisibility"),
        upcoming("ExistentialAny"), upcoming("NonisolatedNonsendingByDefault"), upcoming("InferIsolatedConformances"),
    ]

    /// One module that has everything the templates can write.
    @Test(arguments: settings)
    func eachSetting(flags: [String]) throws {
        let folder = try TemporaryFolder()
        let model = try Self.clashes()
        let files = try model.render().map {
            try folder.write($0.path, String(decoding: $0.bytes, as: UTF8.self))
        }
        #expect(try SwiftCompiler.typecheck(files, headers: [Self.cryptography], flags: flags) == [])
    }

    @Test(arguments: PackageFolder.folders(in: "Generated"))
    func everyClientUnderAllSettings(module: String) throws {
        #expect(try typecheck("Generated/\(module)", Self.settings.flatMap(\.self)) == [])
    }

    @Test(arguments: GoldenTopic.all)
    func everyTopicUnderAllSettings(topic: GoldenTopic) throws {
        #expect(try typecheck(topic.folder + "/expected", Self.settings.flatMap(\.self)) == [])
    }

    @Test func codeThatChecksItsValues() throws {
        let folder = try TemporaryFolder()
        let model = try Self.clashes(validates: true)
        let files = try model.render().map {
            try folder.write($0.path, String(decoding: $0.bytes, as: UTF8.self))
        }
        let flags = Self.settings.flatMap(\.self)
        #expect(try SwiftCompiler.typecheck(files, headers: [Self.cryptography], flags: flags) == [])
    }

    /// Inside a package or a module of the user's own, where nothing is public.
    @Test(arguments: [RenderOptions.Access.package, .internal])
    func codeForLimitedUse(access: RenderOptions.Access) throws {
        let folder = try TemporaryFolder()
        let model = try Self.clashes()
        let files = try model.render(access: access).map {
            try folder.write($0.path, String(decoding: $0.bytes, as: UTF8.self))
        }
        #expect(!files.isEmpty)
        let flags = Self.settings.flatMap(\.self) + ["-package-name", "mine"]
        #expect(try SwiftCompiler.typecheck(files, headers: [Self.cryptography], flags: flags) == [])
    }
}
