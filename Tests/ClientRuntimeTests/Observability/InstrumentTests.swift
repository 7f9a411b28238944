// What instruments are told, in which order, and that there is no value of a request or an answer in it.
import ClientRuntime
import Foundation
import Synchronization
import TestSupport
import Testing

/// Writes events down as short texts.
final class RecordedEvents: Instrument {
    private let state = Mutex<[ClientEvent]>([])

    var events: [ClientEvent] { state.withLock { $0 } }
    func record(_ event: ClientEvent) { state.withLock { $0.append(event) } }

    var texts: [String] {
        events.map { event in
            switch event {
            case .callStarted(let call): "call \(call.number) \(call.operationID) \(call.method.rawValue) \(call.path)"
            case .attemptStarted(_, let number): "attempt \(number)"
            case .attemptEnded(_, let attempt): "attempt \(attempt.number) \(attempt.outcome)"
            case .retrying(_, let attempt, let wait): "after \(attempt.number) waits \(wait)"
            case .callEnded(let call, let report): "end of \(call.number) after \(report.attempts.count)"
            case .token(let token): "token \(token.scheme) \(token.failure.map { "\($0.cause)" } ?? "new")"
            case .page(let page):
                "page \(page.number) of \(page.operationID) has \(page.elements)\(page.isLast ? ", the last" : "")"
                    + (page.problem.map { ": \($0)" } ?? "")
            case .webhook(let message): "\(message.event) \(message.outcome)"
            }
        }
    }
}

@Suite struct InstrumentTests {
    private let recorded = RecordedEvents()
    private let time = VirtualTime()

    private func client(
        authentication: Authentication = .none,
        _ answer: @escaping @Sendable (HTTPRequest, Int) async throws -> HTTPResponse
    ) -> APIClient<SampleAPI> {
        APIClient(
            server: "https://x.example", authentication: authentication, configuration: configuration,
            transport: ScriptedTransport(answer))
    }

    private var configuration: ClientConfiguration {
        var configuration = ClientConfiguration(
            retry: RetryPolicy(backoff: Backoff(initial: .seconds(1))), environment: time.environment)
        configuration.instruments = [recorded]
        return configuration
    }

    // MARK: Calls

