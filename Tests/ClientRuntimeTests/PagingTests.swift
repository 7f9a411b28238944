// Pages are fetched as they are needed, and come to an end.
import ClientRuntime
import Foundation
import Testing

@Suite struct PagingTests {
    func client(_ pages: [String]) -> (APIClient<SampleAPI>, ScriptedTransport) {
        let transport = ScriptedTransport { _, number in
            .json(number <= pages.count ? pages[number - 1] : #"{"accounts":[],"moreAvailable":true,"cursor":"z"}"#)
        }
        return (APIClient(server: "https://x.example", transport: transport), transport)
    }

    func page(_ ids: [Int], _ rest: String = "") -> String {
        #"{"accounts":["# + ids.map { #"{"id":\#($0),"nickname":null}"# }.joined(separator: ",") + "]\(rest)}"
    }

    func offset(
        _ client: APIClient<SampleAPI>, more: (@Sendable (AccountPage) -> Bool?)? = { $0.moreAvailable },
        limit: Int? = 2
    ) -> Paged<SampleAPI, AccountPage, Account> {
        Paged(
            client, offset: .init(first: 1, limit: limit),
            request: { start, limit in .listAccounts(start: start, limit: limit) }, items: { $0.accounts }, more: more)
    }

    func cursor(_ client: APIClient<SampleAPI>, from cursor: String? = nil) -> Paged<SampleAPI, AccountPage, Account> {
        Paged(
            client, cursor: cursor, request: { cursor in .listAccounts(cursor: cursor) }, items: { $0.accounts },
            next: { $0.cursor })
    }

    func ids(_ list: Paged<SampleAPI, AccountPage, Account>) async throws -> [String] {
        var ids: [String] = []
        for try await account in list { ids.append(account.id.text) }
        return ids
    }

    func queries(_ transport: ScriptedTransport) async -> [String?] { await transport.requests.map { $0.url.query() } }

    @Test func offsetsAdvanceByWhatWasReceived() async throws {
        let (client, transport) = client([
            page([1, 2], #","moreAvailable":true"#), page([3], #","moreAvailable":true"#),
            page([4], #","moreAvailable":false"#),
        ])
        #expect(try await ids(offset(client)) == ["1", "2", "3", "4"])
        #expect(await queries(transport) == ["start=1&limit=2", "start=3&limit=2", "start=4&limit=2"])
    }

    @Test func withoutMoreAShortPageIsTheLast() async throws {
        let (client, transport) = client([page([1, 2]), page([3])])
        #expect(try await ids(offset(client, more: nil)) == ["1", "2", "3"])
        #expect(await transport.requests.count == 2)
    }

    @Test func withoutLimitAnEmptyPageIsTheLast() async throws {
        let (client, transport) = client([page([1]), page([])])
        #expect(try await ids(offset(client, limit: nil)) == ["1"])
        #expect(await transport.requests.count == 2)
    }

    /// Why iterating fails, and what came before that.
    func failure(_ list: Paged<SampleAPI, AccountPage, Account>) async -> (ids: [String], text: String?) {
        var ids: [String] = []
        do {
            for try await account in list { ids.append(account.id.text) }
            return (ids, nil)
        } catch {
            return (ids, error.description)
        }
    }

    @Test func anEmptyPageThatIsNotTheLastIsAFailure() async throws {
        let (client, transport) = client([page([1], #","moreAvailable":true"#), page([], #","moreAvailable":true"#)])
        let (ids, text) = await failure(offset(client))
        #expect(ids == ["1"])
        #expect(text == "listAccounts: the server says that it has more, but sends a page without elements")
        #expect(await transport.requests.count == 2)
    }

    @Test func anEmptyPageThatSaysNothingIsTheLast() async throws {
        let (client, _) = client([page([1], #","moreAvailable":true"#), page([])])
        #expect(try await ids(offset(client)) == ["1"])
    }

    @Test(arguments: [[[1, 2], [1, 2]], [[1, 2], [3, 4], [1, 2]]])
    func aPageThatComesAgainIsAFailure(_ pages: [[Int]]) async throws {
        let (client, transport) = client(pages.map { page($0, #","moreAvailable":true"#) })
        let (ids, text) = await failure(offset(client))
        #expect(ids == pages.dropLast().joined().map(String.init))
        #expect(text == "listAccounts: the server repeats a page")
        #expect(await transport.requests.count == pages.count)
    }

    @Test func pagesThatBeginAlikeAreNotTheSame() async throws {
        let zeros = String(repeating: "0", count: 200)
        let (client, _) = client([
            #"{"accounts":[{"id":"\#(zeros)1","nickname":null}],"moreAvailable":true}"#,
            #"{"accounts":[{"id":"\#(zeros)2","nickname":null}],"moreAvailable":false}"#,
        ])
        #expect(try await ids(offset(client)) == [zeros + "1", zeros + "2"])
    }

    @Test func cursorsGoOnOverEmptyPages() async throws {
        let (client, transport) = client([
            page([1], #","cursor":"a""#), page([], #","cursor":"b/c""#), page([2], #","cursor":"" "#),
        ])
        #expect(try await ids(cursor(client)) == ["1", "2"])
        #expect(await queries(transport) == [nil, "cursor=a", "cursor=b%2Fc"])
    }

    @Test(arguments: [(nil, ["1", "2"]), ("a", ["1"])])
    func repeatedCursorsAreAFailureAfterTheirPage(_ start: String?, _ expected: [String]) async throws {
        let (client, _) = client([page([1], #","cursor":"a""#), page([2], #","cursor":"a""#)])
        let (ids, text) = await failure(cursor(client, from: start))
        #expect(ids == expected)
        #expect(text == "listAccounts: the server repeats a page cursor")
    }

    @Test func pagesAreFetchedWhenNeeded() async throws {
        let (client, transport) = client([
            page([1, 2], #","moreAvailable":true"#), page([3], #","moreAvailable":false"#),
        ])
        for try await account in offset(client) where account.id == 2 { break }
        #expect(await transport.requests.count == 1)
    }

    @Test func pagesThemselvesAreASequence() async throws {
        let (client, _) = client([page([1, 2], #","moreAvailable":true"#), page([3], #","moreAvailable":false"#)])
        var sizes: [Int] = []
        for try await page in offset(client).pages { sizes.append(page.accounts?.count ?? 0) }
        #expect(sizes == [2, 1])
    }

    @Test func afterAFailureTheSamePageIsTriedAgain() async throws {
        let (client, transport) = client([
            page([1, 2], #","moreAvailable":true"#), "{", page([3], #","moreAvailable":false"#),
        ])
        var iterator = offset(client).makeAsyncIterator()
        #expect(try await iterator.next()?.id.text == "1")
        #expect(try await iterator.next()?.id.text == "2")
        await #expect(throws: APIFailure<SampleErrorBody>.self) { _ = try await iterator.next() }
        #expect(try await iterator.next()?.id.text == "3")
        #expect(try await iterator.next() == nil)
        #expect(iterator.position == nil)
        #expect(await queries(transport) == ["start=1&limit=2", "start=3&limit=2", "start=3&limit=2"])
    }

    /// Takes elements, saves the position, and takes the rest from there in another iteration.
    func interrupted(
        _ list: Paged<SampleAPI, AccountPage, Account>, after count: Int
    ) async throws -> (ids: [String], position: String) {
        var ids: [String] = []
        var iterator = list.makeAsyncIterator()
        for _ in 0..<count { ids.append(try #require(try await iterator.next()).id.text) }
        let saved = try JSONEncoder().encode(try #require(iterator.position))
        let position = try JSONDecoder().decode(PagePosition.self, from: saved)
        for try await account in try list.continuing(from: position) { ids.append(account.id.text) }
        return (ids, "\(position) \(Array(Mirror(reflecting: position).children))")
    }

    @Test(arguments: 0...3) func listsThatCountGoOnFromASavedPosition(_ count: Int) async throws {
        let transport = ScriptedTransport { request, _ in
            let start = request.url.query()?.contains("start=1") == true ? 1 : 3
            return .json(page([start, start + 1], #","moreAvailable":\#(start == 1)"#))
        }
        let list = offset(APIClient(server: "https://x.example", transport: transport))
        #expect(try await interrupted(list, after: count).ids == ["1", "2", "3", "4"])
    }

    @Test(arguments: 0...3) func listsWithCursorsGoOnFromASavedPosition(_ count: Int) async throws {
        let transport = ScriptedTransport { request, _ in
            request.url.query() == nil
                ? .json(page([1, 2], #","cursor":"PRIVATE""#)) : .json(page([3, 4]))
        }
        let list = cursor(APIClient(server: "https://x.example", transport: transport))
        let (ids, printed) = try await interrupted(list, after: count)
        #expect(ids == ["1", "2", "3", "4"])
        #expect(!printed.contains("PRIVATE"))
    }

    @Test func aPositionOfAnotherKindOfListIsRefused() async throws {
        let (client, transport) = client([])
        let position = try #require(cursor(client).makeAsyncIterator().position)
        #expect(throws: APIFailure<SampleErrorBody>.self) { _ = try offset(client).continuing(from: position) }
        #expect(await transport.requests.isEmpty)
    }

    @Test func pagingPrintsTheOperationOnly() {
        let (client, _) = client([])
        let list = cursor(client, from: "PRIVATE")
        var dumped = ""
        dump(list, to: &dumped)
        #expect("\(list)" == "Paged(listAccounts)")
        #expect(!(dumped + String(reflecting: list)).contains("PRIVATE"))
    }
}
