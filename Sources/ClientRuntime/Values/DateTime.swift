// A moment with its text: `format: date-time`.
import Foundation

/// A moment as RFC 3339 text: any number of fraction digits, any offset, `T` or a blank, `Z` in either case.
///
/// The text is kept, so a value that was read is written back unchanged. Text without a zone, which RFC 3339 does not
/// have but servers send, is accepted, has no ``offset`` and is read as UTC. Equality, hashing and order look at the
/// moment only (to the nanosecond), not at the text: `10:00Z` equals `12:00+02:00`. Compare ``text`` for the rest.
public struct DateTime: Sendable, Codable {
    /// The text as it is on the wire.
    public let text: String
    /// Seconds east of UTC; nil when the text has no zone.
    public let offset: Int?
    private let seconds: Int
    private let nanosecond: Int

    /// Nil unless the text is a date and a time of day, with or without a zone.
    public init?(_ text: String) {
        let parts: (stamp: Timestamp, offset: Int?)? = text.withBytes { bytes in
            var cursor = TextCursor(bytes)
            guard let stamp = Timestamp(&cursor) else { return nil }
            if cursor.isAtEnd { return (stamp, nil) }
            guard let offset = DateTime.readOffset(&cursor), cursor.isAtEnd else { return nil }
            return (stamp, offset)
        }
        guard let (stamp, offset) = parts else { return nil }
        let seconds = stamp.secondsSince1970 - (offset ?? 0)
        // A leap second exists only at the end of a day in UTC; it counts as the second after it.
        guard stamp.second < 60 || seconds.isMultiple(of: 86_400) else { return nil }
        self.init(text: text, offset: offset, seconds: seconds, nanosecond: stamp.nanosecond)
    }

    /// The moment in UTC, with milliseconds unless they are zero. Dates outside the years 0000 to 9999 are moved to the
    /// limit.
    public init(_ date: Date) {
        let first = CivilCalendar.days(year: 0, month: 1, day: 1) * 86_400
        let last = CivilCalendar.days(year: 9999, month: 12, day: 31) * 86_400 + 86_399
        let exact = (date.timeIntervalSince1970 * 1000).rounded()
        let milliseconds = Int(min(max(exact, Double(first) * 1000), Double(last) * 1000))
        let seconds = CivilCalendar.floored(milliseconds, 1000)
        let day = CalendarDate(Date(timeIntervalSince1970: Double(seconds)), in: .gmt)
        let inDay = seconds - day.days * 86_400
        let stamp = Timestamp(
            date: day, hour: inDay / 3600, minute: inDay / 60 % 60, second: inDay % 60,
            nanosecond: (milliseconds - seconds * 1000) * 1_000_000)
        let text = stamp.text(fractionDigits: stamp.nanosecond == 0 ? 0 : 3) + "Z"
        self.init(text: text, offset: 0, seconds: seconds, nanosecond: stamp.nanosecond)
    }

    private init(text: String, offset: Int?, seconds: Int, nanosecond: Int) {
        self.text = text
        self.offset = offset
        self.seconds = seconds
        self.nanosecond = nanosecond
    }

    /// The moment; a `Date` holds it to about a tenth of a microsecond.
    public var date: Date { Date(timeIntervalSince1970: Double(seconds) + Double(nanosecond) / 1e9) }

    private static func readOffset(_ cursor: inout TextCursor) -> Int? {
        if cursor.skip("Z") || cursor.skip("z") { return 0 }
        let isWest = cursor.skip("-")
        guard isWest || cursor.skip("+"), let hours = cursor.digits(2), hours < 24, cursor.skip(":"),
            let minutes = cursor.digits(2), minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }

    public init(from decoder: any Decoder) throws {
        self = try decoder.text(format: "RFC 3339 date-time") { DateTime($0) }
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeText(text) }
}

extension DateTime: Hashable, Comparable, CustomStringConvertible {
    public static func == (left: DateTime, right: DateTime) -> Bool {
        left.seconds == right.seconds && left.nanosecond == right.nanosecond
    }

    public static func < (left: DateTime, right: DateTime) -> Bool {
        (left.seconds, left.nanosecond) < (right.seconds, right.nanosecond)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(seconds)
        hasher.combine(nanosecond)
    }

    public var description: String { text }
}
