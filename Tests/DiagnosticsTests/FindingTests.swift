// The values themselves: severities, findings, lists, and the markers that the tests use.

import Diagnostics
import TestSupport
import Testing

@Suite("Findings")
struct FindingTests {
    @Test("Severities are ordered from off to error")
    func severityOrder() {
        #expect(Severity.allCases.shuffled().sorted() == [.off, .info, .warning, .error])
    }

    @Test("A finding starts with the severity of its rule")
    func defaultSeverity() {
        #expect(Finding(.advice, "x", at: nil).severity == .warning)
        #expect(Finding(.sample, "x", at: nil).severity == .error)
    }

    @Test("A span never ends before it starts")
    func spanOrder() {
        let early = SourcePosition(line: 1, column: 9)
        let late = SourcePosition(line: 2, column: 1)
        #expect(SourceSpan(file: "a", start: late, end: early).end == late)
        #expect(early < late)
    }

    @Test("A list counts by the severity in force")
    func list() {
        var list = FindingList()
        #expect(list.isEmpty && !list.hasErrors)
        var mild = Finding(.sample, "mild", at: nil)
        mild.severity = .info
        list.report(mild)
        list.report(contentsOf: [Finding(.advice, "odd", at: nil)])
        #expect(!list.hasErrors)
        list.report(Finding(.sample, "bad", at: nil))
        #expect(list.hasErrors)
        #expect(Severity.allCases.map(list.count) == [0, 1, 1, 1])
        #expect(list.all.map(\.message) == ["mild", "odd", "bad"])
    }

    @Test("Markers are taken out and count Unicode scalars")
    func markers() {
        let marked = MarkedText("ab1️⃣c\r\n日😀2️⃣\n3️⃣")
        #expect(marked.text == "abc\r\n日😀\n")
        #expect(marked[1] == SourcePosition(line: 1, column: 3))
        #expect(marked[2] == SourcePosition(line: 2, column: 3))
        #expect(marked[3] == SourcePosition(line: 3, column: 1))
    }
}
