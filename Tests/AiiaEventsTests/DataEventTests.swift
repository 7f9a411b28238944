// Events about accounts, connections and consents, field by field.

import AiiaEvents
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct DataEventTests {
    private static let consent = "5b2d6f10-8c1e-4a77-9d35-0e64c1a9b2f8"
    private static let first = "f597a626-0a87-48a4-a4d8-f79c8e26460b"
    private static let second = "a0c4e6d2-3b5f-4f19-8e27-6d1b9c0f7a34"

    @Test func changedAccountsSayFromWhenOn() throws {
        guard case .accountsUpdated(let event) = try EventFixture.event("event-accounts-updated.json") else {
            Issue.record("another event")
            return
        }
        let change = try #require(event.accountsUpdatedWebhook.data.changedAccounts.first)
        #expect(event.accountsUpdatedWebhook.event == .accountsUpdated)
        #expect(event.accountsUpdatedWebhook.consentID == DataEventTests.consent)
        #expect(change.accountID == DataEventTests.second)
        #expect(change.transactionsChanged == true)
        #expect(change.oldestTransactionChangedAt?.wrapped?.text == "2018-12-31T23:59:59.999999999Z")
        #expect(change.transactionSpan == .value("2018-12-31T23:59:59.999999999Z/2019-12-31T23:59:59.999999999Z"))
    }

    @Test func accountsComeAndGo() throws {
        let both = AffectedAccounts(accountIDs: [DataEventTests.first, DataEventTests.second])
        #expect(
            try EventFixture.event("event-accounts-orphaned.json")
                == .accountsOrphaned(
                    .init(
                        accountsOrphanedWebhook: .init(
                            consentID: DataEventTests.consent, data: both, event: .accountsOrphaned))))
        #expect(
            try EventFixture.event("event-accounts-unorphaned.json")
                == .accountsUnorphaned(
                    .init(
                        accountsUnorphanedWebhook: .init(
                            consentID: DataEventTests.consent, data: both, event: .accountsUnorphaned))))
        #expect(
            try EventFixture.event("event-accounts-verified-for-payments.json")
                == .accountsVerifiedForPayments(
                    .init(
                        accountsVerifiedForPaymentsWebhook: .init(
                            consentID: DataEventTests.consent,
                            data: .init(accountID: DataEventTests.second, verified: true),
                            event: .accountVerifiedForPayments))))
    }

    @Test func connectionsNeedTheUserOrAPause() throws {
        let account = [DataEventTests.first]
        #expect(
            try EventFixture.event("event-connection-update-required.json")
                == .connectionUpdateRequired(
                    .init(
                        connectionUpdateRequiredWebhook: .init(
                            consentID: DataEventTests.consent,
                            data: .init(
                                accountIDs: account,
                                expiresAt: .value(try #require(DateTime("2020-01-01T00:00:00Z"))),
                                reason: .value("The login expires")),
                            event: .connectionUpdateRequired))))
        #expect(
            try EventFixture.event("event-connection-rate-limited.json")
                == .connectionRateLimited(
                    .init(
                        connectionRateLimitedWebhook: .init(
                            consentID: DataEventTests.consent,
                            data: .init(accountIDs: account, rateLimitedUntil: DateTime("2019-12-12T00:00:00Z")),
                            event: .connectionRateLimited))))
        #expect(
            try EventFixture.event("event-connection-removed.json")
                == .connectionRemoved(
                    .init(
                        connectionRemovedWebhook: .init(
                            consentID: DataEventTests.consent, data: .init(accountIDs: account),
                            event: .connectionRemoved))))
    }

    @Test func consentsEndWithoutData() throws {
        guard case .consentRevoked(let revoked) = try EventFixture.event("event-consent-revoked.json"),
            case .consentNeedsUpdate(let update) = try EventFixture.event("event-consent-needs-update.json")
        else {
            Issue.record("another event")
            return
        }
        #expect(revoked.consentRevokedWebhook.data == .null)
        #expect(revoked.consentRevokedWebhook.consentID == DataEventTests.consent)
        #expect(
            update.consentNeedsUpdateWebhook.consentID == "consentId8c1fa618-097c-4e9d-b52b-c570b3dc0b0e")
        #expect(update.consentNeedsUpdateWebhook.data.reason == .value("The terms changed"))
    }

    @Test func synchronizationsProgressAndEnd() throws {
        #expect(
            try EventFixture.event("event-sync-progress-update.json")
                == .syncProgressUpdate(
                    .init(
                        syncProgressUpdateWebhook: .init(
                            consentID: DataEventTests.consent, data: .init(accountID: DataEventTests.first),
                            event: .syncProgressUpdate))))
        #expect(
            try EventFixture.event("event-sync-done.json")
                == .syncDone(
                    .init(
                        syncDoneWebhook: .init(
                            consentID: DataEventTests.consent, data: .init(syncedAccountIDs: [DataEventTests.first]),
                            event: .syncDone))))
    }
}
