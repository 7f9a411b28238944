// An object of a decoder that is not the runtime's own, as Foundation's `JSONDecoder`: generated types read from those too.

/// The members of an object that any decoder stands on.
final class OtherObject {
    private let container: KeyedDecodingContainer<WireKey>

    /// - Throws: ``DecodingFailure`` when the decoder does not stand on an object.
    init(_ decoder: any Decoder) throws {
        do {
            container = try decoder.container(keyedBy: WireKey.self)
        } catch {
            let kind = JSONKind(of: decoder) ?? .null
            let problem: DecodingFailure.Problem = kind == .null ? .null : .wrongKind(expected: "object", found: kind)
            throw DecodingFailure(path: decoder.codingPath, problem: problem)
        }
    }

    var names: [String] { container.allKeys.map(\.stringValue) }

    func has(_ key: String) -> Bool { container.contains(WireKey(key)) }

    func hasValue(_ key: String) -> Bool { has(key) && (try? container.decodeNil(forKey: WireKey(key))) == false }

    func required<T: Decodable>(_ key: String) throws(DecodingFailure) -> T {
        do {
            return try container.decode(T.self, forKey: WireKey(key))
        } catch {
            throw failure(error, key, T.self)
        }
    }

    func requiredNullable<T: Decodable>(_ key: String) throws(DecodingFailure) -> T? {
        guard has(key) else { throw missing(key) }
        return try optional(key)
    }

    func optional<T: Decodable>(_ key: String) throws(DecodingFailure) -> T? {
        do {
            return try container.decodeIfPresent(T.self, forKey: WireKey(key))
        } catch {
            throw failure(error, key, T.self)
        }
    }

    func nullable<T: Decodable>(_ key: String) throws(DecodingFailure) -> Nullable<T>? {
        guard has(key) else { return nil }
        let value: T? = try optional(key)
        return Nullable(value)
    }

    private func missing(_ key: String) -> DecodingFailure {
        DecodingFailure(path: container.codingPath + [WireKey(key)], problem: .missing)
    }

    private func failure(_ error: any Error, _ key: String, _ type: Any.Type) -> DecodingFailure {
        guard has(key) else { return missing(key) }
        let path = container.codingPath + [WireKey(key)]
        return DecodingFailure(error, at: path, reading: type) { place in
            let below = place.dropFirst(path.count)
            if below.isEmpty { return try? container.decode(KindProbe.self, forKey: WireKey(key)).kind }
            return try? container.decode(JSONValue.self, forKey: WireKey(key))[path: below]?.kind
        }
    }
}
