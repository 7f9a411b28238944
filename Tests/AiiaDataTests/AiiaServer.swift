// The server that the clients of these tests talk to, and the clients.

import AiiaData
import ClientRuntime
import Foundation
import TestSupport

/// An Aiia that answers as a test wants.
struct AiiaServer: Sendable {
    /// An account ID as they are: it has characters that mean something in a URL.
    static let accountID = "dXNlci0wMDAxfFRlc3REYXRhQmFuazF8aG91c2Vob2xkIGFjY291bnQgPj4+ID8/Pw=="
    static let encodedAccountID = "dXNlci0wMDAxfFRlc3REYXRhQmFuazF8aG91c2Vob2xkIGFjY291bnQgPj4%2BID8%2FPw%3D%3D"

    let server: LoopbackServer

    init(answer: @escaping LoopbackServer.Answer) throws { server = try LoopbackServer(answer: answer) }

    /// A client with both kinds of credentials.
    var client: AiiaData { client(ClientConfiguration()) }

    func client(_ configuration: ClientConfiguration) -> AiiaData {
        AiiaData(
            credentials: .init(
                clientCredentials: .init(user: "my-client", password: "my-secret"), accessToken: "access.token"),
            server: ServerURL(server.address), configuration: configuration)
    }

    /// A client that can get tokens, but no data.
    var clientWithoutUser: AiiaData {
        AiiaData(
            credentials: .init(clientCredentials: .init(user: "my-client", password: "my-secret")),
            server: ServerURL(server.address))
    }
}

let fixtures = FixtureFolder("AiiaData")

/// An address that is known to be one.
func url(_ text: String) throws -> URL {
    guard let value = URL(string: text) else { throw NotAnAddress(text: text) }
    return value
}

struct NotAnAddress: Error { let text: String }
