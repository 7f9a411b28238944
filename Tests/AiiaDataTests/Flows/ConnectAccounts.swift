// A user connects accounts, and an application reads them: the code of Documentation/flows/aiia-data.md.

import AiiaData
import ClientRuntime
import Foundation

/// Where to send the browser, and what to keep in its session until it comes back.
func beginConnecting(_ aiia: AiiaData, clientID: String, redirectURI: URL) throws -> (page: URL, state: Secret) {
    let state = Secret.state()
    let page = try aiia.url(
        for: .connect(
            clientID: clientID, redirectURI: redirectURI, responseType: .code, scope: [.accounts, .offlineAccess],
            state: state.reveal()))
    return (page, state)
}

/// Called with the address that the browser came back to. Nil: the user gave up.
func finishConnecting(
    _ aiia: AiiaData, cameBackTo address: String, state: Secret, redirectURI: URL
) async throws -> TokenResponse? {
    let callback = try AuthorizationCallback(address, state: state)
    guard let code = callback.code else { return nil }
    return try await aiia.authentication.exchangeToken(
        .init(grantType: .authorizationCode, code: code.reveal(), redirectURI: redirectURI))
}

/// The refresh token of one user. Each is good for one refresh, so the newest has to be stored.
actor RefreshTokens {
    private let aiia: AiiaData
    private(set) var newest: String

    init(_ first: String, _ aiia: AiiaData) {
        newest = first
        self.aiia = aiia
    }

    func nextAccessToken() async throws -> Secret {
        let tokens = try await aiia.authentication.exchangeToken(.init(grantType: .refreshToken, refreshToken: newest))
        if let next = tokens.refreshToken?.wrapped { newest = next }
        return Secret(tokens.accessToken)
    }
}

/// A client for the data of one user that renews its access token a minute before it expires.
func client(
    for tokens: TokenResponse, refresh: RefreshTokens, server: ServerURL,
    clock: some Clock<Duration> = ContinuousClock()
) -> AiiaData {
    let lifetime = Duration.seconds(tokens.expiresIn)
    let source = TokenSource(
        lifetime: lifetime, refreshAfter: lifetime - .seconds(60), first: Secret(tokens.accessToken), clock: clock
    ) { try await refresh.nextAccessToken() }
    return AiiaData(credentials: .init(accessToken: source), server: server)
}

/// All transactions of all accounts, page by page.
func readTransactions(_ aiia: AiiaData) async throws -> [String: Decimal] {
    var totals: [String: Decimal] = [:]
    for account in try await aiia.accounts.listAccounts().accounts {
        for try await transaction in aiia.transactions.listTransactions(accountID: account.id) {
            totals[account.name, default: 0] += transaction.amount
        }
    }
    return totals
}

/// The transactions of an account within a period, page by page.
func transactions(
    of account: String, from start: Date, to end: Date, _ aiia: AiiaData
) -> Paged<AiiaData, TransactionPage, Transaction> {
    aiia.transactions.queryTransactions(
        accountID: account, .init(interval: DateTimeInterval(from: start, to: end)))
}
