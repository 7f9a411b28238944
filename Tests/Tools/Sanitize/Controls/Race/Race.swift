// Two threads that use a `Mutex`, and then change something else beside it: the sanitizer has to report it.
import Foundation
import Synchronization

final class Shared: @unchecked Sendable {
    let counts = Mutex(["": 0])
    let begun = Atomic(0)
    var count = 0

    func run() {
        counts.withLock { $0["", default: 0] += 1 }
        // Both are there before either goes on. A relaxed operation orders nothing else.
        begun.add(1, ordering: .relaxed)
        while begun.load(ordering: .relaxed) < 2 {}
        for _ in 0..<1_000 { count += 1 }
    }
}

@main struct Race {
    static func main() {
        let shared = Shared()
        let ended = DispatchSemaphore(value: 0)
        for _ in 0..<2 {
            Thread {
                shared.run()
                ended.signal()
            }.start()
        }
        for _ in 0..<2 { ended.wait() }
        print(shared.count)
    }
}
