// Rules and spans that the tests of this folder share.

import Diagnostics

extension Rule {
    /// Without a fix, so that findings end with their excerpts.
    static let sample = Rule(
        id: "sample-rule", severity: .error, title: "A sample", explanation: "Something is wrong.", fix: ""
    )
    static let mendable = Rule(
        id: "sample-rule", severity: .error, title: "A sample", explanation: "Something is wrong.", fix: "Mend it."
    )
    static let advice = Rule(
        id: "advice", severity: .warning, title: "Advice", explanation: "Something is odd.", fix: "Think again."
    )
}

/// The stretch of one line of `api.yaml` from one column up to another.
func span(_ line: Int, _ columns: Range<Int>, file: String = "api.yaml") -> SourceSpan {
    SourceSpan(
        file: file,
        start: SourcePosition(line: line, column: columns.lowerBound),
        end: SourcePosition(line: line, column: columns.upperBound)
    )
}

/// Texts with one file `api.yaml`.
func texts(_ text: String) -> SourceTexts {
    var texts = SourceTexts()
    texts.add(path: "api.yaml", bytes: Array(text.utf8))
    return texts
}
