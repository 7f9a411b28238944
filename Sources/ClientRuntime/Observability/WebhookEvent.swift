// What instruments are told of the messages that a webhook receiver gets.

/// What may be told of a message.
public struct WebhookEvent: Sendable, Hashable {
    /// The type of the events that the receiver takes.
    public let event: String
    /// How many bytes the body has.
    public let bytes: Int
    /// What became of the message.
    public let outcome: Outcome

    /// What became of a message.
    public enum Outcome: Sendable, Hashable {
        /// A new event was handed out, and dealt with where the receiver was given a handler.
        case accepted
        /// The event was there before.
        case duplicate
        /// It is no event, or nobody knows whether it is new. The reason is the name of a case of `WebhookRejection`, and
        /// the status is what to answer.
        case refused(reason: String, status: Int)
        /// A new event was not dealt with: its handler threw an error.
        case failed
    }

    /// An event of its parts, for tests.
    public init(event: String, bytes: Int, outcome: Outcome) {
        self.event = event
        self.bytes = bytes
        self.outcome = outcome
    }
}
