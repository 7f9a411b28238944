// Remembers which events were delivered.

import Foundation

/// The memory of a receiver. Several servers that share an address must share a store, for example in their database.
public protocol ReplayStore: Sendable {
    /// Records an id, unless it is recorded and has not expired. Looking and recording must be one step: of two calls
    /// with the same id at the same time, exactly one gets `true`.
    ///
    /// - Parameters:
    ///   - id: any text.
    ///   - expiry: the time from which the id may be forgotten.
    ///   - now: the time by which expiry is judged.
    /// - Returns: whether the id was not there.
    /// - Throws: if it is not certain that the id is recorded. The message is then refused.
    func insertIfAbsent(_ id: String, until expiry: Date, now: Date) async throws -> Bool

    /// Forgets an id. An id that is not recorded is no error.
    func remove(_ id: String) async throws
}
