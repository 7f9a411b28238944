// How long to wait before a repetition: longer each time, and scattered, so that clients that failed together do not
// come back together.

/// Waiting times that grow from one repetition to the next.
public struct Backoff: Sendable, Hashable {
    /// The longest wait before the first repetition.
    public var initial: Duration
    /// How much longer each further wait may be.
    public var factor: Double
    /// No wait is longer.
    public var maximum: Duration
    /// The share of a wait that is not left to chance, from 0 to 1. With 0 a wait is anything between nothing and its
    /// longest ("full jitter"), with 1 always the longest.
    public var certainShare: Double

    /// 0.2 s, 0.4 s, 0.8 s and so on up to 20 s, each multiplied by a random number.
    public init(
        initial: Duration = .milliseconds(200), factor: Double = 2, maximum: Duration = .seconds(20),
        certainShare: Double = 0
    ) {
        self.initial = initial
        self.factor = factor
        self.maximum = maximum
        self.certainShare = certainShare
    }

    /// The wait before a repetition.
    /// - Parameters:
    ///   - repetition: 1 for the first.
    ///   - random: a number from 0 up to 1.
    public func delay(before repetition: Int, random: Double) -> Duration {
        let share = min(max(certainShare, 0), 1)
        return longest(before: repetition) * (share + (1 - share) * min(max(random, 0), 1))
    }

    /// The wait before a repetition with the worst of luck.
    func longest(before repetition: Int) -> Duration {
        var longest = min(initial, maximum)
        var left = repetition - 1
        // Growth ends at the maximum, so that no count of repetitions overflows or takes long.
        while left > 0, longest < maximum, factor > 1 {
            longest = min(longest * factor, maximum)
            left -= 1
        }
        return max(longest, .zero)
    }
}
