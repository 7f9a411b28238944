// A header value as a typed value. What a header looks like depends on its type, so the forms that its text can mean
// are tried one after the other, the plainest first.
import Foundation

struct HeaderText {
    let text: String
    let explode: Bool

    /// The first form of the text that the type accepts.
    func decode<T: Decodable>(_ type: T.Type) -> T? {
        for form in forms {
            if let data = try? form().data(), let value = try? JSONCoding.decode(T.self, from: data) { return value }
        }
        return nil
    }

    /// A text, JSON, a list, an object (style `simple`).
    private var forms: [() throws -> JSONValue] {
        [
            { .string(text) },
            { try JSONValue(parsing: Data(text.utf8)) },
            { .array(parts.map { .string($0) }) },
            { .array(parts.map(Self.guess)) },
            { .object(members { .string($0) }) },
            { .object(members(Self.guess)) },
        ]
    }

    private var parts: [String] {
        text.isEmpty ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map(Self.trimmed)
    }

    /// `a=1,b=2` with explode, `a,1,b,2` without.
    private func members(_ value: (String) -> JSONValue) -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        if explode {
            for part in parts {
                let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                if sides.count == 2 { members[String(sides[0])] = value(String(sides[1])) }
            }
        } else {
            let parts = parts
            for index in stride(from: 0, to: parts.count - 1, by: 2) { members[parts[index]] = value(parts[index + 1]) }
        }
        return members
    }

    /// Numbers and truth values as such, everything else as text.
    private static func guess(_ text: String) -> JSONValue {
        switch try? JSONValue(parsing: Data(text.utf8)) {
        case .number(let value): .number(value)
        case .bool(let value): .bool(value)
        default: .string(text)
        }
    }

    private static func trimmed(_ text: Substring) -> String { text.trimmingCharacters(in: .whitespaces) }
}
