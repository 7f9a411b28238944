// One run of `generate`, stage by stage: finish what was interrupted, produce, plan, commit. Nothing is committed
// before everything is planned.

import Diagnostics
import SpecSource

/// One run of `generate`: the state that its stages hand on.
struct GenerateRun {
    struct Context {
        let generator: Generator
        let configuration: Configuration
        let options: Generator.Options
        let files: InputFiles
    }

    private let context: Context
    private var result = Outcome()

    /// What is to be written, by the position of its module.
    private struct Pending {
        var index: Int
        var folder: OutputFolder
        var module: PlannedModule
        var lock: OutputLock?
        var plan = OutputPlan()
    }

    init(_ context: Context) {
        self.context = context
    }

    mutating func outcome() -> Outcome {
        result.modules = context.configuration.modules.map(ModuleOutcome.init)
        recover()
        if !result.isSuccess { return result }
        var pending = context.configuration.modules.indices.compactMap { produce($0) }
        if !result.isSuccess { return result }
        for index in pending.indices { plan(&pending[index]) }
        guard result.isSuccess, !context.options.isDryRun else {
            for module in pending { module.lock?.removeUnusedFolders() }
            if !result.isSuccess { forgetPlans() }
            return result
        }
        for module in pending { commit(module) }
        return result
    }

    /// What was planned did not happen.
    private mutating func forgetPlans() {
        for index in result.modules.indices {
            result.modules[index].written = []
            result.modules[index].removed = []
        }
    }

    /// Runs a part of the work on one module; what it throws becomes a finding.
    private mutating func attempt<Value>(
        _ index: Int, _ folder: OutputFolder, _ work: (Context) throws -> Value
    ) -> Value? {
        do {
            return try work(context)
        } catch let error as OutputLockedError {
            result.report([error.finding(at: context.configuration.modules[index].spans.output)], of: index)
        } catch {
            result.report([folder.finding(for: error)], of: index)
        }
        return nil
    }

    private mutating func recover() {
        for (index, module) in context.configuration.modules.enumerated() {
            let folder = OutputFolder(module)
            let finding: Finding?? = attempt(index, folder) { context in
                if let problem = try folder.problem(at: module.spans.output) { return problem }
                guard !context.options.isDryRun, try Recovery.isNeeded(in: folder) else { return nil }
                let lock = try OutputLock(folder)
                defer { lock.removeUnusedFolders() }
                return try Recovery.run(in: folder, force: context.options.force, onStep: context.generator.onStep)
            }
            if let finding = finding.flatMap({ $0 }) { result.report([finding], of: index) }
        }
    }

    /// What the last run found, if nothing has changed since then.
    private func findingsIfFresh(_ module: ModuleConfiguration, _ folder: OutputFolder) -> [Finding]? {
        if context.options.force || context.options.generatesAll { return nil }
        // Whatever goes wrong here goes wrong again, with a finding, when the module is generated.
        let freshness = try? Freshness.of(
            module, in: folder, configuration: context.configuration, generator: context.generator.identity,
            files: context.files)
        guard let freshness, freshness.isFresh else { return nil }
        return freshness.findings
    }

    private mutating func produce(_ index: Int) -> Pending? {
        let module = context.configuration.modules[index]
        let folder = OutputFolder(module)
        if let findings = findingsIfFresh(module, folder) {
            result.report(findings, of: index)
            result.modules[index].isSkipped = true
            return nil
        }
        context.generator.onProgress(.reading(module: module.name))
        let production = Production(
            module, .files, context.configuration, by: context.generator.pipeline, files: context.files)
        result.add(production, to: index)
        if production.hasErrors { return nil }
        let made = attempt(index, folder) { context in
            try PlannedModule.make(
                module, production, configuration: context.configuration, generator: context.generator.identity
            )
        }
        guard let (planned, problems) = made else { return nil }
        result.report(problems, of: index)
        return planned.map { Pending(index: index, folder: folder, module: $0) }
    }

    private mutating func plan(_ pending: inout Pending) {
        let (folder, module) = (pending.folder, pending.module)
        let made = attempt(pending.index, folder) { context in
            let lock = context.options.isDryRun ? nil : try OutputLock(folder)
            do {
                let (plan, findings) = try Planner.plan(
                    module.files, module.manifest, over: try folder.manifest(), in: folder,
                    force: context.options.force
                )
                return (lock, plan, findings)
            } catch {
                lock?.removeUnusedFolders()
                throw error
            }
        }
        guard let (lock, plan, findings) = made else { return }
        pending.lock = lock
        pending.plan = plan
        result.report(findings, of: pending.index)
        result.modules[pending.index].written = plan.writes.map(\.path)
        result.modules[pending.index].removed = plan.removals.map(\.path)
        result.modules[pending.index].unchanged = plan.unchanged.count
    }

    private mutating func commit(_ pending: Pending) {
        let files = pending.plan.writes.count
        let name = context.configuration.modules[pending.index].name
        if files > 0 { context.generator.onProgress(.writing(module: name, files: files)) }
        let isDone: Void? = attempt(pending.index, pending.folder) { context in
            try Commit(pending.folder, onStep: context.generator.onStep).run(pending.plan)
        }
        pending.lock?.removeUnusedFolders()
        if isDone == nil {
            let isPending = (try? Recovery.isNeeded(in: pending.folder)) ?? true
            result.isPartlyWritten = result.isPartlyWritten || isPending
            result.modules[pending.index].written = []
            result.modules[pending.index].removed = []
        }
    }
}
