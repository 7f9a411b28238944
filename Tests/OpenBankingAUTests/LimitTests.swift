// What the documentation limits is refused before it is sent.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct LimitTests {
    private func violations(of call: (OpenBankingAU) async throws -> Void) async throws -> [String] {
        let bank = try Bank { _ in .json(#"{"id":"1","username":"alice_01","createdDate":1}"#, status: 201) }
        do {
            try await call(bank.client)
        } catch let failure as OpenBankingAU.Failure {
            guard case .invalidRequest(let invalid) = failure else { throw failure }
            #expect(bank.server.requests.isEmpty, "nothing is sent, not even for a token")
            return invalid.violations.map { "\($0.keyword) \($0.pointer)" }
        }
        return []
    }

    @Test(arguments: [
        ("alice", ["minLength /username"]), ("alice_01", []), ("a.lice@b#$%&*_-+!", []),
        ("alice 01", ["pattern /username"]), ("alíce_01", ["pattern /username"]), ("alice/01", ["pattern /username"]),
        (String(repeating: "a", count: 255), []), (String(repeating: "a", count: 256), ["maxLength /username"]),
    ])
    func userNames(_ name: String, _ expected: [String]) async throws {
        let found = try await violations { bank in
            _ = try await bank.customers.addTestingCustomer(.init(username: name))
        }
        #expect(found == expected)
    }

    private func order(
        _ intervals: [TimeIntervalType], from start: Date? = nil, minimum: Int32? = nil
    ) -> VOIReportConstraints {
        VOIReportConstraints(
            fromDate: start, incomeStreamConfidenceMinimum: minimum,
            analyticsReportData: .init(timeIntervalTypes: intervals))
    }

    @Test func incomeReportsHaveTwoIntervalsAtMost() throws {
        #expect(try fixture("voi-report-request.json") == order([.monthlyCalendar, .weeklyRolling7]))
        #expect(order([.monthlyCalendar, .weeklyRolling7]).violations.isEmpty)
        let three = order([.monthlyCalendar, .weeklyRolling7, .daily]).violations
        #expect(three.map(\.keyword) == ["maxItems"])
        #expect(three.map(\.pointer) == ["/analyticsReportData/timeIntervalTypes"])
    }

    @Test func incomeReportsGoBackAYear() {
        let now = Date(timeIntervalSince1970: 1_704_384_285)
        func keywords(daysAgo days: Double) -> [String] {
            var check = ValidationCheck(now: now)
            order([.historically], from: now.addingTimeInterval(-days * 86_400)).validate(in: &check)
            return check.violations.map { "\($0.keyword) \($0.pointer)" }
        }
        #expect(keywords(daysAgo: 365) == [])
        #expect(keywords(daysAgo: 366) == ["x-oldest-days /fromDate"])
    }

    @Test(arguments: [(0, true), (100, true), (-1, false), (101, false)])
    func certaintyIsAPercentage(_ value: Int32, _ isValid: Bool) {
        #expect(order([], minimum: value).violations.isEmpty == isValid)
    }

    @Test func anOrderThatBreaksALimitIsNotSent() async throws {
        let found = try await violations { bank in
            _ = try await bank.reports.generateVOIReport(
                customerID: "1", order([.daily, .annually, .historically], from: Date(timeIntervalSince1970: 0)))
        }
        #expect(found == ["x-oldest-days /fromDate", "maxItems /analyticsReportData/timeIntervalTypes"])
    }
}
