// A server that writes piece by piece goes on when the test says so.
import Foundation
import Synchronization

/// Lets the server wait for the test, and tells the test what the server has seen.
final class StreamGate: Sendable {
    private let steps = Mutex(0)
    private let closed = Mutex(false)

    func open() { steps.withLock { $0 += 1 } }
    var isClosed: Bool { closed.withLock { $0 } }

    /// Waits for the next opening.
    func pass(_ number: Int) { while steps.withLock({ $0 < number }) { Thread.sleep(forTimeInterval: 0.002) } }

    /// Writes until nobody reads any more.
    func writeForEver(_ write: (String) -> Bool) {
        while write(": still here\n") { Thread.sleep(forTimeInterval: 0.005) }
        closed.withLock { $0 = true }
    }

    func waitUntilClosed() async throws { while !isClosed { try await Task.sleep(for: .milliseconds(5)) } }
}
