// Receiving notifications about consents and deleting what they no longer cover: code of Documentation/flows/consents.md.

import ClientRuntime
import Foundation
import OpenBankingAUEvents
import Webhooks

/// Data that a consent does not cover any longer. It has to be deleted, with all that was derived from it.
struct UncoveredData: Hashable, Sendable {
    var customer: CustomerID
    var consent: ConsentReceiptID
    /// Nil: all institutions of the consent.
    var institution: InstitutionID?
    /// The customer's login there; nil: all of them.
    var login: InstitutionLoginID?
    /// Empty: all accounts of the login.
    var accounts: [AccountID] = []
}

extension ConsentNotification {
    /// What has to be deleted: an entry for each institution that was revoked or has expired. The other institutions of
    /// the consent, and the consent itself, may well be active still.
    var dataToDelete: [UncoveredData] {
        switch eventType {
        case .institutionsRevoked, .institutionsExpired: break
        default: return []
        }
        let whole = UncoveredData(customer: customerID, consent: payload.consent.consentReceiptID)
        let changes = payload.changes?.details ?? []
        if changes.isEmpty { return [whole] }
        return changes.map { change in
            UncoveredData(
                customer: whole.customer, consent: change.consentReceiptID ?? whole.consent,
                institution: change.institutionID, login: change.institutionLoginID,
                accounts: change.accountIDs ?? [])
        }
    }
}

/// Takes what was posted to the address of the subscription; returns the status to answer with. Only 200 counts as
/// delivered. When deleting fails the notification comes again, for 24 hours.
func receive(
    body: Data, headers: [String: String], with receiver: WebhookReceiver<ConsentNotification>,
    delete: @Sendable (UncoveredData) async throws -> Void,
    added: @Sendable (ConsentDetails) async throws -> Void
) async -> Int {
    do {
        try await receiver.receive(body: body, headers: headers) { notification in
            for data in notification.dataToDelete { try await delete(data) }
            if notification.eventType == .institutionsAdded { try await added(notification.payload.consent) }
        }
        return 200
    } catch let rejection as WebhookRejection {
        return rejection.statusCode
    } catch {
        return 500
    }
}
