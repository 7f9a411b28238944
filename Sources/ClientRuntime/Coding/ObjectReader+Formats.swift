// The same reads for members whose Swift type is not what JSON carries, as a `Date` sent as seconds.

extension ObjectReader {
    /// A member that must be there and not `null`, read by a wire format.
    public func required<W: WireFormat>(_ key: String, as format: W.Type) throws -> W.Value {
        let wire: W = try required(key)
        return wire.value
    }

    /// A member that must be there and may be `null`, read by a wire format.
    public func requiredNullable<W: WireFormat>(_ key: String, as format: W.Type) throws -> W.Value? {
        let wire: W? = try requiredNullable(key)
        return wire?.value
    }

    /// A member that may be absent, read by a wire format; `null` counts as absent.
    public mutating func optional<W: WireFormat>(_ key: String, as format: W.Type) -> W.Value? {
        guard let object else { return otherOptional(key, as: format) }
        guard let member = object.member(key), !member.isNull else { return nil }
        do {
            let wire: W = try read(member)
            return wire.value
        } catch {
            keep(error)
            return nil
        }
    }

    /// The same of any other decoder. Apart, because a function that names an optional of `W` looks up its metadata at every
    /// call.
    @inline(never)
    mutating func otherOptional<W: WireFormat>(_ key: String, as format: W.Type) -> W.Value? {
        let wire: W? = optional(key)
        return wire?.value
    }

    /// A member with a default, read by a wire format: absent and `null` give the default.
    public mutating func optional<W: WireFormat>(_ key: String, as format: W.Type, default value: W.Value) -> W.Value {
        optional(key, as: format) ?? value
    }

    /// A member with three states, read by a wire format.
    public mutating func nullable<W: WireFormat>(_ key: String, as format: W.Type) -> Nullable<W.Value>? {
        let wire: Nullable<W>? = nullable(key)
        return wire?.map(\.value)
    }

    /// All members but the known ones, read by a wire format.
    public mutating func rest<W: WireFormat>(excluding known: [String], as format: W.Type) -> [String: W.Value] {
        let wire: [String: W] = rest(excluding: known)
        return wire.mapValues(\.value)
    }
}
