// Findings for scripts: an array of objects whose keys are always present and always in the same order.

/// Renders an array of objects with the keys `rule`, `severity`, `message`, `path`, `line`, `column`, `endLine`,
/// `endColumn`, `pointer`, `help` and `notes`; what a finding does not have is `null`. A note has `message` and the
/// five keys of the place.
public struct JSONRenderer: FindingRenderer {
    public init() {}

    public func render(_ findings: [Finding], texts: SourceTexts) -> String {
        OrderedJSON.array(findings.inDisplayOrder().map(object)).rendered()
    }

    private func object(_ finding: Finding) -> OrderedJSON {
        let head: [(key: String, value: OrderedJSON)] = [
            ("rule", .string(finding.rule.id)),
            ("severity", .string(finding.severity.rawValue)),
            ("message", .string(finding.message)),
        ]
        let tail: [(key: String, value: OrderedJSON)] = [
            ("pointer", .optional(finding.pointer)),
            ("help", .optional(finding.nextStep)),
            ("notes", .array(finding.notes.map { .object([("message", .string($0.message))] + place($0.span)) })),
        ]
        return .object(head + place(finding.span) + tail)
    }

    private func place(_ span: SourceSpan?) -> [(key: String, value: OrderedJSON)] {
        [
            ("path", .optional(span?.file)),
            ("line", number(span?.start.line)),
            ("column", number(span?.start.column)),
            ("endLine", number(span?.end.line)),
            ("endColumn", number(span?.end.column)),
        ]
    }

    private func number(_ number: Int?) -> OrderedJSON {
        number.map(OrderedJSON.number) ?? .null
    }
}
