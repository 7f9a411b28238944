// Reads `oneOf` and `anyOf`: by discriminator, or by finding the candidate that fits best.

/// Reads a value that is one of several types.
///
/// ```swift
/// let union = try UnionReader(decoder)
/// switch union.discriminator("type") {
/// case "cat": self = .cat(try union.decode())
/// default: self = .unrecognized(try union.raw())
/// }
/// ```
public struct UnionReader {
    private let decoder: any Decoder
    private let object: KeyedDecodingContainer<WireKey>?
    /// The kind of the JSON value.
    public let kind: JSONKind

    /// Looks at the value that the decoder stands on.
    public init(_ decoder: any Decoder) throws {
        self.decoder = decoder
        object = try? decoder.container(keyedBy: WireKey.self)
        guard let kind = object == nil ? JSONKind(of: decoder) : .object else {
            throw DecodingFailure(path: decoder.codingPath, problem: .other)
        }
        self.kind = kind
    }

    /// The text of a member; nil when the value is no object, or the member is absent or not text.
    public func discriminator(_ property: String) -> String? {
        guard let object else { return nil }
        return (try? object.decodeIfPresent(String.self, forKey: WireKey(property))) ?? nil
    }

    /// The whole value as one of the types.
    public func decode<T: Decodable>() throws -> T {
        do {
            return try decoder.singleValueContainer().decode(T.self)
        } catch {
            let path = decoder.codingPath
            throw DecodingFailure(error, at: path, reading: T.self) { place in
                let below = place.dropFirst(path.count)
                return below.isEmpty ? kind : (try? raw())?[path: below]?.kind
            }
        }
    }

    /// The whole value by a wire format.
    public func decode<W: WireFormat>(as format: W.Type) throws -> W.Value {
        let wire: W = try decode()
        return wire.value
    }

    /// The value as it is.
    public func raw() throws -> JSONValue { try decoder.singleValueContainer().decode(JSONValue.self) }

    /// The result of the most specific candidate that reads without error; nil when none does.
    ///
    /// Only candidates for the value's kind are tried. Objects are tried in this order: all required members present;
    /// most known members present; fewest unknown members; the order of the list. Where several have all their
    /// required members, the one that keeps most of the value wins, members of members included. A whole number
    /// prefers `integer`.
    public func best<Result>(_ candidates: [UnionCandidate<Result>]) -> Result? {
        let keys = Set(object?.allKeys.map(\.stringValue) ?? [])
        let ranked = candidates.enumerated()
            .filter { $0.element.accepts(kind) && hasConstants($0.element.constants) }
            .map { (rank: $0.element.rank(of: keys) + [$0.offset], candidate: $0.element) }
            .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
        let complete = ranked.prefix { kind == .object && $0.rank[0] == 0 }
        if complete.count > 1, let result = leastLossy(complete.map(\.candidate)) { return result }
        for entry in ranked {
            if let result = try? entry.candidate.make(self), !isUnrecognized(result) { return result }
        }
        return nil
    }

    /// The result that has most of the value in it, the first of equals; nil when no candidate reads.
    private func leastLossy<Result>(_ candidates: [UnionCandidate<Result>]) -> Result? {
        var best: (result: Result, size: Int)?
        var whole: Int?
        for candidate in candidates {
            guard let result = try? candidate.make(self), !isUnrecognized(result) else { continue }
            let size = MemberCount.size(of: result)
            if best.map({ size > $0.size }) ?? true { best = (result, size) }
            let complete = whole ?? (try? raw()).map(MemberCount.size) ?? 0
            whole = complete
            if size >= complete { break }
        }
        return best?.result
    }

    /// Whether a candidate is a union itself that reads anything, and found none of its own candidates in the value.
    private func isUnrecognized(_ result: Any) -> Bool {
        guard let inner = Mirror(reflecting: result).children.first?.value else { return false }
        let mirror = Mirror(reflecting: inner)
        guard mirror.displayStyle == .enum, let payload = mirror.children.first else { return false }
        return payload.label == "unrecognized" && payload.value is JSONValue
    }

    private func hasConstants(_ constants: [String: [JSONValue]]) -> Bool {
        constants.allSatisfy { property, values in
            let value = try? object?.decodeIfPresent(JSONValue.self, forKey: WireKey(property))
            return value.map { values.contains($0) } ?? true
        }
    }
}
