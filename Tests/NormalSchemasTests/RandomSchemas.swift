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
    /// Whether there are maps, bases and alternatives of objects. What fits these need not fit them as JSON Schema says:
    /// members that one part names are not limited by what another one says about unnamed ones.
    private let isWide: Bool

    init(seed: UInt64, isWide: Bool = false) {
        self.isWide = isWide
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
        if isWide, depth > 0, Int.random(in: 0..<3, using: &self) == 0 { return wide(depth: depth) }
        let flat = 8
        switch Int.random(in: 0..<(depth > 0 ? flat + 6 : flat), using: &self) {
        case 0: return "{type: string}"
        case 1: return "{type: integer}"
        case 2: return "{type: number}"
        case 3: return "{type: [string, 'null']}"
        case 4: return "{enum: [\(some(["x", "y", "z"]).joined(separator: ", "))]}"
        case 5: return "{type: integer, enum: [\(some(["1", "2", "3"]).joined(separator: ", "))]}"
        case 6: return "{type: \(pick(["integer", "number"])), \(limits("minimum", "maximum", of: 0...4))}"
        case 7: return "{type: string, \(limits("minLength", "maxLength", of: 0...5))}"
        case 8: return "{type: array, items: \(schema(depth: depth - 1)), \(limits("minItems", "maxItems", of: 0...2))}"
        case 9: return "{type: array, prefixItems: [\(schema(depth: depth - 1)), \(schema(depth: depth - 1))]}"
        case 10: return "{$ref: '#/components/schemas/\(pick(["A", "B", "C"]))', description: D}"
        case 11: return "{anyOf: [{type: string}, {type: integer}, {type: boolean}]}"
        default:
            let members = some(["a", "b", "c"])
            let required = some(["a", "b", "c"]).joined(separator: ", ")
            let properties = members.map { "\($0): \(schema(depth: depth - 1))" }.joined(separator: ", ")
            return "{type: object, required: [\(required)], properties: {\(properties)}}"
        }
    }

    /// One or both ends of a range that has values.
    private mutating func limits(_ lower: String, _ upper: String, of range: ClosedRange<Int>) -> String {
        let (one, two) = (Int.random(in: range, using: &self), Int.random(in: range, using: &self))
        return pick([
            "\(lower): \(min(one, two))", "\(upper): \(one)", "\(lower): \(min(one, two)), \(upper): \(max(one, two))",
        ])
    }

    private mutating func wide(depth: Int) -> String {
        switch Int.random(in: 0..<6, using: &self) {
        case 0: return "{type: object, additionalProperties: \(schema(depth: depth - 1))}"
        case 1: return "{$ref: '#/components/schemas/\(pick(["Base", "First", "Second"]))'}"
        case 2:
            let alternatives = "{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}"
            return "{oneOf: [\(alternatives)], discriminator: {propertyName: kind}}"
        case 3:
            let names = some(["a", "b", "c"])
            let objects = names.map {
                "{type: object, required: [\($0)], properties: {\($0): \(schema(depth: depth - 1))}}"
            }
            return "{anyOf: [\(objects.joined(separator: ", "))]}"
        case 4: return "{type: string, pattern: '^\(pick(["x", "y"]))', minLength: \(pick([0, 1]))}"
        default:
            return "{type: object, minProperties: \(pick([0, 1, 2])), properties: {a: \(schema(depth: depth - 1))}}"
        }
    }

    /// A base that a discriminator tells from what derives from it.
    static let bases = """
        Base: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
        First: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {type: integer, minimum: 2}}}]}
        Second: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {type: string, maxLength: 3}}}]}

        """

    mutating func value(depth: Int) -> SmallValue {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &self) {
        case 0: return .null
        case 1: return .bool
        case 2, 3: return .integer(pick([1, 2, 3, 4]))
        case 4: return .fraction
        case 5: return .string(pick(["x", "y", "z", "", "other"]))
        case 6: return .list((0..<Int.random(in: 0...2, using: &self)).map { _ in value(depth: depth - 1) })
        default:
            return .object(
                Dictionary(uniqueKeysWithValues: ["a", "b", "c"].map { ($0, value(depth: depth - 1)) }))
        }
    }
}
