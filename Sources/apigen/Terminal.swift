// Standard output and standard error: what is a terminal, how wide it is, whether it may have colours.

import Foundation

struct Terminal: Sendable {
    let environment: [String: String]

    var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether findings, on standard error, may have colours.
    /// - Parameter choice: the value of `--color`.
    func usesColor(_ choice: String?) -> Bool { usesColor(choice, isTerminal: isErrorTerminal) }

    /// Whether what is asked for, on standard output, may have colours.
    func usesColorOnOutput(_ choice: String?) -> Bool { usesColor(choice, isTerminal: isatty(STDOUT_FILENO) == 1) }

    private func usesColor(_ choice: String?, isTerminal: Bool) -> Bool {
        switch choice {
        case "always": return true
        case "never": return false
        default:
            // https://no-color.org: any value but an empty one.
            let isForbidden = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
            return isTerminal && !isForbidden
        }
    }

    /// Columns for excerpts of source lines.
    var width: Int {
        var size = winsize()
        guard isErrorTerminal, ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 120 }
        return Int(size.ws_col)
    }

    func write(_ text: String) { write(text, to: STDOUT_FILENO) }

    func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

    private func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // A closed pipe or a full disk: there is nobody left to tell.
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
