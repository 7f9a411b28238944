// A date and a time of day without a zone.
import Foundation

/// A date and a time of day without a zone, on the wire `YYYY-MM-DDThh:mm:ss` with any fraction. The text is kept, so
/// reading and writing gives the same text; equality and order look at the moment only, to the nanosecond.
public struct LocalDateTime: Sendable, Hashable, Comparable, Codable {
    /// The day.
    public let date: CalendarDate
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59.
    public let second: Int
    /// 0 to 999,999,999; further digits are only in ``text``.
    public let nanosecond: Int
    /// The text as it is on the wire.
    public let text: String

    /// Nil unless the text is a date and a time of day without a zone.
    public init?(_ text: String) {
        let stamp: Timestamp? = text.withBytes { bytes in
            var cursor = TextCursor(bytes)
            let stamp = Timestamp(&cursor)
            return cursor.isAtEnd ? stamp : nil
        }
        guard let stamp, stamp.second < 60 else { return nil }
        self.init(stamp, text: text)
    }

    /// The beginning of a day.
    public init(date: CalendarDate) {
        let stamp = Timestamp(date: date, hour: 0, minute: 0, second: 0, nanosecond: 0)
        self.init(stamp, text: stamp.text(fractionDigits: 0))
    }

    private init(_ stamp: Timestamp, text: String) {
        (date, hour, minute, second) = (stamp.date, stamp.hour, stamp.minute, stamp.second)
        nanosecond = stamp.nanosecond
        self.text = text
    }

    /// The moment in the given zone. A time that a change of clocks skips or repeats gives one of its neighbours.
    public func date(in zone: TimeZone) -> Date {
        let local = Double(secondsSince1970) + Double(nanosecond) / 1e9
        let guess = Date(
            timeIntervalSince1970: local - Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: local))))
        return Date(timeIntervalSince1970: local - Double(zone.secondsFromGMT(for: guess)))
    }

    private var secondsSince1970: Int { date.days * 86_400 + hour * 3600 + minute * 60 + second }

    public static func == (left: LocalDateTime, right: LocalDateTime) -> Bool {
        left.secondsSince1970 == right.secondsSince1970 && left.nanosecond == right.nanosecond
    }

    public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.secondsSince1970, left.nanosecond) < (right.secondsSince1970, right.nanosecond)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(secondsSince1970)
        hasher.combine(nanosecond)
    }

    public init(from decoder: any Decoder) throws {
        self = try decoder.text(format: "date and time without zone") { LocalDateTime($0) }
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeText(text) }
}

extension LocalDateTime: CustomStringConvertible {
    public var description: String { text }
}
