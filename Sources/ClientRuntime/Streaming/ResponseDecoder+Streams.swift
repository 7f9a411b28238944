// Answers that are read while they come in.
import Foundation

/// How an answer that is a stream becomes the result of a call.
struct StreamDecoder<Output: Sendable>: Sendable {
    /// The media types that are read as a stream.
    let mediaTypes: [String]
    let make: @Sendable (StreamSource) -> Output

    /// Whether an answer of the media type is one; a missing type is taken for the documented one.
    func accepts(_ contentType: String?) -> Bool {
        guard let given = MediaType(contentType) else { return true }
        return mediaTypes.contains { MediaType($0)?.rank(of: given) != nil }
    }
}

extension ResponseDecoder {
    /// Server-sent events with JSON in them.
    public static func events<Value: Decodable & Sendable>() -> Self where Output == EventStream<Value> {
        events { event throws(StreamFailure) in try decoded(Value.self, event.data) }
    }

    /// Server-sent events with JSON in them, in a wire format.
    public static func events<W: WireFormat>(as format: W.Type) -> Self where Output == EventStream<W.Value> {
        events { event throws(StreamFailure) in try decoded(W.self, event.data)?.value }
    }

    /// Server-sent events as objects with the members `data`, `event`, `id` and `retry`.
    public static func eventObjects<Value: Decodable & Sendable>() -> Self where Output == EventStream<Value> {
        events { event throws(StreamFailure) in try event.decoded(Value.self) }
    }

    /// Server-sent events with text in them.
    public static func textEvents() -> Self where Output == EventStream<String> { events { $0.data } }

    /// JSON texts, one a line.
    public static func jsonLines<Value: Decodable & Sendable>(_ mediaType: String) -> Self
    where Output == JSONLines<Value> {
        lines(mediaType) { data throws(StreamFailure) in try element(Value.self, data) }
    }

    /// JSON texts in a wire format, one a line.
    public static func jsonLines<W: WireFormat>(_ mediaType: String, as format: W.Type) -> Self
    where Output == JSONLines<W.Value> {
        lines(mediaType) { data throws(StreamFailure) in try element(W.self, data).value }
    }

    private static func events<Value>(
        _ read: @escaping @Sendable (RawEvent) throws(StreamFailure) -> Value?
    ) -> Self where Output == EventStream<Value> {
        let stream = StreamDecoder<Output>(mediaTypes: ["text/event-stream"]) { EventStream($0, read: read) }
        return Self(cases: [], stream: stream)
    }

    private static func lines<Value>(
        _ mediaType: String, _ read: @escaping @Sendable (Data) throws(StreamFailure) -> Value
    ) -> Self where Output == JSONLines<Value> {
        let isSequence = MediaType(mediaType)?.subtype == "json-seq"
        // One thing with several names, of which none is registered.
        let names = ["application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines"]
        let stream = StreamDecoder<Output>(mediaTypes: isSequence ? [mediaType] : [mediaType] + names) { source in
            JSONLines(source: source, framing: isSequence ? .recordSeparators : .lines, read: read)
        }
        return Self(cases: [], stream: stream)
    }

    private static func decoded<T: Decodable>(_ type: T.Type, _ text: String) throws(StreamFailure) -> T? {
        text.isEmpty || text == "[DONE]" ? nil : try element(type, Data(text.utf8))
    }

    private static func element<T: Decodable>(_ type: T.Type, _ data: Data) throws(StreamFailure) -> T {
        do {
            return try JSONCoding.decode(type, from: data)
        } catch {
            throw .undecodable(error)
        }
    }
}
