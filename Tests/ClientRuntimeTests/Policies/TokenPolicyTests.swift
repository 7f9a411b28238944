// When a login is tried: a refusal is kept, other failures are waited for, and a token that was just made is not replaced.
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import ClientRuntime

@Suite struct TokenPolicyTests {
    // MARK: Failed logins

    @Test(arguments: [400, 401, 403, 404, 422, 423])
    func aRefusalStandsForEver(_ status: Int) {
        var failures = TokenFailures()
        failures.add(TokenFailure(operationID: "Login", cause: .status(status)), at: .zero, random: 0)
        let kept = failures.standing(at: .seconds(1_000_000))
        #expect(kept?.cause == .status(status))
        #expect(kept?.isKept == true)
        #expect(kept?.retryAfter == nil)
        failures.forget()
        #expect(failures.standing(at: .zero) == nil)
        #expect(failures.last == nil)
    }

    @Test(
        arguments: [
            .status(408), .status(425), .status(429), .status(500), .status(503), .timedOut, .missingToken, .emptyToken,
            .unreadable, .transport(.cannotConnect), .invalid, .other,
        ] as [TokenFailure.Cause])
    func everythingElseStandsForAWhile(_ cause: TokenFailure.Cause) {
        var failures = TokenFailures()
        failures.add(TokenFailure(cause: cause), at: .seconds(10), random: 1)
        #expect(failures.standing(at: .seconds(10))?.retryAfter == .milliseconds(500))
        #expect(failures.standing(at: .milliseconds(10_499))?.isKept == true)
        #expect(failures.standing(at: .milliseconds(10_500)) == nil)
    }

    @Test func waitsGrowUpToAMinuteAndNeverLackTheirCertainPart() {
        for (random, first) in [(0.0, 250), (1.0, 500)] {
            var failures = TokenFailures()
            let waits = (0..<10).map { _ in
                failures.add(TokenFailure(cause: .timedOut), at: .zero, random: random)
                return failures.standing(at: .zero)?.retryAfter ?? .zero
            }
            #expect(waits.first == .milliseconds(first))
            #expect(waits[1] == .milliseconds(first * 2))
            #expect(waits.last == .seconds(random == 0 ? 30 : 60))
        }
    }

    @Test func theServersWaitCounts() {
        var failures = TokenFailures()
        failures.add(TokenFailure(cause: .status(429), retryAfter: .seconds(90)), at: .zero, random: 0)
        #expect(failures.standing(at: .seconds(89)) != nil)
        #expect(failures.standing(at: .seconds(90)) == nil)
    }

    // MARK: Refused tokens

    private func isWorthALogin(
        _ refused: RefusedTokens, _ token: IssuedToken, _ operationID: String, now: Duration
    ) -> Bool {
        var refused = refused
        return refused.isWorthALogin(token, operationID, now: now)
    }

    @Test func aTokenThatWorkedOnceIsReplaced() {
        let refused = RefusedTokens()
        let token = IssuedToken("t", fetchedAt: .zero, replacesARefusedOne: true)
        #expect(!isWorthALogin(refused, token, "a", now: .seconds(1)))
        token.accept()
        #expect(isWorthALogin(refused, token, "a", now: .seconds(1)))
    }

    @Test func aTokenThatReplacedAnotherIsLeftForAMinute() {
        let refused = RefusedTokens()
        let token = IssuedToken("t", fetchedAt: .zero, replacesARefusedOne: true)
        #expect(!isWorthALogin(refused, token, "a", now: .seconds(59)))
        #expect(isWorthALogin(refused, token, "a", now: .seconds(60)))
        #expect(isWorthALogin(refused, IssuedToken("u", fetchedAt: .zero), "a", now: .zero), "the first one never was")
    }

