// The signer as middleware: the header is that of the bytes which are sent, and nothing is sent unsigned.

import ClientRuntime
import Foundation
import MessageSigning
import Synchronization
import Testing

@Suite struct OAuth1SigningTests {
    private let operation = APIOperation(id: "x", method: .post, path: "/accounts")

    private func request(_ body: String? = #"{"a":1}"#) throws -> HTTPRequest {
        let url = try #require(URL(string: "https://api.example.com/accounts?b=2&a=%20"))
        return HTTPRequest(
            method: .post, url: url, headers: ["Content-Type": "application/json"], body: body.map { Data($0.utf8) })
    }

    private func signer(
        nonce: @escaping @Sendable () -> String = { "nonce" },
        sign: @escaping @Sendable ([UInt8]) throws(SigningError) -> [UInt8] = { $0 }
    ) throws -> OAuth1Signer {
        try OAuth1Signer(
            consumerKey: "key!p", nonce: nonce, now: { Date(timeIntervalSince1970: 1_700_000_000) }, sign: sign)
    }

    @Test(arguments: [#"{"a":1}"#, "", nil]) func theHeaderIsThatOfTheRequest(_ body: String?) async throws {
        let signer = try signer()
        let request = try request(body)
        let answer = try await OAuth1Signing(signer).send(request, for: operation) { sent in
            #expect(sent.body == request.body)
            #expect(sent.url == request.url)
            #expect(sent.headers["Content-Type"] == "application/json")
            return HTTPResponse(status: 200, body: Data((sent.headers["Authorization"] ?? "").utf8))
        }
        let expected = try signer.authorization(
            method: "POST", url: "https://api.example.com/accounts?b=2&a=%20", body: Array((body ?? "").utf8))
        #expect(answer.rawBody.text == expected)
    }

    @Test func aBodyInAFileIsNotSent() async throws {
        var request = try request(nil)
        request.bodyFile = URL(fileURLWithPath: "/tmp/x")
        let signing = OAuth1Signing(try signer())
        do {
            _ = try await signing.send(request, for: operation) { _ in HTTPResponse(status: 200) }
            Issue.record("sent without its body in the signature")
        } catch {
            #expect("\(error)" == "no credential for OAuth 1.0a (OAuth1Error)")
        }
    }

    @Test func everyPassIsSignedAnew() async throws {
        let count = Mutex(0)
        let nonce: @Sendable () -> String = {
            count.withLock { count in
                count += 1
                return "nonce-\(count)"
            }
        }
        let signing = OAuth1Signing(try signer(nonce: nonce))
        var seen: [String] = []
        for _ in 1...2 {
            let answer = try await signing.send(request(), for: operation) { sent in
                HTTPResponse(status: 200, body: Data((sent.headers["Authorization"] ?? "").utf8))
            }
            seen.append(answer.rawBody.text ?? "")
        }
        #expect(seen[0].contains("nonce-1"))
        #expect(seen[1].contains("nonce-2"))
    }

    @Test func whatCannotBeSignedIsNotSent() async throws {
        let signing = OAuth1Signing(try signer(sign: { _ throws(SigningError) in throw .libraryFailure }))
        let problem = await #expect(throws: CredentialProblem.Reason.self) {
            try await signing.send(request(), for: operation) { _ in
                Issue.record("an unsigned request was sent")
                return HTTPResponse(status: 200)
            }
        }
        guard case .unavailable(let scheme, let error) = problem else { throw OAuth1Error.invalidTime }
        #expect(scheme == "OAuth 1.0a")
        #expect(error as? OAuth1Error == .signing(.libraryFailure))
    }
}
