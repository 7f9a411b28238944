// A stack that holds whatever a description within the limits can nest: chains of schemas are followed recursively.

import Foundation

/// Runs the work on a thread of its own, because the stack of the main thread cannot grow, and never returns.
func runOnDeepStack(_ work: @escaping @Sendable () -> Never) -> Never {
    let thread = Thread { work() }
    // Memory is taken only as far as the stack is used.
    thread.stackSize = 1 << 30
    thread.start()
    while true { sleep(.max) }
}
