// Generated types that are made of parts, in use.

import ClientRuntime
import Foundation
import GoldenComposition
import Testing

@Suite struct CompositionUseTests {
    @Test func membersOfAllPartsStandSideBySide() throws {
        let flat = try roundTrip(Flat.self, #"{"id": "1", "note": null, "name": "n"}"#)
        #expect(flat == Flat(id: "1", name: "n", note: .null))
        let nested = try roundTrip(Nested.self, #"{"id": "1", "note": null, "name": "n", "depth": 2}"#)
        #expect(nested.note == nil && nested.depth == Int32(2) && nested.isShallowOrDefault)
        #expect(throws: DecodingFailure.self) {
            try JSONCoding.decode(Nested.self, from: Data(#"{"id": "1", "name": "n", "depth": 2}"#.utf8))
        }
    }

    @Test func whatStandsBesideThePartsBelongsToThem() throws {
        let siblings = try roundTrip(Siblings.self, #"{"id": "1", "own": 0.1, "x": 5}"#)
        #expect(siblings.own == Decimal(string: "0.1") && siblings.additionalProperties == ["x": 5])
    }

    @Test func aPartMayBeWrappedToBeNullable() throws {
        let wrapped = try roundTrip(Wrapped.self, #"{"required": null, "optional": null, "kind": null}"#)
        #expect(wrapped.required == nil && wrapped.optional == .null && wrapped.kind == .null)
        let absent = try roundTrip(Wrapped.self, #"{"required": {"id": "1"}, "kind": "z", "code": "abc"}"#)
        #expect(absent.optional == nil && absent.kind == .value(.unrecognized("z")))
    }

    @Test func limitsOfAllPartsHold() throws {
        let tooShort = Wrapped(required: nil, code: "a")
        let tooLong = Wrapped(required: nil, code: "abcde")
        #expect(throws: ValidationFailure.self) { try tooShort.validate() }
        #expect(throws: ValidationFailure.self) { try tooLong.validate() }
        try Wrapped(required: nil, code: "abc").validate()
    }

    @Test func aPartMayContainTheWhole() throws {
        let tree = try roundTrip(Tree.self, #"{"id": "1", "parent": {"id": "0"}, "children": [{"id": "2"}]}"#)
        #expect(tree.parent?.id == "0" && tree.children?.first?.id == "2")
    }

    @Test func alternativesAmongThePartsMayDifferOverAMember() throws {
        let opened = try roundTrip(Log.self, #"{"id": "1", "event": "opened", "data": 7}"#)
        #expect(opened.event == .opened && opened.data == .integer(7))
        let closed = try roundTrip(Log.self, #"{"id": "1", "event": "closed", "data": ["a"]}"#)
        #expect(closed.event == .closed && closed.data == .strings(["a"]))
        let other = try roundTrip(Log.self, #"{"id": "1", "event": "moved", "data": {"x": 1}}"#)
        #expect(other.event == .unrecognized("moved") && other.data == .unrecognized(["x": 1]))
    }
}
