// Lists whose pages name the next one: a token, a link, an id.

extension Paged {
    /// A list whose pages have the cursor of the next one.
    ///
    /// It ends with a page that has none, or an empty text. Pages without elements do not end it. A cursor that comes
    /// again would go round for ever, and is a failure.
    /// - Parameters:
    ///   - cursor: where to begin; nil is the first page.
    ///   - request: makes the request for a cursor.
    ///   - items: the elements of a page.
    ///   - next: the cursor of the next page.
    public init<Cursor: Hashable & Sendable>(
        _ client: APIClient<API>, cursor: Cursor?,
        request: @escaping @Sendable (Cursor?) -> APIRequest<API, Page>,
        items: @escaping @Sendable (Page) -> [Element]?,
        next: @escaping @Sendable (Page) -> Cursor?
    ) {
        @Sendable func step(_ cursor: Cursor?, _ seen: Set<Cursor>) -> PageStep<API, Page> {
            let request = request(cursor)
            return PageStep(request: request) { page throws(APIFailure<API.ErrorBody>) in
                guard let following = next(page), (following as? String)?.isEmpty != true else { return nil }
                guard !seen.contains(following) else {
                    throw .paging(
                        PagingProblem(operationID: request.operation.id, reason: "the server repeats a page cursor"))
                }
                return step(following, seen.union([following]))
            }
        }
        self.init(client: client, first: step(cursor, cursor.map { [$0] } ?? []), items: items)
    }
}
