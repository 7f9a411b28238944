// The body of a streamed answer until somebody reads it: it can be read once.
import Foundation
import Synchronization

final class StreamSource: Sendable {
    /// How many bytes one element may have.
    let limit: Int
    private let body: Mutex<AsyncThrowingStream<Data, any Error>?>

    init(_ body: AsyncThrowingStream<Data, any Error>, limit: Int) {
        self.body = Mutex(body)
        self.limit = limit
    }

    /// The bytes for the first who asks.
    func take() -> StreamBytes {
        let body = body.withLock { body in
            defer { body = nil }
            return body
        }
        return StreamBytes(iterator: body?.makeAsyncIterator())
    }
}

/// The pieces of a body, with typed failures. After a failure there are none.
struct StreamBytes {
    fileprivate var iterator: AsyncThrowingStream<Data, any Error>.Iterator?
    private var hasEnded = false

    fileprivate init(iterator: AsyncThrowingStream<Data, any Error>.Iterator?) { self.iterator = iterator }

    /// `nil` at the end.
    mutating func next() async throws(StreamFailure) -> Data? {
        guard !hasEnded else { return nil }
        guard iterator != nil else {
            hasEnded = true
            throw .alreadyRead
        }
        do {
            if let data = try await iterator?.next() {
                // A cancelled task gets an end from some streams; it is none.
                return data
            }
            end()
            if Task.isCancelled { throw StreamFailure.cancelled }
            return nil
        } catch {
            end()
            throw Task.isCancelled ? .cancelled : StreamFailure(error)
        }
    }

    /// Drops the body, which ends the exchange.
    mutating func end() {
        hasEnded = true
        iterator = nil
    }
}
