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
    /// The value, when it is one of a document of the runtime.
    private let place: JSONPlace?
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
            guard kind == .object, let member = place.member(name), !member.isNull else { return nil }
            return try? member.read(T.self)
        }
        return (try? other?.decodeIfPresent(T.self, forKey: WireKey(name))) ?? nil
    }

    /// Whether an object has a member.
    private func has(_ name: String) -> Bool {
        if let place { return kind == .object && place.member(name) != nil }
        return other?.contains(WireKey(name)) ?? false
    }

    /// How many members an object has.
    private var memberCount: Int {
        if let place { return kind == .object ? place.word.count : 0 }
        return other?.allKeys.count ?? 0
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
    /// prefers `integer`.
    public func best<Result>(_ candidates: [UnionCandidate<Result>]) -> Result? {
        best(candidates, mayOverlap: false)
    }

    /// The same for candidates of which several may fit at once; nil also where each of those that fit would leave out
    /// members that another one has.
    public func best<Result>(anyOf candidates: [UnionCandidate<Result>]) -> Result? {
        best(candidates, mayOverlap: true)
    }

    private func best<Result>(_ candidates: [UnionCandidate<Result>], mayOverlap: Bool) -> Result? {
        let accepted = candidates.filter { $0.accepts(kind) && ($0.form.map(hasConstants) ?? true) }
        // Most unions have one candidate of each kind, or a member that tells them apart.
        if accepted.count == 1, let only = accepted.first { return result(of: only) }
        let ranked = accepted.enumerated().map { (rank: rank(of: $1, at: $0), candidate: $1) }
            .sorted { $0.rank < $1.rank }
        let complete = ranked.prefix { $0.rank.isComplete(kind) }.map(\.candidate)
        if complete.count > 1, let best = leastLossy(complete) {
            return !mayOverlap || best.isWhole || documentsAll(of: complete, best.candidate) ? best.result : nil
        }
        for entry in ranked {
            if let result = result(of: entry.candidate) { return result }
        }
        return nil
    }

    private func rank<Result>(of candidate: UnionCandidate<Result>, at position: Int) -> UnionRank {
        guard candidate.kind != nil else { return UnionRank(group: .any, position: position) }
        guard let form = candidate.form else {
            return UnionRank(group: candidate.prefersIntegers ? .best : .kind, position: position)
        }
        let documented = form.documented.count(where: has)
        return UnionRank(
            group: form.required.allSatisfy(has) ? .best : .incomplete, documented: documented,
            others: memberCount - documented, position: position)
    }

    /// Whether a candidate documents all members of the object that any of some candidates documents.
    private func documentsAll<Result>(
        of candidates: [UnionCandidate<Result>], _ candidate: UnionCandidate<Result>
    ) -> Bool {
        let own = candidate.form?.documented ?? []
        return candidates.allSatisfy { ($0.form?.documented ?? []).allSatisfy { own.contains($0) || !has($0) } }
    }

    /// What a candidate reads; nil when it does not read, or is a union that found nothing of its own in the value.
    private func result<Result>(of candidate: UnionCandidate<Result>) -> Result? {
        guard let place else { return (try? candidate.make(self)).flatMap { isUnrecognized($0) ? nil : $0 } }
        let scratch = place.document.scratch
        scratch.pointee.unrecognized = -1
        guard let result = try? candidate.make(self) else { return nil }
        // To look at the result takes long, and is needed only where a union took this very value as it is.
        return scratch.pointee.unrecognized == place.index && isUnrecognized(result) ? nil : result
    }

    private struct Fit<Result> {
        var result: Result
        var candidate: UnionCandidate<Result>
        var size: Int
        /// Whether nothing of the value is left out.
        var isWhole: Bool
    }

    /// The result that has most of the value in it, the first of equals; nil when no candidate reads.
    private func leastLossy<Result>(_ candidates: [UnionCandidate<Result>]) -> Fit<Result>? {
        var best: Fit<Result>?
        var whole: Int?
        for candidate in candidates {
            guard let result = result(of: candidate) else { continue }
            let size = MemberCount.size(of: result)
            let complete = whole ?? wholeSize
            whole = complete
            if best.map({ size > $0.size }) ?? true {
                best = Fit(result: result, candidate: candidate, size: size, isWhole: size >= complete)
            }
            if size >= complete { break }
        }
        return best
    }

    private var wholeSize: Int {
        if let place { return MemberCount.size(place) }
        return (try? raw()).map { MemberCount.size($0) } ?? 0
    }

    /// Whether a candidate is a union itself that reads anything, and found none of its own candidates in the value.
    private func isUnrecognized(_ result: Any) -> Bool {
        guard let inner = Mirror(reflecting: result).children.first?.value else { return false }
        let mirror = Mirror(reflecting: inner)
        guard mirror.displayStyle == .enum, let payload = mirror.children.first else { return false }
        return payload.label == "unrecognized" && payload.value is JSONValue
    }

    /// Whether the members that are given constants, and are there, have them.
    private func hasConstants(_ form: ObjectForm) -> Bool {
        form.constants.allSatisfy { constant in
            let value: JSONValue? = member(constant.name)
            return value.map { constant.values.contains($0) } ?? true
        }
    }
}
