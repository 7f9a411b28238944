// From the first click to the transactions, and on after the first hour.

import AiiaData
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct ConnectAccountsTests {
    @Test func usersConnectAccountsWhoseTransactionsAreReadForMoreThanAnHour() async throws {
        let hosted = HostedAiia()
        let aiia = try AiiaServer { hosted.answer($0) }
        let redirectURI = try url("https://shop.example.com/callback")

        // The browser is sent away; the client itself calls nothing.
        let (page, state) = try beginConnecting(
            aiia.clientWithoutUser, clientID: "my-client", redirectURI: redirectURI)
        #expect(
            page.absoluteString == """
                \(aiia.server.address)/v1/oauth/connect?client_id=my-client\
                &redirect_uri=https%3A%2F%2Fshop.example.com%2Fcallback&response_type=code\
                &scope=accounts%20offline_access&state=\(state.reveal())
                """)
        #expect(aiia.server.requests.isEmpty)

        // The user agrees, and the browser comes back.
        let query = hosted.agree(redirectURI: redirectURI.absoluteString, state: state.reveal())
        let tokens = try #require(
            try await finishConnecting(
                aiia.clientWithoutUser, cameBackTo: "/callback?\(query)", state: state, redirectURI: redirectURI))
        #expect(tokens.accessToken == "access.1")

        // Accounts and transactions, with the token.
        let clock = ManualClock()
        let refresh = RefreshTokens(try #require(tokens.refreshToken?.wrapped), aiia.clientWithoutUser)
        let user = client(for: tokens, refresh: refresh, server: ServerURL(aiia.server.address), clock: clock)
        #expect(try await readTransactions(user) == ["Budget": Decimal(string: "100.05")])
        let targets = aiia.server.requests.map(\.target)
        let path = "/v1/accounts/\(AiiaServer.encodedAccountID)/transactions"
        #expect(
            targets == [
                "/v1/oauth/token", "/v1/accounts", path, path + "?pagingToken=cGFnZTI%3D",
                path + "?pagingToken=cGFnZTM%3D",
            ])

        // Within a period, whose pages are asked for in the body.
        var found: [Decimal] = []
        for try await transaction in transactions(
            of: AiiaServer.accountID, from: Date(timeIntervalSince1970: 1_567_296_000),
            to: Date(timeIntervalSince1970: 1_569_888_000), user)
        {
            found.append(transaction.amount)
        }
        #expect(found == ["-0.1", "-0.2", "100.35"].map { Decimal(string: $0) })
        let interval = #""interval":"2019-09-01T00:00:00Z/2019-10-01T00:00:00Z""#
        #expect(
            aiia.server.requests.suffix(3).map(\.text) == [
                "{\(interval)}", "{\(interval),\"pagingToken\":\"cGFnZTI=\"}",
                "{\(interval),\"pagingToken\":\"cGFnZTM=\"}",
            ])

        // A minute before the hour is over a new token is fetched, once, while the old one still works.
        clock.advance(.seconds(3539))
        _ = try await user.accounts.listAccounts()
        #expect(await refresh.newest == "refresh.1")
        clock.advance(.seconds(1))
        _ = try? await user.accounts.listAccounts()
        while await refresh.newest == "refresh.1" { await Task.yield() }
        clock.advance(.seconds(3000))
        #expect(try await readTransactions(user).count == 1)
        #expect(aiia.server.requests.filter { $0.path == "/v1/oauth/token" }.count == 2)
        #expect(aiia.server.requests.last?.header("Authorization") == "Bearer access.2")
    }

    @Test func callbacksOfAnotherAttemptAreNotFollowed() async throws {
        let hosted = HostedAiia()
        let aiia = try AiiaServer { hosted.answer($0) }
        let redirectURI = try url("https://shop.example.com/callback")
        let (_, state) = try beginConnecting(aiia.client, clientID: "my-client", redirectURI: redirectURI)
        let query = hosted.agree(redirectURI: redirectURI.absoluteString, state: "of-somebody-else")
        await #expect(throws: AuthorizationCallbackProblem.foreignState) {
            try await finishConnecting(
                aiia.client, cameBackTo: "/callback?\(query)", state: state, redirectURI: redirectURI)
        }
        #expect(aiia.server.requests.isEmpty)
    }

    @Test func usersWhoGaveUpHaveNoToken() async throws {
        let aiia = try AiiaServer { _ in .json("{}", status: 500) }
        let redirectURI = try url("https://shop.example.com/callback")
        let (_, state) = try beginConnecting(aiia.client, clientID: "my-client", redirectURI: redirectURI)
        let tokens = try await finishConnecting(
            aiia.client, cameBackTo: "/callback?state=\(state.reveal())", state: state, redirectURI: redirectURI)
        #expect(tokens == nil)
        #expect(aiia.server.requests.isEmpty)
    }

    @Test func codesWorkOnce() async throws {
        let hosted = HostedAiia()
        let aiia = try AiiaServer { hosted.answer($0) }
        let redirectURI = try url("https://shop.example.com/callback")
        let (_, state) = try beginConnecting(aiia.client, clientID: "my-client", redirectURI: redirectURI)
        let address = "/callback?\(hosted.agree(redirectURI: redirectURI.absoluteString, state: state.reveal()))"
        _ = try await finishConnecting(aiia.client, cameBackTo: address, state: state, redirectURI: redirectURI)
        do {
            _ = try await finishConnecting(aiia.client, cameBackTo: address, state: state, redirectURI: redirectURI)
            Issue.record("a code worked twice")
        } catch let failure as AiiaData.Failure {
            guard case .status(400, .errorResponse(let body)) = failure else { throw failure }
            #expect(body.error == "invalid_grant")
        }
    }

    @Test func theArticlePrintsThisCode() throws {
        let code = try PackageFolder.read("Tests/AiiaDataTests/Flows/ConnectAccounts.swift")
        let blocks = try Article.code(of: "Documentation/flows/aiia-data.md")
        #expect(blocks.count == 5)
        for block in blocks { #expect(code.contains(block)) }
    }
}
