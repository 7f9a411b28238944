// From the choice of a bank to the end of the consent: the code of Documentation/flows/obc.md.

import ClientRuntime
import Foundation
import MessageSigning
import OpenBankingConnect

/// A client that signs every request. The signer is the last middleware: it sees method, address and bytes as they are sent.
func signingClient(
    consumerKey: String, key: RSAPrivateKey, server: ServerURL = OpenBankingConnect.Server.sandbox
) throws -> OpenBankingConnect {
    let signer = try OAuth1Signer(consumerKey: consumerKey, privateKey: key)
    return OpenBankingConnect(server: server, configuration: .init(middleware: [OAuth1Signing(signer)]))
}

/// A bank of a country that can list accounts, and the page on which the user gives consent there.
func requestConsent(
    _ connect: OpenBankingConnect, in country: String, returnTo callback: URL
) async throws -> (bank: UUID, page: URL)? {
    let banks = try await connect.banks.getASPSPs(
        .init(requestInfo: .init(xRequestID: UUID()), country: country, returnAdditionalData: [.capabilities]))
    guard let bank = banks.aspsps?.first(where: { $0.capabilities?["retrieve_accounts"] == true }) else { return nil }
    let pending = try await connect.consents.requestConsent(
        .init(
            requestInfo: .init(xRequestID: UUID(), aspspID: bank.id, tppRedirectURI: callback),
            permissions: [.accounts, .balances]))
    return (bank.id, pending.links.scaRedirect)
}

/// Called with the address that the browser came back to. Its query goes on as it came, not decoded.
func authorizeConsent(
    _ connect: OpenBankingConnect, at bank: UUID, cameBackTo returned: URL
) async throws -> String {
    try await connect.consents.authorizeConsent(
        .init(
            requestInfo: .init(xRequestID: UUID(), aspspID: bank),
            authorization: returned.query(percentEncoded: true) ?? "")
    ).consentID
}

/// What every request says of itself: a new identifier, the consent, and whether the user is there.
func info(_ consent: String, at bank: UUID, userAddress: String?) -> RequestInfo {
    RequestInfo(
        xRequestID: UUID(), consentID: consent, aspspID: bank, isLivePsuRequest: userAddress != nil,
        psuIPAddress: userAddress, psuAgent: userAddress == nil ? nil : "Example/1.0")
}

/// The currencies of all accounts of a consent. Names and numbers print masked.
func currencies(
    _ connect: OpenBankingConnect, consent: String, at bank: UUID, userAddress: String?
) async throws -> [String] {
    var found: [String] = []
    let list = try await connect.accounts.getAccounts(
        .init(requestInfo: info(consent, at: bank, userAddress: userAddress)))
    for account in list.accounts ?? [] {
        let details = try await connect.accounts.getAccount(
            .init(requestInfo: info(consent, at: bank, userAddress: userAddress), accountID: account.resourceID))
        if let currency = details.account?.currency { found.append(currency) }
    }
    return found
}

/// All transactions of an account since a day, page by page. Each page is a request of its own, with a new identifier.
func transactions(
    _ connect: OpenBankingConnect, of account: String, since day: CalendarDate, consent: String, at bank: UUID,
    userAddress: String?
) async throws -> [Transaction] {
    var found: [Transaction] = []
    var offset: String?
    repeat {
        let page = try await connect.transactions.getAccountTransactions(
            .init(
                requestInfo: info(consent, at: bank, userAddress: userAddress), accountID: account, offset: offset,
                bookingDateFrom: day))
        found += page.transactions ?? []
        offset = page.offset
    } while offset != nil
    return found
}

/// Ends the consent.
func endConsent(_ connect: OpenBankingConnect, _ consent: String, at bank: UUID) async throws {
    try await connect.consents.deleteConsent(
        .init(requestInfo: .init(xRequestID: UUID(), aspspID: bank), consentID: consent))
}

/// What to do about a failure, in words.
func advice(about failure: OpenBankingConnect.Failure) -> String {
    switch failure {
    case .invalidRequest(let invalid):
        // Found before sending, in the server's words: message, path (/requestInfo/psuIPAddress) and reason code.
        return invalid.violations.map { "\($0.pointer): \($0.message)" }.joined(separator: "\n")
    case .status(400, .errorResponse(let body)):
        return body.errors.error.map { item in
            switch item.meaning {
            case .addressMissing, .formatError: "correct the request: \(item.description ?? "")"
            case .consentExpired, .consentInvalid, .newAuthenticationNeeded: "ask for a new consent"
            case .accountUnlinked: "the bank took the account from the consent"
            case .limitExceeded: "send the data of the user, or try again tomorrow"
            case .providerError: "the bank says: \(item.description ?? "")"
            case .invalidSignature, nil: item.description ?? "\(failure)"
            }
        }.joined(separator: "\n")
    default: return failure.advice
    }
}
