// Members are found by their names, however many an object has and however alike they are.

import Foundation
import Testing

@testable import ClientRuntime

@Suite struct MemberLookupTests {
    /// Reads members by names that are known only at run time.
    private struct Members: Decodable {
        let found: [String: Int]

        static let names = (0..<300).map { "member\($0)" }

        init(from decoder: any Decoder) throws {
            var object = try ObjectReader(decoder)
            var found: [String: Int] = [:]
            for name in Self.names { found[name] = object.optional(name) }
            self.found = found
            try object.finish()
        }
    }

    private func read<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
        try JSONCoding.decode(type, from: Data(text.utf8))
    }

    @Test(arguments: [0, 1, 6, 7, 63, 64, 65, 66, 300])
    func objectsOfAllSizes(count: Int) throws {
        let members = Members.names.prefix(count).enumerated().map { "\"\($1)\": \($0)" }
        for text in [members, members.reversed()] {
            let found = try read(Members.self, "{\(text.joined(separator: ", "))}").found
            #expect(found.count == count)
            #expect(found.allSatisfy { $0.key == "member\($0.value)" })
        }
    }

    /// The first of several members counts: of few, and of as many as need a table.
    @Test(arguments: [2, 64, 65, 200])
    func theFirstOfOneNameCounts(count: Int) throws {
        let others = (0..<count - 2).map { "\"x\($0)\": 0" }
        let text = (["\"member1\": 1"] + others + ["\"member1\": 2"]).joined(separator: ", ")
        #expect(try read(Members.self, "{\(text)}").found == ["member1": 1])
    }

    private struct Alike: Decodable, Equatable {
        var aXbcd: Int?, aYbcd: Int?, aZbcd: Int?, accented: Int?, empty: Int?

        init(from decoder: any Decoder) throws {
            var object = try ObjectReader(decoder)
            aXbcd = object.optional("aXbcd")
            aYbcd = object.optional("aYbcd")
            aZbcd = object.optional("aZbcd")
            accented = object.optional("é")
            empty = object.optional("")
            try object.finish()
        }
    }

    /// They have the same length and the same first, middle and last bytes.
    @Test func namesThatAreAlike() throws {
        let alike = try read(Alike.self, #"{"aYbcd": 2, "aXbcd": 1, "\u00e9": 3, "": 4}"#)
        #expect(alike.aXbcd == 1 && alike.aYbcd == 2 && alike.aZbcd == nil && alike.accented == 3 && alike.empty == 4)
        #expect(try read(Alike.self, #"{"\u0061Xbcd": 5}"#).aXbcd == 5)
    }

    /// Of two objects at one depth the second is not searched for the members of the first.
    @Test func oneObjectAfterTheOther() throws {
        let pages = try read([Members].self, #"[{"member1": 1}, {"member2": 2}, {}, {"member1": 3}]"#)
        #expect(pages.map(\.found) == [["member1": 1], ["member2": 2], [:], ["member1": 3]])
    }

    /// Names that differ in one byte are told apart, wherever it is.
    @Test(arguments: 1...40)
    func namesOfAllLengths(count: Int) throws {
        let name = String(repeating: "x", count: count)
        let memory = try #require(JSONMemory(Data("{\"first\": 0, \"\(name)\": 1}".utf8)))
        let members = JSONMembers(of: memory.document.root)
        for position in 0..<count {
            var other = Array(name)
            other[position] = "y"
            // Twice: where the next name is expected, and where it is not.
            for _ in 0..<2 {
                #expect(members.member("first") != nil)
                #expect(members.member(String(other)) == nil)
            }
            #expect(try members.member(name)?.integer(Int.self) == 1)
            #expect(members.member(name + "x") == nil && members.member(String(name.dropLast())) == nil)
        }
        withExtendedLifetime(memory) {}
    }

    /// The first of several members counts, also when the search goes on behind another one.
    @Test func theFirstCountsInAnyOrder() throws {
        let memory = try #require(JSONMemory(Data(#"{"a": 1, "b": 2, "a": 3, "c": 4, "\u0061": 5}"#.utf8)))
        let members = JSONMembers(of: memory.document.root)
        for names in ["bac", "cab", "abc", "cba", "aab"] {
            for name in names {
                #expect(try members.member("\(name)")?.integer(Int.self) == ["a": 1, "b": 2, "c": 4][name])
            }
        }
        withExtendedLifetime(memory) {}
    }
}
