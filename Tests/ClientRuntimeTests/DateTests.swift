// Dates and times: what is accepted, what is refused, and that texts come back as they were.
import ClientRuntime
import Foundation
import Testing

@Suite struct DateTests {
    @Test(arguments: [
        ("1985-04-12T23:20:50.52Z", 482_196_050.52), ("1996-12-19T16:39:57-08:00", 851_042_397),
        ("1937-01-01T12:00:27.87+00:20", -1_041_337_172.13), ("1990-12-31T23:59:60Z", 662_688_000),
        ("1990-12-31T15:59:60-08:00", 662_688_000), ("1998-12-31T23:59:60.123Z", 915_148_800.123),
        ("1970-01-01T00:00:00Z", 0), ("1970-01-01t00:00:00z", 0), ("1970-01-01 00:00:00Z", 0),
        ("1970-01-01T00:00:00", 0), ("2019-09-02T08:52:16.5816944Z", 1_567_414_336.5816944),
        ("2022-05-12T10:01:57.176011500Z", 1_652_349_717.1760115), ("0001-01-01T00:00:00", -62_135_596_800),
        ("2000-02-29T00:00:00-00:00", 951_782_400), ("9999-12-31T23:59:59Z", 253_402_300_799),
        ("2020-01-01T00:00:00.12345678901234567890Z", 1_577_836_800.1234567),
        ("2020-01-01T00:00:00+23:59", 1_577_750_460),
    ])
    func acceptsRFC3339(_ text: String, _ seconds: Double) throws {
        let moment = try #require(DateTime(text))
        #expect(abs(moment.date.timeIntervalSince1970 - seconds) < 1e-5)
        #expect(moment.text == text)
        #expect(try encode(try decode("[\"\(text)\"]", as: [DateTime].self)) == "[\"\(text)\"]")
    }

    @Test(arguments: [
        "", "1990-02-31T15:59:59.123-08:00", "1990-12-31T15:59:59-24:00", "1963-06-19T08:30:06.28123+01:00Z",
        "06/19/1963 08:30:06 PST", "2013-350T01:01:01", "1963-6-19T08:30:06.283185Z", "1963-06-1T08:30:06.283185Z",
        "1963-06-1৪T00:00:00Z", "1963-06-11T0৪:00:00Z", "1998-12-31T22:59:60Z", "1998-12-31T23:58:60Z",
        "1998-12-31T23:59:61Z", "2020-13-01T00:00:00Z", "2020-00-01T00:00:00Z", "2020-01-00T00:00:00Z",
        "2019-02-29T00:00:00Z", "2020-01-01T24:00:00Z", "2020-01-01T00:60:00Z", "2020-01-01T00:00:00.Z",
        "2020-01-01T00:00:00,5Z", "2020-01-01T00:00Z", "2020-01-01", "2020-01-01T00:00:00+0100",
        "2020-01-01T00:00:00+1:00", "2020-01-01T00:00:00+01:60", "2020-01-01T00:00:00 Z", " 2020-01-01T00:00:00Z",
        "2020-01-01T00:00:00Z ", "+2020-01-01T00:00:00Z", "20200101T000000Z", "2020-01-01T00:00:00\u{2212}01:00",
    ])
    func refusesWhatIsNone(_ text: String) {
        #expect(DateTime(text) == nil)
    }

    @Test func textWithoutZoneHasNoOffset() throws {
        #expect(try #require(DateTime("2020-01-01T00:00:00")).offset == nil)
        #expect(try #require(DateTime("2020-01-01T00:00:00-01:30")).offset == -5400)
    }

    @Test func momentsCompareByTimeNotText() throws {
        let utc = try #require(DateTime("2020-01-01T10:00:00Z"))
        let east = try #require(DateTime("2020-01-01T12:00:00+02:00"))
        let later = try #require(DateTime("2020-01-01T10:00:00.000000001Z"))
        #expect(utc == east)
        #expect(Set([utc, east]).count == 1)
        #expect(utc < later)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (0.001, "1970-01-01T00:00:00.001Z"), (-0.001, "1969-12-31T23:59:59.999Z"),
        (951_782_399.9996, "2000-02-29T00:00:00Z"), (1_700_000_000.5, "2023-11-14T22:13:20.500Z"),
        (1e18, "9999-12-31T23:59:59Z"),
    ])
    func datesAreWrittenInUTC(_ seconds: Double, _ text: String) {
        #expect(DateTime(Date(timeIntervalSince1970: seconds)).text == text)
    }

    @Test func calendarDatesKnowTheCalendar() throws {
        #expect(CalendarDate("2024-02-29")?.text == "2024-02-29")
        for text in [
            "2023-02-29", "1900-02-29", "2024-2-29", "2024-04-31", "2024-13-01", "2024-01-01T", "", "24-01-01",
        ] {
            #expect(CalendarDate(text) == nil, "\(text)")
        }
        let dates: [CalendarDate] = try decode(#"["2024-02-29","0001-01-01"]"#)
        #expect(dates[1] < dates[0])
        #expect(try encode(dates) == #"["2024-02-29","0001-01-01"]"#)
        let found = failure(#"["x"]"#, as: [CalendarDate].self)
        #expect(found == DecodingFailure(pointer: "/0", problem: .invalidText(format: "date (YYYY-MM-DD)")))
    }

    @Test func everyDayOfFourCenturiesComesBack() throws {
        let zone = TimeZone.gmt
        var date = try #require(CalendarDate(year: 1800, month: 1, day: 1)).date(in: zone)
        for _ in 0..<146_097 {
            let day = CalendarDate(date, in: zone)
            guard CalendarDate(day.text) == day, day.date(in: zone) == date else {
                Issue.record("\(day) does not come back")
                return
            }
            date += 86_400
        }
        #expect(CalendarDate(date, in: zone).text == "2200-01-01")
    }

    @Test func localTimesNeedAZoneToBecomeMoments() throws {
        let local = try #require(LocalDateTime("2024-07-01T12:00:00.5"))
        let sydney = try #require(TimeZone(identifier: "Australia/Sydney"))
        #expect(local.date(in: sydney).timeIntervalSince1970 == 1_719_799_200.5)
        #expect(LocalDateTime("2024-07-01T12:00:00Z") == nil)
        #expect(LocalDateTime("2024-07-01T23:59:60") == nil)
        #expect(
            try encode(try decode(#"["2024-07-01T12:00:00.50"]"#, as: [LocalDateTime].self))
                == #"["2024-07-01T12:00:00.50"]"#)
        let equal = try #require(LocalDateTime("2024-07-01T12:00:00.500"))
        #expect(equal == local)
    }

    @Test func calendarDatesFollowTheZone() throws {
        let midnight = Date(timeIntervalSince1970: 0)
        #expect(CalendarDate(midnight, in: .gmt).text == "1970-01-01")
        #expect(CalendarDate(midnight, in: try #require(TimeZone(secondsFromGMT: -3600))).text == "1969-12-31")
    }
}
