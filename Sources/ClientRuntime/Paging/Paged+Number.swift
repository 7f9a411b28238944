// Lists whose pages have numbers: `page` and `pageSize`.

extension Paged {
    /// A list whose pages are numbered.
    ///
    /// It ends with the page for which `more` says so, or with the last of `pages`. Where neither says anything, it ends
    /// with a page that is shorter than the limit, or has no elements. A page with all the elements of an earlier one is a
    /// failure.
    /// - Parameters:
    ///   - number: the number of the first page, and how many elements a page has.
    ///   - request: makes the request for a number and a limit.
    ///   - items: the elements of a page.
    ///   - more: whether the server has more.
    ///   - pages: how many pages there are.
    public init(
        _ client: APIClient<API>, number: PageOffset,
        request: @escaping @Sendable (Int, Int?) -> APIRequest<API, Page>,
        items: @escaping @Sendable (Page) -> [Element]?,
        more: (@Sendable (Page) -> Bool?)? = nil, pages: (@Sendable (Page) -> Int?)? = nil
    ) {
        @Sendable func step(_ page: Int, _ seen: Set<Int>) -> PageStep<API, Page> {
            let request = request(page, number.limit)
            return PageStep(start: .offset(page), request: request) { answer throws(APIFailure<API.ErrorBody>) in
                let elements = items(answer) ?? []
                let mark = Self.mark(of: elements)
                if let mark, seen.contains(mark) {
                    throw PageStep<API, Page>.failure(request.operation, "the server repeats a page")
                }
                let next = page - number.first + 1
                let isLast =
                    more?(answer).map { !$0 } ?? pages?(answer).map { next >= $0 }
                    ?? (elements.count < number.limit ?? 1)
                // A page without elements has none behind it, whatever it says.
                return isLast || elements.isEmpty
                    ? .end : .page(step(page + 1, mark.map { seen.union([$0]) } ?? seen))
            }
        }
        self.init(
            client: client, first: step(number.first, []), items: items,
            step: { start in
                guard case .offset(let page) = start else { return nil }
                return step(page, [])
            })
    }
}
