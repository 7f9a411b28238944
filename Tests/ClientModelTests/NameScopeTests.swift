// Giving out names: no two alike, and the outcome depends on the names alone.

import Testing

@testable import ClientModel

@Suite struct NameScopeTests {
    private func assign(
        _ names: [String], reserved: Set<String> = [], ignoresCase: Bool = false
    ) -> [String: String] {
        var scope = NameScope(reserved: reserved, ignoresCase: ignoresCase)
        let decisions = scope.decide(names.map { Name(member: $0, at: nil) }, suffix: "Value")
        return Dictionary(zip(names, decisions.map(\.text)), uniquingKeysWith: { first, _ in first })
    }

    @Test func namesThatDifferStay() {
        #expect(assign(["a", "b", "aB"]) == ["a": "a", "b": "b", "aB": "aB"])
    }

    @Test func theExactNameComesFirst() {
        #expect(assign(["a_b", "aB", "a-b"]) == ["aB": "aB", "a-b": "aB2", "a_b": "aB3"])
    }

    @Test func aNumberIsKeptApartFromANumber() {
        #expect(assign(["a1", "a_1", "a-1"]) == ["a1": "a1", "a-1": "a1_2", "a_1": "a1_3"])
    }

    @Test func aNumberedNameThatSomebodyHasIsSkipped() {
        #expect(assign(["a_b", "aB", "aB2"]) == ["aB": "aB", "aB2": "aB2", "a_b": "aB3"])
    }

    @Test func reservedNamesGetASuffix() {
        #expect(assign(["self", "selfValue"], reserved: ["self"]) == ["self": "selfValue2", "selfValue": "selfValue"])
        #expect(assign(["hash"], reserved: ["hash", "hashValue"]) == ["hash": "hashValueValue"])
    }

    @Test func caseCountsOnlyWhereFilesAreNot() {
        #expect(assign(["ab", "aB"]) == ["ab": "ab", "aB": "aB"])
        #expect(assign(["ab", "aB"], ignoresCase: true) == ["ab": "ab2", "aB": "aB"])
    }

    @Test func ranksGoBeforeEverything() {
        var scope = NameScope(reserved: [], ignoresCase: true)
        let wishes = [
            Name("Account", preferred: "Account", from: .place, rank: 1),
            Name("account", preferred: "Account", from: .component),
        ]
        #expect(scope.decide(wishes, suffix: "Model").map(\.text) == ["Account2", "Account"])
    }

    // MARK: Batches

    @Test func laterBatchesGiveWayToEarlierOnes() {
        var scope = NameScope(reserved: ["hash"])
        scope.hold("link", for: "Link")
        let first = scope.decide([Name(member: "a", at: nil)], suffix: "Value")
        #expect(first.map(\.text) == ["a"])
        let wishes = ["a", "link", "hash", "b"].map { Name(member: $0, at: nil) }
        let second = scope.decide(wishes, suffix: "Value")
        #expect(second.map(\.text) == ["aValue", "linkValue", "hashValue", "b"])
        #expect(
            second.map(\.reason) == [.taken("a", by: "a"), .taken("link", by: "Link"), .reserved("hash"), .rule])
        let third = scope.decide(wishes, suffix: "Value", yielding: .number)
        #expect(third.map(\.text) == ["a2", "link2", "hashValue2", "b2"])
    }

    // MARK: Given names

    /// Each is told as “name”, with “!” where the given name cannot be used.
    private func decide(_ names: [String], given: [Int: String]) -> [String] {
        var scope = NameScope(reserved: ["hash"])
        scope.hold("held", for: "held")
        let entries = given.mapValues { Renames.Entry(kind: .properties, key: $0, name: $0) }
        return scope.decide(names.map { Name(member: $0, at: nil) }, suffix: "Value", given: entries)
            .map { $0.text + ($0.conflict == nil ? "" : "!") }
    }

    @Test func aGivenNameGoesFirst() {
        #expect(decide(["a_b", "aB", "a-b"], given: [:]) == ["aB3", "aB", "aB2"])
        #expect(decide(["a_b", "aB", "a-b"], given: [0: "aB"]) == ["aB", "aB2", "aB3"])
        #expect(decide(["a_b", "aB", "a-b"], given: [1: "other"]) == ["aB2", "other", "aB"])
        #expect(decide(["a", "b"], given: [0: "b", 1: "a"]) == ["b", "a"])
    }

    @Test func aGivenNameHasToBeFree() {
        #expect(decide(["a", "b"], given: [0: "b"]) == ["b!", "b2"])
        #expect(decide(["a", "b"], given: [0: "hash"]) == ["hash!", "b"])
        #expect(decide(["a", "b"], given: [0: "held"]) == ["held!", "b"])
        #expect(decide(["a", "b"], given: [0: "c", 1: "c"]) == ["c", "c!"])
    }

    @Test func theOrderOfTheDescriptionDoesNotMatter() {
        let names = ["a_b", "aB", "a-b", "A B", "aB2", "self", "a1", "a_1", "🏦", "🏛", "", " "]
        let expected = assign(names, reserved: ["self", "empty"], ignoresCase: true)
        #expect(Set(expected.values).count == names.count)
        var generator = Shuffle(state: 7)
        for _ in 0..<200 {
            #expect(
                assign(names.shuffled(using: &generator), reserved: ["self", "empty"], ignoresCase: true) == expected)
        }
    }

    @Test func unrelatedNamesChangeNothing() {
        let names = ["a_b", "aB", "status", "Status_", "1", "_1"]
        let before = assign(names)
        let after = assign(["zebra", "x1"] + names + ["aC", "statusCode"])
        for name in names { #expect(before[name] == after[name]) }
    }
}

/// The same numbers each time.
private struct Shuffle: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
