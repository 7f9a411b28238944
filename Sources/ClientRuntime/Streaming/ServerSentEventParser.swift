// Server-sent events as the HTML standard describes them (section 9.2.6, interpreting an event stream): fields, comments,
// three kinds of line ends, the byte order mark. Lines may come in any number of pieces.
import Foundation

/// One event as it came, its data still text.
struct RawEvent: Sendable, Equatable {
    var id: String?
    var event: String?
    var data: String
    var retry: Duration?
}

struct ServerSentEventParser {
    private let limit: Int
    private var line: [UInt8] = []
    private var isFirstLine = true
    private var endedWithCR = false
    private var data: [UInt8] = []
    private var hasData = false
    private var event = ""
    private var lastID: String?
    private var retry: Duration?

    /// - Parameter limit: how many bytes an event may have.
    init(limit: Int) { self.limit = limit }

    /// Takes the next bytes and gives the events that are complete with them.
    mutating func read(_ bytes: Data, into events: inout [RawEvent]) throws(StreamFailure) {
        for byte in bytes {
            let followsCR = endedWithCR
            endedWithCR = byte == 0x0D
            switch byte {
            case 0x0A where followsCR: break
            case 0x0A, 0x0D: endLine(&events)
            default:
                guard line.count + data.count < limit else { throw .tooLarge(limit: limit) }
                line.append(byte)
            }
        }
    }

    private mutating func endLine(_ events: inout [RawEvent]) {
        defer { line.removeAll(keepingCapacity: true) }
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        isFirstLine = false
        guard !line.isEmpty else { return dispatch(&events) }
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        switch String(decoding: line[..<colon], as: UTF8.self) {
        case "event": event = String(decoding: value, as: UTF8.self)
        case "data":
            if hasData { data.append(0x0A) }
            hasData = true
            data += value
        case "id":
            if !value.contains(0) { lastID = String(decoding: value, as: UTF8.self) }
        case "retry":
            let digits = String(decoding: value, as: UTF8.self)
            if !digits.isEmpty, value.allSatisfy({ (0x30...0x39).contains($0) }), let milliseconds = Int64(digits) {
                retry = .milliseconds(milliseconds)
            }
        default: break
        }
    }

    /// An empty line ends an event; without data there is none, and what has no such line at its end is dropped.
    private mutating func dispatch(_ events: inout [RawEvent]) {
        defer {
            data.removeAll(keepingCapacity: true)
            hasData = false
            event = ""
        }
        guard hasData else { return }
        events.append(
            RawEvent(
                id: lastID, event: event.isEmpty ? nil : event, data: String(decoding: data, as: UTF8.self),
                retry: retry))
    }
}
