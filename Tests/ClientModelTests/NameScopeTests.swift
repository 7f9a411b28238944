// Giving out names: no two alike, and the outcome depends on the names alone.

import Testing

@testable import ClientModel

@Suite struct NameScopeTests {
    private func assign(
        _ names: [String], reserved: Set<String> = [], ignoresCase: Bool = false
    ) -> [String: String] {
        let scope = NameScope(reserved: reserved, ignoresCase: ignoresCase, reservedSuffix: "Value")
        let given = scope.assign(names.map { NameWish(wireName: $0, preferred: SwiftNames.member($0), rank: 0) })
        return Dictionary(zip(names, given), uniquingKeysWith: { first, _ in first })
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
        let scope = NameScope(reserved: [], ignoresCase: true, reservedSuffix: "Model")
        let wishes = [
            NameWish(wireName: "Account", preferred: "Account", rank: 1),
            NameWish(wireName: "account", preferred: "Account", rank: 0),
        ]
        #expect(scope.assign(wishes) == ["Account2", "Account"])
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
