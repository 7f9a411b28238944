// Tasks that use a `Mutex` and change something else beside it: the sanitizer has to report it.
import Synchronization

final class Shared: @unchecked Sendable {
    let counts = Mutex(["": 0])
    var count = 0
}

@main struct Race {
    static func main() async {
        let shared = Shared()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<10_000 {
                        shared.counts.withLock { $0["", default: 0] += 1 }
                        shared.count += 1
                    }
                }
            }
        }
        print(shared.count)
    }
}
