// A text by which a server recognises a request that it has seen before.
import Foundation

/// Keys for the header that an operation declares for them.
///
/// A request gets its key when it is made, so it is the same for all attempts, and also when the same value is sent
/// again after a failure: one value is one intention. To pay twice, make two requests. Set the header to use a key of
/// your own.
enum IdempotencyKey {
    /// Adds a new key where the operation has a header for it that is not there.
    static func add(to headers: inout HTTPHeaders, for operation: APIOperation) {
        guard let name = operation.idempotencyKey, headers[name] == nil else { return }
        headers[name] = UUID().uuidString.lowercased()
    }
}
