// One documented answer: its status, its media type, and what it becomes.
import Foundation

/// One documented successful answer.
public struct ResponseCase<Output: Sendable>: Sendable {
    let pattern: ResponsePattern
    let read: @Sendable (HTTPResponse) throws(DecodingFailure) -> Output

    init(
        _ status: StatusPattern, _ mediaType: String?,
        read: @escaping @Sendable (HTTPResponse) throws(DecodingFailure) -> Output
    ) {
        pattern = ResponsePattern(status: status, mediaType: MediaType(mediaType))
        self.read = read
    }

    /// A JSON answer.
    public static func json<T: Decodable & Sendable>(
        _ status: StatusPattern, _ make: @escaping @Sendable (T) -> Output
    ) -> Self {
        json(status, "application/json", make)
    }

    /// A text answer; it must be UTF-8.
    public static func text(_ status: StatusPattern, _ make: @escaping @Sendable (String) -> Output) -> Self {
        text(status, "text/*", make)
    }

    /// An answer as bytes, whatever its media type.
    public static func data(_ status: StatusPattern, _ make: @escaping @Sendable (Data) -> Output) -> Self {
        data(status, "*/*", make)
    }

    /// A JSON answer of the media type; other media types of JSON are accepted where no case has them.
    public static func json<T: Decodable & Sendable>(
        _ status: StatusPattern, _ mediaType: String,
        _ make: @escaping @Sendable (T) -> Output
    ) -> Self {
        Self(status, mediaType) { response throws(DecodingFailure) in
            // Said as it is: an empty body is another mistake than bytes that are not JSON.
            guard !response.body.isEmpty else { throw DecodingFailure(pointer: "", problem: .emptyBody) }
            return make(try JSONCoding.decode(T.self, from: response.body))
        }
    }

    /// A text answer; it must be UTF-8.
    public static func text(
        _ status: StatusPattern, _ mediaType: String, _ make: @escaping @Sendable (String) -> Output
    ) -> Self {
        Self(status, mediaType) { response throws(DecodingFailure) in
            guard let text = String(data: response.body, encoding: .utf8) else {
                throw DecodingFailure(pointer: "", problem: .invalidText(format: "UTF-8 text"))
            }
            return make(text)
        }
    }

    /// A text answer that is one value, as a number or a date.
    public static func plain<T: Decodable & Sendable>(
        _ status: StatusPattern, _ mediaType: String, _ make: @escaping @Sendable (T) -> Output
    ) -> Self {
        Self(status, mediaType) { response throws(DecodingFailure) in
            make(try PlainText.decode(T.self, from: response.body))
        }
    }

    /// An answer as bytes.
    public static func data(
        _ status: StatusPattern, _ mediaType: String, _ make: @escaping @Sendable (Data) -> Output
    ) -> Self {
        Self(status, mediaType) { response throws(DecodingFailure) in make(response.body) }
    }

    /// An answer whose body does not matter.
    public static func empty(_ status: StatusPattern, _ value: Output) -> Self {
        Self(status, nil) { _ throws(DecodingFailure) in value }
    }
}

/// What an answer must look like for a case.
struct ResponsePattern: Sendable {
    let status: StatusPattern
    /// Nil for answers without a body that matters.
    let type: String?
    let subtype: String?

    init(status: StatusPattern, mediaType: MediaType?) {
        self.status = status
        type = mediaType?.type
        subtype = mediaType?.subtype
    }

    /// `type/subtype`, where a body matters.
    var mediaTypeText: String? { type.flatMap { type in subtype.map { "\(type)/\($0)" } } }

    /// The most specific pattern for the answer: by status, then by media type. An undocumented status goes to the only
    /// case there is, and so does a missing or unreadable Content-Type.
    static func best(of patterns: [ResponsePattern], for response: HTTPResponse) -> Int? {
        let ranked = patterns.indices.compactMap { index in
            patterns[index].status.rank(of: response.status).map { (index: index, rank: $0) }
        }
        let smallest = ranked.map(\.rank).min()
        var candidates = ranked.filter { $0.rank == smallest }.map(\.index)
        if candidates.isEmpty, patterns.count == 1 { candidates = [0] }
        guard let given = MediaType(response.headers["Content-Type"]) else {
            if candidates.count == 1 { return candidates[0] }
            return candidates.first { patterns[$0].type == nil && response.body.isEmpty }
        }
        let matching = candidates.compactMap { index in
            patterns[index].rank(of: given).map { (index: index, rank: $0) }
        }
        let best = matching.map(\.rank).min()
        return matching.first { $0.rank == best }?.index
    }

    private func rank(of given: MediaType) -> Int? {
        guard let type, let subtype else { return 4 }
        return MediaType("\(type)/\(subtype)")?.rank(of: given)
    }
}
