// Members of a JSON value as Swift values: what is known of an object that no described type holds.

extension JSONValue {
    /// A member of an object; `nil` where it is absent, or no value of the type.
    public func member<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) -> Value? {
        guard let member = objectValue?[name], let data = try? member.data() else { return nil }
        return try? JSONCoding.decode(type, from: data)
    }
}
