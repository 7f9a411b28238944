// The reads of the most frequent types, which need no generic code: the compiler prefers them to those of `ObjectReader`.
import Foundation

extension ObjectReader {
    /// A text that must be there.
    public func required(_ key: String) throws -> String {
        guard let object else { return try other().required(key) }
        return try member(key, of: object).string()
    }

    /// A text that may be absent; `null` counts as absent.
    public mutating func optional(_ key: String) -> String? {
        guard let object else { return otherOptional(key) }
        return kept(key, of: object) { place throws(DecodingFailure) in try place.string() }
    }

    /// A number that must be there, with all its digits.
    public func required(_ key: String) throws -> Decimal {
        guard let object else { return try other().required(key) }
        return try member(key, of: object).decimal()
    }

    /// A number that may be absent; `null` counts as absent.
    public mutating func optional(_ key: String) -> Decimal? {
        guard let object else { return otherOptional(key) }
        return kept(key, of: object) { place throws(DecodingFailure) in try place.decimal() }
    }

    /// A whole number that may be absent; `null` counts as absent.
    public mutating func optional(_ key: String) -> Int? {
        guard let object else { return otherOptional(key) }
        return kept(key, of: object) { place throws(DecodingFailure) in try place.integer(Int.self) }
    }

    /// `true` or `false`, which may be absent; `null` counts as absent.
    public mutating func optional(_ key: String) -> Bool? {
        guard let object else { return otherOptional(key) }
        return kept(key, of: object) { place throws(DecodingFailure) in try place.bool() }
    }

    /// A date that may be absent; `null` counts as absent.
    public mutating func optional(_ key: String, as format: UnixSeconds.Type) -> Date? {
        guard let object else { return otherOptional(key, as: format) }
        return kept(key, of: object) { place throws(DecodingFailure) in
            Date(timeIntervalSince1970: try place.double())
        }
    }

    /// What a member reads as; nil when it is absent, `null`, or not of its type, which is kept.
    @inline(__always)
    private mutating func kept<T>(
        _ key: String, of object: JSONMembers, _ read: (JSONPlace) throws(DecodingFailure) -> T
    ) -> T? {
        guard let member = object.member(key), !member.isNull else { return nil }
        do {
            return try read(member)
        } catch {
            keep(error)
            return nil
        }
    }

    /// The same of any other decoder.
    @inline(never)
    private mutating func otherOptional<T: Decodable>(_ key: String) -> T? {
        do {
            return try other().optional(key)
        } catch {
            keep(error)
            return nil
        }
    }
}
