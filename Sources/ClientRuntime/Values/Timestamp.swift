// The part that all date-times share: `YYYY-MM-DD`, a separator, `hh:mm:ss` and a fraction.

/// A date and a time of day as text has them, before anything is known about the zone.
struct Timestamp {
    var date: CalendarDate
    var hour: Int
    var minute: Int
    /// 0 to 60: 60 is a leap second.
    var second: Int
    var nanosecond: Int

    init(date: CalendarDate, hour: Int, minute: Int, second: Int, nanosecond: Int) {
        self.date = date
        self.hour = hour
        self.minute = minute
        self.second = second
        self.nanosecond = nanosecond
    }

    /// Reads `YYYY-MM-DD(T| )hh:mm:ss[.digits]`; digits after the ninth are passed over.
    init?(_ cursor: inout TextCursor) {
        guard let date = CalendarDate(&cursor), cursor.skip("T") || cursor.skip("t") || cursor.skip(" "),
            let hour = cursor.digits(2), hour < 24, cursor.skip(":"),
            let minute = cursor.digits(2), minute < 60, cursor.skip(":"),
            let second = cursor.digits(2), second <= 60
        else { return nil }
        self.init(date: date, hour: hour, minute: minute, second: second, nanosecond: 0)
        guard cursor.skip(".") else { return }
        guard var digit = cursor.digit() else { return nil }
        var scale = 100_000_000
        while true {
            nanosecond += digit * scale
            scale /= 10
            guard let next = cursor.digit() else { break }
            digit = next
        }
    }

    /// Seconds from 1970-01-01T00:00:00, read as UTC.
    var secondsSince1970: Int { date.days * 86_400 + hour * 3600 + minute * 60 + second }

    func text(fractionDigits: Int) -> String {
        let two = { CivilCalendar.padded($0, 2) }
        let fraction = CivilCalendar.padded(nanosecond, 9).prefix(fractionDigits)
        return "\(date.text)T\(two(hour)):\(two(minute)):\(two(second))" + (fraction.isEmpty ? "" : ".\(fraction)")
    }
}
