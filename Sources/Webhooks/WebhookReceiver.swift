// The one way from bytes of the network to a typed event: verify, decode, and look whether it was there before.

import ClientRuntime
import Foundation

/// Receives the messages of one sender.
///
/// Give it the body's bytes exactly as they arrived: JSON that was parsed and written again has another signature.
///
/// ```swift
/// let receiver = try WebhookReceiver<ConsentNotification>(
///     scheme: .mastercardConsent, signingKeys: [key], replayStore: FileReplayStore(path: "consents.ids"))
/// switch try await receiver.receive(body: bytes, headers: headers) {
/// case .event(let notification): handle(notification)
/// case .duplicate: break
/// }
/// ```
public struct WebhookReceiver<Event: Decodable & Sendable>: Sendable {
    private let scheme: SignatureScheme
    private let verifier: SignatureVerifier
    private let replayStore: any ReplayStore
    private let retention: Duration
    private let instruments: [any Instrument]
    private let now: @Sendable () -> Date

    /// - Parameters:
    ///   - scheme: how the sender signs.
    ///   - signingKeys: the secrets whose signatures count: one, or the new and the old one while keys are changed.
    ///   - replayStore: remembers the ids of events. May be shared by receivers of different schemes.
    ///   - tolerance: how far a signed timestamp may be from now, in both directions. Schemes without one ignore it.
    ///   - retention: how long an id is remembered. For schemes without a timestamp, a message can be replayed after
    ///     this time.
    ///   - maximumBodyBytes: the largest body taken; larger ones are refused before anything is computed.
    ///   - instruments: who is told what became of each message, by ``ClientEvent/webhook(_:)``.
    ///   - now: the clock.
    public init(
        scheme: SignatureScheme, signingKeys: [Secret], replayStore: any ReplayStore,
        tolerance: Duration = .seconds(300), retention: Duration = .seconds(30 * 86_400),
        maximumBodyBytes: Int = 1 << 20, instruments: [any Instrument] = [],
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws(WebhookSetupError) {
        verifier = try SignatureVerifier(
            scheme: scheme, signingKeys: signingKeys, tolerance: tolerance, maximumBodyBytes: maximumBodyBytes)
        guard retention >= tolerance * 2, retention > .zero else { throw .retentionTooShort }
        self.scheme = scheme
        self.replayStore = replayStore
        self.retention = retention
        self.instruments = instruments
        self.now = now
    }

    /// Takes one message.
    ///
    /// The id of a new event is recorded before this returns. If the process ends before the event is dealt with, the
    /// sender's next attempt is a duplicate; ``receive(body:headers:handle:)`` narrows that gap.
    ///
    /// - Parameters:
    ///   - body: the bytes as received.
    ///   - headers: `HTTPHeaders`, a dictionary, or a server's own type that conforms to ``WebhookHeaders``.
    /// - Throws: ``WebhookRejection``; its ``WebhookRejection/statusCode`` is what to answer.
    public func receive(
        body: some Collection<UInt8> & Sendable, headers: some WebhookHeaders
    ) async throws(WebhookRejection) -> Delivery<Event> {
        let delivery = try await admit(body: body, headers: headers).delivery
        if case .event = delivery { record(body.count, .accepted) }
        return delivery
    }

    /// Takes one message and has a new event dealt with. If that fails, the event counts as never delivered, so that
    /// the sender's next attempt is a new event. A copy that arrives meanwhile is a duplicate.
    ///
    /// - Throws: ``WebhookRejection``, or the error of the handler.
    @discardableResult
    public func receive(
        body: some Collection<UInt8> & Sendable, headers: some WebhookHeaders,
        handle: @Sendable (Event) async throws -> Void
    ) async throws -> Delivery<Event> {
        let (delivery, key) = try await admit(body: body, headers: headers)
        guard case .event(let event) = delivery else { return delivery }
        do {
            try await handle(event)
        } catch {
            // The handler's failure is the one to report; an id that cannot be removed expires.
            if let key { try? await replayStore.remove(key.storageKey) }
            record(body.count, .failed)
            throw error
        }
        record(body.count, .accepted)
        return delivery
    }

    private func record(_ bytes: Int, _ outcome: WebhookEvent.Outcome) {
        guard !instruments.isEmpty else { return }
        let event = WebhookEvent(event: "\(Event.self)", bytes: bytes, outcome: outcome)
        for instrument in instruments { instrument.record(.webhook(event)) }
    }

    /// Takes one message, and records it unless it is a new event.
    private func admit(
        body: some Collection<UInt8> & Sendable, headers: some WebhookHeaders
    ) async throws(WebhookRejection) -> (delivery: Delivery<Event>, key: EventKey?) {
        do throws(WebhookRejection) {
            let admitted = try await verified(body: body, headers: headers)
            if case .duplicate = admitted.delivery { record(body.count, .duplicate) }
            return admitted
        } catch {
            record(body.count, .refused(reason: error.name, status: error.statusCode))
            throw error
        }
    }

    private func verified(
        body: some Collection<UInt8> & Sendable, headers: some WebhookHeaders
    ) async throws(WebhookRejection) -> (delivery: Delivery<Event>, key: EventKey?) {
        let time = now()
        let message = try verifier.verify(body, headers: headers, now: time)
        let event: Event
        do { event = try JSONCoding.decode(Event.self, from: Data(message.body)) } catch {
            throw .undecodableBody(error)
        }
        guard let key = try EventKey(of: message, scheme: scheme) else { return (.event(event), nil) }
        // Last, and only for what is an event: a message that was refused must not use up its id.
        let isNew: Bool
        do {
            isNew = try await replayStore.insertIfAbsent(
                key.storageKey, until: time.addingTimeInterval(retention / .seconds(1)), now: time)
        } catch {
            throw .replayStoreUnavailable
        }
        return (isNew ? .event(event) : .duplicate(id: key.id), key)
    }
}

extension WebhookReceiver: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "WebhookReceiver<\(Event.self)>" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
