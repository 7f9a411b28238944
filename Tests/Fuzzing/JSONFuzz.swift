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

/// A text that reads itself: lists and maps of it are read by the standard library.
struct FuzzText: Decodable {
    let text: String

    init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
}

/// Alternatives of all kinds, two of them objects, as generated unions have them.
indirect enum FuzzUnion: Codable {
    case text(String)
    case list([FuzzUnion])
    case object(FuzzObject)
    case part(FuzzPart)
    case unrecognized(JSONValue)

    init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best(anyOf: [
                .string { .text(try $0.decode()) },
                .array { .list(try $0.decode()) },
                .object(.open(required: ["id"], known: ["id", "amount", "text", "when"])) { .object(try $0.decode()) },
                .object(ObjectForm(known: ["a", "b", "c"], constants: ["h": ["x", "y"]])) { .part(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .list(let value): try value.encode(to: encoder)
        case .object(let value): try value.encode(to: encoder)
        case .part(let value): try value.encode(to: encoder)
        case .unrecognized(let value): try value.encode(to: encoder)
        }
    }
}

/// Lists and maps of texts have a way of their own.
func readTexts(_ data: Data) {
    let list = try? JSONCoding.decode([FuzzText].self, from: data)
    let map = try? JSONCoding.decode([String: FuzzText].self, from: data)
    guard (try? JSONCoding.decode([String].self, from: data)) == list?.map(\.text),
        (try? JSONCoding.decode([String: String].self, from: data)) == map?.mapValues(\.text)
    else {
        fatalError("texts are not read as other values are")
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
    if let unions = try? JSONCoding.decode([FuzzUnion].self, from: data) { _ = try? JSONCoding.encode(unions) }
    readTexts(data)
    return 0
}
