// A consent from the subscription to the day when its data has to go.

import ClientRuntime
import Foundation
import OpenBankingAU
import OpenBankingAUEvents
import Synchronization
import TestSupport
import Testing
import Webhooks

@Suite struct ConsentLifeTests {
    private let service: ConsentService
    private let server: LoopbackServer
    private let bank: OpenBankingAU

    init() throws {
        let service = ConsentService()
        self.service = service
        server = try LoopbackServer { service.answer($0) }
        bank = OpenBankingAU(
            credentials: .init(partnerID: "1445585709680", partnerSecret: "partner-secret", appKey: "app-key"),
            server: ServerURL(server.address))
    }

    /// Data by account, and whether deleting works.
    private final class DataStore: Sendable {
        struct IsDown: Error {}

        let accounts = Mutex<[String: String]>(["11468417": "1686094", "11468419": "1686094", "11470001": "1686095"])
        let isDown = Mutex(false)

        var left: [String] { accounts.withLock { $0.keys.sorted() } }

        func delete(_ data: UncoveredData) throws {
            if isDown.withLock({ $0 }) { throw IsDown() }
            accounts.withLock { accounts in
                accounts = accounts.filter { account, login in
                    guard data.login == nil || data.login?.text == login else { return true }
                    return !data.accounts.isEmpty && !data.accounts.contains { $0.text == account }
                }
            }
        }
    }

    private func receiver() async throws -> WebhookReceiver<ConsentNotification> {
        let kept = Mutex<(id: String, key: Secret)?>(nil)
        let address = try #require(URL(string: "https://hooks.example.com/consents"))
        try await subscribe(bank, at: address) { id, key in kept.withLock { $0 = (id, key) } }
        let (id, key) = try #require(kept.withLock { $0 })
        #expect(id == "5f9d2c1e-7b34-4a8e-9c60-1d2e3f4a5b6c")
        return try ConsentNotifications.receiver(signingKey: key, replayStore: InMemoryReplayStore())
    }

    private func deliver(
        _ message: (body: Data, headers: [String: String]), to receiver: WebhookReceiver<ConsentNotification>,
        _ store: DataStore
    ) async -> Int {
        await receive(
            body: message.body, headers: message.headers, with: receiver, delete: { try store.delete($0) },
            added: { _ in })
    }

    @Test func whatARevokedInstitutionCoveredIsDeletedAndNothingElse() async throws {
        let (receiver, store) = (try await receiver(), DataStore())
        let added = try service.notification("INSTITUTIONS_ADDED", [("1686094", [])])
        #expect(await deliver(added, to: receiver, store) == 200)
        #expect(store.left.count == 3)

        let revoked = try service.notification("INSTITUTIONS_REVOKED", [("1686094", ["11468417", "11468419"])])
        #expect(await deliver(revoked, to: receiver, store) == 200)
        #expect(store.left == ["11470001"])
    }

    @Test func severalInstitutionsExpireTogether() async throws {
        let (receiver, store) = (try await receiver(), DataStore())
        let expired = try service.notification(
            "INSTITUTIONS_EXPIRED", [("1686094", ["11468417"]), ("1686095", ["11470001"])])
        #expect(await deliver(expired, to: receiver, store) == 200)
        #expect(store.left == ["11468419"])
    }

    @Test(arguments: ["revoked", "expired"]) func theDataOfSeveralInstitutionsHasToGo(_ name: String) throws {
        let ended = try fixtures.value("consent-institutions-\(name)-several.json", as: ConsentNotification.self)
        #expect(ended.dataToDelete.map(\.institution) == ["200003", "2002119"])
        #expect(ended.dataToDelete.map(\.login) == ["1686094", "1686095"])
        #expect(ended.dataToDelete.map(\.accounts) == [["11468417", "11468419"], ["11470001"]])
    }

    @Test func nothingHasToGoAtTheBeginning() throws {
        for name in ["created", "institutions-added", "institutions-added-data-handling"] {
            let begun = try fixtures.value("consent-\(name).json", as: ConsentNotification.self)
            #expect(begun.dataToDelete == [])
        }
    }

    @Test func aChangeWithoutDetailsIsAboutTheWholeConsent() async throws {
        let (receiver, store) = (try await receiver(), DataStore())
        #expect(await deliver(try service.notification("INSTITUTIONS_REVOKED", []), to: receiver, store) == 200)
        #expect(store.left == [])
    }

    @Test func whatCouldNotBeDeletedIsSentAgain() async throws {
        let (receiver, store) = (try await receiver(), DataStore())
        let revoked = try service.notification("INSTITUTIONS_REVOKED", id: "e-1", [("1686095", [])])
        store.isDown.withLock { $0 = true }
        #expect(await deliver(revoked, to: receiver, store) == 500)
        #expect(store.left.count == 3)
        store.isDown.withLock { $0 = false }
        #expect(await deliver(revoked, to: receiver, store) == 200)
        #expect(store.left == ["11468417", "11468419"])
        // A repeat of what was handled changes nothing.
        #expect(await deliver(revoked, to: receiver, store) == 200)
    }

    @Test func notificationsOfAnotherSubscriptionAreRefused() async throws {
        let (first, store) = (try await receiver(), DataStore())
        _ = try await receiver()
        let revoked = try service.notification("INSTITUTIONS_REVOKED", [("1686094", [])])
        #expect(await deliver(revoked, to: first, store) == 401)
        #expect(store.left.count == 3)
    }

    @Test func theArticlePrintsThisCode() throws {
        let folder = "Tests/OpenBankingAUEventsTests/Flow/"
        let code = try PackageFolder.read(folder + "Subscribe.swift") + PackageFolder.read(folder + "Receive.swift")
        let blocks = try Article.code(of: "Documentation/flows/consents.md")
        #expect(blocks.count == 4)
        for block in blocks { #expect(code.contains(block)) }
    }
}
