// The texts that findings point into, read when the findings are about to be shown.

import Diagnostics
import SpecSource

extension SourceTexts {
    /// The files that findings and their notes point into, as far as they can be read.
    public static func quoted(by findings: [Finding], from files: InputFiles = InputFiles()) -> SourceTexts {
        var texts = SourceTexts()
        let spans = findings.flatMap { [$0.span] + $0.notes.map(\.span) }
        for path in Set(spans.compactMap { $0?.file }) {
            guard let bytes = files.bytes(at: path) else { continue }
            // Columns do not count a byte order mark, and UTF-16 is not quoted at all.
            if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { continue }
            texts.add(path: path, bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        }
        return texts
    }
}
