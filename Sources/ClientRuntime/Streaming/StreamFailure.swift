// Why a stream ended before its end. Descriptions have no content of the stream.
import Foundation

/// A stream broke off, or an element of it cannot be read.
public enum StreamFailure: Error, Sendable {
    /// An element is not as documented. The stream goes on: ask the iterator for the next element.
    case undecodable(DecodingFailure)
    /// An element, or what came in and was not read yet, has more bytes than the configuration allows for an answer.
    case tooLarge(limit: Int)
    /// The connection failed.
    case transport(TransportError.Kind)
    /// The transport gave up waiting.
    case timedOut
    /// The task was cancelled; the exchange is ended.
    case cancelled
    /// The file that the stream is written to cannot be written.
    case file
    /// The stream was iterated before: it comes once.
    case alreadyRead

    /// Sorts what transports throw.
    init(_ error: any Error) {
        switch error {
        case let failure as StreamFailure: self = failure
        case TransportError.timedOut: self = .timedOut
        case TransportError.cancelled, is CancellationError: self = .cancelled
        case TransportError.responseTooLarge(let limit): self = .tooLarge(limit: limit)
        case TransportError.failed(let kind): self = .transport(kind)
        default: self = .transport(.other)
        }
    }
}

extension StreamFailure: CustomStringConvertible, LocalizedError {
    public var description: String {
        switch self {
        case .undecodable(let failure): "an element of the stream is not as documented: \(failure)"
        case .tooLarge(let limit): "an element of the stream, or what was not read of it, has more than \(limit) bytes"
        case .transport(let kind): kind.rawValue
        case .timedOut: "timed out"
        case .cancelled: "cancelled"
        case .file: "the file cannot be written"
        case .alreadyRead: "the stream was iterated before"
        }
    }

    public var errorDescription: String? { description }
}