    @Test func aCallIsToldFromItsBeginningToItsEnd() async throws {
        let client = client { _, number in number == 1 ? HTTPResponse(status: 503) : HTTPResponse(status: 204) }
        try await client.send(.ping(method: .get))
        #expect(
            recorded.texts == [
                "call 1 ping GET /ping", "attempt 1", "attempt 1 answered(status: 503)", "after 1 waits 0.5 seconds",
                "attempt 2", "attempt 2 answered(status: 204)", "end of 1 after 2",
            ])
    }

    @Test func aCallThatIsNotSentHasABeginningAndAnEnd() async {
        let client = client { _, _ in HTTPResponse(status: 204) }
        _ = try? await client.send(.getAccount(id: ".."))
        #expect(recorded.texts == ["call 1 getAccount GET /accounts/{id}", "end of 1 after 0"])
    }

    @Test func eachInstrumentIsToldAndAClosureIsOne() async throws {
        let count = Mutex(0)
        var configuration = configuration
        configuration.instruments.append(ClosureInstrument { _ in count.withLock { $0 += 1 } })
        let client = APIClient<SampleAPI>(
            server: "https://x.example", configuration: configuration,
            transport: ScriptedTransport { _, _ in HTTPResponse(status: 204) })
        try await client.send(.ping())
        #expect(count.withLock { $0 } == recorded.events.count)
    }

    // MARK: Tokens

    @Test func loginsAreTold() async throws {
        let attempts = FetchCounter()
        let source = configuration.tokenSource(
            for: TokenKey(server: "https://x.example", scheme: "Login", credentials: ["secret-mark"]),
            lifetime: .seconds(60)
        ) {
            _ = attempts.next()
            if attempts.count == 1 { throw TokenFailure(cause: .timedOut) }
            return "token-mark"
        }
        _ = try? await source.token()
        time.advance(.seconds(1))
        _ = try await source.token()
        // The token is handed out before it is told.
        while recorded.events.count < 2 { await Task.yield() }
        #expect(recorded.texts == ["token Login timedOut", "token Login new"])
        #expect(!Printed.all(recorded.events).contains("mark"))
    }

    // MARK: Pages

    private func list(_ client: APIClient<SampleAPI>) -> Paged<SampleAPI, AccountPage, Account> {
        Paged(
            client, offset: .init(first: 1, limit: 2),
            request: { start, limit in .listAccounts(start: start, limit: limit) }, items: { $0.accounts },
            more: { $0.moreAvailable })
    }

    private func pages(_ list: some AsyncSequence) async {
        do { for try await _ in list {} } catch {}
    }

    private static func page(_ ids: [Int], more: Bool) -> HTTPResponse {
        let accounts = ids.map { #"{"id":\#($0),"nickname":"mark"}"# }.joined(separator: ",")
        return .json(#"{"accounts":[\#(accounts)],"moreAvailable":\#(more),"cursor":"mark"}"#)
    }

    private var pageTexts: [String] { recorded.texts.filter { $0.hasPrefix("page") } }

    @Test func pagesAreTold() async {
        let client = client { _, number in Self.page(number == 1 ? [1, 2] : [3], more: number == 1) }
        await pages(list(client))
        #expect(pageTexts == ["page 1 of listAccounts has 2", "page 2 of listAccounts has 1, the last"])
        await pages(list(client).pages)
        #expect(pageTexts.count == 3, "each iteration counts its own pages")
    }

    @Test func aPageThatCannotBeGoneOnWithIsToldWithItsReason() async {
        let client = client { _, _ in Self.page([1, 2], more: true) }
        await pages(list(client))
        #expect(
            pageTexts == [
                "page 1 of listAccounts has 2", "page 2 of listAccounts has 2: the server repeats a page",
            ])
    }

    @Test func aCursorThatComesAgainIsTold() async {
        let client = client { _, _ in Self.page([1], more: true) }
        let list = Paged<SampleAPI, AccountPage, Account>(
            client, cursor: nil, request: { cursor in .listAccounts(cursor: cursor) }, items: { $0.accounts },
            next: { $0.cursor })
        await pages(list)
        #expect(
            pageTexts == [
                "page 1 of listAccounts has 1", "page 2 of listAccounts has 1",
                "page 3 of listAccounts has 0: the server repeats a page cursor",
            ])
        #expect(!Printed.all(recorded.events).contains("mark"))
    }

    @Test func aCallThatFailsIsNoPage() async {
        let client = client { _, _ in HTTPResponse(status: 500) }
        await pages(list(client))
        #expect(pageTexts == [])
        #expect(recorded.texts.last == "end of 1 after 1")
    }

    // MARK: The allow-list

    /// Everything that an event holds, whatever it is inside.
    private func parts(_ value: Any) -> [Any] {
        let mirror = Mirror(reflecting: value)
        return [value] + mirror.children.flatMap { parts($0.value) }
    }

    @Test func eventsHoldNothingOfRequestsAndAnswers() async throws {
        let source = TokenSource(lifetime: .seconds(60)) { "token-mark" }
        let authentication = Authentication(
            schemes: [SecurityScheme("key", .apiKey(in: .header, name: "K")), SecurityScheme("token", .bearer)],
            credentials: ["key": .apiKey("key-mark"), "token": .token(source)])
        let client = client(authentication: authentication) { _, number in
            HTTPResponse(
                status: number == 1 ? 503 : 404, headers: ["X-Mark": "header-mark", "Content-Type": "text/plain"],
                body: Data("body-mark".utf8))
        }
        var request = APIRequest<SampleAPI, Account>.getAccount(id: "path-mark", expand: ["query-mark"])
        request.headers["X-Own"] = "own-mark"
        _ = try? await client.send(request)
        #expect(recorded.events.count == 7)
        for event in recorded.events {
            let texts = [Printed.all(event)] + parts(event).compactMap { $0 as? String }
            #expect(!texts.contains { $0.contains("mark") }, "\(texts)")
            #expect(!parts(event).contains { $0 is HTTPHeaders || $0 is Data || $0 is URL || $0 is Secret })
        }
    }
}
