// What a verified message turned out to be.

/// A verified message: a new event, or one that was delivered before. Both deserve a success status, because the sender
/// repeats a message until it gets one. Prints without the event.
public enum Delivery<Event: Sendable>: Sendable {
    /// The first delivery of an event.
    case event(Event)
    /// The event with this id was delivered before.
    case duplicate(id: String)
}

extension Delivery: Equatable where Event: Equatable {}

extension Delivery: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        switch self {
        case .event: "event"
        case .duplicate: "duplicate"
        }
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
