// Decoders and encoders that types keep for longer than they should.

import Foundation
import Testing

@testable import ClientRuntime

/// What a type keeps of a decoder or an encoder is there for as long as it keeps it.
@Suite struct KeptCoderTests {
    private struct Keeper: Codable {
        let decoder: any Decoder
        let container: KeyedDecodingContainer<WireKey>
        let object: ObjectReader

        init(from decoder: any Decoder) throws {
            self.decoder = decoder
            container = try decoder.container(keyedBy: WireKey.self)
            object = try ObjectReader(decoder)
        }

        func encode(to encoder: any Encoder) throws {
            Self.kept = (encoder.container(keyedBy: WireKey.self), ObjectWriter(encoder))
        }

        nonisolated(unsafe) static var kept: (KeyedEncodingContainer<WireKey>, ObjectWriter)?
    }

    @Test func decodersAreReadAfterTheCall() throws {
        let text = #"{"a": "a text that is too long to stand in a string itself", "b": [1, 2]}"#
        let keeper = try JSONCoding.decode(Keeper.self, from: Data(text.utf8))
        #expect(try keeper.container.decode(String.self, forKey: WireKey("a")).hasSuffix("in a string itself"))
        let list: [Int] = try keeper.object.required("b")
        #expect(list == [1, 2])
        #expect(try keeper.decoder.container(keyedBy: WireKey.self).allKeys.count == 2)
    }

    @Test func encodersAreWrittenToAfterTheCall() throws {
        let keeper = try JSONCoding.decode(Keeper.self, from: Data("{}".utf8))
        #expect(try JSONCoding.encode(keeper) == Data("{}".utf8))
        var (container, writer) = try #require(Keeper.kept)
        Keeper.kept = nil
        try container.encode("late", forKey: WireKey("a"))
        writer.write("later", "b")
        try writer.finish()
    }
}
