// A bank that behaves as documented: it knows who may ask, remembers customers, consents and reports, and changes with
// what is asked of it.

import Foundation
import Synchronization
import TestSupport

final class SandboxBank: Sendable {
    static let consentReceiptID = "e6062836-65e6-4de6-ad99-c9f6552a36fe"
    static let pdf = Data("%PDF-1.7\n".utf8) + Data([0x00, 0xFF, 0x0A])

    let server: LoopbackServer
    private let state: StateBox

    init() throws {
        let state = StateBox()
        self.state = state
        server = try LoopbackServer { request in state.value.withLock { $0.answer(Call(request)) } }
    }

    deinit { server.stop() }

    /// What the user does behind a Connect link: chooses a bank, logs in, shares the accounts.
    func visit(_ link: URL) {
        state.value.withLock { $0.visit(link) }
    }

    /// What was called, each with its method and path, without queries.
    var calls: [String] { server.requests.map { "\($0.method) \($0.path)" } }

    private final class StateBox: Sendable {
        let value = Mutex(SandboxState())
    }
}

/// A request, cut into what the bank looks at.
struct Call {
    let method: String
    let steps: [String]
    let query: [String: String]
    let request: LoopbackServer.Request

    init(_ request: LoopbackServer.Request) {
        self.request = request
        method = request.method
        steps = request.path.split(separator: "/").map(String.init)
        query = Dictionary(
            (request.query ?? "").split(separator: "&").map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
                return (parts[0], parts.count > 1 ? parts[1] : "")
            }, uniquingKeysWith: { first, _ in first })
    }

    var body: [String: Any] { (try? JSONSerialization.jsonObject(with: request.body)) as? [String: Any] ?? [:] }
}
