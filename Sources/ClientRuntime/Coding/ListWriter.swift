// Writes the positions of a JSON list for generated `encode(to:)` of tuples; the mirror image of `ListReader`.

/// Writes the elements of one JSON list, in the order of their positions. Errors are kept until ``finish()``.
///
/// A position that is left out although one behind it is given is written as `null`.
public struct ListWriter {
    private var container: any UnkeyedEncodingContainer
    private var problem: (any Error)?

    /// Begins a list.
    public init(_ encoder: any Encoder) {
        container = encoder.unkeyedContainer()
    }

    /// Writes a position.
    public mutating func write<T: Encodable>(_ value: T, _ position: Int) {
        guard problem == nil else { return }
        do {
            while container.count < position { try container.encodeNil() }
            try container.encode(value)
        } catch {
            problem = error
        }
    }

    /// Writes a position, or nothing for nil. A ``Nullable`` writes its `null`.
    public mutating func write<T: Encodable>(_ value: T?, _ position: Int) {
        if let value { write(value, position) }
    }

    /// Writes a position that must be there: nil becomes `null`.
    public mutating func writeNull<T: Encodable>(_ value: T?, _ position: Int) {
        write(Nullable(value), position)
    }

    /// Writes what stands behind the positions that have a type of their own.
    public mutating func writeRest<T: Encodable>(_ values: [T], from position: Int) {
        for (index, value) in values.enumerated() { write(value, position + index) }
    }

    /// Throws the first error of the writes, if there was one.
    public func finish() throws {
        if let problem { throw problem }
    }
}

extension ListWriter {
    /// Writes a position in a wire format.
    public mutating func write<W: WireFormat>(_ value: W.Value, _ position: Int, as format: W.Type) {
        write(W(value), position)
    }

    /// Writes a position in a wire format, or nothing for nil.
    public mutating func write<W: WireFormat>(_ value: W.Value?, _ position: Int, as format: W.Type) {
        if let value { write(W(value), position) }
    }

    /// Writes a position with three states in a wire format.
    public mutating func write<W: WireFormat>(_ value: Nullable<W.Value>?, _ position: Int, as format: W.Type) {
        if let value { write(value.map { W($0) }, position) }
    }

    /// Writes a position that must be there in a wire format: nil becomes `null`.
    public mutating func writeNull<W: WireFormat>(_ value: W.Value?, _ position: Int, as format: W.Type) {
        writeNull(value.map { W($0) }, position)
    }

    /// Writes what stands behind the positions that have a type of their own, in a wire format.
    public mutating func writeRest<W: WireFormat>(_ values: [W.Value], from position: Int, as format: W.Type) {
        writeRest(values.map { W($0) }, from: position)
    }
}
