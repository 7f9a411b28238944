// Lists whose pages begin at a number: `start` and `limit`.

/// Where a list begins and how many elements a page has.
public struct PageOffset: Sendable, Hashable {
    /// The number of the first element.
    public let first: Int
    /// How many elements to ask for; nil leaves it to the server.
    public let limit: Int?

    /// - Parameters:
    ///   - first: the number of the first element.
    ///   - limit: how many elements to ask for; nil leaves it to the server.
    public init(first: Int = 1, limit: Int? = nil) {
        self.first = first
        self.limit = limit
    }
}

extension Paged {
    /// A list whose next page begins after the elements received so far.
    ///
    /// It ends with the page for which `more` says so. Where `more` is nil, or says nothing, it ends with a page that
    /// is shorter than the limit. A page without elements always ends it: there is no place to go on from.
    /// - Parameters:
    ///   - request: makes the request for a start and a limit.
    ///   - items: the elements of a page.
    ///   - more: whether the server has more.
    public init(
        _ client: APIClient<API>, offset: PageOffset,
        request: @escaping @Sendable (Int, Int?) -> APIRequest<API, Page>,
        items: @escaping @Sendable (Page) -> [Element]?,
        more: (@Sendable (Page) -> Bool?)? = nil
    ) {
        @Sendable func step(_ start: Int) -> PageStep<API, Page> {
            PageStep(request: request(start, offset.limit)) { page throws(APIFailure<API.ErrorBody>) in
                let count = items(page)?.count ?? 0
                let isLast = more?(page).map { !$0 } ?? (count < offset.limit ?? 1)
                return count == 0 || isLast ? nil : step(start + count)
            }
        }
        self.init(client: client, first: step(offset.first), items: items)
    }
}
