// Small schemas and small values, the same for the same seed.

/// A JSON value as far as the laws need it.
enum SmallValue: Hashable {
    case null, bool
    case integer(Int)
    case fraction
    case string(String)
    case list([SmallValue])
    case object([String: SmallValue])
}

/// SplitMix64, and what it makes.
struct RandomSchemas: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x2545_F491_4F6C_DD1D
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &self)] }

    private mutating func some(_ values: [String]) -> [String] {
        let chosen = values.filter { _ in Bool.random(using: &self) }
        return chosen.isEmpty ? [pick(values)] : chosen
    }

    /// A schema in one line of YAML.
    mutating func schema(depth: Int) -> String {
        let flat = 6
        switch Int.random(in: 0..<(depth > 0 ? flat + 5 : flat), using: &self) {
        case 0: return "{type: string}"
        case 1: return "{type: integer}"
        case 2: return "{type: number}"
        case 3: return "{type: [string, 'null']}"
        case 4: return "{enum: [\(some(["x", "y", "z"]).joined(separator: ", "))]}"
        case 5: return "{type: integer, enum: [\(some(["1", "2", "3"]).joined(separator: ", "))]}"
        case 6: return "{type: array, items: \(schema(depth: depth - 1))}"
        case 7: return "{$ref: '#/components/schemas/\(pick(["A", "B", "C"]))', description: D}"
        case 8: return "{anyOf: [{type: string}, {type: integer}, {type: boolean}]}"
        default:
            let members = some(["a", "b", "c"])
            let required = some(["a", "b", "c"]).joined(separator: ", ")
            let properties = members.map { "\($0): \(schema(depth: depth - 1))" }.joined(separator: ", ")
            return "{type: object, required: [\(required)], properties: {\(properties)}}"
        }
    }

    mutating func value(depth: Int) -> SmallValue {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &self) {
        case 0: return .null
        case 1: return .bool
        case 2, 3: return .integer(pick([1, 2, 3, 4]))
        case 4: return .fraction
        case 5: return .string(pick(["x", "y", "z", "other"]))
        case 6: return .list((0..<Int.random(in: 0...2, using: &self)).map { _ in value(depth: depth - 1) })
        default:
            return .object(
                Dictionary(uniqueKeysWithValues: ["a", "b", "c"].map { ($0, value(depth: depth - 1)) }))
        }
    }
}
