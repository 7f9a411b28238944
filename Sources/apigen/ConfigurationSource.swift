// Flags → the configuration to work on: from a file, or from the flags alone.

import Diagnostics
import Foundation
import Generation

/// Why there is none: the findings have been shown.
struct ConfigurationRejected: Error {}

extension Tool {
    /// - Throws: `UsageError`, `ConfigurationRejected`.
    func configuration(_ arguments: Arguments, for command: Command, _ reporter: Reporter) throws -> Configuration {
        let fileCount = try fileCount(arguments, command)
        var configuration = try writtenConfiguration(arguments, for: command, reporter)
        for index in configuration.modules.indices { configuration.modules[index].fileCount = fileCount }
        return configuration
    }

    private func fileCount(_ arguments: Arguments, _ command: Command) throws(UsageError) -> Int? {
        guard command.flags.contains(.fileCount), let text = arguments[.fileCount] else { return nil }
        let counts = ModuleConfiguration.fileCounts
        guard let count = Int(text), counts.contains(count) else {
            throw UsageError(
                "‘\(text)’ is not a number of files from \(counts.lowerBound) to \(counts.upperBound)", in: command.name
            )
        }
        return count
    }

    private func writtenConfiguration(
        _ arguments: Arguments, for command: Command, _ reporter: Reporter
    ) throws -> Configuration {
        if let spec = arguments[.spec] { return try described(by: arguments, spec: spec, command) }
        let needsSpec = ([.overlay, .templates] + Flag.switches).filter(command.flags.contains)
        if let flag = needsSpec.first(where: { arguments.has($0) }) {
            throw UsageError("‘\(flag.long)’ has a meaning only with ‘--spec’", in: command.name)
        }
        let output = command.flags.contains(.output) ? arguments[.output] : nil
        if output != nil, arguments.all(.module).count != 1 {
            throw UsageError("‘--output’ needs ‘--spec’, or exactly one ‘--module’", in: command.name)
        }
        if let output { try checkOutput(output, command) }
        var configuration = try file(
            arguments[.config] ?? "apigen.yaml", command,
            needsOutputs: command.flags.contains(.output) && output == nil,
            reporter)
        try checkPlan(arguments, configuration, command)
        let names = arguments.all(.module)
        guard !names.isEmpty else { return configuration }
        for name in names where !configuration.modules.contains(where: { $0.name == name }) {
            let known = configuration.modules.map(\.name)
            let nearest = Spelling.nearest(to: name, among: known)
            let hint = nearest.map { "did you mean ‘\($0)’?" } ?? "there are \(known.joined(separator: ", "))"
            throw UsageError("the configuration has no module ‘\(name)’; \(hint)", in: command.name)
        }
        configuration.modules.removeAll { !names.contains($0.name) }
        if let output { configuration.modules = configuration.modules.map { $0.writing(into: output) } }
        return configuration
    }

    /// The severities of the configuration file, if there is one.
    func severities(_ arguments: Arguments, _ command: Command, _ reporter: Reporter) throws -> [String: Severity] {
        let path = arguments[.config] ?? "apigen.yaml"
        if !arguments.has(.config), !FileManager.default.fileExists(atPath: path) { return [:] }
        return try file(path, command, needsOutputs: false, reporter).severities
    }

    var hasConfigurationFile: Bool { FileManager.default.fileExists(atPath: "apigen.yaml") }

    private func file(
        _ path: String, _ command: Command, needsOutputs: Bool, _ reporter: Reporter
    ) throws -> Configuration {
        guard FileManager.default.fileExists(atPath: path) else {
            let flags = command.flags.contains(.output) ? "--spec, --module and --output" : "--spec"
            let hint = "name one with --config, or describe a module with \(flags)"
            throw UsageError("there is no configuration file ‘\(path)’; \(hint)", in: command.name)
        }
        let reading = ConfigurationReader.read(
            path: path, rules: .standard, needsOutputs: needsOutputs, files: files)
        guard let configuration = reading.configuration else {
            reporter.report(reading.findings)
            throw ConfigurationRejected()
        }
        reporter.reportAsText(reading.findings)
        return configuration
    }

    private func checkPlan(
        _ arguments: Arguments, _ configuration: Configuration, _ command: Command
    ) throws(UsageError) {
        let planned = arguments.all(.planned)
        guard !planned.isEmpty, let new = configuration.modules.first(where: { !planned.contains($0.name) }) else {
            return
        }
        let hint = "make it plan again: with SwiftPM, ‘touch Package.swift’"
        throw UsageError("the build has not planned for the module ‘\(new.name)’; \(hint)", in: command.name)
    }

    private func checkOutput(_ output: String, _ command: Command) throws(UsageError) {
        if ModuleConfiguration.canBeOutput(output) { return }
        throw UsageError("‘\(output)’ cannot be the output folder; choose one of its own", in: command.name)
    }

    private func described(by arguments: Arguments, spec: String, _ command: Command) throws -> Configuration {
        if arguments.has(.config) {
            throw UsageError("‘--spec’ and ‘--config’ exclude each other", in: command.name)
        }
        let needsOutput = command.flags.contains(.output)
        let names = arguments.all(.module)
        if needsOutput ? names.count != 1 : names.count > 1 {
            throw UsageError("‘--spec’ needs exactly one ‘--module’", in: command.name)
        }
        if needsOutput, !arguments.has(.output) {
            throw UsageError("‘--spec’ needs ‘--output’: the folder for the generated files", in: command.name)
        }
        if let output = arguments[.output] { try checkOutput(output, command) }
        let name = names.first ?? "API"
        if let problem = ModuleName.problem(with: name) {
            throw UsageError("‘\(name)’ cannot be the name of a module: \(problem)", in: command.name)
        }
        if let folder = arguments[.templates], !FileManager.default.fileExists(atPath: folder) {
            throw UsageError("there is no folder ‘\(folder)’ with templates", in: command.name)
        }
        var switches = SwitchValues()
        for declaration in ModuleSwitches.all {
            let flag = Flag.switches.first { $0.name == declaration.name }
            if let spelling = flag.flatMap({ arguments[$0] }) { switches.set(declaration, spelling: spelling) }
        }
        let module = ModuleConfiguration.fromCommandLine(
            name: name, description: spec, output: arguments[.output] ?? "", switches: switches
        ).overlaid(with: arguments.all(.overlay)).templated(with: arguments[.templates])
        return Configuration(modules: [module])
    }
}
