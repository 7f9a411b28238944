// All elements of a paged list, page after page, fetched when they are needed.

/// The elements of a list that the server hands out in pages.
///
/// Iterating sends one request for each page, when the elements before it are used up. Every iteration begins anew.
public struct Paged<API: APIDefinition, Page: Sendable, Element: Sendable>: AsyncSequence, Sendable {
    public typealias Failure = APIFailure<API.ErrorBody>

    let client: APIClient<API>
    let first: PageStep<API, Page>
    let items: @Sendable (Page) -> [Element]?

    /// The pages themselves.
    public var pages: Pages { Pages(client: client, first: first) }

    public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator(), items: items) }

    public struct Iterator: AsyncIteratorProtocol {
        var pages: Pages.Iterator
        let items: @Sendable (Page) -> [Element]?
        var buffer: ArraySlice<Element> = []

        public mutating func next() async throws(Failure) -> Element? {
            while buffer.isEmpty {
                guard let page = try await pages.next() else { return nil }
                buffer = (items(page) ?? [])[...]
            }
            return buffer.popFirst()
        }
    }

    /// The pages of a list.
    public struct Pages: AsyncSequence, Sendable {
        public typealias Element = Page
        public typealias Failure = APIFailure<API.ErrorBody>

        let client: APIClient<API>
        let first: PageStep<API, Page>

        public func makeAsyncIterator() -> Iterator { Iterator(client: client, step: first) }

        public struct Iterator: AsyncIteratorProtocol {
            let client: APIClient<API>
            var step: PageStep<API, Page>?

            /// The next page. After a failure there are no more.
            public mutating func next() async throws(Failure) -> Page? {
                guard let current = step else { return nil }
                step = nil
                let page = try await client.send(current.request)
                step = try current.next(page)
                return page
            }
        }
    }
}

/// A page to fetch, and how to get from it to the next one.
struct PageStep<API: APIDefinition, Page: Sendable>: Sendable {
    let request: APIRequest<API, Page>
    let next: @Sendable (Page) throws(APIFailure<API.ErrorBody>) -> PageStep?
}
