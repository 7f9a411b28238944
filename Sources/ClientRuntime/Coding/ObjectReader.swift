// Reads the members of a JSON object for generated `init(from:)`. Required members throw at once; optional ones keep
// the first error for `finish()`, because each throwing read in an initialiser makes the compiler emit the clean-up of
// everything read before it. The methods are generic and not inlinable on purpose: that keeps generated code small.

/// Reads the members of one JSON object.
///
/// ```swift
/// var object = try ObjectReader(decoder)
/// id = try object.required("id")
/// balance = object.optional("balance")
/// try object.finish()
/// ```
/// All errors are ``DecodingFailure``.
public struct ObjectReader {
    let container: KeyedDecodingContainer<WireKey>
    private var problem: DecodingFailure?

    /// - Throws: ``DecodingFailure`` when the decoder does not stand on an object.
    public init(_ decoder: any Decoder) throws {
        do {
            container = try decoder.container(keyedBy: WireKey.self)
        } catch {
            let kind = JSONKind(of: decoder) ?? .null
            let problem: DecodingFailure.Problem = kind == .null ? .null : .wrongKind(expected: "object", found: kind)
            throw DecodingFailure(path: decoder.codingPath, problem: problem)
        }
    }

    /// Whether the object has the member, `null` included.
    public func has(_ key: String) -> Bool { container.contains(WireKey(key)) }

    /// A member that must be there and not `null`.
    public func required<T: Decodable>(_ key: String) throws -> T {
        do {
            return try container.decode(T.self, forKey: WireKey(key))
        } catch {
            throw failure(error, key, T.self)
        }
    }

    /// A member that must be there and may be `null`.
    public func requiredNullable<T: Decodable>(_ key: String) throws -> T? {
        guard has(key) else { throw missing(key) }
        do {
            return try container.decodeIfPresent(T.self, forKey: WireKey(key))
        } catch {
            throw failure(error, key, T.self)
        }
    }

    /// A member that may be absent; `null` counts as absent.
    public mutating func optional<T: Decodable>(_ key: String) -> T? {
        do {
            return try container.decodeIfPresent(T.self, forKey: WireKey(key))
        } catch {
            keep(failure(error, key, T.self))
            return nil
        }
    }

    /// A member of any value that may be absent; `null` is one of the values and is kept.
    public mutating func optional(_ key: String) -> JSONValue? {
        guard has(key) else { return nil }
        do {
            return try container.decode(JSONValue.self, forKey: WireKey(key))
        } catch {
            keep(failure(error, key, JSONValue.self))
            return nil
        }
    }

    /// A member with a default: absent and `null` give the default.
    public mutating func optional<T: Decodable>(_ key: String, default value: T) -> T {
        optional(key) ?? value
    }

    /// A member with three states: absent (nil), `null`, a value.
    public mutating func nullable<T: Decodable>(_ key: String) -> Nullable<T>? {
        guard has(key) else { return nil }
        let value: T? = optional(key)
        return Nullable(value)
    }

    /// All members but the known ones: `additionalProperties`.
    public mutating func rest<T: Decodable>(excluding known: [String]) -> [String: T] {
        let known = Set(known)
        var rest: [String: T] = [:]
        for key in container.allKeys where !known.contains(key.stringValue) {
            do {
                rest[key.stringValue] = try container.decode(T.self, forKey: key)
            } catch {
                keep(failure(error, key.stringValue, T.self))
            }
        }
        return rest
    }

    /// Throws the first error of the optional members, if there was one.
    public func finish() throws {
        if let problem { throw problem }
    }

    private mutating func keep(_ failure: DecodingFailure) {
        if problem == nil { problem = failure }
    }

    private func missing(_ key: String) -> DecodingFailure {
        DecodingFailure(path: container.codingPath + [WireKey(key)], problem: .missing)
    }

    private func failure(_ error: any Error, _ key: String, _ type: Any.Type) -> DecodingFailure {
        guard has(key) else { return missing(key) }
        let path = container.codingPath + [WireKey(key)]
        let failure = DecodingFailure(error, at: path, reading: type) { place in
            let below = place.dropFirst(path.count)
            if below.isEmpty { return try? container.decode(KindProbe.self, forKey: WireKey(key)).kind }
            return try? container.decode(JSONValue.self, forKey: WireKey(key))[path: below]?.kind
        }
        return failure
    }
}
