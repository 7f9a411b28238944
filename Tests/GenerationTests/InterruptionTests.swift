// A run that is stopped at any moment leaves the old tree or the new one, or the next run heals it.

import Foundation
import Synchronization
import Testing

@testable import Generation

private let oldFiles = ["A.swift": "old a", "Gone/B.swift": "old b", "Same.swift": "same"]
private let newFiles = ["A.swift": "new a", "Fresh/C.swift": "new c", "Fresh/D.swift": "new d", "Same.swift": "same"]

/// As if the process had ended here.
private struct Stopped: Error {}

/// Stops before the step of a certain number.
private final class Stop: Sendable {
    private let number: Int
    private let counter = Counter()

    init(before number: Int) { self.number = number }

    var probe: CommitProbe {
        { [self] _ in if counter.next() == number { throw Stopped() } }
    }

    var steps: Int { counter.value }
}

private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count - 1
        }
    }

    var value: Int { count.withLock { $0 } }
}

@Suite struct InterruptionTests {
    let project: TemporaryProject
    let fake: FakeModule
    private let oldTree: [String: String]
    private let newTree: [String: String]

    init() throws {
        let pattern = try TemporaryProject()
        let patternModule = try FakeModule(pattern)
        patternModule.generate(oldFiles)
        oldTree = try pattern.tree("Generated")
        patternModule.generate(newFiles, force: true)
        newTree = try pattern.tree("Generated")
        project = try TemporaryProject()
        fake = try FakeModule(project)
    }

    private func reset() throws {
        try? project.remove("Generated")
        #expect(fake.generate(oldFiles).isSuccess)
    }

    private func generate(_ files: [String: String], _ probe: @escaping CommitProbe = { _ in }) -> Outcome {
        fake.generator(files, onStep: probe).generate(fake.configuration, .init(force: true))
    }

    private func countSteps() throws -> Int {
        try reset()
        let stop = Stop(before: .max)
        _ = generate(newFiles, stop.probe)
        return stop.steps
    }

    @Test func beforeTheDecisionTheOldTreeStands() throws {
        try reset()
        let outcome = generate(newFiles) { if $0 == .decidingForNewTree { throw Stopped() } }
        #expect(!outcome.isSuccess)
        #expect(try project.tree("Generated/Bank") == oldTree.below("Bank"))
    }

    @Test func aStopAtAnyStepIsHealedByTheNextRun() throws {
        let steps = try countSteps()
        #expect(steps >= 15)
        for step in 0..<steps {
            try reset()
            let stopped = generate(newFiles, Stop(before: step).probe)
            #expect(!stopped.isSuccess, "step \(step)")
            #expect(generate(newFiles).isSuccess, "step \(step)")
            #expect(try project.tree("Generated") == newTree, "step \(step)")
        }
    }

    /// The next run may want the old files again: what was decided is finished first, then replaced as usual.
    @Test func aStopAtAnyStepDoesNotDisturbAnotherDescription() throws {
        for step in 0..<(try countSteps()) {
            try reset()
            _ = generate(newFiles, Stop(before: step).probe)
            let outcome = fake.generate(oldFiles)
            #expect(outcome.isSuccess, "step \(step)")
            #expect(try project.tree("Generated") == oldTree, "step \(step)")
        }
    }

    @Test func healingMayBeStoppedAtAnyStepToo() throws {
        for step in 0..<(try countSteps()) {
            try reset()
            _ = generate(newFiles) { if $0 == .moving("Fresh/C.swift") { throw Stopped() } }
            _ = generate(newFiles, Stop(before: step).probe)
            #expect(generate(newFiles).isSuccess, "step \(step)")
            #expect(try project.tree("Generated") == newTree, "step \(step)")
        }
    }

    @Test func healingSaysSo() throws {
        try reset()
        _ = generate(newFiles) { if $0 == .moving("A.swift") { throw Stopped() } }
        #expect(fake.generate(newFiles).ruleIDs == ["resumed-write"])
    }

