// What the overlay adds to the client of the US description, used as its users do: a token that is fetched and renewed,
// pages, a report that is waited for, ids of their own, masked text. The server is a function here that remembers.

import ClientRuntime
import Foundation
import OpenBankingUS
import Synchronization

/// Prints what is not as it should be; the program fails at its end then.
let failures = Mutex<[String]>([])

func expect(_ isTrue: Bool, _ what: String) {
    guard !isTrue else { return }
    failures.withLock { $0.append(what) }
    print("failed: \(what)")
}

/// Remembers tokens, and how often a report was asked for.
final class Bank: Transport {
    private struct State {
        var tokens = 0
        var questions = 0
        var calls: [String] = []
    }

    private let state = Mutex(State())
    var calls: [String] { state.withLock { $0.calls } }
    var tokens: Int { state.withLock { $0.tokens } }

    func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        state.withLock { state in
            let path = request.url.path
            state.calls.append("\(request.method.rawValue) \(path)")
            if path.hasSuffix("/authentication") {
                state.tokens += 1
                return Self.json(#"{"token":"token-\#(state.tokens)"}"#)
            }
            guard request.headers["Finicity-App-Token"] == "token-\(state.tokens)" else {
                return Self.json(#"{"code":10022,"message":"Invalid (App-Token)"}"#, 401)
            }
            switch path {
            case "/aggregation/v2/customers/testing":
                return Self.json(#"{"id":"1005061234","username":"alice_01","createdDate":1607450357}"#, 201)
            case "/aggregation/v3/customers/1005061234/transactions": return Self.transactions(request)
            case "/institution/v2/institutions": return Self.institutions(request)
            case "/decisioning/v2/customers/1005061234/voa":
                return Self.json(
                    """
                    {"id":"u4hstnnak45g","portfolioId":"y4zsgccj4xpw-6-port","customerType":"testing",
                     "customerId":1005061234,"requestId":"vmx7r4k5hs","requesterName":"x","createdDate":1607450357,
                     "title":"t","consumerId":"c","consumerSsn":"6789","type":"voa","status":"inProgress",
                     "constraints":{}}
                    """, 202)
            case "/decisioning/v3/customers/1005061234/reports/u4hstnnak45g":
                state.questions += 1
                return Self.json(
                    #"{"id":"u4hstnnak45g","type":"voa","status":"\#(state.questions < 3 ? "inProgress" : "success")"}"#
                )
            default: return Self.json(#"{"code":14001,"message":"not found"}"#, 404)
            }
        }
    }

    private static func json(_ text: String, _ status: Int = 200) -> HTTPResponse {
        HTTPResponse(status: status, headers: ["Content-Type": "application/json"], body: Data(text.utf8))
    }

    private static func number(_ name: String, _ request: HTTPRequest) -> Int? {
        let items = URLComponents(url: request.url, resolvingAgainstBaseURL: false)?.queryItems ?? []
        return items.first { $0.name == name }?.value.flatMap { Int($0) }
    }

    /// Five of them, by the number of the first record.
    private static func transactions(_ request: HTTPRequest) -> HTTPResponse {
        let (start, limit) = (number("start", request) ?? 1, number("limit", request) ?? 25)
        let rows = (1...5).dropFirst(start - 1).prefix(limit).map { number in
            """
            {"id":\(number),"amount":-1.10,"accountId":5011648377,"customerId":1005061234,"status":"active",
             "description":"d","postedDate":1607450357,"createdDate":1607450357}
            """
        }
        return json(
            """
            {"found":5,"displaying":\(rows.count),"moreAvailable":"\(start - 1 + limit < 5)","fromDate":"1","toDate":"2",
             "sort":"desc","transactions":[\(rows.joined(separator: ","))]}
            """)
    }

    /// Three pages of one, by the number of the page.
    private static func institutions(_ request: HTTPRequest) -> HTTPResponse {
        let page = number("start", request) ?? 1
        return json(
            """
            {"found":3,"displaying":1,"moreAvailable":\(page < 3),"createdDate":1607450357,
             "institutions":[{"id":\(page),"name":"Bank \(page)","transAgg":true,"ach":true,"stateAgg":false,"voi":true,
             "voa":true,"aha":false,"availBalance":false,"accountOwner":true,"oauthEnabled":true,"currency":"USD",
             "status":"online"}]}
            """)
    }
}

/// Time that passes when somebody waits.
final class Time: Sendable {
    private let state = Mutex(Duration.zero)
    var now: Duration { state.withLock { $0 } }

    func advance(_ duration: Duration) { state.withLock { $0 += duration } }

    var environment: PolicyEnvironment {
        PolicyEnvironment(
            now: { self.now }, date: { Date(timeIntervalSince1970: 1_700_000_000 + self.now / .seconds(1)) },
            pause: { self.advance($0) }, alarm: { _ in try await Task.sleep(for: .seconds(86_400)) }, random: { 0.5 })
    }
}

let server = Bank()
let time = Time()
let bank = OpenBankingUS(
    credentials: .init(partnerID: "1234583871234", partnerSecret: "secret", finicityAppKey: "key"),
    configuration: ClientConfiguration(environment: time.environment), transport: server)

// The App-Token is fetched once, for all calls.
let customer = try await bank.customers.addTestingCustomer(.init(username: "alice_01"))
let id: CustomerID = customer.id
expect(server.tokens == 1, "one token is fetched")

// Pages by the number of the first record, and by the number of the page.
var transactions: [Int] = []
for try await transaction in bank.transactions.getAllCustomerTransactions(
    customerID: id, fromDate: 1, toDate: 2, limit: 2)
{
    transactions.append(Int(transaction.id.value))
}
expect(transactions == [1, 2, 3, 4, 5], "all transactions come, each once: \(transactions)")
var institutions = 0
for try await _ in bank.institutions.getInstitutions(limit: 1) { institutions += 1 }
expect(institutions == 3, "all institutions come, each once: \(institutions)")

// A report is ordered and waited for.
var seen: [String] = []
for try await progress in bank.verifyAssets.generateVOAReportAndWait(customerID: id, .init()) {
    switch progress {
    case .started(let order): seen.append("started \(order.id.value)")
    case .pending: seen.append("pending")
    case .finished: seen.append("finished")
    }
}
expect(seen == ["started u4hstnnak45g", "pending", "pending", "finished"], "the report is waited for: \(seen)")
expect(time.now == .seconds(40), "it is asked for every 20 s: \(time.now)")

// Ids are not each other's, and what is personal does not print.
expect(type(of: customer.id) != type(of: AccountID("1")), "ids are types of their own")
let consumer = NewConsumer(
    firstName: "Alice", lastName: "Ng", state: "UT", address: "434 W Ascension Way", city: "Murray", zip: "84123",
    phone: "1-800-986-3343", ssn: "999601111", birthday: Birthday(year: 1989, month: 8, dayOfMonth: 13))
expect(!"\(consumer)".contains("999601111"), "a social security number does not print")
expect(!server.calls.isEmpty && !"\(bank)".contains("secret"), "credentials do not print")

if !failures.withLock({ $0.isEmpty }) { exit(1) }
print("the flow of the US client passed: \(server.calls.count) calls")
