// Reads `oneOf` and `anyOf`: by discriminator, or by finding the candidate that fits best.
import Foundation

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
    /// The value, when it is one of a document of the runtime.
    let place: JSONPlace?
    /// The object of any other decoder.
    private let other: KeyedDecodingContainer<WireKey>?
    /// The kind of the JSON value.
    public let kind: JSONKind

    /// Looks at the value that the decoder stands on.
    public init(_ decoder: any Decoder) throws {
        self.decoder = decoder
        place = decoder.jsonPlace
        if let place {
            other = nil
            kind = place.kind
            return
        }
        other = try? decoder.container(keyedBy: WireKey.self)
        guard let kind = other == nil ? JSONKind(of: decoder) : .object else {
            throw DecodingFailure(path: decoder.codingPath, problem: .other)
        }
        self.kind = kind
    }

    /// The text of a member; nil when the value is no object, or the member is absent or not text.
    public func discriminator(_ property: String) -> String? { member(property) }

    private func member<T: Decodable>(_ name: String) -> T? {
        if let place {
            guard kind == .object, let member = place.find(name), !member.isNull else { return nil }
            let scratch = place.document.scratch
            let kept = scratch.pointee.kept
            // The member is read once more by the candidate that it is part of.
            defer { scratch.pointee.kept = kept }
            return try? member.read(T.self)
        }
        return (try? other?.decodeIfPresent(T.self, forKey: WireKey(name))) ?? nil
    }

    /// Whether an object has a member.
    func has(_ name: String) -> Bool {
        if let place { return kind == .object && place.find(name) != nil }
        return other?.contains(WireKey(name)) ?? false
    }

    /// How many members an object has.
    var memberCount: Int {
        if let place { return kind == .object ? place.word.count : 0 }
        return other?.allKeys.count ?? 0
    }

    /// Whether the value is a number that is written with a point.
    var hasPoint: Bool {
        guard kind == .number, let number: Decimal = try? decode() else { return false }
        return (DecimalDigits(number)?.exponent ?? 0) < 0
    }

    /// Whether the members that are given constants, and are there, have them.
    func hasConstants(_ form: ObjectForm) -> Bool {
        form.constants.allSatisfy { constant in
            let value: JSONValue? = member(constant.name)
            return value.map { constant.values.contains($0) } ?? true
        }
    }

    /// The whole value as one of the types.
    public func decode<T: Decodable>() throws -> T {
        do {
            if let place { return try place.read(T.self) }
            return try decoder.singleValueContainer().decode(T.self)
        } catch {
            let path = decoder.codingPath
            throw DecodingFailure(error, at: path, reading: T.self) { failed in
                let below = failed.dropFirst(path.count)
                if below.isEmpty { return kind }
                return place == nil ? (try? raw())?[path: below]?.kind : place?.document.place(at: failed)?.kind
            }
        }
    }

    /// The whole value by a wire format.
    public func decode<W: WireFormat>(as format: W.Type) throws -> W.Value {
        let wire: W = try decode()
        return wire.value
    }

    /// The value as it is.
    public func raw() throws -> JSONValue {
        guard let place else { return try decoder.singleValueContainer().decode(JSONValue.self) }
        place.document.scratch.pointee.unrecognized = place.index
        return try place.value()
    }

    /// The result of the most specific candidate that reads without error; nil when none does.
    ///
    /// Only candidates for the value's kind are tried. Objects are tried in this order: all required members present;
    /// most known members present; fewest unknown members; the order of the list. Where several have all their
    /// required members, the one that keeps most of the value wins, members of members included. A whole number
    /// prefers `integer`, unless it is written with a point: as `1.0`, which an `integer` would not keep.
    public func best<Result>(_ candidates: [UnionCandidate<Result>]) -> Result? {
        best(candidates, mayOverlap: false)
    }

    /// The same for candidates of which several may fit at once; nil also where each of those that fit would leave out
    /// members that another one has.
    public func best<Result>(anyOf candidates: [UnionCandidate<Result>]) -> Result? {
        best(candidates, mayOverlap: true)
    }

    private func best<Result>(_ candidates: [UnionCandidate<Result>], mayOverlap: Bool) -> Result? {
        var latest: Result?
        var best: Result?
        let choice = UnionChoice(self, candidates.map(\.looks), mayOverlap: mayOverlap)
        let isFound = choice.make(
            attempt: { position in
                latest = result(of: candidates[position])
                return latest != nil
            },
            size: { latest.map { MemberCount.size(of: $0) } ?? 0 },
            keep: { best = latest })
        return isFound ? best : nil
    }

    /// What a candidate reads; nil when it does not read, or is a union that found nothing of its own in the value.
    private func result<Result>(of candidate: UnionCandidate<Result>) -> Result? {
        guard let place else { return (try? candidate.make(self)).flatMap { isUnrecognized($0) ? nil : $0 } }
        let scratch = place.document.scratch
        let kept = scratch.pointee.kept
        scratch.pointee.unrecognized = -1
        // To look at the result takes long, and is needed only where a union took this very value as it is.
        if let result = try? candidate.make(self),
            scratch.pointee.unrecognized != place.index || !isUnrecognized(result)
        {
            return result
        }
        scratch.pointee.kept = kept
        return nil
    }

    /// Whether a candidate is a union itself that reads anything, and found none of its own candidates in the value.
    private func isUnrecognized(_ result: Any) -> Bool {
        guard let inner = Mirror(reflecting: result).children.first?.value else { return false }
        let mirror = Mirror(reflecting: inner)
        guard mirror.displayStyle == .enum, let payload = mirror.children.first else { return false }
        return payload.label == "unrecognized" && payload.value is JSONValue
    }
}
