// Why waiting for long work came to nothing.

/// Waiting for something that takes long did not end with a result.
public enum LongWorkFailure<CallFailure: Error & Sendable>: Error, Sendable {
    /// A call failed, and not because the work is unfinished. Troubleshooting: as for the call itself.
    case call(CallFailure)
    /// The work was not begun: the server answered with this status, which the description documents as such. A user may
    /// have to do something first.
    case notStarted(status: Int)
    /// The answer to the call that begins the work does not have what the calls that ask for it need.
    /// Troubleshooting: compare the answer with the place, a JSON pointer, in the `x-poll` of the description.
    case noArgument(at: String)
    /// The deadline is over and the work is not. The server goes on with it: waiting can begin anew later.
    case unfinished(after: Duration, calls: Int)
    /// The waiting task was cancelled. The server goes on with the work, if it has begun.
    case cancelled
}
