// Reports and their analytics: every digit, dates without zone, numbers in strings.

import ClientRuntime
import Foundation
import OpenBankingAU
import TestSupport
import Testing

@Suite struct ReportTests {
    @Test func attributesKeepAllDigits() throws {
        let analytics = try fixture("analytics-attributes-basic.json", as: Analytics.self)
        let attribute = try #require(analytics.transactionalAttributes?.first)
        let aggregate = try #require(attribute.aggregatedByTimePeriods?.first)
        let period = try #require(aggregate.periods?.first)
        #expect(attribute.attributeName == .netIncome)
        #expect(aggregate.timeIntervalType == .monthlyCalendar)
        #expect(period.startDate == CalendarDate("2024-12-01"))
        #expect(period.endDate == CalendarDate(year: 2024, month: 12, day: 31))
        #expect(period.count == 5)
        #expect(period.mean == Decimal(string: "122.387463874"))
        #expect(period.standardDeviation == Decimal(string: "47.3029610588298"))
        #expect(attribute.streamIDs?.first == UUID(uuidString: "50fc5a76-158d-488d-b6a3-1c288fb0a0e5"))
        #expect(attribute.transactionIDs?.count == 30)
        #expect(attribute.transactionIDs?.first == "496744160")
        #expect(attribute.streamConfidences?.map(\.confidence) == [.string("100.0"), .string("100.0")])
    }

    @Test func emptyListsAreNotAbsent() throws {
        let analytics = try fixture("analytics-attributes-basic.json", as: Analytics.self)
        let attribute = try #require(analytics.transactionalAttributes?.first)
        #expect(attribute.projectedValues == [])
        #expect(attribute.aggregatedByTimePeriods?.first?.periods?.first?.comparedToCohorts == [])
        #expect(attribute.aggregatedByTimePeriods?.first?.cohortBenchmarkPeriods?.first?.cohortValues == [])
        #expect(analytics.streams == nil)
        #expect(analytics.stateAttributes == nil)
    }

    @Test(arguments: [
        ("analytics-attributes-two-intervals.json", ["MONTHLY_CALENDAR", "ANNUALLY"], "222.73333333333332"),
        ("analytics-attributes-complex.json", ["MONTHLY_CALENDAR", "ANNUALLY"], "647.62820512820514"),
    ])
    func severalIntervalsStayInOrder(_ file: String, _ intervals: [String], _ mean: String) throws {
        let analytics = try fixture(file, as: Analytics.self)
        let aggregates = try #require(analytics.transactionalAttributes?.first?.aggregatedByTimePeriods)
        #expect(aggregates.compactMap(\.timeIntervalType?.rawValue) == intervals)
        #expect(aggregates.last?.periods?.first?.mean == Decimal(string: mean))
    }

    @Test func streamsHaveLocalTimes() throws {
        let analytics = try fixture("analytics-streams-basic.json", as: Analytics.self)
        let stream = try #require(analytics.streams?.first)
        #expect(analytics.streams?.count == 2)
        #expect(stream.earliestObservedDate == LocalDateTime("2024-03-09T00:00:00"))
        #expect(stream.latestObservedDate?.date == CalendarDate("2024-12-28"))
        #expect(stream.sum == 958)
        #expect(stream.standardDeviationCadence == Decimal(string: "267.1671137446873"))
        #expect(stream.status == .inactive)
        #expect(stream.transactionIDs?.allSatisfy { !$0.isNumber } == true)
    }

    @Test func whoPaysAndIsPaidIsNotPrinted() throws {
        let analytics = try fixture("analytics-streams-basic.json", as: Analytics.self)
        #expect(analytics.streams?.first?.payee == "Mr Howard Major Carter")
        #expect(!"\(analytics)".contains("Carter"))
        #expect(!"\(analytics)".contains("bnpl"))
    }

    @Test(arguments: [("analytics-streams-complex.json", 4), ("analytics-streams-other-types.json", 2)])
    func everyStreamIsRead(_ file: String, _ count: Int) throws {
        #expect(try fixture(file, as: Analytics.self).streams?.count == count)
    }

    @Test func analyticsBelongToAccountsAndCustomers() throws {
        let account = try fixture("account-analytics-structure.json", as: ReportAccount.self)
        let report = try fixture("customer-analytics-structure.json", as: Report.self)
        let empty = Analytics(transactionalAttributes: [], stateAttributes: [], streams: [])
        #expect(account.analytics == empty)
        #expect(report.customerAnalytics == empty)
    }

    @Test func countsOfCashFlowReportsAreTextOrNumbers() throws {
        let json = """
            {"id":"p4z81wd0ck6e-cfrb","customerId":1463546,"type":"cfrb","status":"success","cashFlowBalanceSummary":
             {"monthlyCashFlowBalanceSummaries":[{"month":1701388800,"minDailyBalance":1200.5,
             "standardDeviationOfDailyBalance":"1510.2","numberOfDaysNegativeBalance":0}],
             "twelveMonthAverageDailyBalance":5100.10}}
            """
        let report = try decode(json, as: Report.self)
        let month = try #require(report.cashFlowBalanceSummary?.monthlyCashFlowBalanceSummaries?.first)
        #expect(month.month == Date(timeIntervalSince1970: 1_701_388_800))
        #expect(month.minDailyBalance == Decimal(string: "1200.5"))
        #expect(month.standardDeviationOfDailyBalance == .string("1510.2"))
        #expect(month.numberOfDaysNegativeBalance == .number(0))
        #expect(try tree(report) == JSONValue(parsing: Data(json.utf8)))
    }

    @Test func failedReportsTellWhy() throws {
        let json = """
            {"id":"ft81ayiv0i3i","customerId":1463546,"type":"voa","status":"failure",
             "errors":[{"code":14020,"message":"Bad request. (Account type not supported)."}]}
            """
        let report = try decode(json, as: Report.self)
        #expect(report.status == .failure)
        #expect(report.errors?.first?.code == "14020")
        #expect(try tree(report) == JSONValue(parsing: Data(json.utf8)))
    }
}
