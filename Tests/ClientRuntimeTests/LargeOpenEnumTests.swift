// Open enumerations that find their cases in a table.

import Foundation
import Testing

@testable import ClientRuntime

@Suite struct LargeOpenEnumTests {
    enum Carrier: LargeOpenEnum {
        case dhl, empty, quoted, cafe, long
        case unrecognized(String)

        static let listedCases = ListedCases<Self>([.dhl, .empty, .quoted, .cafe, .long])

        var wireText: WireText {
            switch self {
            case .dhl: .listed("DHL")
            case .empty: .listed("")
            case .quoted: .listed("\"a\\b\n")
            case .cafe: .listed("caf\u{E9}")
            case .long: .listed("A_TEXT_OF_MORE_THAN_FIFTEEN_BYTES")
            case .unrecognized(let text): .unlisted(text)
            }
        }
    }

    static let listed: [Carrier] = [.dhl, .empty, .quoted, .cafe, .long]

    @Test(arguments: listed) func listedTextsAreTheirCases(_ carrier: Carrier) throws {
        guard case .listed(let text) = carrier.wireText else { throw CancellationError() }
        #expect(carrier.rawValue == text.description)
        let found = Carrier(rawValue: text.description)
        if case .unrecognized = found { Issue.record("\(text) is not found") }
        #expect(found == carrier)
        #expect(try decode(encode([carrier]), as: [Carrier].self) == [carrier])
    }

    @Test func theWireFormIsThatOfTheText() throws {
        let text = #"["DHL","","\"a\\b\n","café","A_TEXT_OF_MORE_THAN_FIFTEEN_BYTES","dhl","\u0000","DH"]"#
        let read: [Carrier] = try decode(text)
        #expect(read == Self.listed + ["dhl", "\0", "DH"].map(Carrier.unrecognized))
        #expect(try encode(read) == text)
        #expect(try decode(#"["\u0044HL"]"#, as: [Carrier].self) == [.dhl])
    }

    /// The bytes that were read are written again, also where Unicode takes two texts for one.
    @Test func otherBytesAreAnotherValue() throws {
        let decomposed = "[\"cafe\u{301}\"]"
        let read: [Carrier] = try decode(decomposed)
        guard case .unrecognized = read[0] else { throw CancellationError() }
        #expect(read != [.cafe])
        #expect(try Array(encode(read).utf8) == Array(decomposed.utf8))
    }

    @Test func valuesAreEqualWhereTheirTextsAre() {
        #expect(Carrier.unrecognized("DHL") == .dhl)
        #expect(Carrier.unrecognized("DHL").hashValue == Carrier.dhl.hashValue)
        #expect(Set(Self.listed + [.unrecognized("DHL"), .unrecognized("x")]).count == 6)
        #expect(Carrier.dhl != .long)
    }

    @Test func valuesOfOtherKindsFail() {
        #expect(failure("[1]", as: [Carrier].self)?.pointer == "/0")
        #expect(failure("[null]", as: [Carrier].self)?.problem == .null)
        #expect(failure(#"["\ud800"]"#, as: [Carrier].self)?.pointer == "/0")
    }

    @Test func otherCodersReadAndWriteTheText() throws {
        let data = try JSONEncoder().encode(Self.listed + [.unrecognized("x")])
        #expect(try JSONDecoder().decode([Carrier].self, from: data) == Self.listed + [.unrecognized("x")])
    }

    @Test func tablesOfManyTextsFindAllOfThem() {
        let texts: [StaticString] = [
            "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "a", "aa", "aaa",
            "aaaaaaaa",
            "aaaaaaaab", "baaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ]
        let table = TextTable(texts)
        for (index, text) in texts.enumerated() {
            #expect(text.withUTF8Buffer { table.index(of: $0) } == (index == 17 ? 0 : index))
        }
        #expect("z".withBytes { table.index(of: $0) } == -1)
        #expect("".withBytes { table.index(of: $0) } == -1)
    }
}
