// How often a server is asked whether it has finished, and for how long.

/// When to ask again for something that the server is still working on.
public struct PollSchedule: Sendable, Hashable {
    /// The pause between two questions.
    public var interval: Duration
    /// How long to ask in all, from the first question on.
    public var deadline: Duration

    public init(interval: Duration, deadline: Duration) {
        self.interval = interval
        self.deadline = deadline
    }
}
