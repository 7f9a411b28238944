// Generated tuples in use: members in Swift, positions on the wire.

import ClientRuntime
import Foundation
import GoldenTuples
import Testing

@Suite struct TupleUseTests {
    @Test func positionsAreMembers() throws {
        let position = try roundTrip(Position.self, "[151.2093, -33.8688]")
        #expect(position.longitude == Decimal(string: "151.2093"))
        #expect(position.altitude == nil)
        #expect(try roundTrip(Position.self, "[1, 2, 3]") == Position(longitude: 1, latitude: 2, altitude: 3))
    }

    @Test func nullAndAbsenceAreKeptApart() throws {
        let candle = try roundTrip(Candle.self, "[1700000000, null]")
        #expect(candle.openedAt == Date(timeIntervalSince1970: 1_700_000_000))
        #expect(candle.second == nil)
        #expect(candle.third == nil)
        #expect(try roundTrip(Candle.self, #"[1, "a", null]"#).third == .some(.null))
        #expect(try roundTrip(Candle.self, #"[1, "a", null, null]"#).fourth == .null)
    }

    @Test func theRestIsTyped() throws {
        let id = UUID()
        let candle = try roundTrip(
            Candle.self, #"[1, "a", 2.5, {"b": [true]}, "old", "\#(id.uuidString.lowercased())"]"#)
        #expect(candle.rest == [id])
        #expect(candle.fourth == ["b": [true]])
        #expect(try roundTrip(Open.self, #"["a", 1, null, "b"]"#).rest == [1, nil, "b"])
    }

    @Test func whatIsLeftOutBeforeAGivenPositionIsNull() throws {
        let open = Open(first: nil, rest: [1])
        #expect(try JSONCoding.encode(open) == Data("[null,1]".utf8))
    }

    @Test func aTupleMayContainItself() throws {
        let chain = try roundTrip(Chain.self, #"["a", ["b", ["c"]]]"#)
        #expect(chain.next?.next?.value == "c")
    }

    @Test func aUnionKnowsATupleByItsKind() throws {
        let shapes = try roundTrip([Shape].self, #"["x", [1, 2]]"#)
        guard case .string("x") = shapes[0], case .position(let position) = shapes[1] else {
            Issue.record("\(shapes)")
            return
        }
        #expect(position.latitude == 2)
    }

    @Test func tuplesAreElementsAndMembers() throws {
        let track = try roundTrip(Track.self, #"{"points": [[1, 2], [3, 4, 5]], "bounds": [[1, 2], [3, 4]]}"#)
        #expect(track.points[1].altitude == 5)
        #expect(track.bounds?.wrapped?.second.longitude == 3)
        #expect(try roundTrip(Track.self, #"{"points": [], "bounds": null}"#).bounds == .some(.null))
    }

    @Test func limitsAreCheckedByPosition() throws {
        #expect(Position(longitude: 200, latitude: 0).violations.map(\.pointer) == ["/0"])
        let route = try roundTrip(Route.self, #"["", [1, 2], [-200, 3]]"#)
        #expect(route.violations.map(\.pointer) == ["/0", "/2/0"])
        try Route(name: "Home", rest: [Position(longitude: 1, latitude: 2)]).validate()
    }

    @Test func secretsAreNotPrinted() {
        let login = Login(user: "alice", password: "hunter2")
        #expect(!"\(login)".contains("hunter2"))
        #expect("\(login)".contains("alice"))
    }

    @Test(arguments: [
        ("[1]", "/1", "missing"), (#"[1, "x"]"#, "/1", "string"), ("[1, 2, true]", "/2", "boolean"),
        (#"{"a": 1}"#, "whole value", "array"),
    ])
    func whatDoesNotFitIsAnErrorThatSaysWhere(json: String, place: String, word: String) {
        #expect {
            try JSONCoding.decode(Position.self, from: Data(json.utf8))
        } throws: { error in
            "\(error)".contains(place) && "\(error)".contains(word)
        }
    }
}
