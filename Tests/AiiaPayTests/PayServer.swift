// The server that the clients of these tests talk to, and the clients.

import AiiaPay
import ClientRuntime
import Foundation
import TestSupport

/// An Aiia that answers as a test wants.
struct PayServer: Sendable {
    static let accountID = "dXNlci0wMDAxfERLX1Rlc3RCYW5rfHNhdmluZ3M="
    static let encodedAccountID = "dXNlci0wMDAxfERLX1Rlc3RCYW5rfHNhdmluZ3M%3D"
    static let paymentID = "20200710.cys5ihh856sw7btuoimya551nh"
    static let authorizationID = "20240514.6hk4bttbddfrfejzo8b668nuze"
    static let destinationID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"

    let server: LoopbackServer

    init(answer: @escaping LoopbackServer.Answer) throws { server = try LoopbackServer(answer: answer) }

    /// The same, with time that passes when it waits.
    var waiting: AiiaPay {
        AiiaPay(
            credentials: .init(clientCredentials: .init(user: "my-client", password: "my-secret")),
            server: ServerURL(server.address), configuration: .init(environment: VirtualTime().environment))
    }

    /// A client with both kinds of credentials.
    var client: AiiaPay { client(ClientConfiguration()) }

    func client(_ configuration: ClientConfiguration) -> AiiaPay {
        AiiaPay(
            credentials: .init(
                clientCredentials: .init(user: "my-client", password: "my-secret"), accessToken: "access.token"),
            server: ServerURL(server.address), configuration: configuration)
    }
}

let fixtures = FixtureFolder("AiiaPay")

/// An address that is known to be one.
func url(_ text: String) throws -> URL { try known(URL(string: text), text) }

/// A UUID that is known to be one.
func uuid(_ text: String) throws -> UUID { try known(UUID(uuidString: text), text) }

/// A decimal number that is known to be one.
func decimal(_ text: String) throws -> Decimal { try known(Decimal(string: text), text) }

private func known<Value>(_ value: Value?, _ text: String) throws -> Value {
    guard let value else { throw Unknown(text: text) }
    return value
}

struct Unknown: Error { let text: String }
