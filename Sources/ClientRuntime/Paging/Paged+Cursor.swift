// Lists whose pages name the next one: a token, a link, an id.
import Foundation

extension Paged {
    /// A list whose pages have the cursor of the next one.
    ///
    /// It ends with a page that has none, or an empty text. Pages without elements do not end it. A cursor that comes
    /// again would go round for ever, and is a failure, once the elements of its page are used up.
    /// - Parameters:
    ///   - cursor: where to begin; nil is the first page.
    ///   - request: makes the request for a cursor.
    ///   - items: the elements of a page.
    ///   - next: the cursor of the next page.
    public init<Cursor: Hashable & Codable & Sendable>(
        _ client: APIClient<API>, cursor: Cursor?,
        request: @escaping @Sendable (Cursor?) -> APIRequest<API, Page>,
        items: @escaping @Sendable (Page) -> [Element]?,
        next: @escaping @Sendable (Page) -> Cursor?
    ) {
        @Sendable func step(_ cursor: Cursor?, _ seen: Set<Cursor>) -> PageStep<API, Page> {
            PageStep(start: .cursor(cursor.flatMap { Self.text(of: $0) }), request: request(cursor)) {
                page throws(APIFailure<API.ErrorBody>) in
                guard let following = next(page), (following as? String)?.isEmpty != true else { return .end }
                guard !seen.contains(following) else { return .failure("the server repeats a page cursor") }
                return .page(step(following, seen.union([following])))
            }
        }
        self.init(
            client: client, first: step(cursor, cursor.map { [$0] } ?? []), items: items,
            step: { start in
                guard case .cursor(let text) = start else { return nil }
                guard let text else { return step(nil, []) }
                return Self.cursor(text).map { (cursor: Cursor) in step(cursor, [cursor]) }
            })
    }

    private static func text(of cursor: some Encodable) -> String? {
        (try? JSONCoding.encode(cursor)).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func cursor<Cursor: Decodable>(_ text: String) -> Cursor? {
        try? JSONCoding.decode(Cursor.self, from: Data(text.utf8))
    }
}
