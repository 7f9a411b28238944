// A file in a form: its bytes, and what is said about them.
import Foundation

/// A file that is sent as a part of a form (RFC 7578).
///
/// ```swift
/// Photo(title: "Sunset", image: FilePart(jpeg, filename: "sunset.jpg", contentType: "image/jpeg"))
/// ```
public struct FilePart: Sendable, Hashable {
    /// The bytes of the file.
    public var data: Data
    /// The name that the server is told; nil tells it the name of the part.
    public var filename: String?
    /// The media type; nil takes the first one that the description names, else `application/octet-stream`.
    public var contentType: String?
    /// Further headers of the part. `Content-Disposition` and `Content-Type` are set by the form.
    public var headers: HTTPHeaders

    /// A file; everything but the bytes has a default.
    public init(_ data: Data, filename: String? = nil, contentType: String? = nil, headers: HTTPHeaders = [:]) {
        self.data = data
        self.filename = filename
        self.contentType = contentType
        self.headers = headers
    }
}

extension FilePart: Codable {
    /// Where the same schema stands in JSON, a file is its bytes in base64.
    public init(from decoder: any Decoder) throws {
        self.init(try Base64Text(from: decoder).value)
    }

    public func encode(to encoder: any Encoder) throws {
        try Base64Text(data).encode(to: encoder)
    }
}
