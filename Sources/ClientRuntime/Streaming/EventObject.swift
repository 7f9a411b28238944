// Some descriptions give the schema of a whole event, an object with `event`, `data`, `id` and `retry`, not of its data.
import Foundation

extension RawEvent {
    /// The event as an object, decoded. Data that is JSON is taken as such, or as text where the type wants that.
    func decoded<T: Decodable>(_ type: T.Type) throws(StreamFailure) -> T? {
        if data.isEmpty || data == "[DONE]" { return nil }
        var object: [String: JSONValue] = [:]
        if let id { object["id"] = .string(id) }
        if let event { object["event"] = .string(event) }
        if let retry { object["retry"] = .number(Decimal(retry.components.seconds * 1000 + retry.milliseconds)) }
        let failure: DecodingFailure
        do {
            object["data"] = (try? JSONValue(parsing: Data(data.utf8))) ?? .string(data)
            return try Self.decode(type, object)
        } catch {
            failure = error
        }
        object["data"] = .string(data)
        guard let value = try? Self.decode(type, object) else { throw .undecodable(failure) }
        return value
    }

    private static func decode<T: Decodable>(
        _ type: T.Type, _ object: [String: JSONValue]
    ) throws(DecodingFailure) -> T {
        guard let bytes = try? JSONValue.object(object).data() else {
            throw DecodingFailure(pointer: "", problem: .notJSON)
        }
        return try JSONCoding.decode(type, from: bytes)
    }
}

extension Duration {
    /// Those beyond the last whole second.
    fileprivate var milliseconds: Int64 { components.attoseconds / 1_000_000_000_000_000 }
}
