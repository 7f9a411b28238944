// The moments of a write, so that tests can stop it at each of them.

/// What is about to be done.
enum CommitStep: Sendable, Hashable {
    case creatingStagingFolder
    case staging(String)
    case writingJournal
    /// Before this, an interruption leaves the old tree; after it, the next run completes the new one.
    case decidingForNewTree
    case removing(String)
    case moving(String)
    case synchronizing
    case removingJournal
    case removingStagedFile(String)
    case removingStagingFolder
}

/// Called before each step; throwing stops there, with nothing cleaned up, as if the process had ended.
typealias CommitProbe = @Sendable (CommitStep) throws -> Void
