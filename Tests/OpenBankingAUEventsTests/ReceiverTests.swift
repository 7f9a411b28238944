// The receiver of consent notifications: the only way to an event is through its signature. The signatures were made
// with `openssl dgst -sha256 -hmac signing-key-1`.

import ClientRuntime
import Foundation
import OpenBankingAUEvents
import TestSupport
import Testing
import Webhooks

@Suite struct ReceiverTests {
    static let signatures = [
        "consent-created.json": "a244fc9eadaf5dccfa5aa67cdf87dd05f3a0fe63c9a8e87f8fd4d0e0fcb11b80",
        "consent-institutions-added.json": "ec61697eac0161ecf9cf9c1d92755e5d2e9f84ce9a50b5258d6ae56222a68667",
        "consent-institutions-expired.json": "1083b6550c40751b43a535d97a9ee1881653946795bf9c3a84c5649c2b9cbac0",
        "consent-institutions-revoked.json": "7ad6fb552658e1608be507f5e8a5d333580da22386ab3299638a3aaeaa03ee07",
    ]
    static let revoked = "consent-institutions-revoked.json"
    static let paused = """
        {"eventId":"e-1","eventType":"CONSENT_PAUSED","eventContext":"CONSENT","eventTime":"2023-05-20T07:58:32Z",\
        "customerId":1005061234,"payload":{"consent":{"consentReceiptId":"e6062836-65e6-4de6-ad99-c9f6552a36fe"}}}
        """

    private func receiver(
        key: Secret = "signing-key-1", previousKeys: [Secret] = []
    ) throws -> WebhookReceiver<ConsentNotification> {
        try ConsentNotifications.receiver(
            signingKey: key, previousKeys: previousKeys, replayStore: InMemoryReplayStore())
    }

    private func headers(_ signature: String) -> HTTPHeaders {
        [
            "Event-Signature": signature, "Event-Id": "not-signed", "Event-Type": "NOT_SIGNED",
            "Event-Context": "CONSENT",
        ]
    }

    @Test(arguments: signatures.keys.sorted())
    func signedNotificationsAreEvents(_ file: String) async throws {
        let body = try fixtures.data(file)
        let signature = try #require(ReceiverTests.signatures[file])
        let delivery = try await receiver().receive(body: body, headers: headers(signature))
        guard case .event(let notification) = delivery else { throw NotAnEvent() }
        #expect(try notification == JSONCoding.decode(from: body))
    }

    @Test func theCallSiteOfTheReadme() async throws {
        let (key, store): (Secret, InMemoryReplayStore) = ("signing-key-1", InMemoryReplayStore())
        let rawBytes = try fixtures.data(ReceiverTests.revoked)
        let headers = ["event-signature": ReceiverTests.signatures[ReceiverTests.revoked] ?? ""]
        var toDelete: [ConsentChange] = []

        let receiver = try ConsentNotifications.receiver(signingKey: key, replayStore: store)
        switch try await receiver.receive(body: rawBytes, headers: headers) {
        case .event(let notification):
            switch notification.eventType {
            case .institutionsRevoked: toDelete = notification.payload.changes?.details ?? []
            case .unrecognized(let raw): Issue.record("\(raw) is not known")
            default: break
            }
        case .duplicate: break
        }

        #expect(toDelete.map(\.institutionLoginID) == ["1686094"])
    }

    @Test func whatCameBeforeIsADuplicate() async throws {
        let receiver = try receiver()
        let body = try fixtures.data(ReceiverTests.revoked)
        let headers = headers(try #require(ReceiverTests.signatures[ReceiverTests.revoked]))
        guard case .event = try await receiver.receive(body: body, headers: headers) else { throw NotAnEvent() }
        guard case .duplicate(let id) = try await receiver.receive(body: body, headers: headers) else {
            throw NotADuplicate()
        }
        #expect(id == "ac7e616b-8bf1-43a9-9ed4-11d9da2550c8")
    }

    @Test func aFailedHandlerLeavesTheEventNew() async throws {
        let receiver = try receiver()
        let body = try fixtures.data(ReceiverTests.revoked)
        let headers = headers(try #require(ReceiverTests.signatures[ReceiverTests.revoked]))
        await #expect(throws: NotAnEvent.self) {
            _ = try await receiver.receive(body: body, headers: headers) { _ in throw NotAnEvent() }
        }
        guard case .event = try await receiver.receive(body: body, headers: headers) else { throw NotAnEvent() }
    }

    @Test(arguments: [
        "a244fc9eadaf5dccfa5aa67cdf87dd05f3a0fe63c9a8e87f8fd4d0e0fcb11b80",
        "7ad6fb552658e1608be507f5e8a5d333580da22386ab3299638a3aaeaa03ee08", "7ad6fb55", "%",
    ])
    func wrongSignaturesAreRefused(_ signature: String) async throws {
        let receiver = try receiver()
        let body = try fixtures.data(ReceiverTests.revoked)
        await #expect(throws: WebhookRejection.signatureMismatch) {
            _ = try await receiver.receive(body: body, headers: headers(signature))
        }
    }

