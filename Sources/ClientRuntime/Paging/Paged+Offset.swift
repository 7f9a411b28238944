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
    /// is shorter than the limit, or has no elements. A page without elements that says that there is more is a failure,
    /// because there is no place to go on from, and so is a page with all the elements of an earlier one.
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
        @Sendable func step(_ start: Int, _ seen: Set<Int>) -> PageStep<API, Page> {
            let request = request(start, offset.limit)
            return PageStep(start: .offset(start), request: request) { page throws(APIFailure<API.ErrorBody>) in
                let elements = items(page) ?? []
                let answer = more?(page)
                let mark = Self.mark(of: elements)
                if let mark, seen.contains(mark) {
                    throw PageStep<API, Page>.failure(request.operation, "the server repeats a page")
                }
                if elements.isEmpty {
                    guard answer == true else { return .end }
                    throw PageStep<API, Page>.failure(
                        request.operation, "the server says that it has more, but sends a page without elements")
                }
                let isLast = answer.map { !$0 } ?? (elements.count < offset.limit ?? 1)
                return isLast ? .end : .page(step(start + elements.count, mark.map { seen.union([$0]) } ?? seen))
            }
        }
        self.init(
            client: client, first: step(offset.first, []), items: items,
            step: { start in
                guard case .offset(let number) = start else { return nil }
                return step(number, [])
            })
    }

    /// What pages with the same elements have in common; nil where nothing can be said.
    static func mark(of elements: [Element]) -> Int? {
        guard !elements.isEmpty else { return nil }
        var hasher = Hasher()
        guard let list = elements as? any Encodable, let data = try? JSONCoding.encode(list) else { return nil }
        // `Data` hashes its first bytes only, and elements of one list begin alike.
        data.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
