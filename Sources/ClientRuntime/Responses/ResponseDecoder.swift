// How to read a successful answer: one case for each documented status and media type.
import Foundation

/// Reads the successful answers of an operation.
public struct ResponseDecoder<Output: Sendable>: Sendable {
    let cases: [ResponseCase<Output>]
    /// For answers that are read while they come in.
    var stream: StreamDecoder<Output>?
    /// Media types that another call reads.
    var otherMediaTypes: [MediaType] = []

    /// One case for each documented status and media type, as
    /// `.cases([.json(200, Output.found), .empty(204, Output.none)])`.
    /// - Parameter others: media types that another call of the operation reads. They are not what this one reads.
    public static func cases(_ cases: [ResponseCase<Output>], except others: [String] = []) -> Self {
        Self(cases: cases, otherMediaTypes: others.compactMap { MediaType($0) })
    }

    /// Reads the answer, or finds no documented case for it.
    func decode(_ response: HTTPResponse) throws(DecodingFailure) -> Output? {
        let patterns = cases.map(\.pattern)
        guard let index = ResponsePattern.best(of: patterns, for: response) else { return nil }
        if patterns[index].type != nil, let given = MediaType(response.headers["Content-Type"]),
            otherMediaTypes.contains(given)
        {
            return nil
        }
        return try cases[index].read(response)
    }

    /// Whether the status is a success: any 2xx, and what else the operation documents as one, as a redirection.
    func accepts(_ status: Int) -> Bool {
        if (200..<300).contains(status) { return true }
        return status < 400
            && cases.contains { $0.pattern.status != .default && $0.pattern.status.rank(of: status) != nil }
    }
}

extension ResponseDecoder where Output: Decodable {
    /// JSON with any 2xx status.
    public static var json: Self {
        Self(cases: [.json(.range(2)) { (value: Output) in value }])
    }

    /// JSON with any 2xx status, but not the media types that another call of the operation reads.
    public static func json(except others: [String]) -> Self {
        cases([.json(.range(2)) { (value: Output) in value }], except: others)
    }

    /// JSON with any 2xx status, or the given value when the body is empty.
    public static func json(or empty: Output) -> Self {
        Self(cases: [
            ResponseCase(.range(2), "application/json") { response throws(DecodingFailure) in
                response.body.isEmpty ? empty : try JSONCoding.decode(Output.self, from: response.body)
            }
        ])
    }
}

extension ResponseDecoder where Output: Decodable {
    /// One value as the text of any 2xx status.
    public static var plain: Self { Self(cases: [.plain(.range(2), "*/*") { (value: Output) in value }]) }
}

extension ResponseDecoder {
    /// One value in a wire format as the text of any 2xx status.
    public static func plain<W: WireFormat>(as format: W.Type) -> Self where W.Value == Output {
        Self(cases: [.plain(.range(2), "*/*") { (wire: W) in wire.value }])
    }

    /// JSON in a wire format with any 2xx status.
    /// - Parameter others: media types that another call of the operation reads. They are not what this one reads.
    public static func json<W: WireFormat>(as format: W.Type, except others: [String] = []) -> Self
    where W.Value == Output {
        cases([.json(.range(2)) { (wire: W) in wire.value }], except: others)
    }
}

extension ResponseDecoder where Output == Void {
    /// Any 2xx status; the body is not read.
    public static var void: Self { Self(cases: [.empty(.range(2), ())]) }
}

extension ResponseDecoder where Output == Data {
    /// The bytes of any 2xx status.
    public static var data: Self { data("*/*") }

    /// The bytes of any 2xx status whose answer has the media type.
    public static func data(_ mediaType: String) -> Self { Self(cases: [.data(.range(2), mediaType) { $0 }]) }
}

extension ResponseDecoder where Output == String {
    /// The text of any 2xx status; it must be UTF-8.
    public static var text: Self { text("*/*") }

    /// The text of any 2xx status whose answer has the media type; it must be UTF-8.
    public static func text(_ mediaType: String) -> Self { Self(cases: [.text(.range(2), mediaType) { $0 }]) }
}
