// JSON texts one after the other as an asynchronous sequence of values.
import Foundation

/// The values of an answer of type `application/x-ndjson`, `application/jsonl` or `application/json-seq`, each when it
/// comes.
///
/// A stream is read once. Ending the iteration or cancelling its task ends the exchange.
public struct JSONLines<Element: Sendable>: AsyncSequence, Sendable {
    public typealias Failure = StreamFailure

    let source: StreamSource
    let framing: JSONLinesParser.Framing
    let read: @Sendable (Data) throws(StreamFailure) -> Element

    public func makeAsyncIterator() -> Iterator {
        Iterator(bytes: source.take(), parser: JSONLinesParser(framing, limit: source.limit), read: read)
    }

    public struct Iterator: AsyncIteratorProtocol {
        private var bytes: StreamBytes
        private var parser: JSONLinesParser
        private let read: @Sendable (Data) throws(StreamFailure) -> Element
        private var waiting: [Data] = []
        private var position = 0
        private var hasEnded = false

        fileprivate init(
            bytes: StreamBytes, parser: JSONLinesParser,
            read: @escaping @Sendable (Data) throws(StreamFailure) -> Element
        ) {
            self.bytes = bytes
            self.parser = parser
            self.read = read
        }

        /// The next value. After ``StreamFailure/undecodable(_:)`` there may be more.
        public mutating func next() async throws(StreamFailure) -> Element? {
            while true {
                if position < waiting.count {
                    position += 1
                    return try read(waiting[position - 1])
                }
                waiting.removeAll(keepingCapacity: true)
                position = 0
                guard !hasEnded else { return nil }
                if let piece = try await bytes.next() {
                    do {
                        try parser.read(piece, into: &waiting)
                    } catch {
                        bytes.end()
                        hasEnded = true
                        throw error
                    }
                } else {
                    hasEnded = true
                    parser.end(&waiting)
                }
            }
        }
    }
}
