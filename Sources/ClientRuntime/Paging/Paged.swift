// All elements of a paged list, page after page, fetched when they are needed.

/// The elements of a list that the server hands out in pages.
///
/// Iterating sends one request for each page, when the elements before it are used up. Every iteration begins anew. After
/// a failure, `next()` tries the same page again. An iterator tells its position, with which a later iteration, of
/// another process too, goes on:
///
/// ```swift
/// var iterator = list.makeAsyncIterator()
/// while let transaction = try await iterator.next() {
///     book(transaction)
///     try save(iterator.position)  // Codable
/// }
/// for try await transaction in try list.continuing(from: saved) { … }
/// ```
public struct Paged<API: APIDefinition, Page: Sendable, Element: Sendable>: AsyncSequence, Sendable {
    public typealias Failure = APIFailure<API.ErrorBody>

    let client: APIClient<API>
    let first: PageStep<API, Page>
    let items: @Sendable (Page) -> [Element]?
    /// The step for a page by its start; nil when the start is of another kind of list.
    let step: @Sendable (PagePosition.Start) -> PageStep<API, Page>?
    /// How many elements of the first page were taken before.
    var skipped = 0

    /// The pages themselves.
    public var pages: Pages { Pages(client: client, first: first, count: { items($0)?.count ?? 0 }) }

    /// The rest of the list from a position that an iterator of the same call has told.
    ///
    /// The call must have the same arguments. Elements that come or go on the server in the meantime shift those of lists
    /// that count, as they do between two pages.
    /// - Throws: ``APIFailure/paging(_:)`` for a position of a list that is paged in another way.
    public func continuing(from position: PagePosition) throws(Failure) -> Self {
        guard let step = step(position.start) else {
            throw first.failure("the position is of a list that is paged in another way")
        }
        return Self(client: client, first: step, items: items, step: self.step, skipped: position.taken)
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator(), items: items, skipped: skipped)
    }

    public struct Iterator: AsyncIteratorProtocol {
        private var pages: Pages.Iterator
        private let items: @Sendable (Page) -> [Element]?
        private var buffer: ArraySlice<Element> = []
        private var start: PagePosition.Start?
        private var taken = 0
        private var skipped: Int

        init(pages: Pages.Iterator, items: @escaping @Sendable (Page) -> [Element]?, skipped: Int) {
            self.pages = pages
            self.items = items
            self.skipped = skipped
        }

        /// Where the next element is: what ``Paged/continuing(from:)`` goes on from. Nil at the end of the list.
        public var position: PagePosition? {
            if !buffer.isEmpty, let start { return PagePosition(start: start, taken: taken) }
            return pages.position.map { PagePosition(start: $0.start, taken: skipped) }
        }

        /// The next element. After a failure it tries the same page again.
        public mutating func next() async throws(Failure) -> Element? {
            while buffer.isEmpty {
                let position = pages.position
                guard let page = try await pages.next() else { return nil }
                start = position?.start
                buffer = (items(page) ?? []).dropFirst(skipped)
                (taken, skipped) = (skipped, 0)
            }
            taken += 1
            return buffer.popFirst()
        }
    }

    /// The pages of a list.
    public struct Pages: AsyncSequence, Sendable {
        public typealias Element = Page
        public typealias Failure = APIFailure<API.ErrorBody>

        let client: APIClient<API>
        let first: PageStep<API, Page>
        /// How many elements a page has.
        let count: @Sendable (Page) -> Int

        public func makeAsyncIterator() -> Iterator {
            Iterator(client: client, first: first, count: count, following: .page(first))
        }

        public struct Iterator: AsyncIteratorProtocol {
            let client: APIClient<API>
            let first: PageStep<API, Page>
            let count: @Sendable (Page) -> Int
            var following: PageStep<API, Page>.Following
            private var number = 0

            init(
                client: APIClient<API>, first: PageStep<API, Page>, count: @escaping @Sendable (Page) -> Int,
                following: PageStep<API, Page>.Following
            ) {
                self.client = client
                self.first = first
                self.count = count
                self.following = following
            }

            /// Where the next page is. Nil at the end of the list.
            public var position: PagePosition? {
                switch following {
                case .page(let step): PagePosition(start: step.start, taken: 0)
                case .end, .failure: nil
                }
            }

            /// The next page. After a failure it tries the same page again.
            public mutating func next() async throws(Failure) -> Page? {
                switch following {
                case .end: return nil
                case .failure(let reason):
                    let failure = first.failure(reason)
                    record(number + 1, elements: 0, failure)
                    throw failure
                case .page(let step):
                    let page = try await client.send(step.request)
                    do {
                        following = try step.following(page)
                    } catch {
                        record(number + 1, elements: count(page), error)
                        throw error
                    }
                    number += 1
                    record(number, elements: count(page))
                    return page
                }
            }

            private func record(_ number: Int, elements: Int, _ failure: Failure? = nil) {
                client.exchange.configuration.instruments.record(
                    .page(
                        PageEvent(
                            operationID: first.request.operation.id, number: number, elements: elements,
                            isLast: failure == nil && following.isEnd, problem: failure?.pagingProblem)))
            }
        }
    }
}

extension Paged: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The operation only: requests hold ids and cursors.
    public var description: String { "Paged(\(first.request.operation.id))" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A page to fetch, and how to get from it to the next one.
struct PageStep<API: APIDefinition, Page: Sendable>: Sendable {
    let start: PagePosition.Start
    let request: APIRequest<API, Page>
    /// What comes after the page. Throws when the page itself is none to hand out.
    let following: @Sendable (Page) throws(APIFailure<API.ErrorBody>) -> Following

    indirect enum Following: Sendable {
        case page(PageStep)
        case end
        /// There is more that cannot be reached, for this reason.
        case failure(String)

        var isEnd: Bool { if case .end = self { true } else { false } }
    }

    func failure(_ reason: String) -> APIFailure<API.ErrorBody> { Self.failure(request.operation, reason) }

    static func failure(_ operation: APIOperation, _ reason: String) -> APIFailure<API.ErrorBody> {
        .paging(PagingProblem(operationID: operation.id, reason: reason))
    }
}

extension APIFailure {
    fileprivate var pagingProblem: String? { if case .paging(let problem) = self { problem.reason } else { nil } }
}
