// A change of the Swift API that a new description brings, and what it means for code that uses the client.

/// How much a change asks of those who use the client.
public enum Verdict: String, Sendable, Comparable, CaseIterable {
    /// Nothing that code can see.
    case patch
    /// Something new; code that compiles goes on compiling, but for exhaustive `switch` statements without `default`.
    case minor
    /// Code that uses it has to change.
    case major

    public static func < (left: Verdict, right: Verdict) -> Bool {
        let order = allCases
        return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
}

public struct Change: Sendable, Hashable {
    public var verdict: Verdict
    /// The Swift declaration, such as `Account.balance` or `getAccounts`.
    public var subject: String
    /// What happened to it, as a phrase.
    public var message: String

    public init(_ verdict: Verdict, _ subject: String, _ message: String) {
        self.verdict = verdict
        self.subject = subject
        self.message = message
    }
}

extension Sequence<Change> {
    /// The gravest verdict; `patch` when nothing changed.
    public var verdict: Verdict { map(\.verdict).max() ?? .patch }
}
