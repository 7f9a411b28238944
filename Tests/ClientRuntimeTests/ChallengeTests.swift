// An answer that asks for credentials is an answer: the transport neither waits for somebody to give them nor trips over
// what the server writes.
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct ChallengeTests {
    @Test(
        arguments: [
            "Bearer", "Basic realm=\"x\"", "Basic", "Bearer realm=\"x\", error=\"y\"",
            "Digest realm=\"x\", nonce=\"y\"", "Negotiate", "realm=", "",
        ], [401, 407])
    func challengesAreAnswers(_ challenge: String, _ status: Int) async throws {
        let server = try LoopbackServer { _ in
            .json("{}", status: status, headers: [("WWW-Authenticate", challenge), ("Proxy-Authenticate", challenge)])
        }
        defer { server.stop() }
        let url = try #require(URL(string: server.address + "/x"))
        for method in [HTTPMethod.get, .post] {
            let answer = try await URLSessionTransport().send(
                HTTPRequest(method: method, url: url), timeout: .seconds(600))
            #expect(answer.status == status)
            #expect(answer.body == Data("{}".utf8))
        }
        #expect(server.requests.count == 2)
    }
}
