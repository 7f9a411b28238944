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

    @Test func alternativesAmongThePartsHaveTheMembersOfTheOthers() throws {
        let opened = try roundTrip(Log.self, #"{"id": "1", "note": null, "event": "opened", "data": 7}"#)
        guard case .opened(let value) = opened else { throw Missing() }
        #expect(value.id == "1" && value.note == .null && value.data == 7)
        #expect(opened.id == "1")
        let closed = try roundTrip(Log.self, #"{"id": "2", "event": "closed", "data": ["a"]}"#)
        guard case .closed(let value) = closed else { throw Missing() }
        #expect(value.data == ["a"] && closed.id == "2")
    }

    @Test func whatAllAlternativesHaveIsReadWhereNoneFits() throws {
        let other = try roundTrip(Log.self, #"{"id": "1", "note": 5, "event": "moved", "data": {"x": 1}}"#)
        guard case .unrecognized = other else { throw Missing() }
        #expect(other.id == "1")
    }

    @Test func alternativesBesideMembersAreBuiltAndWritten() throws {
        let day = try #require(CalendarDate(year: 2024, month: 5, day: 6))
        let card = Transfer.cardDetails(.init(amount: 12.5, number: "4111", day: day))
        let text = try String(decoding: JSONCoding.encode(card), as: UTF8.self)
        #expect(text == #"{"amount":12.5,"day":"2024-05-06","number":"4111"}"#)
        let bank = try roundTrip(Transfer.self, #"{"amount": 1, "day": "2024-05-06", "iban": "X", "note": "n"}"#)
        guard case .bankDetails(let details) = bank else { throw Missing() }
        #expect(details.iban == "X" && bank.amount == 1 && bank.note == "n")
        let both = try roundTrip(
            Transfer.self, #"{"amount": 2, "day": "2024-05-06", "at": 5, "seen": [6], "iban": "X", "number": "4111"}"#)
        guard case .unrecognized = both else { throw Missing() }
        #expect(both.amount == 2 && both.day == day)
        #expect(both.at == Date(timeIntervalSince1970: 5) && both.seen == [Date(timeIntervalSince1970: 6)])
    }

    private struct Missing: Error {}
}
