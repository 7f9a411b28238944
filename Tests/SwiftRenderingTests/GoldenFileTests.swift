// The generated code of small descriptions, one for each topic, byte for byte. `Tests/GoldenTests` uses the same files.

import ClientModel
import Foundation
import GeneratorSupport
import TestSupport
import Testing

@testable import Generation

/// A folder of `Tests/Golden`: a description and what is generated from it.
struct GoldenTopic: CustomTestStringConvertible {
    let name: String

    static let all = PackageFolder.folders(in: "Tests/Golden").map { GoldenTopic(name: $0) }

    var testDescription: String { name }
    var folder: String { "Tests/Golden/\(name)" }

    /// The module as the topic's own configuration describes it.
    func module() throws -> ModuleConfiguration {
        let reading = ConfigurationReader.read(path: "\(PackageFolder.path)/\(folder)/apigen.yaml", rules: .standard)
        #expect(reading.findings.isEmpty, "\(reading.findings.map(\.message))")
        return try #require(reading.configuration?.modules.first)
    }

    /// The expected files, by path relative to their folder.
    func expected() throws -> [String: String] {
        let files = PackageFolder.swiftFiles(in: folder + "/expected")
        return Dictionary(
            uniqueKeysWithValues: try files.map { file in
                (String(file.dropFirst(folder.count + "/expected/".count)), try PackageFolder.read(file))
            })
    }

    func generated() throws -> [String: String] {
        let description = try PackageFolder.read(folder + "/description.yaml")
        let module = try module()
        let model = try Modelling(description, options: module.modelOptions)
        #expect(model.rules == [], "the description has findings: \(model.findings.map(\.message))")
        return Dictionary(
            uniqueKeysWithValues: try model.render(access: module.renderOptions.access, hashable: module.isHashable).map
            { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    func record(_ files: [String: String]) throws {
        let root = URL(fileURLWithPath: "\(PackageFolder.path)/\(folder)/expected")
        try? FileManager.default.removeItem(at: root)
        for (path, text) in files {
            let url = root.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }
}

@Suite struct GoldenFileTests {
    @Test func thereAreTopics() {
        #expect(GoldenTopic.all.count >= 9)
    }

    /// With `RECORD=1` in the environment the files are written anew, and the test fails once, so that nobody accepts
    /// a change without looking at it.
    @Test(arguments: GoldenTopic.all)
    func theCodeIsAsExpected(topic: GoldenTopic) throws {
        let expected = try topic.expected()
        let generated = try topic.generated()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            guard expected != generated else { return }
            try topic.record(generated)
            Issue.record("\(topic.folder)/expected was recorded: look at the difference, then run the tests again")
            return
        }
        #expect(Set(expected.keys) == Set(generated.keys))
        for (path, text) in generated.sorted(by: { $0.key < $1.key }) {
            guard let old = expected[path], old != text else { continue }
            let lines = zip(
                old.split(separator: "\n", omittingEmptySubsequences: false),
                text.split(separator: "\n", omittingEmptySubsequences: false))
            let place = lines.enumerated().first { $0.element.0 != $0.element.1 }
            Issue.record(
                """
                \(topic.folder)/expected/\(path):\((place?.offset ?? 0) + 1): was ‘\(place?.element.0 ?? "")’, is \
                ‘\(place?.element.1 ?? "")’; if it is meant to be so, record it with RECORD=1
                """)
        }
    }

    @Test(arguments: GoldenTopic.all)
    func theSameDescriptionGivesTheSameBytes(topic: GoldenTopic) throws {
        #expect(try topic.generated() == topic.generated())
    }
}
