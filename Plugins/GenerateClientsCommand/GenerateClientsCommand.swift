// swift package generate-clients: runs the generator in the folder of the package, where apigen.yaml lies.
//
//     swift package generate-clients                   writes what changed
//     swift package generate-clients --module BankAPI  flags are those of apigen generate
//     swift package generate-clients check             another command of apigen

import Foundation
import PackagePlugin

@main
struct GenerateClientsCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let isCommand = arguments.first.map { !$0.hasPrefix("-") } ?? false
        let process = Process()
        process.executableURL = try context.tool(named: "apigen").url
        process.arguments = isCommand ? arguments : ["generate"] + arguments
        process.currentDirectoryURL = context.package.directoryURL
        try process.run()
        process.waitUntilExit()
        // What is wrong has been told by then.
        if process.terminationReason == .exit, process.terminationStatus == 0 { return }
        Diagnostics.error("apigen \(process.arguments?.first ?? "") ended with status \(process.terminationStatus)")
    }
}
