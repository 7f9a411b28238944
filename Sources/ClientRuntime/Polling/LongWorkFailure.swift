// Why waiting for long work came to nothing.

/// Waiting for something that takes long did not end with a result.
public enum LongWorkFailure<CallFailure: Error & Sendable>: Error, Sendable {
    /// A call failed, and not because the work is unfinished. Troubleshooting: as for the call itself.
    case call(CallFailure)
    /// The deadline is over and the work is not. The server goes on with it: waiting can begin anew later.
    case unfinished(after: Duration, calls: Int)
    /// The waiting task was cancelled. The server goes on with the work.
    case cancelled
}
