// A day of the calendar, without time and zone: `format: date`.
import Foundation

/// A day of the Gregorian calendar in the years 0000 to 9999, on the wire `YYYY-MM-DD` (RFC 3339, `full-date`).
public struct CalendarDate: Sendable, Hashable, Comparable, Codable {
    /// 0 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// Nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= CivilCalendar.daysInMonth(month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Nil unless the text is exactly `YYYY-MM-DD` and there is such a day.
    public init?(_ text: String) {
        let date: CalendarDate? = text.withBytes { bytes in
            var cursor = TextCursor(bytes)
            let date = CalendarDate(&cursor)
            return cursor.isAtEnd ? date : nil
        }
        guard let date else { return nil }
        self = date
    }

    /// The day that it is at the given moment in the given zone; years outside 0000 to 9999 are moved to the limit.
    public init(_ date: Date, in zone: TimeZone) {
        let seconds = date.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: date))
        let days = (seconds / 86_400).rounded(.down)
        let first = CivilCalendar.days(year: 0, month: 1, day: 1)
        let last = CivilCalendar.days(year: 9999, month: 12, day: 31)
        let civil = CivilCalendar.date(days: Int(min(max(days, Double(first)), Double(last))))
        (year, month, day) = (civil.year, civil.month, civil.day)
    }

    init?(_ cursor: inout TextCursor) {
        guard let year = cursor.digits(4), cursor.skip("-"), let month = cursor.digits(2), cursor.skip("-"),
            let day = cursor.digits(2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `YYYY-MM-DD`
    public var text: String {
        "\(CivilCalendar.padded(year, 4))-\(CivilCalendar.padded(month, 2))-\(CivilCalendar.padded(day, 2))"
    }

    /// The first moment of the day in the given zone, for zones whose days begin at midnight.
    public func date(in zone: TimeZone) -> Date {
        LocalDateTime(date: self).date(in: zone)
    }

    /// Days from 1970-01-01.
    var days: Int { CivilCalendar.days(year: year, month: month, day: day) }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.days < right.days }

    public init(from decoder: any Decoder) throws {
        self = try decoder.text(format: "date (YYYY-MM-DD)") { CalendarDate($0) }
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeText(text) }
}

extension CalendarDate: CustomStringConvertible {
    public var description: String { text }
}