    @Test func anOperationThatRefusesNewTokensCostsNoLoginForAMinute() {
        var refused = RefusedTokens()
        refused.refusedAgain("a", now: .zero)
        let token = IssuedToken("t", fetchedAt: .zero)
        token.accept()
        #expect(!isWorthALogin(refused, token, "a", now: .seconds(59)))
        #expect(isWorthALogin(refused, token, "b", now: .seconds(1)))
        #expect(isWorthALogin(refused, token, "a", now: .seconds(60)))
        refused.refusedAgain("a", now: .zero)
        refused.forget()
        #expect(isWorthALogin(refused, token, "a", now: .zero))
    }

    // MARK: Calls

    /// A service whose logins and calls are answered by a script, and a client for it, in virtual time.
    private struct Service {
        let time = VirtualTime()
        let logins = FetchCounter()
        let transport: ScriptedTransport
        let client: APIClient<SampleAPI>
        let source: TokenSource

        init(
            login: @escaping @Sendable (Int) throws -> Secret? = { Secret("t\($0)") },
            answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse = { _ in HTTPResponse(status: 204) }
        ) {
            let logins = logins
            transport = ScriptedTransport { request, _ in answer(request) }
            let configuration = ClientConfiguration(retry: .never, environment: time.environment)
            source = configuration.tokenSource(
                for: TokenKey(server: "https://x.example", scheme: "token", credentials: ["c"]),
                lifetime: .seconds(3600)
            ) {
                _ = logins.next()
                return try login(logins.count)
            }
            client = APIClient(
                server: "https://x.example",
                authentication: Authentication(
                    schemes: [SecurityScheme("token", .bearer)], credentials: ["token": .token(source)]),
                configuration: configuration, transport: transport)
        }

        func call(_ operation: String = "x") async -> APIFailure<SampleErrorBody>? {
            let operation = APIOperation(id: operation, method: .get, path: "/", security: [["token"]])
            do {
                try await client.send(APIRequest(RequestBuilder(operation), .void))
                return nil
            } catch {
                return error
            }
        }

        var requests: Int { get async { await transport.requests.count } }
    }

    private static func cause(_ failure: APIFailure<SampleErrorBody>?) -> TokenFailure.Cause? {
        guard case .credentials(let problem) = failure, case .token(_, let token) = problem.reason else { return nil }
        return token.cause
    }

    @Test func twentyCallsAfterARefusedLoginSendNothing() async {
        let service = Service(login: { _ in throw TokenFailure(operationID: "Login", cause: .status(401)) })
        for _ in 0..<20 {
            #expect(Self.cause(await service.call()) == .status(401))
            service.time.advance(.seconds(600))
        }
        #expect(service.logins.count == 1)
        #expect(await service.requests == 0)
        await service.source.reset()
        _ = await service.call()
        #expect(service.logins.count == 2)
    }

