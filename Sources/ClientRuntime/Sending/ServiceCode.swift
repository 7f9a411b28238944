// The code of an error as the service itself names it, found in the body at the places that the API tells.
import Foundation

/// The code of a service error, as `10215` or `"InvalidInput"`. It compares as a text, whether the service writes it
/// as a JSON string or as a number; blanks at both ends do not count.
///
/// ```swift
/// switch error.serviceCode {
/// case 10215: …
/// case "InvalidInput": …
/// default: throw error
/// }
/// ```
public struct ServiceCode: RawRepresentable, Sendable, Hashable, CustomStringConvertible,
    ExpressibleByStringLiteral, ExpressibleByIntegerLiteral
{
    /// The code as a text.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    public init(integerLiteral value: Int) { rawValue = String(value) }

    /// The first of the places in a JSON body that has a text or a whole number.
    /// - Parameter pointers: JSON pointers. `-` stands for the first element of a list, or for the value itself where
    ///   there is no list.
    init?(in body: RawBody, _ pointers: [String]) {
        guard !pointers.isEmpty, let json = body.json else { return nil }
        let codes = pointers.lazy.compactMap { ServiceCode.value(at: $0, in: json).flatMap(ServiceCode.text) }
        guard let code = codes.first else { return nil }
        rawValue = code
    }

    public var description: String { rawValue }

    private static func value(at pointer: String, in json: JSONValue) -> JSONValue? {
        var value = json
        for step in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let name = String(step).replacing("~1", with: "/").replacing("~0", with: "~")
            switch value {
            case .array(let elements) where name == "-" && !elements.isEmpty: value = elements[0]
            case .object where name == "-": continue
            case .object(let members):
                guard let member = members[name] else { return nil }
                value = member
            default: return nil
            }
        }
        return value
    }

    private static func text(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): MemberText.of(text).isEmpty ? nil : MemberText.of(text)
        case .number(let number): "\(number)"
        default: nil
        }
    }
}
