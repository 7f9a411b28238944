// Subscribing to notifications about consents: code of Documentation/flows/consents.md.

import ClientRuntime
import Foundation
import OpenBankingAU

/// Subscribes to notifications about consents. The key that verifies them is shown this once: it has to be stored before
/// anything else happens, or a new subscription is needed, and in production Mastercard.
func subscribe(
    _ bank: OpenBankingAU, at address: URL, store: (_ subscription: String, _ signingKey: Secret) async throws -> Void
) async throws {
    let created = try await bank.subscriptions.createSubscription(.init(url: address, notificationType: .consent))
    guard let id = created.id else { throw IncompleteSubscription() }
    try await store(id.value, Secret(created.signingKey))
}

/// The service has made a subscription without saying how to verify what it sends.
struct IncompleteSubscription: Error {}
