// Writes the members of a JSON object for generated `encode(to:)`; the mirror image of `ObjectReader`.

/// Writes the members of one JSON object. Errors are kept until ``finish()``.
public struct ObjectWriter {
    /// What writes, and the level of the object in it, when the encoder is the runtime's own.
    let writer: JSONWriter?
    let level: Int
    private let memory: WriterMemory?
    /// The object of any other encoder.
    private var other: KeyedEncodingContainer<WireKey>?
    var problem: (any Error)?
    /// Whether members that only the server may set are written: always but in the body of a request.
    public let includesReadOnly: Bool

    /// Begins an object.
    public init(_ encoder: any Encoder) {
        if let encoder = encoder.writing {
            writer = encoder.writer
            level = encoder.level
            memory = encoder.writer.memory
            includesReadOnly = !encoder.writer.isRequest
            encoder.writer.openObject(at: encoder.level)
        } else {
            writer = nil
            level = 0
            memory = nil
            includesReadOnly = (encoder as? TreeEncoder)?.slot.isRequest != true
            other = encoder.container(keyedBy: WireKey.self)
        }
    }

    /// Writes a member.
    public mutating func write<T: Encodable>(_ value: T, _ key: String) {
        guard problem == nil else { return }
        guard let writer else { return writeOther(value, key) }
        do {
            writer.beginMember(key, at: level)
            try writer.write(value)
        } catch {
            problem = error
        }
    }

    /// Writes a member by any other encoder.
    @inline(never)
    mutating func writeOther<T: Encodable>(_ value: T, _ key: String) {
        do {
            try other?.encode(value, forKey: WireKey(key))
        } catch {
            problem = error
        }
    }

    /// Writes a member, or nothing for nil. A ``Nullable`` writes its `null`.
    public mutating func write<T: Encodable>(_ value: T?, _ key: String) {
        guard let value else { return }
        write(value, key)
    }

    /// Writes a member that must be there: nil becomes `null`.
    public mutating func writeNull<T: Encodable>(_ value: T?, _ key: String) {
        if let value { write(value, key) } else { writeNull(key) }
    }

    /// Writes further members, in the order of their names.
    public mutating func writeRest<T: Encodable>(_ values: [String: T]) {
        for (key, value) in values.sorted(by: { $0.key < $1.key }) { write(value, key) }
    }

    /// Throws the first error of the writes, if there was one.
    public func finish() throws {
        if let problem { throw problem }
    }

    private mutating func writeNull(_ key: String) {
        guard problem == nil else { return }
        do {
            if let writer {
                writer.beginMember(key, at: level)
                writer.writeNull()
            } else {
                try other?.encodeNil(forKey: WireKey(key))
            }
        } catch {
            problem = error
        }
    }
}

extension ObjectWriter {
    /// Writes a member in a wire format.
    public mutating func write<W: WireFormat>(_ value: W.Value, _ key: String, as format: W.Type) {
        write(W(value), key)
    }

    /// Writes a member in a wire format, or nothing for nil.
    public mutating func write<W: WireFormat>(_ value: W.Value?, _ key: String, as format: W.Type) {
        if let value { write(W(value), key) }
    }

    /// Writes a member with three states in a wire format.
    public mutating func write<W: WireFormat>(_ value: Nullable<W.Value>?, _ key: String, as format: W.Type) {
        if let value { writeNull(value.wrapped, key, as: format) }
    }

    /// Writes a member that must be there in a wire format: nil becomes `null`.
    public mutating func writeNull<W: WireFormat>(_ value: W.Value?, _ key: String, as format: W.Type) {
        writeNull(value.map { W($0) }, key)
    }

    /// Writes further members in a wire format, in the order of their names.
    public mutating func writeRest<W: WireFormat>(_ values: [String: W.Value], as format: W.Type) {
        writeRest(values.mapValues { W($0) })
    }
}
