// What a command did, as a value that can be printed or asserted.

import ClientModel
import Diagnostics

/// What became of one module.
public struct ModuleOutcome: Sendable, Hashable {
    public var name: String
    /// The output folder as findings show it.
    public var output: String
    /// Files written anew or over, relative to the output folder, the manifest left out.
    public var written: [String] = []
    public var removed: [String] = []
    public var unchanged = 0
    /// Nothing had changed since the last run, so the description was not even read.
    public var isSkipped = false
    public var coverage: Coverage?
    public var errors = 0
    public var warnings = 0
    public var infos = 0

    init(_ module: ModuleConfiguration) {
        name = module.name
        output = ProjectPath.tidied(module.outputPath)
    }

    mutating func count(_ findings: [Finding]) {
        errors += findings.count { $0.severity == .error }
        warnings += findings.count { $0.severity == .warning }
        infos += findings.count { $0.severity == .info }
    }
}

/// What a command did.
public struct Outcome: Sendable {
    /// In the order of the configuration.
    public var modules: [ModuleOutcome] = []
    public var findings = FindingList()
    /// A write failed after it had been decided; the next run completes it.
    public var isPartlyWritten = false

    public var isSuccess: Bool { !findings.hasErrors }

    /// Adds what the pipeline found.
    mutating func add(_ production: Production, to index: Int) {
        modules[index].coverage = production.result.coverage
        report(production.findings, of: index)
    }

    mutating func report(_ findings: [Finding], of index: Int) {
        self.findings.report(contentsOf: findings)
        modules[index].count(findings)
    }
}

/// Something that a user waiting at a terminal may want to know.
public enum GenerationProgress: Sendable, Hashable {
    case reading(module: String)
    case writing(module: String, files: Int)
}
