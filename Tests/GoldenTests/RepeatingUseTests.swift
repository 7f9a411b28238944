// Keys by which servers recognise repeated requests, and codes of errors as values of a type.

import ClientRuntime
import Foundation
import GoldenRepeating
import Synchronization
import TestSupport
import Testing

@Suite struct RepeatingUseTests {
    /// Has its answers in their order, and keeps to the last one; `nil` is a connection that gets lost.
    private final class Answers: Transport {
        private let state: Mutex<(answers: [HTTPResponse?], requests: [HTTPRequest])>

        init(_ answers: [HTTPResponse?]) { state = Mutex((answers, [])) }

        var requests: [HTTPRequest] { state.withLock { $0.requests } }
        func keys(_ header: String) -> [String?] { requests.map { $0.headers[header] } }

        func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
            let answer = state.withLock { state in
                state.requests.append(request)
                return state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
            }
            guard let answer else { throw TransportError.failed(.connectionLost) }
            return answer
        }
    }

    private static func json(_ body: String, _ status: Int) -> HTTPResponse {
        HTTPResponse(status: status, headers: ["Content-Type": "application/json"], body: Data(body.utf8))
    }

    private static let made = json(#"{"amount":5}"#, 201)

    private func client(_ answers: Answers) -> GoldenRepeating {
        GoldenRepeating(
            configuration: ClientConfiguration(environment: VirtualTime().environment), transport: answers)
    }

    private func failure(_ call: () async throws -> Void) async throws -> GoldenRepeating.Failure {
        do { try await call() } catch { return try #require(error as? GoldenRepeating.Failure) }
        throw NoFailure()
    }

    private struct NoFailure: Error {}

    // MARK: Keys

    @Test func aKeyIsMadeAndIsTheSameForAllAttempts() async throws {
        let answers = Answers([nil, Self.json("{}", 503), Self.made])
        let client = client(answers)
        #expect(try await client.createPayment(.init(amount: 5)).amount == 5)
        let keys = answers.keys("Idempotency-Key")
        #expect(keys.count == 3)
        #expect(Set(keys).count == 1)
        #expect(keys[0].flatMap { UUID(uuidString: $0) } != nil)
        _ = try await client.createPayment(.init(amount: 5))
        #expect(Set(answers.keys("Idempotency-Key")).count == 2, "another call is another intention")
    }

    @Test func aRequestThatIsSentAgainAfterAFailureKeepsItsKey() async throws {
        let answers = Answers([nil, nil, nil, Self.made])
        let client = client(answers)
        let request = GoldenRepeating.Request.createPayment(.init(amount: 5))
        let failure = try await failure { _ = try await client.send(request) }
        #expect(failure.isSafeToRepeat)
        #expect(failure.call.bytesMayHaveLeft)
        _ = try await client.send(request)
        #expect(Set(answers.keys("Idempotency-Key")).count == 1)
    }

    @Test func theCallerMayGiveAKey() async throws {
        let answers = Answers([nil, Self.made])
        _ = try await client(answers).createPayment(.init(amount: 5), idempotencyKey: "order-4711")
        #expect(answers.keys("Idempotency-Key") == ["order-4711", "order-4711"])
    }

    @Test func anyHeaderMayBeForAKeyAndKeysMayBeUUIDs() async throws {
        let answers = Answers([nil, HTTPResponse(status: 204, headers: [:], body: Data())])
        let client = client(answers)
        try await client.refundPayment(id: "p")
        #expect(Set(answers.keys("Request-Token")).count == 1)
        let key = UUID()
        try await client.refundPayment(id: "p", requestToken: key)
        #expect(answers.keys("Request-Token").last == key.uuidString.lowercased())
    }

    @Test func whereTheDescriptionSaysThatItIsNoKeyItIsAnArgument() {
        let request = GoldenRepeating.Request.notePayment(id: "p", xIdempotencyKey: "text")
        #expect(request.operation.idempotencyKey == nil)
        #expect(request.operation.idempotent)
        #expect(request.headers["X-Idempotency-Key"] == "text")
    }

    // MARK: Codes

    @Test func codesOfErrorsAreValuesOfTheirType() async throws {
        for body in [#"{"code":51}"#, #"{"code":"NO_MONEY"}"#, #"{"code":" 51 "}"#] {
            let client = client(Answers([Self.json(body, 409)]))
            let failure = try await failure { _ = try await client.createPayment(.init(amount: 5)) }
            #expect(failure.serviceCode?.meaning == .noMoney)
            #expect(failure.serviceCode?.isFinal == true)
        }
    }

    @Test func codesAreFoundInEachOfThePlaces() async throws {
        let body = #"{"Errors":{"Error":[{"ReasonCode":"325 5006"},{"ReasonCode":"51"}]}}"#
        let client = client(Answers([Self.json(body, 409)]))
        let failure = try await failure { try await client.refundPayment(id: "p") }
        switch failure.serviceCode {
        case "325 5006": break
        default: Issue.record("\(String(describing: failure.serviceCode))")
        }
        #expect(failure.serviceCode?.meaning == .busy)
        #expect((failure as any CallFailure).serviceCode == "325 5006", "as a text for any API")
        let none = self.client(Answers([Self.json("{}", 409)]))
        #expect(try await self.failure { try await none.refundPayment(id: "p") }.serviceCode == nil)
    }
}
