// The bytes of an answer as they come in: for reports that need not be in memory, and to write them to a file.
import Foundation

/// The bytes of an answer, piece by piece.
///
/// ```swift
/// let report = try await bank.send(.getReportAsPDF(reportID: id).streamed)
/// try await report.write(to: file) { received in print(received) }
/// ```
/// A stream is read once. Ending the iteration or cancelling its task ends the exchange. What comes in faster than it is
/// read waits in memory, up to ``ClientConfiguration/maximumResponseBytes``; beyond that the stream fails.
public struct ByteStream: AsyncSequence, Sendable {
    public typealias Element = Data
    public typealias Failure = StreamFailure

    let source: StreamSource

    public func makeAsyncIterator() -> Iterator { Iterator(bytes: source.take()) }

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var bytes: StreamBytes

        /// The next bytes; nil at the end.
        public mutating func next() async throws(StreamFailure) -> Data? { try await bytes.next() }

        fileprivate mutating func end() { bytes.end() }
    }

    /// Writes the bytes to a file, which is there when all of them are, in place of one that was there before. A failure
    /// leaves the old file, or none.
    ///
    /// - Parameters:
    ///   - file: the file; its folder must exist and allow new files.
    ///   - maximumBytes: how many bytes the file may have; nil for any number.
    ///   - progress: is told how many bytes were written so far, after each piece.
    /// - Returns: the number of bytes.
    @discardableResult
    public func write(
        to file: URL, maximumBytes: Int? = nil, progress: (@Sendable (Int) -> Void)? = nil
    ) async throws(StreamFailure) -> Int {
        let part = file.deletingLastPathComponent().appending(
            path: ".\(file.lastPathComponent).\(UUID().uuidString).part")
        do {
            guard FileManager.default.createFile(atPath: part.path, contents: nil) else { throw StreamFailure.file }
            let count = try await write(to: part, maximumBytes, progress)
            try ByteStream.putInPlace(part, file)
            return count
        } catch {
            try? FileManager.default.removeItem(at: part)
            throw error as? StreamFailure ?? .file
        }
    }

    private func write(to part: URL, _ maximumBytes: Int?, _ progress: (@Sendable (Int) -> Void)?) async throws -> Int {
        let handle = try FileHandle(forWritingTo: part)
        defer { try? handle.close() }
        var iterator = makeAsyncIterator()
        var count = 0
        while let piece = try await iterator.next() {
            count += piece.count
            if let maximumBytes, count > maximumBytes {
                iterator.end()
                throw StreamFailure.tooLarge(limit: maximumBytes)
            }
            try handle.write(contentsOf: piece)
            progress?(count)
        }
        try handle.synchronize()
        return count
    }

    private static func putInPlace(_ part: URL, _ file: URL) throws {
        // In one step, and also where a file is there already.
        guard rename(part.path, file.path) == 0 else { throw StreamFailure.file }
    }
}

extension APIRequest where Output == Data {
    /// The same request, its answer handed on while it comes in. The timeout is then the time until the answer begins.
    public var streamed: APIRequest<API, ByteStream> {
        let types = success.cases.compactMap(\.pattern.mediaTypeText)
        let stream = StreamDecoder<ByteStream>(mediaTypes: types.isEmpty ? ["*/*"] : types) { ByteStream(source: $0) }
        return APIRequest<API, ByteStream>(self, success: ResponseDecoder(cases: [], stream: stream))
    }
}
