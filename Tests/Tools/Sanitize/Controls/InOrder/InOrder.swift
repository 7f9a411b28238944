// Tasks that take turns by a `Mutex`: the sanitizer has to be silent.
import Synchronization

final class Shared: Sendable {
    let counts = Mutex(["": 0])
}

@main struct InOrder {
    static func main() async {
        let shared = Shared()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<10_000 { shared.counts.withLock { $0["", default: 0] += 1 } } }
            }
        }
        print(shared.counts.withLock { $0 })
    }
}
