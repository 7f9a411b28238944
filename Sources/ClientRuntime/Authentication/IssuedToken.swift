// A token that was handed out, and whether it ever did its service.
import Synchronization

final class IssuedToken: Sendable {
    let secret: Secret
    /// By the clock of its source.
    let fetchedAt: Duration
    let replacesARefusedOne: Bool
    private let accepted = Atomic(false)

    init(_ secret: Secret, fetchedAt: Duration, replacesARefusedOne: Bool = false) {
        self.secret = secret
        self.fetchedAt = fetchedAt
        self.replacesARefusedOne = replacesARefusedOne
    }

    /// Whether a call with it was answered with anything but 401.
    var wasAccepted: Bool { accepted.load(ordering: .relaxed) }

    func accept() { accepted.store(true, ordering: .relaxed) }
}
