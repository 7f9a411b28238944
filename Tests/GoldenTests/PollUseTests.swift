// Long work as generated calls: it is begun, asked for, and its end is the result.

import ClientRuntime
import Foundation
import GoldenPolling
import TestSupport
import Testing

@Suite struct PollUseTests {
    /// A server that gives its answers in their order, and keeps to the last one.
    private actor Answers: Transport {
        private var answers: [HTTPResponse]
        private(set) var requests: [HTTPRequest] = []

        init(_ answers: [HTTPResponse]) { self.answers = answers }

        func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
            requests.append(request)
            return answers.count > 1 ? answers.removeFirst() : answers[0]
        }

        var sent: [String] {
            requests.map { "\($0.method.rawValue) \($0.url.path)" + ($0.url.query().map { "?\($0)" } ?? "") }
        }
    }

    private static func answer(_ body: String, _ status: Int = 200, _ type: String = "application/json") -> HTTPResponse
    {
        HTTPResponse(status: status, headers: ["Content-Type": type], body: Data(body.utf8))
    }

    private func client(_ answers: Answers, _ time: VirtualTime = VirtualTime()) -> GoldenPolling {
        GoldenPolling(
            configuration: ClientConfiguration(retry: .never, environment: time.environment), transport: answers)
    }

    @Test func aReportIsOrderedAndWaitedFor() async throws {
        let time = VirtualTime()
        let answers = Answers([
            Self.answer(#"{"id":"r1"}"#, 202), Self.answer(#"{"status":"inProgress"}"#),
            Self.answer(#"{"code":18001}"#, 400), Self.answer(#"{"status":"success","total":1.25}"#),
        ])
        var seen: [String] = []
        for try await progress in client(answers, time).reports.orderReportAndWait(
            customerID: "c1", .init(days: 30), consent: "yes", purpose: "31")
        {
            switch progress {
            case .started(let order): seen.append("started \(order.id.value)")
            case .pending(let report): seen.append("pending \(report?.status?.rawValue ?? "")")
            case .finished(let report): seen.append("finished \(report.total ?? 0)")
            }
        }
        #expect(seen == ["started r1", "pending inProgress", "pending ", "finished 1.25"])
        let question = "GET /customers/c1/reports/r1?purpose=31"
        #expect(await answers.sent == ["POST /customers/c1/reports", question, question, question])
        #expect(await answers.requests.allSatisfy { $0.headers["Consent"] == "yes" })
        #expect(time.pauses == [.seconds(20), .seconds(20)])
    }

    @Test func theSameReportAsPDF() async throws {
        let answers = Answers([
            Self.answer(#"{"id":"r1"}"#, 202), Self.answer(#"{"code":18001}"#, 400),
            Self.answer("%PDF", 200, "application/pdf"),
        ])
        let pdf = try await client(answers).reports.orderReportAndWaitAsPDF(customerID: "c1", .init()).value
        #expect(String(decoding: pdf, as: UTF8.self) == "%PDF")
    }

    @Test func aListIsWaitedForUntilAllOfItHasMoved() async throws {
        let answers = Answers([
            Self.answer(#"{"accounts":[{"attemptedAt":1}]}"#), HTTPResponse(status: 204, headers: [:], body: Data()),
            Self.answer(#"{"accounts":[{"attemptedAt":1}]}"#), Self.answer(#"{"accounts":[{"attemptedAt":2}]}"#),
        ])
        let accounts = try await client(answers).accounts.refreshAccountsAndWait().value.accounts
        #expect(accounts.map(\.attemptedAt) == [Date(timeIntervalSince1970: 2)])
        #expect(await answers.sent == ["GET /accounts", "POST /accounts", "GET /accounts", "GET /accounts"])
    }

    @Test func whatTheFirstAnswerFinishesIsAskedForOnce() async throws {
        let (before, after) = (#"{"accounts":[{"attemptedAt":1}]}"#, #"{"accounts":[{"attemptedAt":2}]}"#)
        func history(_ status: Int) async throws -> (attempts: [Date?], questions: Int) {
            let answers = Answers([
                Self.answer(before), HTTPResponse(status: status, headers: [:], body: Data()), Self.answer(before),
                Self.answer(after),
            ])
            let accounts = try await client(answers).accounts.loadHistoryAndWait().value.accounts
            return (accounts.map(\.attemptedAt), await answers.sent.count - 2)
        }
        let loaded = try await history(200)
        #expect(loaded.attempts == [Date(timeIntervalSince1970: 1)])
        #expect(loaded.questions == 1)
        let loading = try await history(202)
        #expect(loading.attempts == [Date(timeIntervalSince1970: 2)])
        #expect(loading.questions == 2)
    }

    /// Where a PDF is asked for, some servers say in JSON that there is none yet.
    @Test func aReportInJSONIsNoPDFYet() async throws {
        let answers = Answers([
            Self.answer(#"{"id":"r1"}"#, 202), Self.answer(#"{"status":"inProgress"}"#),
            Self.answer("%PDF", 200, "application/pdf"),
        ])
        let pdf = try await client(answers).reports.orderReportAndWaitAsPDF(customerID: "c1", .init()).value
        #expect(String(decoding: pdf, as: UTF8.self) == "%PDF")
    }

    @Test func whatIsCurrentIsWellAndRecent() {
        func account(_ code: Int?, _ seconds: Double?) -> Account {
            Account(attemptedAt: seconds.map { Date(timeIntervalSince1970: $0) }, code: code)
        }
        let now = Date(timeIntervalSince1970: 1000)
        #expect(account(0, 940).isCurrent(within: .seconds(60), at: now))
        #expect(!account(0, 939).isCurrent(within: .seconds(60), at: now))
        #expect(!account(103, 999).isCurrent(within: .seconds(60), at: now))
        #expect(!account(nil, 999).isCurrent(within: .seconds(60), at: now))
        #expect(!account(0, nil).isCurrent(within: .seconds(60), at: now))
    }

    @Test func whatTheUserHasToDoFirstIsToldApart() async throws {
        let answers = Answers([
            Self.answer(#"{"accounts":[{"attemptedAt":1}]}"#), HTTPResponse(status: 203, headers: [:], body: Data()),
        ])
        let failure = await #expect(throws: LongWorkFailure<GoldenPolling.Failure>.self) {
            try await client(answers).accounts.refreshAccountsAndWait().value
        }
        guard case .notStarted(status: 203) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func aPaymentIsFinalInEitherForm() async throws {
        let answers = Answers([
            Self.answer(#"{"status":"Initiated"}"#), Self.answer(#"{"status":{"code":"New"}}"#),
            Self.answer(#"{"status":{"code":"Executed"}}"#),
        ])
        let time = VirtualTime()
        _ = try await client(answers, time).getPaymentAndWait(paymentID: "p").value
        #expect(time.pauses == [.seconds(2), .seconds(2)])
    }

    // MARK: Scopes

    @Test func aScopeHasAValueForAllCallsThatTakeOne() async throws {
        let answers = Answers([
            Self.answer(#"{"id":"r1"}"#, 202), Self.answer(#"{"status":"success"}"#), Self.answer("{}"),
            Self.answer("{}"), Self.answer("{}"),
        ])
        let client = client(answers)
        let consented = client.consented("yes")
        _ = try await consented.reports.orderReportAndWait(customerID: "c1", .init()).value
        _ = try await consented.getPayment(paymentID: "p")
        // What a call is given itself goes first, and the client without the scope has stayed as it was.
        _ = try await consented.getPayment(paymentID: "p", consent: "another")
        _ = try await client.getPayment(paymentID: "p")
        #expect(await answers.requests.map { $0.headers["Consent"] } == ["yes", "yes", "yes", "another", nil])
        #expect(!"\(client.consented("not-printed"))".contains("not-printed"))
    }
}
