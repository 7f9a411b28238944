// What all renderers have in common.

/// Turns findings into a text for a reader or a machine. The order is always that of `inDisplayOrder()`.
public protocol FindingRenderer: Sendable {
    /// - Parameter texts: where lines are quoted from; findings in other files are shown without a quote.
    func render(_ findings: [Finding], texts: SourceTexts) -> String
}
