// apigen new-package: a package for a description that builds and passes its test.

import Foundation
import Generation
import SpecSource

@Sendable func runNewPackage(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    let command = Command.newPackage.name
    guard let dependency = arguments[.dependency] else {
        throw UsageError("‘\(command)’ needs ‘\(Flag.dependency.long)’: where the runtime is", in: command)
    }
    let description = arguments.operands[0]
    let outline = DescriptionOutline.make(of: .forInspection(of: description), files: tool.files)
    reporter.report(outline.findings)
    let module = arguments[.moduleName] ?? outline.moduleName
    if let problem = ModuleName.problem(with: module) {
        throw UsageError("‘\(module)’ cannot be the name of a module: \(problem)", in: command)
    }
    let file = "openapi." + ((description as NSString).pathExtension.lowercased() == "json" ? "json" : "yaml")
    let draft = PackageDraft(outline, module: module, dependency: .init(dependency), description: file)
    guard let draft, let bytes = tool.files.bytes(at: description) else {
        reporter.sayError("no package was written: nothing can be generated from ‘\(description)’")
        return .findings
    }
    if outline.inputs.count > 1 {
        throw UsageError(
            "‘\(description)’ references other files; write Package.swift yourself, and apigen.yaml with ‘apigen init’",
            in: command)
    }
    let folder = arguments[.packageFolder] ?? module
    if let contents = try? FileManager.default.contentsOfDirectory(atPath: folder), !contents.isEmpty {
        throw UsageError("the folder ‘\(folder)’ is there already, and it is not empty", in: command)
    }
    do {
        for (path, content) in draft.files().map({ ($0.path, Data($0.text.utf8)) }) + [(file, Data(bytes))] {
            let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try content.write(to: url)
        }
    } catch {
        reporter.sayError("the package cannot be written: \(error.localizedDescription)")
        return .findings
    }
    let words = ["--config", folder + "/apigen.yaml", "--quiet"]
    let status = try runGenerate(Arguments(parsing: words, for: .generate), tool)
    guard status == .done else { return status }
    reporter.say("\(folder): written; ‘swift test’ in it builds \(module) and calls it without a server")
    return .done
}
