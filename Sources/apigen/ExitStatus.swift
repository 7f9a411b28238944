// What the process tells its caller.

enum ExitStatus: Int32 {
    case done = 0
    /// Findings of severity error, or drift.
    case findings = 1
    /// Wrong arguments or a wrong configuration.
    case usage = 2
    /// A bug in apigen (EX_SOFTWARE of sysexits.h).
    case bug = 70
}
