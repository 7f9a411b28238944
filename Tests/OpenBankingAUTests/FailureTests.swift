// What calls fail with: typed bodies, plain text, what the description does not have, time, cancellation.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct FailureTests {
    private func failure(_ answer: LoopbackServer.Response) async throws -> OpenBankingAU.Failure {
        let bank = try Bank { _ in answer }
        do {
            _ = try await bank.client.customers.getCustomer(customerID: "1005061234")
        } catch {
            withExtendedLifetime(bank) {}
            return error
        }
        throw NoFailure()
    }

    struct NoFailure: Error {}

    @Test func errorBodiesAreTyped() async throws {
        let answer = #"{"status":"404","code":14001,"message":"Customer not found.","user_message":""}"#
        let failure = try await failure(.json(answer, status: 404, headers: [("X-Request-Id", "r-1")]))
        guard case .status(404, let body) = failure, case .errorResponse(.errorMessage(let message)) = body else {
            throw failure
        }
        #expect(message.code == "14001")
        #expect(message.status == "404")
        #expect(message.message == "Customer not found.")
        #expect(message.userMessage == "")
        #expect(failure.headers?["x-request-id"] == "r-1")
        #expect(failure.operationID == "GetCustomer")
        #expect(!"\(failure)".contains("Customer not found"))
    }

    @Test(arguments: [
        (#"{"Errors":{"Error":[{"Source":"Gateway","ReasonCode":"REQUEST_REJECTED","Details":null}]}}"#, 1),
        (#"{"Errors":{"Error":{"Source":"Gateway","ReasonCode":"REQUEST_REJECTED","Recoverable":false}}}"#, 1),
    ])
    func theGatewayHasAFormOfItsOwn(_ json: String, _ count: Int) async throws {
        let failure = try await failure(.json(json, status: 403))
        guard case .status(403, .errorResponse(.errorWrapper(let wrapper))) = failure else { throw failure }
        let errors: [GatewayError] =
            switch wrapper.errors.error {
            case .gatewayErrors(let list): list
            case .gatewayError(let error): [error]
            default: []
            }
        #expect(errors.map(\.source) == ["Gateway"])
        #expect(errors.map(\.reasonCode) == ["REQUEST_REJECTED"])
        #expect(try tree(wrapper) == JSONValue(parsing: Data(json.utf8)))
    }

    @Test(arguments: [
        #"{"code":"10023","message":"m"}"#, #"{"code":10023,"message":"m"}"#,
        #"{"Errors":{"Error":[{"Source":"Gateway","ReasonCode":"10023"}]}}"#,
        #"{"Errors":{"Error":{"Source":"Gateway","ReasonCode":10023}}}"#,
    ])
    func theCodeIsOnePatternAwayInEveryForm(_ json: String) async throws {
        let failure = try await failure(.json(json, status: 400))
        #expect(failure.serviceCode == 10023)
        #expect(failure.serviceCode?.meaning == .tokenExpired)
        #expect(failure.serviceCode?.requiredAction == .renewToken)
    }

    @Test(arguments: [401, 403])
    func plainTextIsAnErrorBodyToo(_ status: Int) async throws {
        let text = LoopbackServer.Response(
            status: status, headers: [(name: "Content-Type", value: "text/plain;charset=utf-8")],
            body: Data("You are not authorized.".utf8))
        let failure = try await failure(text)
        guard case .status(let code, .text(let body)) = failure else { throw failure }
        #expect(code.code == status)
        #expect(body == "You are not authorized.")
    }

    @Test func undocumentedStatusesWithAKnownFormAreTyped() async throws {
        let failure = try await failure(.json(#"{"code":"9","message":"teapot"}"#, status: 418))
        guard case .status(418, .errorResponse(.errorMessage(let message))) = failure else { throw failure }
        #expect(message.message == "teapot")
    }

    @Test func undocumentedErrorBodiesAreKeptAsTheyAre() async throws {
        let page = LoopbackServer.Response(
            status: 502, headers: [(name: "Content-Type", value: "text/html")], body: Data("<h1>Bad</h1>".utf8))
        let failure = try await failure(page)
        guard case .status(502, .undocumented(let body)) = failure else { throw failure }
        #expect(body.text == "<h1>Bad</h1>")
        #expect(body.contentType == "text/html")
    }

    @Test func undocumentedSuccessesAreNoResults() async throws {
        let page = LoopbackServer.Response(
            headers: [(name: "Content-Type", value: "text/html")], body: Data("<h1>Sign in</h1>".utf8))
        let failure = try await failure(page)
        guard case .undocumented(200, let body) = failure else { throw failure }
        #expect(body.text == "<h1>Sign in</h1>")
    }

    @Test func bodiesThatDoNotFitNameThePlace() async throws {
        let failure = try await failure(.json(#"{"id":"1","type":5}"#))
        guard case .undecodable(let response) = failure else { throw failure }
        #expect(response.failure.pointer == "/type")
        #expect(response.status == 200)
        #expect(response.rawBody.text == #"{"id":"1","type":5}"#)
    }

    @Test func callsTimeOut() async throws {
        let bank = try Bank { request in
            request.path == "/notifications/webhooks/subscriptions" ? .json("{}") : .never
        }
        _ = try await bank.client.subscriptions.getSubscriptions()
        var request = OpenBankingAU.Request.getCustomer(customerID: "1005061234")
        request.timeout = .milliseconds(200)
        request.policy.retry = .never
        do {
            _ = try await bank.client.send(request)
            Issue.record("the call succeeded")
        } catch {
            guard case .timedOut = error else { throw error }
            #expect(error.operationID == "GetCustomer")
        }
    }

    @Test func theClientsTimeoutHoldsForTheTokenToo() async throws {
        let server = try LoopbackServer { _ in .never }
        defer { server.stop() }
        let configuration = ClientConfiguration(timeout: .milliseconds(200), deadline: .seconds(20), retry: .never)
        let bank = Bank.client(at: server, configuration: configuration)
        do {
            _ = try await bank.subscriptions.getSubscriptions()
            Issue.record("the call succeeded")
        } catch {
            guard case .credentials(let problem) = error,
                case .token("AppToken", let cause) = problem.reason
            else { throw error }
            #expect(cause.operationID == "CreateToken")
            #expect(cause.cause == .timedOut)
            #expect(error.isRetryable)
        }
        // One at most: when it was given up, it need not have been received yet.
        #expect(server.requests.count <= 1)
    }

    @Test func operationsThatTakeLongSayHowLong() {
        let refresh = OpenBankingAU.Request.refreshCustomerAccountsByInstitutionLogin(
            customerID: "1", institutionLoginID: "2")
        #expect(refresh.operation.timeout == .seconds(180))
        #expect(OpenBankingAU.Request.getCustomer(customerID: "1").operation.timeout == nil)
    }

    @Test func cancelledTasksFailAsCancelled() async throws {
        let bank = try Bank { _ in .never }
        let client = bank.client
        let call = Task { try await client.customers.getCustomer(customerID: "1") }
        while bank.calls.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        call.cancel()
        switch await call.result {
        case .success: Issue.record("the call succeeded")
        case .failure(let error as OpenBankingAU.Failure):
            guard case .cancelled = error else { throw error }
            #expect(error.operationID == "GetCustomer")
        case .failure(let error): throw error
        }
    }

    @Test func valuesThatWouldMoveThePathAreNotSent() async throws {
        let bank = try Bank { _ in .empty(500) }
        for id: CustomerID in ["..", ".", "", "%2e%2e"] {
            do {
                _ = try await bank.client.customers.getCustomer(customerID: id)
                Issue.record("'\(id)' was sent")
            } catch {
                guard case .invalidRequest(let request) = error else { throw error }
                #expect(request.reason.contains("customerId"))
            }
        }
        #expect(bank.server.requests.isEmpty)
    }
}
