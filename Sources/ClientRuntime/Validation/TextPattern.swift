// Regular expressions of descriptions, matched with a limit on the work: neither a hostile pattern nor a hostile text
// keeps a program busy.
import Foundation
import Synchronization

enum TextPattern {
    enum Outcome: Sendable { case matches, differs, undecided }

    /// How often the matcher may ask whether to go on; it asks about every third of a millisecond.
    private static let patience = 300
    private static let compiled = Mutex<[String: NSRegularExpression]>([:])

    /// - Parameter pattern: in the syntax of ICU, which generated code has it in. One that is not a regular expression
    ///   matches nothing.
    static func match(_ pattern: String, _ text: String) -> Outcome {
        guard let expression = expression(pattern) else { return .differs }
        var outcome = Outcome.differs
        var questions = 0
        let range = NSRange(location: 0, length: text.utf16.count)
        expression.enumerateMatches(in: text, options: .reportProgress, range: range) { match, _, stop in
            if match != nil {
                outcome = .matches
                stop.pointee = true
            } else if questions >= patience {
                outcome = .undecided
                stop.pointee = true
            }
            questions += 1
        }
        return outcome
    }

    /// A pattern in a message: a long one tells nobody anything.
    static func shown(_ pattern: String) -> String { pattern.utf8.count <= 60 ? pattern : "its pattern" }

    private static func expression(_ pattern: String) -> NSRegularExpression? {
        if let known = compiled.withLock({ $0[pattern] }) { return known }
        guard let new = try? NSRegularExpression(pattern: pattern) else { return nil }
        compiled.withLock { $0[pattern] = new }
        return new
    }
}
