// The App-Token: fetched before it is needed, shared, renewed once when it is refused.

import ClientRuntime
import Foundation
import OpenBankingAU
import Synchronization
import TestSupport
import Testing

@Suite struct TokenTests {
    static let expired = #"{"status":"401","code":"10023","message":"Expired (App-Token)"}"#

    /// Gives the tokens `token-1`, `token-2`, …, and refuses calls with a token that `accepts` does not know.
    static func server(accepts: @escaping @Sendable (String) -> Bool) throws -> LoopbackServer {
        let given = Mutex(0)
        return try LoopbackServer { request in
            guard request.path == Bank.tokenPath else {
                let token = request.header("App-Token") ?? ""
                return accepts(token) ? .json(#"{"subscriptions":[]}"#) : .json(expired, status: 401)
            }
            let number = given.withLock { count in
                count += 1
                return count
            }
            return .json("{\"token\":\"token-\(number)\"}")
        }
    }

    private func tokenCalls(_ server: LoopbackServer) -> [LoopbackServer.Request] {
        server.requests.filter { $0.path == Bank.tokenPath }
    }

    private func tokensUsed(_ server: LoopbackServer) -> [String] {
        server.requests.filter { $0.path != Bank.tokenPath }.compactMap { $0.header("App-Token") }
    }

    @Test func theFirstCallFetchesTheTokenWithTheAppKeyOnly() async throws {
        let server = try TokenTests.server { _ in true }
        let bank = Bank.client(at: server)
        _ = try await bank.subscriptions.getSubscriptions()
        let first = try #require(server.requests.first)
        #expect(
            first.transcript == """
                POST /aggregation/v2/partners/authentication
                Accept: application/json
                App-Key: app-key
                Content-Type: application/json

                {"partnerId":"1445585709680","partnerSecret":"partner-secret"}
                """)
        #expect(tokensUsed(server) == ["token-1"])
    }

    @Test func aHundredConcurrentCallsShareOneToken() async throws {
        let server = try TokenTests.server { _ in true }
        let bank = Bank.client(at: server)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 { group.addTask { _ = try await bank.subscriptions.getSubscriptions() } }
            try await group.waitForAll()
        }
        #expect(tokenCalls(server).count == 1)
        #expect(tokensUsed(server) == Array(repeating: "token-1", count: 100))
    }

    @Test func anExpiredTokenIsRenewedAndTheCallRepeatedOnce() async throws {
        let server = try TokenTests.server { $0 == "token-2" }
        let bank = Bank.client(at: server)
        let list = try await bank.subscriptions.getSubscriptions()
        #expect(list.subscriptions == [])
        #expect(tokenCalls(server).count == 2)
        #expect(tokensUsed(server) == ["token-1", "token-2"])
    }

    @Test func aCallThatIsRefusedTwiceFails() async throws {
        let server = try TokenTests.server { _ in false }
        let bank = Bank.client(at: server)
        do {
            _ = try await bank.subscriptions.getSubscriptions()
            Issue.record("the call succeeded")
        } catch {
            guard case .status(401, .errorResponse(.errorMessage(let body))) = error else { throw error }
            #expect(body.code == "10023")
        }
        for _ in 1..<10 { _ = try? await bank.subscriptions.getSubscriptions() }
        #expect(tokenCalls(server).count == 2)
        #expect(tokensUsed(server) == ["token-1"] + Array(repeating: "token-2", count: 10))
    }

    @Test func wrongCredentialsAreTriedOnce() async throws {
        let server = try LoopbackServer { _ in .json(#"{"code":"10001","message":"Invalid"}"#, status: 401) }
        let bank = Bank.client(at: server)
        do {
            _ = try await bank.subscriptions.getSubscriptions()
            Issue.record("the call succeeded")
        } catch {
            guard case .credentials(let problem) = error else { throw error }
            #expect(problem.operationID == "GetSubscriptions")
            guard case .token("AppToken", let cause) = problem.reason else { throw error }
            #expect(cause.operationID == "CreateToken")
            #expect(cause.cause == .status(401))
            #expect((cause.underlying as? OpenBankingAU.Failure)?.serviceCode == 10001)
            #expect(!cause.isKept)
        }
        for _ in 0..<20 {
            let failure = await #expect(throws: OpenBankingAU.Failure.self) {
                try await bank.subscriptions.getSubscriptions()
            }
            guard case .credentials(let problem) = failure, case .token(_, let cause) = problem.reason else { continue }
            #expect(cause.isKept)
        }
        #expect(server.requests.map(\.path) == [Bank.tokenPath])
        await bank.client.resetCredentials()
        _ = try? await bank.subscriptions.getSubscriptions()
        #expect(server.requests.map(\.path) == [Bank.tokenPath, Bank.tokenPath])
    }

    /// Writes down which operations pass.
    private final class Passing: Middleware {
        private let state = Mutex<[String]>([])
        var operations: [String] { state.withLock { $0 } }

        func send(
            _ request: HTTPRequest, for operation: APIOperation,
            next: @Sendable (HTTPRequest) async throws -> HTTPResponse
        ) async throws -> HTTPResponse {
            state.withLock { $0.append(operation.id) }
            return try await next(request)
        }
    }

    @Test func loginsPassNoMiddlewareButTheirOwn() async throws {
        let server = try TokenTests.server { _ in true }
        let (ofCalls, ofLogins) = (Passing(), Passing())
        let configuration = ClientConfiguration(middleware: [ofCalls], tokenMiddleware: [ofLogins])
        _ = try await Bank.client(at: server, configuration: configuration).subscriptions.getSubscriptions()
        #expect(ofCalls.operations == ["GetSubscriptions"])
        #expect(ofLogins.operations == ["CreateToken"])
    }

    @Test func createTokenNeedsNoToken() async throws {
        let server = try TokenTests.server { _ in true }
        let bank = Bank.client(at: server)
        _ = try await bank.authentication.createToken(.init(partnerID: "1", partnerSecret: "2"))
        #expect(server.requests.count == 1)
        #expect(server.requests.first?.header("App-Token") == nil)
    }

    /// A client that nobody uses any more leaves no session, no connection and no token behind.
    @Test func aReleasedClientLeavesNothingBehind() async throws {
        let server = try Self.server { _ in true }
        defer { server.stop() }
        weak var tokens: TokenCache?
        do {
            let cache = TokenCache()
            tokens = cache
            let client = Bank.client(at: server, configuration: ClientConfiguration(tokens: cache))
            _ = try await client.subscriptions.getSubscriptions()
        }
        // What has just ended may hold it for a moment.
        for _ in 0..<2000 where tokens != nil { try await Task.sleep(for: .milliseconds(5)) }
        #expect(tokens == nil)
    }

    @Test func credentialsAreNotPrinted() {
        let credentials = OpenBankingAU.Credentials(partnerID: "id-1", partnerSecret: "secret-1", appKey: "key-1")
        for text in ["\(credentials)", String(reflecting: credentials)] {
            #expect(!text.contains("secret-1"))
            #expect(!text.contains("key-1"))
        }
    }
}
