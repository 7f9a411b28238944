// What the process tells its caller.

enum ExitStatus: Int32, CaseIterable {
    case done = 0
    case findings = 1
    case usage = 2
    /// EX_SOFTWARE of sysexits.h.
    case bug = 70

    /// For help and the manual.
    var summary: String {
        switch self {
        case .done: "done"
        case .findings: "findings of severity error, drift, or a verdict that --fail-on names"
        case .usage: "wrong usage or configuration"
        case .bug: "a bug in apigen"
        }
    }
}