    @Test func checkReportsAnInterruptedWriteAndHealsNothing() throws {
        try reset()
        _ = generate(newFiles) { if $0 == .moving("A.swift") { throw Stopped() } }
        let before = try project.tree()
        #expect(fake.generator(newFiles).check(fake.configuration).ruleIDs.contains("drift"))
        #expect(try project.tree() == before)
    }

    // MARK: Changes between interruption and healing

    @Test func anEditMadeInBetweenIsKept() throws {
        try reset()
        _ = generate(newFiles) { if $0 == .moving("A.swift") { throw Stopped() } }
        try project.write("Generated/Bank/A.swift", "mine")
        #expect(fake.generate(newFiles).ruleIDs == ["unfinished-write"])
        #expect(try project.read("Generated/Bank/A.swift") == "mine")
    }

    @Test func forceDropsAnInterruptedWriteThatCannotBeFinished() throws {
        try reset()
        _ = generate(newFiles) { if $0 == .moving("Fresh/D.swift") { throw Stopped() } }
        try project.write("Generated/Bank/Fresh/D.swift", "mine")
        try project.remove("Generated/Bank/Fresh/D.swift")
        try project.remove("Generated/.Bank.apigen/2")
        #expect(fake.generate(newFiles).ruleIDs == ["unfinished-write"])
        #expect(generate(newFiles).isSuccess)
        #expect(try project.tree("Generated") == newTree)
    }

    @Test func forceTakesBackWhatTheInterruptedWriteAdded() throws {
        try reset()
        _ = generate(newFiles) { if $0 == .moving("Fresh/D.swift") { throw Stopped() } }
        try project.remove("Generated/.Bank.apigen/2")
        #expect(generate(["A.swift": "a", "Fresh/C.swift": "another c"]).isSuccess)
        #expect(try project.read("Generated/Bank/Fresh/C.swift") == "another c")
    }

    @Test func aBrokenJournalIsNotBelieved() throws {
        try reset()
        _ = generate(newFiles) { if $0 == .moving("A.swift") { throw Stopped() } }
        try project.write("Generated/.Bank.apigen/journal", "apigen journal 1\nremove ")
        #expect(fake.generate(newFiles).ruleIDs == ["unfinished-write"])
        #expect(generate(newFiles).isSuccess)
        #expect(try project.tree("Generated") == newTree)
    }

    @Test func aStagingFolderWithFilesOfOthersIsNotEmptied() throws {
        try reset()
        try project.write("Generated/.Bank.apigen/precious", "mine")
        #expect(generate(newFiles).ruleIDs == ["output-unwritable"])
        #expect(try project.read("Generated/.Bank.apigen/precious") == "mine")
    }

    // MARK: A process that is killed

    @Test func aKilledProcessIsHealedByTheNextRun() async throws {
        let steps = try countSteps()
        for step in stride(from: 0, to: steps, by: 2) {
            try reset()
            let path = project.path
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, step = step as Int] in
                let counter = Counter()
                let module = ModuleConfiguration(
                    name: "Bank", projectFolder: path, description: "api.yaml", output: "Generated/Bank"
                )
                let generator = fakeGenerator(newFiles) { _ in
                    if counter.next() == step { kill(getpid(), SIGKILL) }
                }
                _ = generator.generate(Configuration(modules: [module]), .init(force: true))
            }
            #expect(generate(newFiles).isSuccess, "step \(step)")
            #expect(try project.tree("Generated") == newTree, "step \(step)")
        }
    }
}

extension [String: String] {
    /// The entries of a folder, with paths relative to it.
    fileprivate func below(_ folder: String) -> [String: String] {
        var result: [String: String] = [:]
        for (path, text) in self where path.hasPrefix(folder + "/") && path.count > folder.count + 1 {
            result[String(path.dropFirst(folder.count + 1))] = text
        }
        return result
    }
}