    @Test func aChangedByteIsRefused() async throws {
        let receiver = try receiver()
        let signature = try #require(ReceiverTests.signatures[ReceiverTests.revoked])
        let body = try fixtures.data(ReceiverTests.revoked) + Data("\n".utf8)
        await #expect(throws: WebhookRejection.signatureMismatch) {
            _ = try await receiver.receive(body: body, headers: headers(signature))
        }
    }

    @Test func theHeaderBlockOfTheDocumentation() async throws {
        let headers = try fixtures.value("headers-consent.json", as: [String: String].self)
        let body = try fixtures.data(ReceiverTests.revoked)
        guard case .event(let notification) = try await receiver().receive(body: body, headers: headers) else {
            throw NotAnEvent()
        }
        // Headers other than the signature are not signed: they say what the body says, which counts.
        #expect(headers["Event-Id"] == notification.eventID)
        #expect(headers["Event-Type"] == notification.eventType.rawValue)
        #expect(headers["Event-Context"] == notification.eventContext.rawValue)
    }

    @Test func unsignedNotificationsAreRefused() async throws {
        let receiver = try receiver()
        let body = try fixtures.data(ReceiverTests.revoked)
        let rejection = await #expect(throws: WebhookRejection.self) {
            _ = try await receiver.receive(body: body, headers: ["Event-Id": "1"] as HTTPHeaders)
        }
        #expect(rejection == .missingHeader("Event-Signature"))
        #expect(rejection?.statusCode == 401)
    }

    @Test func unknownTypesOfEventsAreKept() async throws {
        let signature = "4b14ee3bbfdb551b3ba96b31600263e12f0262b445ecdf9581d28c4fe26bf35c"
        let delivery = try await receiver().receive(
            body: Data(ReceiverTests.paused.utf8), headers: headers(signature))
        guard case .event(let notification) = delivery else { throw NotAnEvent() }
        #expect(notification.eventType == .unrecognized("CONSENT_PAUSED"))
        #expect(notification.customerID.isNumber)
        #expect(
            try JSONValue(parsing: JSONCoding.encode(notification))
                == JSONValue(parsing: Data(ReceiverTests.paused.utf8)))
    }

    @Test func signedBodiesOfAnotherShapeNameThePlace() async throws {
        let receiver = try receiver()
        let body = Data(#"{"eventId":"e-2","eventType":"CONSENT_CREATED"}"#.utf8)
        let signature = "5ad0d485d70054720896da1371952fb45c8a07d88360e607bf8cb3c73d0609b6"
        let rejection = await #expect(throws: WebhookRejection.self) {
            _ = try await receiver.receive(body: body, headers: headers(signature))
        }
        guard case .undecodableBody(let failure)? = rejection else { throw NotAnEvent() }
        #expect(failure.pointer == "/eventContext")
    }

    @Test func aKeyThatIsBeingReplacedStillCounts() async throws {
        let body = try fixtures.data(ReceiverTests.revoked)
        let receiver = try receiver(key: "signing-key-2", previousKeys: ["signing-key-1"])
        let old = headers(try #require(ReceiverTests.signatures[ReceiverTests.revoked]))
        guard case .event = try await receiver.receive(body: body, headers: old) else { throw NotAnEvent() }
        let new = headers("b4b54bddd86f48897059bf7d57c6b14dc7cd828486a319e136ef4a8ab13c0f89")
        guard case .duplicate = try await receiver.receive(body: body, headers: new) else { throw NotADuplicate() }
    }

    @Test func anEmptyKeyIsNoKey() {
        #expect(throws: WebhookSetupError.self) { _ = try receiver(key: "") }
    }
}

struct NotAnEvent: Error {}
struct NotADuplicate: Error {}
