// A shop collects a payment and learns what became of it: the code of Documentation/flows/aiia-pay.md.

import AiiaEvents
import AiiaPay
import ClientRuntime
import Foundation
import Webhooks

/// Where to send the browser of a payee, who connects the account that payments go to.
func beginOnboarding(_ pay: AiiaPay, clientID: String, redirectURI: URL) throws -> (page: URL, state: Secret) {
    let state = Secret.state()
    let page = try pay.url(
        for: .connect(
            clientID: clientID, redirectURI: redirectURI, responseType: .code, scope: [.paymentsInbound],
            state: state.reveal()))
    return (page, state)
}

/// The accounts of a payee on which payments can be collected, by the address that the browser came back to. Empty: the
/// payee gave up, or no account is verified yet; the event `AccountVerifiedForPayments` says when one is.
func destinations(
    _ pay: AiiaPay, cameBackTo address: String, state: Secret, redirectURI: URL,
    client: (_ accessToken: String) -> AiiaPay
) async throws -> [UUID] {
    guard let code = try AuthorizationCallback(address, state: state).code else { return [] }
    let tokens = try await pay.authentication.exchangeToken(
        .init(grantType: .authorizationCode, code: code.reveal(), redirectURI: redirectURI))
    let accounts = try await client(tokens.accessToken).accounts.listAccounts().accounts
    return accounts.filter { $0.verifiedForPayments == true }.compactMap(\.destinationID)
}

/// A payment that waits for the payer, and the address to send the browser to while it works.
func requestPayment(
    _ pay: AiiaPay, of amount: Decimal, for order: String, to destination: UUID, returnTo redirectURL: URL
) async throws -> (paymentID: String, link: Expiring<URL>) {
    let sentAt = ContinuousClock.now
    let created = try await pay.acceptPayments.createAcceptPayment(
        .init(
            amount: amount, currency: "DKK", schemeID: .danishDomesticCreditTransfer, destinationID: destination,
            redirectURL: redirectURL, reference: order))
    let link = Expiring(
        created.authorizationURL, lifetime: CreatedPayment.authorizationURLLifetime, since: sentAt)
    return (created.paymentID, link)
}

/// What is known about a payment; nil if it has an unknown form.
func state(of payment: AcceptPayment) -> PaymentStatusCode? {
    switch payment.status {
    case .paymentStatusCode(let code): code
    case .paymentStatus(let status): status.code
    case .unrecognized: nil
    }
}

/// Asks until the payment has come to an end. Nil: it has not, in two minutes.
func finalState(of paymentID: String, _ pay: AiiaPay) async throws -> PaymentStatusCode? {
    do {
        return state(of: try await pay.acceptPayments.getAcceptPaymentAndWait(paymentID: paymentID).value)
    } catch {
        guard case .unfinished = error else { throw error }
        return nil
    }
}

/// Takes what was posted to the address for events; returns the status to answer with.
func receive(
    body: Data, headers: [String: String], with receiver: WebhookReceiver<AiiaEvent>,
    paymentChanged: @Sendable (String) async throws -> Void
) async -> Int {
    do {
        try await receiver.receive(body: body, headers: headers) { event in
            guard case .acceptPaymentUpdated(let change) = event else { return }
            try await paymentChanged(change.acceptPaymentUpdatedWebhook.data.paymentID)
        }
        return 200
    } catch let rejection as WebhookRejection {
        return rejection.statusCode
    } catch {
        return 500
    }
}
