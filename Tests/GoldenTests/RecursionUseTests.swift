// Lists and maps that contain themselves, in use: they read like lists and maps, and travel as such.

import ClientRuntime
import Foundation
import GoldenRecursion
import Testing

@Suite struct RecursionUseTests {
    @Test func aListOfItselfIsUsedLikeAList() throws {
        var outline = try roundTrip(Outline.self, "[[], [[], [[]]]]")
        #expect(outline.count == 2)
        #expect(outline[1].map(\.count) == [0, 1])
        #expect(outline == [[], [[], [[]]]])
        outline[0] = [[]]
        #expect(try JSONCoding.encode(outline) == Data("[[[]],[[],[[]]]]".utf8))
    }

    @Test func aMapOfItselfIsUsedLikeAMap() throws {
        var folder = try roundTrip(Folder.self, #"{"home": {"alice": {}, "bob": {"music": {}}}}"#)
        #expect(folder["home"]?["bob"]?.members.keys.sorted() == ["music"])
        #expect(folder == ["home": ["alice": [:], "bob": ["music": [:]]]])
        folder["home"]?["alice"]?["letters"] = [:]
        #expect(folder["home"]?["alice"] == ["letters": [:]])
    }

    @Test func listsOfMapsOfListsTravel() throws {
        let grid = try roundTrip(Grid.self, #"[{"a": [{"b": []}]}, {}]"#)
        let row: Row = grid[0]
        #expect(row["a"]?[0]["b"]?.isEmpty == true)
    }

    @Test func anElementMayBeNull() throws {
        let sparse = try roundTrip(Sparse.self, #"{"a": null, "b": {"c": null}}"#)
        #expect(sparse["a"] == .some(nil))
        #expect(sparse["x"] == nil)
    }

    @Test func aUnionHoldsListsAndMapsOfItself() throws {
        let json = try roundTrip(JSON.self, #"{"a": [1.5, "x", null, true, {"b": [[]]}]}"#)
        guard case .object(let members) = json, case .jsons(let elements)? = members["a"] ?? nil else {
            Issue.record("\(json)")
            return
        }
        #expect(elements.count == 5)
        #expect(elements[2] == nil)
        guard case .string("x") = elements[1] else {
            Issue.record("\(elements)")
            return
        }
    }

    @Test func membersMayBeOfThem() throws {
        let shelf = try roundTrip(
            Shelf.self, #"{"outline": [[]], "folders": {"a": {}}, "rows": [{"a": []}], "anything": [1]}"#)
        #expect(shelf.outline?.count == 1)
        #expect(Shelf(outline: [[]], folders: ["a": [:]], rows: [["a": []]]).rows == shelf.rows)
    }

    @Test func whatDoesNotFitIsAnErrorThatSaysWhere() throws {
        #expect {
            try JSONCoding.decode(Shelf.self, from: Data(#"{"folders": {"a": {"b": 1}}}"#.utf8))
        } throws: { error in
            "\(error)".contains("/folders/a/b") && "\(error)".contains("object")
        }
    }
}
