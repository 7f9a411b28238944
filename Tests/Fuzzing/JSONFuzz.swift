// A libFuzzer target: any bytes are read as values of several types, and what was read is written and read again as the
// same value. It is compiled together with the runtime's sources: see `scripts/fuzz`.
import Foundation

/// Synthesized coding, by way of the runtime's decoder and encoder.
struct FuzzPart: Codable {
    var a: Int?
    var b: [String: Decimal]?
    var c: [FuzzPart]?
    var d: Double?
    var e: Bool?
    var f: URL?
    var g: Data?
    var h: String?
}

/// Coding as generated types have it.
struct FuzzObject: Codable {
    let id: LenientID
    let amount: Decimal?
    let text: Nullable<String>?
    let when: Date?
    let rest: [String: JSONValue]

    init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        id = try object.required("id")
        amount = object.optional("amount")
        text = object.nullable("text")
        when = object.optional("when", as: UnixSeconds.self)
        rest = object.rest(excluding: ["id", "amount", "text", "when"])
        try object.finish()
    }

    func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(id, "id")
        object.write(amount, "amount")
        object.write(text, "text")
        object.write(when, "when", as: UnixSeconds.self)
        object.writeRest(rest)
        try object.finish()
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let data = Data(bytes: start, count: count)
    if let value = try? JSONValue(parsing: data) {
        guard let written = try? value.data(), let again = try? JSONValue(parsing: written), again == value else {
            fatalError("what was written is not what was read")
        }
    }
    if let parts = try? JSONCoding.decode([FuzzPart].self, from: data) { _ = try? JSONCoding.encode(parts) }
    if let objects = try? JSONCoding.decode([FuzzObject].self, from: data, repeatedMembers: .refused) {
        _ = try? JSONCoding.encode(objects)
    }
    return 0
}
