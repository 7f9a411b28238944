// One operation on the wire: the call, the request it has to send byte for byte, and the answer it has to read.

import OpenBankingAU
import TestSupport
import Testing

struct WireCase: Sendable, CustomTestStringConvertible {
    let operation: String
    /// Method and target, the headers sorted by name, a blank line, the body. Headers that URLSession adds on its own
    /// are left out, and so is the length of a body that is not empty.
    let request: String
    let answer: LoopbackServer.Response
    /// Makes the call and looks at what it returns.
    let call: @Sendable (OpenBankingAU) async throws -> Void

    init(
        _ operation: String, _ request: String, _ answer: LoopbackServer.Response,
        call: @escaping @Sendable (OpenBankingAU) async throws -> Void
    ) {
        self.operation = operation
        self.request = request
        self.answer = answer
        self.call = call
    }

    var testDescription: String { operation }

    static let all =
        authentication + applications + customers + consumers + institutions + connect + accounts + transactions
        + payments + reports + subscriptions + consents
}

extension LoopbackServer.Request {
    private static let added = ["accept-encoding", "accept-language", "connection", "host", "user-agent"]

    /// The request in the form of ``WireCase/request``.
    var transcript: String {
        let shown = headers.filter { header in
            let name = header.name.lowercased()
            return !Self.added.contains(name) && !(name == "content-length" && header.value == "\(body.count)" && !body.isEmpty)
        }
        let lines = shown.map { "\($0.name): \($0.value)" }.sorted()
        let head = (["\(method) \(target)"] + lines).joined(separator: "\n")
        return body.isEmpty ? head : head + "\n\n" + text
    }
}
