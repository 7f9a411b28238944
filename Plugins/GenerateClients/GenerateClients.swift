// Generates the clients of a target while it is built: from apigen.yaml and the descriptions in the target's folder into
// the build folder. Nothing is checked in.
//
// SwiftPM wants to know the files of a build step before anything is built, the generator included. So the plugin reads
// no description: it finds the names of the modules in apigen.yaml and lets the generator write a number of files with
// fixed names for each. SwiftPM keeps its plan while no file comes or goes; a module that is added to apigen.yaml meanwhile
// is reported by the generator (‘--planned’).

import Foundation
import PackagePlugin

@main
struct GenerateClients: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        let configuration = target.directoryURL.appending(path: "apigen.yaml")
        guard let text = try? String(contentsOf: configuration, encoding: .utf8) else {
            throw PluginProblem("the target ‘\(target.name)’ has no \(configuration.path); write it with ‘apigen init’")
        }
        let modules = try ModuleNames.read(text, path: configuration.path)
        let inputs = try Inputs(folder: target.directoryURL)
        let tool = try context.tool(named: "apigen").url
        return modules.map { module in
            let output = context.pluginWorkDirectoryURL.appending(path: module)
            return .buildCommand(
                displayName: "Generating \(module)", executable: tool,
                arguments: [
                    "generate", "--quiet", "--config", configuration.path, "--module", module,
                    "--output", output.path, "--files", "\(inputs.fileCount)",
                ] + modules.flatMap { ["--planned", $0] },
                inputFiles: inputs.files,
                outputFiles: (1...inputs.fileCount).map { number in
                    output.appending(path: number == 1 ? "\(module).swift" : "\(module)+\(number).swift")
                })
        }
    }
}

struct PluginProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
