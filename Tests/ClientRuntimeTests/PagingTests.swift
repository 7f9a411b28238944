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

    @Test func anEmptyPageEndsOffsetsWhateverItSays() async throws {
        let (client, transport) = client([page([], #","moreAvailable":true"#)])
        #expect(try await ids(offset(client)) == [])
        #expect(await transport.requests.count == 1)
    }

    @Test func cursorsGoOnOverEmptyPages() async throws {
        let (client, transport) = client([
            page([1], #","cursor":"a""#), page([], #","cursor":"b/c""#), page([2], #","cursor":"" "#),
        ])
        #expect(try await ids(cursor(client)) == ["1", "2"])
        #expect(await queries(transport) == [nil, "cursor=a", "cursor=b%2Fc"])
    }

    @Test(arguments: [nil, "a"])
    func repeatedCursorsAreAFailure(_ start: String?) async throws {
        let (client, _) = client([page([1], #","cursor":"a""#), page([2], #","cursor":"a""#)])
        do {
            _ = try await ids(cursor(client, from: start))
            Issue.record("came to an end")
        } catch let failure as APIFailure<SampleErrorBody> {
            #expect(failure.description == "listAccounts: the server repeats a page cursor")
        }
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

    @Test func failuresEndTheSequence() async throws {
        let (client, _) = client([page([1, 2], #","moreAvailable":true"#), "{"])
        var iterator = offset(client).makeAsyncIterator()
        _ = try await iterator.next()
        _ = try await iterator.next()
        await #expect(throws: APIFailure<SampleErrorBody>.self) { _ = try await iterator.next() }
        #expect(try await iterator.next() == nil)
    }
}
