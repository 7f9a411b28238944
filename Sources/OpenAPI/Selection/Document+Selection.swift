// A document with the selected operations and the schemas that they need.

import Diagnostics

extension Document {
    /// The document without what the filters leave out: operations, webhooks, and the component schemas that only
    /// they lead to. With `include`, no component stays that no selected operation leads to; without, those stay that
    /// no operation at all leads to.
    /// - Parameter findings: those about the whole document.
    /// - Returns: the document; the findings that are not about something left out; and a warning for each entry of the
    ///   filters that matches nothing.
    public func selecting(_ selection: Selection, _ findings: [Finding] = []) -> (Document, [Finding]) {
        if selection.isWhole { return (self, findings) }
        var result = self
        result.operations.removeAll { !selection.selects($0) }
        result.webhooks.removeAll { !selection.selects($0) }
        let graph = SchemaGraph(self)
        let selected = result.operations + result.webhooks
        var kept = graph.closure(of: selected)
        if selection.include == nil {
            let used = graph.closure(of: operations + webhooks)
            kept = graph.closure(of: selected, and: componentSchemas.map(\.schema).filter { !used.contains($0) })
        }
        result.componentSchemas.removeAll { !kept.contains($0.schema) }
        result.keywordCounts = keywordCounts(in: kept)
        let leftOut = LeftOutParts(whole: self, selected: result, kept: kept)
        let relevant = findings.filter { $0.span.map { !leftOut.contain($0) } ?? true }
        return (result, relevant + unmatched(selection, isEmpty: selected.isEmpty))
    }

    /// The shortest way from an operation or webhook to a component schema, step by step; `nil` where none leads to it.
    public func way(to schema: SchemaID) -> [ReachStep]? {
        SchemaGraph(self).shortestWay(from: operations + webhooks, to: schema)
    }

    private func keywordCounts(in kept: Set<SchemaID>) -> [String: Int] {
        var counts: [String: Int] = [:]
        for id in kept {
            for (key, _) in self[id].node.pairs {
                guard let name = key.scalarText, SchemaKeyword.named[name] != nil else { continue }
                counts[name, default: 0] += 1
            }
        }
        return counts
    }

    // MARK: Entries without effect

    private func unmatched(_ selection: Selection, isEmpty: Bool) -> [Finding] {
        let all = operations + webhooks
        let findings = [selection.include, selection.exclude].compactMap { $0 }.flatMap { unmatched($0, all) }
        guard findings.isEmpty, isEmpty, !all.isEmpty else { return findings }
        let entry = [selection.include, selection.exclude].compactMap { $0 }
            .flatMap { $0.tags + $0.operations + $0.paths }.first
        let help = "Look at what ‘exclude’ takes away from ‘include’."
        return [Finding(.filterNoMatch, "the filters leave no operation", at: entry?.span, help: help)]
    }

    private func unmatched(_ criteria: Selection.Criteria, _ all: [Operation]) -> [Finding] {
        let tags = all.flatMap(\.tags)
        let labels = all.map(\.label)
        let paths = all.map(\.path)
        return criteria.tags.filter { !tags.contains($0.text) }.map { unmatched($0, "no operation has the tag", tags) }
            + criteria.operations.filter { entry in !all.contains { $0.isNamed(entry.text) } }
            .map { unmatched($0, "there is no operation", labels) }
            + criteria.paths.filter { entry in !paths.contains(where: PathGlob(entry.text).matches) }
            .map { unmatched($0, "no path matches", paths) }
    }

    private func unmatched(_ entry: Selection.Entry, _ message: String, _ known: [String]) -> Finding {
        let help = Spelling.suggestion(for: entry.text, among: known) ?? "Remove the line, or correct it."
        return Finding(.filterNoMatch, "\(message) ‘\(entry.text)’", at: entry.span, help: help)
    }
}
