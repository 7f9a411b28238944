// A shop collects a payment and learns what became of it: the code of Documentation/flows/aiia-pay.md.

import AiiaEvents
import AiiaPay
import ClientRuntime
import Foundation
import Webhooks

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
func state(of paymentID: String, _ pay: AiiaPay) async throws -> PaymentStatusCode? {
    switch try await pay.acceptPayments.getAcceptPayment(paymentID: paymentID).status {
    case .paymentStatusCode(let code): code
    case .paymentStatus(let status): status.code
    case .unrecognized: nil
    }
}

/// Asks until the payment has come to an end. Nil: it has not, in all these attempts.
func finalState(
    of paymentID: String, _ pay: AiiaPay, attempts: Int = 60, pause: Duration = .seconds(2)
) async throws -> PaymentStatusCode? {
    for attempt in 0..<attempts {
        if attempt > 0 { try await Task.sleep(for: pause) }
        switch try await state(of: paymentID, pay) {
        case .executed: return .executed
        case .failed: return .failed
        case .rejected: return .rejected
        case .expired: return .expired
        default: continue
        }
    }
    return nil
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
