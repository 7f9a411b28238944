// A finding is data: which rule, what happened, where, and what to do next. Rendering is somebody else's job.

/// A second place that helps to understand a finding.
public struct Note: Sendable, Hashable {
    public var message: String
    public var span: SourceSpan?

    public init(_ message: String, at span: SourceSpan? = nil) {
        self.message = message
        self.span = span
    }
}

/// Something the user should know about their input.
public struct Finding: Sendable, Hashable {
    public var rule: Rule
    /// The severity in force: the rule's own unless changed by configuration.
    public var severity: Severity
    /// What is wrong, as a phrase without a full stop.
    public var message: String
    public var span: SourceSpan?
    /// The place as a JSON pointer in a URI fragment, such as `#/paths/~1a/get`.
    public var pointer: String?
    public var notes: [Note]
    /// What to do next at this place, where more can be said than the rule does.
    public var help: String?

    public init(
        _ rule: Rule,
        _ message: String,
        at span: SourceSpan?,
        pointer: String? = nil,
        notes: [Note] = [],
        help: String? = nil
    ) {
        self.rule = rule
        self.severity = rule.severity
        self.message = message
        self.span = span
        self.pointer = pointer
        self.notes = notes
        self.help = help
    }

    /// What to do next: at this place, or else what the rule says for all places.
    public var nextStep: String? { help ?? (rule.fix.isEmpty ? nil : rule.fix) }
}
