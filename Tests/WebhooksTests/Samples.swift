// A sender to test with: an event type, a key, and messages signed the way a sender signs them.

import ClientRuntime
import Foundation
import MessageSigning
import Webhooks

/// An event with an open set of types, as generated ones have.
struct SampleEvent: Decodable, Sendable, Equatable {
    struct Kind: RawRepresentable, Decodable, Sendable, Equatable {
        let rawValue: String
    }

    let eventId: String?
    let eventType: Kind
    let customerName: String?

    init(eventId: String?, eventType: String, customerName: String? = nil) {
        self.eventId = eventId
        self.eventType = Kind(rawValue: eventType)
        self.customerName = customerName
    }

    private enum CodingKeys: CodingKey { case eventId, eventType, customerName }

    init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: CodingKeys.self)
        eventId = try object.decodeIfPresent(String.self, forKey: .eventId)
        eventType = try object.decode(Kind.self, forKey: .eventType)
        customerName = try object.decodeIfPresent(String.self, forKey: .customerName)
    }
}

enum Sample {
    static let key: Secret = "whsec-test"
    static let body = Array(#"{"eventId":"e-1","eventType":"CONSENT_CREATED","customerName":"Ann"}"#.utf8)
    static let event = SampleEvent(eventId: "e-1", eventType: "CONSENT_CREATED", customerName: "Ann")
    static let time = Date(timeIntervalSince1970: 1_700_000_000)

    static func sign(_ content: [UInt8], key: Secret = key) throws -> String {
        TextForm.hex.text(try HMACSHA256(key: key.reveal().utf8).code(for: content))
    }

    /// The headers of a consent notification.
    static func headers(_ body: [UInt8] = body, key: Secret = key) throws -> HTTPHeaders {
        ["Event-Signature": try sign(body, key: key), "Event-Id": "unsigned", "Event-Type": "unsigned"]
    }

    static func receiver(
        _ scheme: SignatureScheme = .mastercardConsent, keys: [Secret] = [key],
        store: any ReplayStore = InMemoryReplayStore(), maximumBodyBytes: Int = 1 << 20, now: Date = time
    ) throws -> WebhookReceiver<SampleEvent> {
        try WebhookReceiver(
            scheme: scheme, signingKeys: keys, replayStore: store, maximumBodyBytes: maximumBodyBytes, now: { now })
    }
}

/// An Aiia message whose parts can be set one by one.
struct AiiaMessage {
    var timestamp = "1700000000"
    var eventID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
    var eventType = "SyncDone"
    var body = Sample.body
    var signature: String

    init() throws { signature = try Sample.sign(Array("1700000000|\(eventID)|SyncDone|".utf8) + body) }

    /// Signs the parts as they are now.
    mutating func sign() throws {
        signature = try Sample.sign(Array("\(timestamp)|\(eventID)|\(eventType)|".utf8) + body)
    }

    var headers: HTTPHeaders {
        [
            "X-Aiia-Signature": signature, "X-Aiia-TimeStamp": timestamp, "X-Aiia-EventId": eventID,
            "X-Aiia-Event": eventType,
        ]
    }
}

/// A store that cannot tell.
struct FailingStore: ReplayStore {
    struct Failure: Error {}

    func insertIfAbsent(_ id: String, until expiry: Date, now: Date) throws -> Bool { throw Failure() }
    func remove(_ id: String) throws { throw Failure() }
}

/// A store that takes everything and tells what it was asked.
actor RecordingStore: ReplayStore {
    private(set) var ids: [String] = []
    private(set) var expiries: [Date] = []
    private(set) var removed: [String] = []

    func insertIfAbsent(_ id: String, until expiry: Date, now: Date) -> Bool {
        ids.append(id)
        expiries.append(expiry)
        return true
    }

    func remove(_ id: String) { removed.append(id) }
}

/// The `openssl` program, for signatures that this package did not compute.
enum OpenSSL {
    static let isAvailable = (try? code(of: [], key: "x")) != nil

    /// HMAC-SHA256 in the order of its bytes.
    static func code(of message: [UInt8], key: String) throws -> [UInt8] {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["openssl", "dgst", "-sha256", "-hmac", key, "-binary"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(message))
        try input.fileHandleForWriting.close()
        let code = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0, code.count == 32 else { throw CocoaError(.fileReadUnknown) }
        return Array(code)
    }
}
