// apigen init: a first configuration for a description.

import Foundation
import Generation

@Sendable func runInit(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    let file = arguments[.config] ?? "apigen.yaml"
    let name = Command.initialize.name
    if FileManager.default.fileExists(atPath: file) {
        throw UsageError("‘\(file)’ is there already; move it away, or name another file with --config", in: name)
    }
    let description = arguments.operands[0]
    let folder = (file as NSString).deletingLastPathComponent
    guard let path = ModuleConfiguration.path(of: description, below: folder) else {
        throw UsageError("‘\(description)’ lies outside the folder of ‘\(file)’, where it has to be", in: name)
    }
    let outline = DescriptionOutline.make(of: .forInspection(of: description), files: tool.files)
    reporter.report(outline.findings)
    guard outline.isUsable else {
        reporter.sayError("no configuration was written: nothing can be generated from ‘\(description)’")
        return .findings
    }
    let module = arguments[.moduleName] ?? outline.moduleName
    if let problem = ModuleName.problem(with: module) {
        throw UsageError("‘\(module)’ cannot be the name of a module: \(problem)", in: name)
    }
    let output = arguments.has(.forBuildPlugin) ? nil : arguments[.moduleOutput] ?? "Sources/\(module)/Generated"
    var draft = ConfigurationDraft(module: module, description: path, output: output)
    var files: [(path: String, bytes: [UInt8])] = []
    var note: String?
    if let suggestions = outline.suggestions(files: tool.files), !suggestions.all.isEmpty {
        let overlay = ((path as NSString).deletingPathExtension) + ".overlay.yaml"
        let place = (folder as NSString).appendingPathComponent(overlay)
        files.append((place, Array(suggestions.overlay.utf8)))
        draft.overlays = [overlay]
        draft.suggestsOverlays = true
        note = "\(place): \(counted(suggestions.all.count, "suggestion")) for what the description does not say"
    }
    files.append((file, Array(draft.rendered(findings: outline.findings).utf8)))
    do throws(NewFiles.Failure) {
        _ = try NewFiles.write(files)
    } catch {
        reporter.sayError("nothing was written: \(error.message)")
        return .findings
    }
    if let note { reporter.say(note) }
    let option = arguments.has(.config) ? " --config \(file)" : ""
    reporter.say("\(file): written for the module \(module)")
    reporter.say(
        output == nil
            ? "add the plugin GenerateClients to the target, and build" : "‘apigen generate\(option)’ writes \(module)")
    return .done
}
