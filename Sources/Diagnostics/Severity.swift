// How much a finding matters, from switched off to error.

/// The weight of a finding. Ordered: `.off < .info < .warning < .error`.
public enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Not shown at all.
    case off
    case info
    case warning
    /// The input is not usable as it is; commands exit with status 1.
    case error

    private var rank: Int {
        switch self {
        case .off: 0
        case .info: 1
        case .warning: 2
        case .error: 3
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }
}
