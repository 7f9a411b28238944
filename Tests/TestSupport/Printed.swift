// Everything that printing a value can show, in one text, for tests that look for what must not be in it.
import Foundation

public enum Printed {
    /// The text of a value by each way of printing: describing, reflecting, dumping, mirrors at any depth, and the texts
    /// that errors have.
    public static func all(_ value: Any) -> String {
        var text = "\(String(describing: value))\n\(String(reflecting: value))\n"
        dump(value, to: &text)
        addMirror(of: value, to: &text, depth: 0)
        if let error = value as? any Error {
            text += "\(error.localizedDescription)\n\((error as NSError).userInfo)\n"
        }
        return text
    }

    private static func addMirror(of value: Any, to text: inout String, depth: Int) {
        guard depth < 12 else { return }
        for child in Mirror(reflecting: value).children {
            text += "\(child.label ?? ""): \(child.value)\n"
            addMirror(of: child.value, to: &text, depth: depth + 1)
        }
    }

    /// Those of the marks that printing the value shows.
    public static func marks(_ marks: some Sequence<String>, in value: Any) -> [String] {
        let text = all(value)
        return marks.filter { text.contains($0) }
    }
}
