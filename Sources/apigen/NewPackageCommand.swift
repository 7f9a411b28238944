// apigen new-package: a package for a description that builds and passes its test.

import Diagnostics
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
    let overlays = arguments.all(.overlay)
    let outline = DescriptionOutline.make(
        of: .forInspection(of: description).overlaid(with: overlays), files: tool.files)
    reporter.report(outline.findings)
    let module = arguments[.moduleName] ?? outline.moduleName
    if let problem = ModuleName.problem(with: module) {
        throw UsageError("‘\(module)’ cannot be the name of a module: \(problem)", in: command)
    }
    // Those that the description and its overlays have in the package.
    let copies = [(description, "openapi")] + zip(overlays, overlayNames(overlays.count))
    let names = copies.map { "\($0.1).\(($0.0 as NSString).pathExtension.lowercased() == "json" ? "json" : "yaml")" }
    let draft = PackageDraft(
        outline, module: module, dependency: .init(dependency), description: names[0],
        overlays: Array(names.dropFirst()))
    let contents = copies.compactMap { tool.files.bytes(at: $0.0) }
    let isBroken = outline.findings.contains { $0.severity == .error }
    guard let draft, !isBroken, contents.count == copies.count else {
        reporter.sayError("no package was written: nothing can be generated from ‘\(description)’")
        return .findings
    }
    if outline.inputs.count > copies.count {
        throw UsageError(
            "‘\(description)’ references other files; write Package.swift yourself, and apigen.yaml with ‘apigen init’",
            in: command)
    }
    let folder = arguments[.packageFolder] ?? module
    if let contents = try? FileManager.default.contentsOfDirectory(atPath: folder), !contents.isEmpty {
        throw UsageError("the folder ‘\(folder)’ is there already, and it is not empty", in: command)
    }
    let files = draft.files().map { ($0.path, Array($0.text.utf8)) } + zip(names, contents)
    let written: NewFiles
    do throws(NewFiles.Failure) {
        written = try NewFiles.write(files.map { ((folder as NSString).appendingPathComponent($0.0), $0.1) })
    } catch {
        reporter.sayError("no package was written: \(error.message)")
        return .findings
    }
    let words = ["--config", folder + "/apigen.yaml", "--quiet"]
    let status = try runGenerate(Arguments(parsing: words, for: .generate), tool)
    guard status == .done else {
        written.remove()
        return status
    }
    reporter.say("\(folder): written; ‘swift test’ in it builds \(module) and calls it without a server")
    return .done
}

/// `openapi.overlay`, or with numbers where there are several.
private func overlayNames(_ count: Int) -> [String] {
    count == 1 ? ["openapi.overlay"] : (0..<count).map { "openapi.overlay-\($0 + 1)" }
}
