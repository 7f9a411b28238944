// What every replay store must do, and what is particular to the one in memory.

import Foundation
import Testing

@testable import Webhooks

@Suite struct ReplayStoreTests {
    enum Kind: CaseIterable { case memory, file }

    private let folder: TemporaryFolder
    private let start = Date(timeIntervalSince1970: 1_700_000_000)

    init() throws { folder = try TemporaryFolder() }

    private func store(_ kind: Kind) throws -> any ReplayStore {
        switch kind {
        case .memory: InMemoryReplayStore()
        case .file: try FileReplayStore(path: folder.file("ids"))
        }
    }

    @Test(arguments: Kind.allCases)
    func `an id is new once, until it expires`(kind: Kind) async throws {
        let store = try store(kind)
        let expiry = start.addingTimeInterval(10)
        #expect(try await store.insertIfAbsent("a", until: expiry, now: start))
        #expect(try await !store.insertIfAbsent("a", until: expiry, now: start))
        #expect(try await store.insertIfAbsent("b", until: expiry, now: start))
        #expect(try await !store.insertIfAbsent("a", until: expiry, now: start.addingTimeInterval(9.9)))
        #expect(try await store.insertIfAbsent("a", until: expiry.addingTimeInterval(10), now: expiry))
        #expect(try await !store.insertIfAbsent("a", until: expiry, now: start.addingTimeInterval(19.9)))
    }

    @Test(arguments: Kind.allCases)
    func `a removed id is new again`(kind: Kind) async throws {
        let store = try store(kind)
        let expiry = start.addingTimeInterval(10)
        try await store.remove("a")
        #expect(try await store.insertIfAbsent("a", until: expiry, now: start))
        try await store.remove("a")
        #expect(try await store.insertIfAbsent("a", until: expiry, now: start))
        #expect(try await !store.insertIfAbsent("a", until: expiry, now: start))
    }

    @Test(arguments: Kind.allCases)
    func `of many attempts at once, one succeeds for each id`(kind: Kind) async throws {
        let store = try store(kind)
        let start = start
        let wins = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<60 {
                group.addTask {
                    try await store.insertIfAbsent("id \(number % 6)", until: start.addingTimeInterval(1), now: start)
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wins == 6)
    }

    @Test(arguments: Kind.allCases)
    func `any text is an id`(kind: Kind) async throws {
        let store = try store(kind)
        let expiry = start.addingTimeInterval(10)
        let ids = ["", "a\nb", "a b", "+ 1 x", "ü", "u\u{308}", String(repeating: "x", count: 5000)]
        for id in ids { #expect(try await store.insertIfAbsent(id, until: expiry, now: start)) }
        for id in ids { #expect(try await !store.insertIfAbsent(id, until: expiry, now: start)) }
    }

    @Test func `a full store in memory forgets the oldest id`() async {
        let store = InMemoryReplayStore(capacity: 3)
        let expiry = start.addingTimeInterval(10)
        for id in ["a", "b", "c", "d"] { #expect(await store.insertIfAbsent(id, until: expiry, now: start)) }
        #expect(await store.count == 3)
        for id in ["b", "c", "d"] { #expect(await !store.insertIfAbsent(id, until: expiry, now: start)) }
        #expect(await store.insertIfAbsent("a", until: expiry, now: start))
    }

    @Test func `a full store in memory forgets expired ids first`() async {
        let store = InMemoryReplayStore(capacity: 2)
        #expect(await store.insertIfAbsent("old", until: start.addingTimeInterval(1), now: start))
        #expect(await store.insertIfAbsent("live", until: start.addingTimeInterval(100), now: start))
        let later = start.addingTimeInterval(2)
        #expect(await store.insertIfAbsent("new", until: start.addingTimeInterval(100), now: later))
        #expect(await !store.insertIfAbsent("live", until: start.addingTimeInterval(100), now: later))
    }

    @Test func `a store in memory does not grow with what it has forgotten`() async {
        let store = InMemoryReplayStore(capacity: 10)
        let expiry = start.addingTimeInterval(10)
        #expect(await store.insertIfAbsent("stays", until: expiry, now: start))
        for _ in 0..<1000 {
            #expect(await store.insertIfAbsent("comes and goes", until: expiry, now: start))
            await store.remove("comes and goes")
        }
        for number in 0..<1000 { #expect(await store.insertIfAbsent("\(number)", until: expiry, now: start)) }
        #expect(await store.count == 10)
        #expect(await store.orderCount < 100)
    }
}
