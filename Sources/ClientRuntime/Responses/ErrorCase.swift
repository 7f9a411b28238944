// One documented error answer. A body that is not as documented is no failure of its own: the caller wants to know that
// the call failed, so the error becomes an undocumented one.
import Foundation

/// One documented error answer of an operation.
public struct ErrorCase<Body: Sendable>: Sendable {
    let status: StatusPattern
    let read: @Sendable (RawBody) -> Body?

    /// An error with JSON, as `.json(404, ErrorBody.notFound)`.
    public static func json<T: Decodable & Sendable>(
        _ status: StatusPattern, _ make: @escaping @Sendable (T) -> Body
    ) -> Self {
        Self(status: status) { raw in (try? JSONCoding.decode(T.self, from: raw.data)).map(make) }
    }

    /// An error with UTF-8 text.
    public static func text(_ status: StatusPattern, _ make: @escaping @Sendable (String) -> Body) -> Self {
        Self(status: status) { raw in raw.text.map(make) }
    }

    /// An error with bytes.
    public static func data(_ status: StatusPattern, _ make: @escaping @Sendable (Data) -> Body) -> Self {
        Self(status: status) { raw in make(raw.data) }
    }

    /// An error whose body does not matter.
    public static func empty(_ status: StatusPattern, _ body: Body) -> Self {
        Self(status: status) { _ in body }
    }

    /// The body by the most specific case for the status that can read it.
    static func body(of raw: RawBody, status: Int, _ cases: [ErrorCase<Body>]) -> Body? {
        let ranked = cases.compactMap { entry in entry.status.rank(of: status).map { (entry: entry, rank: $0) } }
        let smallest = ranked.map(\.rank).min()
        return ranked.lazy.filter { $0.rank == smallest }.compactMap { $0.entry.read(raw) }.first
    }
}

extension Array {
    /// These cases, and more behind them.
    public func adding<Body>(_ more: [ErrorCase<Body>]) -> [ErrorCase<Body>] where Element == ErrorCase<Body> {
        self + more
    }
}
