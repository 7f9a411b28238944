// Server-sent events as an asynchronous sequence of what is in them.
import Foundation

/// One server-sent event.
public struct ServerSentEvent<Value: Sendable>: Sendable {
    /// The last id the server has given, in this event or before it: for `Last-Event-ID` when connecting again.
    public let id: String?
    /// The type of the event; nil stands for `message`.
    public let event: String?
    /// What is in it.
    public let data: Value
    /// How long to wait before connecting again, when the server has said so.
    public let retry: Duration?
}

extension ServerSentEvent: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "ServerSentEvent<\(Value.self)>" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The events of an answer of type `text/event-stream`, each when it comes.
///
/// ```swift
/// for try await price in try await bank.watchPrices() { … }
/// ```
/// The sequence gives what is in the events; ``events`` gives them with id and type. Events without content, and
/// `[DONE]`, which some APIs send as the last one, are left out unless the content is text. A stream is read once.
/// Ending the iteration or cancelling its task ends the exchange. It does not connect again by itself.
public struct EventStream<Value: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Value
    public typealias Failure = StreamFailure

    /// The events with id, type and waiting time.
    public let events: Events

    init(_ source: StreamSource, read: @escaping @Sendable (RawEvent) throws(StreamFailure) -> Value?) {
        events = Events(source: source, read: read)
    }

    public func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var events: Events.Iterator

        /// What is in the next event. After ``StreamFailure/undecodable(_:)`` there may be more.
        public mutating func next() async throws(StreamFailure) -> Value? { try await events.next()?.data }
    }

    /// The events of a stream.
    public struct Events: AsyncSequence, Sendable {
        public typealias Element = ServerSentEvent<Value>
        public typealias Failure = StreamFailure

        fileprivate let source: StreamSource
        fileprivate let read: @Sendable (RawEvent) throws(StreamFailure) -> Value?

        public func makeAsyncIterator() -> Iterator {
            Iterator(bytes: source.take(), parser: ServerSentEventParser(limit: source.limit), read: read)
        }

        public struct Iterator: AsyncIteratorProtocol {
            fileprivate var bytes: StreamBytes
            fileprivate var parser: ServerSentEventParser
            fileprivate let read: @Sendable (RawEvent) throws(StreamFailure) -> Value?
            private var waiting: [RawEvent] = []
            private var position = 0

            fileprivate init(
                bytes: StreamBytes, parser: ServerSentEventParser,
                read: @escaping @Sendable (RawEvent) throws(StreamFailure) -> Value?
            ) {
                self.bytes = bytes
                self.parser = parser
                self.read = read
            }

            /// The next event. After ``StreamFailure/undecodable(_:)`` there may be more.
            public mutating func next() async throws(StreamFailure) -> ServerSentEvent<Value>? {
                while true {
                    while position < waiting.count {
                        let raw = waiting[position]
                        position += 1
                        guard let value = try read(raw) else { continue }
                        return ServerSentEvent(id: raw.id, event: raw.event, data: value, retry: raw.retry)
                    }
                    waiting.removeAll(keepingCapacity: true)
                    position = 0
                    guard let piece = try await bytes.next() else { return nil }
                    do {
                        try parser.read(piece, into: &waiting)
                    } catch {
                        bytes.end()
                        throw error
                    }
                }
            }
        }
    }
}
