// The line that says what takes so long: on a terminal, for work of more than a second, gone when it is done.

import Foundation
import Synchronization

final class ProgressLine: Sendable {
    private struct State {
        var text: String?
        var isWaiting = false
        /// Whether the work has taken so long that the line is there.
        var isShown = false
    }

    private let state = Mutex(State())
    private let write: @Sendable (String) -> Void
    private let wait: @Sendable () -> Void

    /// - Parameters:
    ///   - wait: returns when the work has taken so long that it is worth a line.
    ///   - write: writes to the terminal.
    init(
        wait: @escaping @Sendable () -> Void = { Thread.sleep(forTimeInterval: 1) },
        write: @escaping @Sendable (String) -> Void
    ) {
        self.wait = wait
        self.write = write
    }

    /// Says what is being done from now on.
    func show(_ text: String) {
        let isFirst = state.withLock { state in
            state.text = text
            if state.isShown { write("\r\u{1B}[K\(text)") }
            defer { state.isWaiting = true }
            return !state.isWaiting
        }
        guard isFirst else { return }
        Thread.detachNewThread { [self] in
            wait()
            state.withLock { state in
                state.isShown = true
                if let text = state.text { write("\r\u{1B}[K\(text)") }
            }
        }
    }

    /// Nothing is being done any more, or something else is about to be written.
    func clear() {
        state.withLock { state in
            if state.isShown, state.text != nil { write("\r\u{1B}[K") }
            state.text = nil
        }
    }
}
