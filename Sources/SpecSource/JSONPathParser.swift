// Text → JSONPath. What is not part of the subset is refused in words, never read as something else.

struct JSONPathParser {
    private typealias Problem = JSONPath.Problem

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// The whole text.
    mutating func query() throws(JSONPath.Problem) -> [JSONPath.Segment] {
        guard take("$") else { throw Problem(message: "a query begins with ‘$’") }
        let segments = try self.segments()
        guard position == scalars.count else { throw unexpected("after the query") }
        return segments
    }

    // MARK: Segments

    private mutating func segments() throws(JSONPath.Problem) -> [JSONPath.Segment] {
        var segments: [JSONPath.Segment] = []
        while true {
            if take("..") {
                let selectors = next == "[" ? try bracketed() : [try shorthand()]
                segments.append(.init(isDescendant: true, selectors: selectors))
            } else if take(".") {
                segments.append(.init(isDescendant: false, selectors: [try shorthand()]))
            } else if next == "[" {
                segments.append(.init(isDescendant: false, selectors: try bracketed()))
            } else {
                return segments
            }
        }
    }

    /// What follows a dot. A hyphen is allowed within, as everybody writes `x-internal`.
    private mutating func shorthand() throws(JSONPath.Problem) -> JSONPath.Selector {
        if take("*") { return .wildcard }
        var name = String.UnicodeScalarView()
        while let scalar = next, Self.isNameScalar(scalar, isFirst: name.isEmpty) {
            name.append(scalar)
            position += 1
        }
        guard !name.isEmpty else {
            throw unexpected("where a name is expected; other names are written as ['…']")
        }
        return .name(String(name))
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "_": true
        case "0"..."9", "-": !isFirst
        default: scalar.value >= 0x80
        }
    }

    private mutating func bracketed() throws(JSONPath.Problem) -> [JSONPath.Selector] {
        position += 1
        var selectors: [JSONPath.Selector] = []
        repeat {
            skipBlanks()
            selectors.append(try selector())
            skipBlanks()
        } while take(",")
        guard take("]") else { throw unexpected("where ‘]’ is expected") }
        return selectors
    }

    private mutating func selector() throws(JSONPath.Problem) -> JSONPath.Selector {
        if take("*") { return .wildcard }
        if take("?") { return .filter(try disjunction()) }
        if let text = try string() { return .name(text) }
        let digits = number()
        if next == ":" { throw Problem(message: "slices such as [0:2] are not supported") }
        guard let digits else { throw unexpected("in brackets") }
        guard let index = Int(digits) else { throw Problem(message: "‘\(digits)’ is not an index") }
        return .index(index)
    }

    // MARK: Filters

    private mutating func disjunction() throws(JSONPath.Problem) -> JSONPath.Filter {
        depth += 1
        defer { depth -= 1 }
        guard depth < 100 else { throw Problem(message: "the filter is nested too deeply") }
        var filter = try conjunction()
        while takeSpaced("||") { filter = .or(filter, try conjunction()) }
        return filter
    }

    private mutating func conjunction() throws(JSONPath.Problem) -> JSONPath.Filter {
        var filter = try condition()
        while takeSpaced("&&") { filter = .and(filter, try condition()) }
        return filter
    }

    private mutating func condition() throws(JSONPath.Problem) -> JSONPath.Filter {
        skipBlanks()
        if next == "!", following != "=" {
            position += 1
            depth += 1
            defer { depth -= 1 }
            guard depth < 100 else { throw Problem(message: "the filter is nested too deeply") }
            return .not(try condition())
        }
        if take("(") {
            let filter = try disjunction()
            skipBlanks()
            guard take(")") else { throw unexpected("where ‘)’ is expected") }
            return filter
        }
        let left = try operand()
        skipBlanks()
        for comparison in JSONPath.Comparison.allCases where take(comparison.rawValue) {
            skipBlanks()
            let right = try operand()
            for case .query(let segments) in [left, right] where !Self.isSingular(segments) {
                throw Problem(message: "only a query for one value, such as @.x, can be compared")
            }
            return .comparison(left, comparison, right)
        }
        guard case .query(let segments) = left else {
            throw Problem(message: "a filter is a comparison or a query such as @.x")
        }
        return .exists(segments)
    }

    private static func isSingular(_ segments: [JSONPath.Segment]) -> Bool {
        segments.allSatisfy { segment in
            guard !segment.isDescendant, segment.selectors.count == 1 else { return false }
            switch segment.selectors[0] {
            case .name, .index: return true
            case .wildcard, .filter: return false
            }
        }
    }

    private mutating func operand() throws(JSONPath.Problem) -> JSONPath.Operand {
        if take("@") { return .query(try segments()) }
        if next == "$" { throw Problem(message: "queries from the root inside a filter are not supported") }
        if let text = try string() { return .string(text) }
        if let digits = number() {
            guard let number = Double(digits) else { throw Problem(message: "‘\(digits)’ is not a number") }
            return .number(number)
        }
        var word = ""
        while let scalar = next, Self.isNameScalar(scalar, isFirst: word.isEmpty) {
            word.unicodeScalars.append(scalar)
            position += 1
        }
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case "": throw unexpected("in a filter")
        default:
            let isFunction = next == "("
            throw Problem(
                message: isFunction
                    ? "functions such as \(word)() are not supported"
                    : "‘\(word)’ is no value; texts are written in quotes")
        }
    }

    // MARK: Literals

    private mutating func string() throws(JSONPath.Problem) -> String? {
        guard let quote = next, quote == "'" || quote == "\"" else { return nil }
        position += 1
        var text = String.UnicodeScalarView()
        while let scalar = next {
            position += 1
            if scalar == quote { return String(text) }
            guard scalar == "\\" else {
                text.append(scalar)
                continue
            }
            guard let escaped = next, let value = Self.escapes[escaped] ?? (escaped == quote ? quote : nil) else {
                throw Problem(message: "a text has an escape that is not supported")
            }
            position += 1
            text.append(value)
        }
        throw Problem(message: "a text has no end")
    }

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]

    private mutating func number() -> String? {
        let start = position
        _ = take("-")
        while let scalar = next, ("0"..."9").contains(scalar) || scalar == "." { position += 1 }
        guard position > start else { return nil }
        var digits = String.UnicodeScalarView()
        digits.append(contentsOf: scalars[start..<position])
        return String(digits)
    }

    // MARK: Scalars

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }
    private var following: Unicode.Scalar? { position + 1 < scalars.count ? scalars[position + 1] : nil }

    private mutating func skipBlanks() {
        while let scalar = next, [" ", "\t", "\n", "\r"].contains(scalar) { position += 1 }
    }

    private mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard scalars[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    private mutating func takeSpaced(_ text: String) -> Bool {
        skipBlanks()
        return take(text)
    }

    private func unexpected(_ place: String) -> JSONPath.Problem {
        let found = next.map { "‘\($0)’" } ?? "the end"
        return Problem(message: "\(found) at character \(position + 1), \(place)")
    }
}
