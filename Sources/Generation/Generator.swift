// The commands as functions: configuration → plan → stage → commit → outcome. The stages of
// `generate` are in GenerateRun.swift, what only looks is in Inspection.swift.

import Diagnostics
import SpecSource

public struct Generator: Sendable {
    let pipeline: Pipeline
    /// Version and templates: another text means that the same input may lead to other files.
    let identity: String
    let onStep: CommitProbe
    let onProgress: @Sendable (GenerationProgress) -> Void

    /// - Parameters:
    ///   - templates: anything that changes when the templates do, in one line.
    ///   - onProgress: called before each part that may take time.
    public init(
        templates: String, pipeline: @escaping Pipeline,
        onProgress: @escaping @Sendable (GenerationProgress) -> Void = { _ in }
    ) {
        self.init(templates: templates, pipeline: pipeline, onProgress: onProgress, onStep: { _ in })
    }

    init(
        templates: String, pipeline: @escaping Pipeline,
        onProgress: @escaping @Sendable (GenerationProgress) -> Void = { _ in },
        onStep: @escaping CommitProbe
    ) {
        self.pipeline = pipeline
        self.onProgress = onProgress
        self.onStep = onStep
        let oneLine = templates.unicodeScalars.filter { $0.value >= 0x20 }
        identity = "\(Apigen.name) \(Apigen.version) \(String(String.UnicodeScalarView(oneLine)))"
    }

    public struct Options: Sendable, Hashable {
        /// Overwrites and removes generated files that were edited, and generates what is up to date.
        public var force: Bool
        /// Everything but writing.
        public var isDryRun: Bool

        /// Generates what is up to date as well: for working on the generator itself, whose version says too little.
        public var generatesAll: Bool

        public init(force: Bool = false, isDryRun: Bool = false, generatesAll: Bool = false) {
            self.force = force
            self.generatesAll = generatesAll
            self.isDryRun = isDryRun
        }
    }

    /// Writes all modules, or, where there is a finding of severity error, none.
    /// - Parameter files: those of the run; each is read once.
    public func generate(
        _ configuration: Configuration, _ options: Options = Options(), files: InputFiles = InputFiles()
    ) -> Outcome {
        var run = GenerateRun(.init(generator: self, configuration: configuration, options: options, files: files))
        return run.outcome()
    }
}
