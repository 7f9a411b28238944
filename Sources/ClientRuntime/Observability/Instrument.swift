// The seam for logs, metrics and traces.

/// Is told what happens in a client: for logs, metrics and traces.
///
/// `record` is called on the task of the call, so it has to be quick and must not wait. Events of one call come in their
/// order; those of different calls come mixed. See Documentation/reliability.md for adapters.
public protocol Instrument: Sendable {
    /// Takes note of an event.
    func record(_ event: ClientEvent)
}

/// An instrument made of a closure.
public struct ClosureInstrument: Instrument {
    private let closure: @Sendable (ClientEvent) -> Void

    /// An instrument that calls the closure.
    public init(_ closure: @escaping @Sendable (ClientEvent) -> Void) { self.closure = closure }

    public func record(_ event: ClientEvent) { closure(event) }
}

extension Sequence where Element == any Instrument {
    func record(_ event: @autoclosure () -> ClientEvent) {
        for instrument in self { instrument.record(event()) }
    }
}
