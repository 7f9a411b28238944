// A rule is the reusable half of a finding: its name, its usual weight, and the texts that explain it.

/// What a finding is an instance of. Rules are static members, written beside the code that reports them.
public struct Rule: Sendable, Hashable {
    /// The stable name in kebab-case, shown in brackets after each message.
    public let id: String
    /// The severity unless a user's configuration says otherwise.
    public let severity: Severity
    /// One short phrase, for lists of rules.
    public let title: String
    /// What a finding of this rule means.
    public let explanation: String
    /// How to get rid of it.
    public let fix: String

    public init(id: String, severity: Severity, title: String, explanation: String, fix: String) {
        self.id = id
        self.severity = severity
        self.title = title
        self.explanation = explanation
        self.fix = fix
    }
}
