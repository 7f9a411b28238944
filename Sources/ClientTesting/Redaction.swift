// What of a recorded exchange may be kept. Digits become 1 and letters a, so that dates stay dates and a recording can
// still be replayed.

import ClientRuntime
import Foundation

/// Which headers, query values and members of JSON bodies are made unreadable before they are recorded.
public struct Redaction: Sendable {
    /// Parts of names, in small letters and without separators: `token` stands for `App-Token` and `accessToken` too.
    public var names: Set<String>

    /// - Parameter names: beside ``knownNames``.
    public init(names: Set<String> = []) {
        self.names = Self.knownNames.union(names.map(Self.plain))
    }

    /// Names of secrets and of personal data in bank APIs.
    public static let knownNames: Set<String> = [
        "address", "apikey", "appkey", "authorization", "birth", "bsb", "cardnumber", "clientsecret", "cookie",
        "credential", "email", "firstname", "fullname", "iban", "lastname", "middlename", "mobile", "ownername",
        "passcode", "password", "payload", "phone", "pin", "realaccountnumber", "secret", "session", "signature",
        "ssn", "suburb", "tax", "tfn", "token", "username",
    ]

    /// Names that count as a whole only, because they are parts of too many others.
    private static let wholeNames: Set<String> = ["pin", "tax", "payload"]

    private static func plain(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    func hides(_ name: String) -> Bool {
        let name = Self.plain(name)
        return names.contains { Self.wholeNames.contains($0) ? name == $0 : name.contains($0) }
    }

    /// The text with other characters of the same kinds.
    static func masked(_ text: String) -> String {
        let isDate = text.wholeMatch(of: /\d{4}-\d{2}-\d{2}(T.*)?/) != nil
        return String(
            text.map { character in
                if character.isASCII, character.isNumber { return "1" }
                if isDate || !character.isLetter { return character }
                return character.isUppercase ? "A" : "a"
            })
    }

    func masked(_ headers: HTTPHeaders) -> [Recording.Field] {
        headers.map { field in
            Recording.Field(name: field.name, value: hides(field.name) ? Self.masked(field.value) : field.value)
        }
    }

    /// The path and query with the values of hidden names masked.
    func masked(_ url: URL) -> String {
        let path = url.path(percentEncoded: true)
        guard let query = url.query(percentEncoded: true) else { return path }
        let items = query.split(separator: "&", omittingEmptySubsequences: false).map { item in
            let parts = item.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, hides(String(parts[0])) else { return String(item) }
            let value = Self.masked(parts[1].removingPercentEncoding ?? String(parts[1]))
            return "\(parts[0])=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        return path + "?" + items.joined(separator: "&")
    }

    /// A body as text; nil where it is neither JSON nor a form, and so cannot be judged.
    func masked(_ body: Data, contentType: String?) -> String? {
        if body.isEmpty { return "" }
        if contentType?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true {
            let form = String(decoding: body, as: UTF8.self)
            return URL(string: "?" + form).map { String(masked($0).drop { $0 != "?" }.dropFirst()) }
        }
        return (try? JSONValue(parsing: body)).map { masked($0, isHidden: false).text }
    }

    private func masked(_ value: JSONValue, isHidden: Bool) -> JSONValue {
        switch value {
        case .object(let members):
            let pairs = members.map { ($0.key, masked($0.value, isHidden: isHidden || hides($0.key))) }
            return .object(Dictionary(uniqueKeysWithValues: pairs))
        case .array(let elements): return .array(elements.map { masked($0, isHidden: isHidden) })
        case .string(let text): return isHidden ? .string(Self.masked(text)) : value
        case .number, .double: return isHidden ? .number(1) : value
        case .bool, .null: return value
        }
    }
}
