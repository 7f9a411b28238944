// Reads the positions of a JSON list for generated `init(from:)` of tuples: `ObjectReader`, for lists.

/// Reads the elements of one JSON list that have a type for each position. Positions are read in their order.
///
/// ```swift
/// var list = try ListReader(decoder)
/// longitude = try list.required(0)
/// altitude = list.optional(2)
/// rest = list.rest(from: 3)
/// try list.finish()
/// ```
/// All errors are ``DecodingFailure``.
public struct ListReader {
    private var container: any UnkeyedDecodingContainer
    private var problem: DecodingFailure?

    /// - Throws: ``DecodingFailure`` when the decoder does not stand on a list.
    public init(_ decoder: any Decoder) throws {
        do {
            container = try decoder.unkeyedContainer()
        } catch {
            let kind = JSONKind(of: decoder) ?? .null
            let problem: DecodingFailure.Problem = kind == .null ? .null : .wrongKind(expected: "array", found: kind)
            throw DecodingFailure(path: decoder.codingPath, problem: problem)
        }
    }

    /// A position that must be there and not `null`.
    public mutating func required<T: Decodable>(_ position: Int) throws -> T {
        guard has(position) else { throw missing(position) }
        return try element()
    }

    /// A position that must be there and may be `null`.
    public mutating func requiredNullable<T: Decodable>(_ position: Int) throws -> T? {
        guard has(position) else { throw missing(position) }
        let value: Nullable<T> = try element()
        return value.wrapped
    }

    /// A position that may be absent; `null` counts as absent.
    public mutating func optional<T: Decodable>(_ position: Int) -> T? {
        let value: Nullable<T>? = nullable(position)
        return value?.wrapped
    }

    /// A position of any value that may be absent; `null` is one of the values and is kept.
    public mutating func optional(_ position: Int) -> JSONValue? { kept(position) }

    /// A position with three states: absent (nil), `null`, a value.
    public mutating func nullable<T: Decodable>(_ position: Int) -> Nullable<T>? { kept(position) }

    /// The elements behind the positions that have a type of their own.
    public mutating func rest<T: Decodable>(from position: Int) -> [T] {
        var rest: [T] = []
        while let element: T = kept(position + rest.count) { rest.append(element) }
        return rest
    }

    /// Throws the first error of the positions that may be absent, if there was one.
    public func finish() throws {
        if let problem { throw problem }
    }

    private func has(_ position: Int) -> Bool { container.currentIndex == position && !container.isAtEnd }

    private func missing(_ position: Int) -> DecodingFailure {
        DecodingFailure(path: container.codingPath + [WireKey(index: position)], problem: .missing)
    }

    /// An element that may be absent; the first error is kept, and nothing is read after it.
    private mutating func kept<T: Decodable>(_ position: Int) -> T? {
        guard problem == nil, has(position) else { return nil }
        do {
            // Not as an optional, which would take `null` for absence.
            let value: T = try element()
            return value
        } catch {
            problem = error
            return nil
        }
    }

    /// The next element.
    private mutating func element<T: Decodable>() throws(DecodingFailure) -> T {
        let place = container
        do {
            return try container.decode(T.self)
        } catch {
            let path = place.codingPath + [WireKey(index: place.currentIndex)]
            throw DecodingFailure(error, at: path, reading: T.self) { failed in
                var place = place
                return (try? place.decode(JSONValue.self))?[path: failed.dropFirst(path.count)]?.kind
            }
        }
    }
}

extension ListReader {
    /// A position that must be there and not `null`, read by a wire format.
    public mutating func required<W: WireFormat>(_ position: Int, as format: W.Type) throws -> W.Value {
        let wire: W = try required(position)
        return wire.value
    }

    /// A position that must be there and may be `null`, read by a wire format.
    public mutating func requiredNullable<W: WireFormat>(_ position: Int, as format: W.Type) throws -> W.Value? {
        let wire: W? = try requiredNullable(position)
        return wire?.value
    }

    /// A position that may be absent, read by a wire format; `null` counts as absent.
    public mutating func optional<W: WireFormat>(_ position: Int, as format: W.Type) -> W.Value? {
        let wire: W? = optional(position)
        return wire?.value
    }

    /// A position with three states, read by a wire format.
    public mutating func nullable<W: WireFormat>(_ position: Int, as format: W.Type) -> Nullable<W.Value>? {
        let wire: Nullable<W>? = nullable(position)
        return wire?.map(\.value)
    }

    /// The elements behind the positions that have a type of their own, read by a wire format.
    public mutating func rest<W: WireFormat>(from position: Int, as format: W.Type) -> [W.Value] {
        let wire: [W] = rest(from: position)
        return wire.map(\.value)
    }
}
