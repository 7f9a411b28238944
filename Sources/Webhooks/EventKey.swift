// The key under which a verified event is remembered. It tells senders and kinds of ids apart, so that one replay store
// can serve several receivers.

import ClientRuntime
import Foundation
import MessageSigning

struct EventKey {
    /// The id as the sender gave it, or the digest in its place.
    let id: String
    /// What the replay store remembers.
    let storageKey: String

    /// Nil if the scheme has no ids.
    init?(of message: VerifiedMessage, scheme: SignatureScheme) throws(WebhookRejection) {
        switch scheme.eventID {
        case .none:
            return nil
        case .header(let name):
            try self.init(message.headers[name], kind: "header", scheme: scheme)
        case .pointer(let text):
            try self.init(Self.find(text, in: message), kind: "body", scheme: scheme)
        case .pointerOrDigest(let text):
            if let id = try Self.find(text, in: message) {
                try self.init(id, kind: "body", scheme: scheme)
            } else {
                let digest: [UInt8]
                do { digest = try MessageDigest.sha256(message.content) } catch { throw .verificationUnavailable }
                try self.init(TextForm.hex.text(digest), kind: "digest", scheme: scheme)
            }
        }
    }

    private init(_ id: String?, kind: String, scheme: SignatureScheme) throws(WebhookRejection) {
        guard let id, !id.isEmpty, id.utf8.count <= 1024 else { throw .noEventID }
        self.id = id
        storageKey = "\(scheme.header.lowercased()) \(kind) \(id)"
    }

    private static func find(_ pointer: String, in message: VerifiedMessage) throws(WebhookRejection) -> String? {
        do {
            return EventPointer(pointer)?.identifier(in: try JSONValue(parsing: Data(message.body)))
        } catch {
            throw .undecodableBody(error)
        }
    }
}
