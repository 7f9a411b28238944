// The code that people write first, as it stands in the README.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct CallSiteTests {
    static let answers: [String: LoopbackServer.Response] = [
        Bank.tokenPath: .json(#"{"token":"token-1"}"#),
        "/aggregation/v2/customers/testing": .json(
            #"{"id":"1005061234","username":"alice_01","createdDate":1607450357}"#, status: 201),
        "/aggregation/v1/customers/1005061234/accounts": .json(
            "{\"accounts\":[\(Calls.card)]}", headers: [("X-Request-Id", "r-7")]),
        "/aggregation/v3/customers/1005061234/transactions": .json(
            """
            {"moreAvailable":false,"transactions":[
             {"id":1,"amount":3678.9,"accountId":1,"customerId":1005061234,"status":"active"}]}
            """),
    ]

    private func bank(_ server: LoopbackServer) -> OpenBankingAU {
        let (id, secret, key) = ("1445585709680", "partner-secret", "app-key")
        let bank = OpenBankingAU(
            credentials: .init(partnerID: id, partnerSecret: secret, appKey: key),
            server: ServerURL(server.address))
        return bank
    }

    @Test func fromACustomerToItsTransactions() async throws {
        let server = try LoopbackServer { CallSiteTests.answers[$0.path] ?? .empty(404) }
        let bank = bank(server)
        let lastWeek = Date(timeIntervalSinceNow: -7 * 86_400)
        var amounts: [Decimal] = []

        let customer = try await bank.customers.addTestingCustomer(.init(username: "alice_01"))
        let accounts = try await bank.accounts.getCustomerAccounts(customerID: customer.id)

        for try await transaction in bank.transactions.getAllCustomerTransactions(
            customerID: customer.id, fromDate: lastWeek, toDate: .now)
        {
            amounts.append(transaction.amount)
        }

        let response = try await bank.response(to: .getCustomerAccounts(customerID: customer.id))
        #expect(response.status == 200)
        #expect(response.headers["x-request-id"] == "r-7")
        #expect(response.body == accounts)
        #expect(accounts.accounts.map(\.accountNickname) == ["creditCard"])
        #expect(amounts == [Decimal(string: "3678.9")])
        let query = try #require(server.requests.first { $0.path.hasSuffix("/transactions") }?.query)
        #expect(query.wholeMatch(of: /fromDate=\d+&toDate=\d+&start=1/) != nil)
    }

    @Test func failuresAreSwitchedOver() async throws {
        let server = try LoopbackServer { request in
            request.path == Bank.tokenPath
                ? .json(#"{"token":"token-1"}"#) : .json(#"{"code":"14001","message":"gone"}"#, status: 404)
        }
        let bank = bank(server)
        var seen: OpenBankingAU.ErrorBody?

        do {
            _ = try await bank.customers.getCustomer(customerID: "17")
        } catch {
            switch error {
            case .status(404, let body): seen = body
            case .timedOut: break
            default: throw error
            }
        }

        guard case .errorResponse(.errorMessage(let message))? = seen else { throw CallSiteProblem() }
        #expect(message.code == "14001")
        withExtendedLifetime(server) {}
    }

    @Test func failuresAreFoundAmongOtherErrors() async throws {
        let server = try LoopbackServer { _ in .init(status: 500) }
        let bank = bank(server)
        do {
            try Task.checkCancellation()
            _ = try await bank.customers.getCustomer(customerID: "17")
            Issue.record("the call succeeded")
        } catch let error as OpenBankingAU.Failure {
            switch error {
            case .status(404, _), .timedOut: throw error
            default: #expect(error.operationID == "GetCustomer")
            }
        }
        withExtendedLifetime(server) {}
    }

    @Test func requestsAreValuesThatPrintAsCurl() {
        let request = OpenBankingAU.Request.createToken(.init(partnerID: "17", partnerSecret: "very-secret"))
        #expect(request.operation.id == "CreateToken")
        #expect(request.operation.method == .post)
        #expect(request.operation.path == "/aggregation/v2/partners/authentication")
        #expect(request.operation.tags == ["Authentication"])
        #expect(request.operation.security?.map(\.schemes) == [["AppKey"]])
        #expect(request.curl.hasPrefix("curl "))
        #expect(request.curl.contains("/aggregation/v2/partners/authentication"))
        #expect(!request.curl.contains("very-secret"))
        #expect("\(request)" == "CreateToken: POST /aggregation/v2/partners/authentication")
    }
}

struct CallSiteProblem: Error {}
