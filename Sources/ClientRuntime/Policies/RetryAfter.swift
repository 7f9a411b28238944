// How long a server asks to wait: `Retry-After` in seconds or as a date, and `retry-after-ms`.
import Foundation

enum RetryAfter {
    /// The wait that the headers ask for, never negative; nil when they ask for none, or for something unreadable.
    static func delay(in headers: HTTPHeaders, at now: Date) -> Duration? {
        if let text = headers.values(for: "retry-after-ms").first, let number = number(text) {
            return duration(seconds: number / 1000)
        }
        guard let text = headers.values(for: "Retry-After").first else { return nil }
        if let number = number(text) { return duration(seconds: number) }
        return HTTPDate.read(text).map { duration(seconds: $0.timeIntervalSince(now)) }
    }

    /// Digits, with a fraction or not.
    private static func number(_ text: String) -> Double? {
        let text = text.trimmingCharacters(in: .whitespaces)
        guard let first = text.utf8.first, (0x30...0x39).contains(first),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return nil }
        return Double(text)
    }

    /// A hundred years are long enough, and do not overflow.
    private static func duration(seconds: Double) -> Duration { .seconds(min(max(seconds, 0), 3_155_760_000)) }
}

/// The three forms of a date that HTTP knows (RFC 9110, section 5.6.7).
enum HTTPDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or `Sun Nov  6 08:49:37 1994`.
    static func read(_ text: String) -> Date? {
        let parts = text.lowercased().split { " ,-".contains($0) }.map(String.init)
        guard parts.count == 5 || (parts.count == 6 && parts[5] == "gmt") else { return nil }
        let isOldest = parts.count == 5
        let fields = isOldest ? (parts[2], parts[1], parts[4], parts[3]) : (parts[1], parts[2], parts[3], parts[4])
        guard let day = digits(fields.0, 1...2), let month = months.firstIndex(of: fields.1),
            let year = year(fields.2), let seconds = seconds(fields.3),
            (1...CivilCalendar.daysInMonth(month + 1, of: year)).contains(day)
        else { return nil }
        let days = CivilCalendar.days(year: year, month: month + 1, day: day)
        return Date(timeIntervalSince1970: Double(days * 86_400 + seconds))
    }

    /// Two digits are of this century unless that lies too far ahead; such dates are 30 years out of use.
    private static func year(_ text: String) -> Int? {
        if let year = digits(text, 4...4) { return year }
        return digits(text, 2...2).map { $0 + ($0 < 70 ? 2000 : 1900) }
    }

    private static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { digits(String($0), 2...2) }
        guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
            hour < 24, minute < 60, second <= 60
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private static func digits(_ text: String, _ length: ClosedRange<Int>) -> Int? {
        guard length.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
}
