// A project folder for one test, gone when the test is over.

import Foundation
import SwiftRendering
import Testing

@testable import Generation

final class TemporaryProject: Sendable {
    let path: String

    init() throws {
        // Without symbolic links, because paths are compared.
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        path = base + "/apigen-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func path(_ relative: String) -> String { path + "/" + relative }

    func write(_ relative: String, _ text: String) throws {
        let url = URL(fileURLWithPath: path(relative))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func append(_ relative: String, _ text: String) throws {
        try write(relative, try read(relative) + text)
    }

    func read(_ relative: String) throws -> String {
        String(decoding: try FileSystem.read(path(relative)), as: UTF8.self)
    }

    func remove(_ relative: String) throws {
        try FileManager.default.removeItem(atPath: path(relative))
    }

    func link(_ relative: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(relative), withDestinationPath: target)
    }

    func exists(_ relative: String) -> Bool {
        (try? FileSystem.entry(at: path(relative))) != .absent
    }

    /// Everything below a folder, hidden files included: relative path → content, folders with a trailing slash.
    func tree(_ relative: String = "") throws -> [String: String] {
        var result: [String: String] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: path(relative)) ?? .init() {
            let full = path(relative) + "/" + name
            switch try FileSystem.entry(at: full) {
            case .folder: result[name + "/"] = ""
            case .file: result[name] = String(decoding: try FileSystem.read(full), as: UTF8.self)
            default: result[name] = "(special)"
            }
        }
        return result
    }

    /// Seconds, to the nanosecond.
    func modification(_ relative: String) throws -> Date {
        try #require(try FileManager.default.attributesOfItem(atPath: path(relative))[.modificationDate] as? Date)
    }
}

/// A module whose description exists and whose files are given.
struct FakeModule {
    let project: TemporaryProject
    var module: ModuleConfiguration
    var outputPath: String { "Generated/Bank" }

    init(_ project: TemporaryProject, name: String = "Bank") throws {
        self.project = project
        module = ModuleConfiguration(
            name: name, projectFolder: project.path, description: "api.yaml", output: "Generated/\(name)"
        )
        try project.write("api.yaml", "openapi: 3.1.0\n")
    }

    var configuration: Configuration { Configuration(modules: [module]) }

    func generator(_ files: [String: String], onStep: @escaping CommitProbe = { _ in }) -> Generator {
        fakeGenerator(files, onStep: onStep)
    }

    @discardableResult
    func generate(_ files: [String: String], force: Bool = false) -> Outcome {
        generator(files).generate(configuration, .init(force: force))
    }
}

/// A generator that renders these files, path → text. Other files stand for other templates.
func fakeGenerator(_ files: [String: String], onStep: @escaping CommitProbe = { _ in }) -> Generator {
    let text = files.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    let hash = (try? ContentHash(of: Array(text.utf8)))?.description ?? ""
    return Generator(templates: hash, pipeline: fakePipeline(files), onStep: onStep)
}

func fakePipeline(_ files: [String: String]) -> Pipeline {
    { module, _, _ in
        PipelineResult(
            files: files.map { RenderedFile(path: $0.key, bytes: Array($0.value.utf8)) },
            inputs: [module.descriptionPath]
        )
    }
}

extension Outcome {
    var ruleIDs: [String] { findings.all.map(\.rule.id) }
}
