// One documented error answer. A body that is not as documented is no failure of its own: the caller wants to know that
// the call failed, so the error becomes an undocumented one.
import Foundation

/// One documented error answer of an operation.
public struct ErrorCase<Body: Sendable>: Sendable {
    let status: StatusPattern
    /// Nil where the status has no other case.
    let mediaType: MediaType?
    let read: @Sendable (RawBody) -> Body?

    private init(_ status: StatusPattern, _ mediaType: String?, read: @escaping @Sendable (RawBody) -> Body?) {
        self.status = status
        self.mediaType = MediaType(mediaType)
        self.read = read
    }

    /// An error with JSON, as `.json(404, ErrorBody.notFound)`.
    public static func json<T: Decodable & Sendable>(
        _ status: StatusPattern, _ make: @escaping @Sendable (T) -> Body
    ) -> Self {
        Self(status, nil) { raw in (try? JSONCoding.decode(T.self, from: raw.data)).map(make) }
    }

    /// An error with UTF-8 text.
    public static func text(_ status: StatusPattern, _ make: @escaping @Sendable (String) -> Body) -> Self {
        Self(status, nil) { raw in raw.text.map(make) }
    }

    /// An error with text that is one value, as a number or a date.
    public static func plain<T: Decodable & Sendable>(
        _ status: StatusPattern, _ make: @escaping @Sendable (T) -> Body
    ) -> Self {
        Self(status, nil) { raw in (try? PlainText.decode(T.self, from: raw.data)).map(make) }
    }

    /// An error with bytes.
    public static func data(_ status: StatusPattern, _ make: @escaping @Sendable (Data) -> Body) -> Self {
        Self(status, nil) { raw in make(raw.data) }
    }

    /// The same for answers of one media type, where the status has several bodies.
    public static func json<T: Decodable & Sendable>(
        _ status: StatusPattern, _ mediaType: String, _ make: @escaping @Sendable (T) -> Body
    ) -> Self {
        Self(status, mediaType, read: json(status, make).read)
    }

    /// The same for answers of one media type, where the status has several bodies.
    public static func text(
        _ status: StatusPattern, _ mediaType: String, _ make: @escaping @Sendable (String) -> Body
    ) -> Self {
        Self(status, mediaType, read: text(status, make).read)
    }

    /// The same for answers of one media type, where the status has several bodies.
    public static func plain<T: Decodable & Sendable>(
        _ status: StatusPattern, _ mediaType: String, _ make: @escaping @Sendable (T) -> Body
    ) -> Self {
        Self(status, mediaType, read: plain(status, make).read)
    }

    /// The same for answers of one media type, where the status has several bodies.
    public static func data(
        _ status: StatusPattern, _ mediaType: String, _ make: @escaping @Sendable (Data) -> Body
    ) -> Self {
        Self(status, mediaType, read: data(status, make).read)
    }

    /// An error whose body does not matter.
    public static func empty(_ status: StatusPattern, _ body: Body) -> Self {
        Self(status, nil) { _ in body }
    }

    /// The body by the most specific case for the status that can read it: first those of the answer's media type, then,
    /// as some servers call their errors something else, all others in their order.
    static func body(of raw: RawBody, status: Int, _ cases: [ErrorCase<Body>]) -> Body? {
        let ranked = cases.compactMap { entry in entry.status.rank(of: status).map { (entry: entry, rank: $0) } }
        let smallest = ranked.map(\.rank).min()
        let candidates = ranked.filter { $0.rank == smallest }.map(\.entry)
        let given = MediaType(raw.contentType)
        let fits = candidates.enumerated().map { index, entry in
            (entry: entry, fit: given.flatMap { entry.mediaType?.rank(of: $0) } ?? 4, index: index)
        }
        return fits.sorted { ($0.fit, $0.index) < ($1.fit, $1.index) }.lazy.compactMap { $0.entry.read(raw) }.first
    }
}

extension Array {
    /// These cases, and more behind them.
    public func adding<Body>(_ more: [ErrorCase<Body>]) -> [ErrorCase<Body>] where Element == ErrorCase<Body> {
        self + more
    }
}
