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
    let suggestions = Suggestions.make(
        Configuration(modules: [.forInspection(of: description)]), files: tool.files
    ).suggestions.first
    if let suggestions, !suggestions.all.isEmpty {
        let overlay = ((path as NSString).deletingPathExtension) + ".overlay.yaml"
        let place = (folder as NSString).appendingPathComponent(overlay)
        do {
            try Data(suggestions.overlay.utf8).write(to: URL(fileURLWithPath: place), options: .withoutOverwriting)
        } catch {
            reporter.sayError(
                "no configuration was written: ‘\(place)’ cannot be written: \(error.localizedDescription)")
            return .findings
        }
        draft.overlays = [overlay]
        reporter.say("\(place): \(counted(suggestions.all.count, "suggestion")) for what the description does not say")
    }
    do {
        try Data(draft.rendered(findings: outline.findings).utf8).write(
            to: URL(fileURLWithPath: file), options: .withoutOverwriting)
    } catch {
        reporter.sayError("‘\(file)’ cannot be written: \(error.localizedDescription)")
        return .findings
    }
    let option = arguments.has(.config) ? " --config \(file)" : ""
    reporter.say("\(file): written for the module \(module)")
    reporter.say(
        output == nil
            ? "add the plugin GenerateClients to the target, and build" : "‘apigen generate\(option)’ writes \(module)")
    return .done
}