    @Test func callsThatAreSpreadOutStillMakeOneRefusedLogin() async {
        let service = Service(login: { _ in throw TokenFailure(cause: .status(403)) })
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask { _ = await service.call() }
                service.time.advance(.milliseconds(20))
            }
        }
        #expect(service.logins.count == 1)
    }

    @Test func aRefusedTokenThatMeetsARefusedLoginIsOneRefusal() async {
        let service = Service(
            login: { number in
                guard number == 1 else { throw TokenFailure(cause: .status(401)) }
                return "t1"
            }, answer: { _ in HTTPResponse(status: 401) })
        for _ in 0..<20 { _ = await service.call() }
        #expect(service.logins.count == 2)
        #expect(await service.requests == 1)
    }

    @Test func failedLoginsAreSpacedOut() async {
        let service = Service(login: { _ in throw TokenFailure(cause: .status(500)) })
        for _ in 0..<1000 {
            #expect(Self.cause(await service.call()) == .status(500))
            service.time.advance(.milliseconds(100))
        }
        // 100 seconds with waits of 3/4 of 0.5, 1, 2, 4, 8, 16, 32 and 60 s in between.
        #expect(service.logins.count == 9)
    }

    @Test func aServiceThatRefusesEveryTokenGetsTwoLogins() async {
        let service = Service(answer: { _ in HTTPResponse(status: 401) })
        for _ in 0..<10 { #expect(await service.call()?.statusCode == 401) }
        #expect(service.logins.count == 2)
        #expect(await service.requests == 11)
        service.time.advance(.seconds(61))
        _ = await service.call()
        #expect(service.logins.count <= 3)
    }

    @Test func oneOperationThatIsForbiddenDoesNotCostTheOthersTheirToken() async {
        let service = Service(
            answer: { HTTPResponse(status: $0.headers["Authorization"] == nil ? 500 : 204) })
        _ = await service.call("a")
        let before = service.logins.count
        for _ in 0..<10 { #expect(await service.call("b") == nil) }
        #expect(service.logins.count == before)
    }

    @Test(arguments: [nil, "", " \t"] as [String?])
    func anAnswerWithoutATokenIsAFailureAndNothingIsSent(_ token: String?) async {
        let service = Service(login: { _ in token.map { Secret($0) } })
        #expect(Self.cause(await service.call()) == (token == nil ? .missingToken : .emptyToken))
        #expect(await service.requests == 0)
    }

    @Test func expiryIsOneLogin() async {
        let service = Service()
        for _ in 0..<10 {
            for _ in 0..<10 { #expect(await service.call() == nil) }
            service.time.advance(.seconds(3600))
        }
        #expect(service.logins.count == 10)
    }

    // MARK: Who shares a token

    private func source(
        _ tokens: TokenCache, credential: Secret = "c", server: ServerURL = "https://x.example",
        _ login: @escaping @Sendable () throws -> Secret?
    ) -> TokenSource {
        var configuration = ClientConfiguration(environment: VirtualTime().environment)
        configuration.tokens = tokens
        return configuration.tokenSource(
            for: TokenKey(server: server, scheme: "token", credentials: [credential]), lifetime: .seconds(3600),
            fetch: login)
    }

    @Test func clientsWithTheSameCredentialsShareALogin() async throws {
        let (tokens, logins) = (TokenCache(), FetchCounter())
        #expect(try await source(tokens) { logins.next() }.token() == "t1")
        #expect(try await source(tokens) { logins.next() }.token() == "t1")
        #expect(try await source(tokens, credential: "d") { logins.next() }.token() == "t2")
        #expect(try await source(tokens, server: "https://y.example") { logins.next() }.token() == "t3")
        #expect(try await source(TokenCache()) { logins.next() }.token() == "t4")
    }

    @Test func aStoreKeepsTokensAndRefusalsBeyondTheCache() async throws {
        let (store, logins) = (InMemoryTokenStore(), FetchCounter())
        #expect(try await source(TokenCache(store: store)) { logins.next() }.token() == "t1")
        // The token is handed out before it is saved.
        let key = TokenKey(server: "https://x.example", scheme: "token", credentials: ["c"])
        while await store.record(for: key) == nil { await Task.yield() }
        #expect(try await source(TokenCache(store: store)) { logins.next() }.token() == "t1")
        #expect(logins.count == 1)

        let refused = TokenKey(server: "https://x.example", scheme: "token", credentials: ["wrong"])
        _ = try? await source(TokenCache(store: store), credential: "wrong") { throw TokenFailure(cause: .status(401)) }
            .token()
        while await store.record(for: refused) == nil { await Task.yield() }
        let again = source(TokenCache(store: store), credential: "wrong") { logins.next() }
        let failure = await #expect(throws: TokenFailure.self) { try await again.token() }
        #expect(failure?.cause == .status(401))
        #expect(failure?.isKept == true)
        #expect(logins.count == 1)
        await again.reset()
        #expect(try await again.token() == "t2")
    }

    private struct BrokenStore: TokenStore {
        struct Failure: Error {}
        func record(for key: TokenKey) async throws -> TokenRecord? { throw Failure() }
        func save(_ record: TokenRecord?, for key: TokenKey) async throws { throw Failure() }
    }

    @Test func aStoreThatFailsCostsALoginAndNothingElse() async throws {
        let logins = FetchCounter()
        #expect(try await source(TokenCache(store: BrokenStore())) { logins.next() }.token() == "t1")
    }
}
