// Measures pieces of work in one process and in turns, and what programs that measure JSON have in common.
import Foundation

/// A value of any shape, as one writes it by hand.
indirect enum PlainValue: Codable {
    case null
    case bool(Bool)
    case number(Decimal)
    case string(String)
    case array([PlainValue])
    case object([String: PlainValue])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let text = try? value.decode(String.self) {
            self = .string(text)
        } else if let number = try? value.decode(Decimal.self) {
            self = .number(number)
        } else if let truth = try? value.decode(Bool.self) {
            self = .bool(truth)
        } else if let elements = try? value.decode([PlainValue].self) {
            self = .array(elements)
        } else {
            self = .object(try value.decode([String: PlainValue].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

/// CPU time of this thread in milliseconds.
func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

@inline(never) func keep<T>(_ value: T) {}

struct Row {
    let title: String
    let work: () throws -> Void
    private var times: [Double] = []

    init(_ title: String, _ work: @escaping () throws -> Void) {
        self.title = title
        self.work = work
    }

    /// The first run counts for nothing: it is the one that clears up what the row before has left in the heap.
    mutating func takeTurn() throws {
        let before = now()
        try work()
        let runs = max(3, min(200, Int(5 / max(now() - before, 0.001))))
        let start = now()
        for _ in 0..<runs { try work() }
        times.append((now() - start) / Double(runs))
    }

    /// Milliseconds.
    var median: Double { times.sorted()[times.count / 2] }
}

/// The medians of all rows, which run in turns.
func medians(of rows: [Row], turns: Int = 9) throws -> [Double] {
    var rows = rows
    for _ in 0..<turns {
        for index in rows.indices { try rows[index].takeTurn() }
    }
    return rows.map(\.median)
}

/// Prints a table of rows; the first one is what the others are compared with.
func measure(_ title: String, _ size: Int, _ rows: [Row]) throws {
    let medians = try medians(of: rows)
    print("\(title), \(size / 1000) KB")
    for (row, median) in zip(rows, medians) {
        let name = row.title.padding(toLength: 44, withPad: " ", startingAt: 0)
        print("  \(name)", String(format: "%8.2f ms %7.2f times as fast", median, medians[0] / median))
    }
}
