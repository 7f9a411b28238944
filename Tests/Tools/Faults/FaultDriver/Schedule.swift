// Runs work, some at once, and tells what is in use before, between and after.

struct Schedule: Sendable {
    /// How much is done at once.
    let width: Int
    /// What is in use is told whenever one of these counts is reached. One that comes twice is looked at again after a pause, in
    /// which all deadlines pass: waits that were ended take memory until then.
    let counts: [Int]
    let pause: Duration

    func run<Item: Sendable>(_ items: [Item], _ work: @escaping @Sendable (Item) async -> Void) async {
        let before = Usage.now
        tell(before.line(after: 0))
        let counts = counts.filter { $0 <= items.count } + [items.count]
        for (begin, end) in zip([0] + counts, counts) {
            if begin == end { try? await Task.sleep(for: pause) }
            await withTaskGroup(of: Void.self) { group in
                for (index, item) in items[begin..<end].enumerated() {
                    if index >= width { await group.next() }
                    group.addTask { await work(item) }
                }
            }
            tell(await Usage.settled(to: before).line(after: end))
        }
    }
}
