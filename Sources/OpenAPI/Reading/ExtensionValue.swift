// The values of the extensions that are one word or number. Another value would be ignored silently, so it is reported.
// Extensions that are objects are checked where their parts are understood. One of ours at a place where it means nothing
// is reported too.

import Diagnostics
import SpecSource

/// What the value of an extension can be.
enum ExtensionValue: Sendable {
    case flag
    case text
    /// A whole number of what it counts: see ``Node/extensionCount``.
    case count(of: String)
    case oneOf([String])

    /// The kinds of objects that the extensions belong to.
    enum Place: Sendable {
        case root, operation, parameter, schema, securityScheme
        /// All other objects, to which none belongs.
        case other

        fileprivate var words: String {
            switch self {
            case .root: "the document"
            case .operation: "an operation"
            case .parameter: "a parameter"
            case .schema: "a schema"
            case .securityScheme: "a security scheme"
            case .other: "nothing"
            }
        }
    }

    /// Where the extensions of ours belong that are objects or lists.
    private static let larger: [String: [Place]] = [
        "x-webhook-signature": [.root, .operation], "x-service-code": [.root], "x-pagination": [.operation],
        "x-poll": [.operation], "x-conditions": [.schema], "x-meanings": [.schema], "x-enum-varnames": [.schema],
        "x-enum-descriptions": [.schema], "x-aliases": [.schema], "x-pieces": [.schema], "x-current": [.schema],
        "x-initializers": [.schema], "x-token": [.securityScheme],
    ]

    /// Where an extension of ours belongs, in words; `nil` where it is there, and for the extensions of others, which may
    /// have the same name and other values.
    fileprivate static func placesInstead(of place: Place, for name: String, _ value: Node) -> String? {
        let places: [Place]
        if let values = named[name] {
            guard values.values.contains(where: { $0.accepts(value) }) else { return nil }
            places = Array(values.keys)
        } else {
            guard value.kind == .mapping || value.kind == .sequence, let own = larger[name] else { return nil }
            places = own
        }
        guard !places.contains(place) else { return nil }
        return places.map(\.words).sorted().joined(separator: " or ")
    }

    private static let named: [String: [Place: ExtensionValue]] = [
        "x-query-blank": [.root: .oneOf(["plus"])],
        "x-idempotent": [.operation: .flag],
        "x-idempotency-key": [.parameter: .flag],
        "x-timeout": [.operation: .count(of: "seconds")],
        "x-scope": [.parameter: .text],
        "x-sensitive": [.parameter: .flag, .schema: .flag],
        "x-id": [.schema: .flag],
        "x-lenient-id": [.schema: .flag],
        "x-frozen": [.schema: .flag],
        "x-epoch": [.schema: .oneOf(["seconds", "milliseconds"])],
        "x-credential": [.schema: .text],
        "x-expires-after": [.schema: .count(of: "seconds")],
        "x-oldest-days": [.schema: .count(of: "days")],
    ]

    /// What an extension has to be at a place; `nil` for the extensions of others, and for those that are objects.
    static func of(_ name: String, at place: Place) -> ExtensionValue? { named[name]?[place] }

    fileprivate func accepts(_ node: Node) -> Bool {
        switch self {
        case .flag: node.bool != nil
        case .text: node.string?.isEmpty == false
        case .count: node.extensionCount != nil
        case .oneOf(let values): node.string.map(values.contains) ?? false
        }
    }

    fileprivate var words: String {
        switch self {
        case .flag: "`true` or `false`"
        case .text: "a text"
        case .count(let things): "a whole number of \(things) from 1 to \(Node.highestCount)"
        case .oneOf(let values): values.map { "`\($0)`" }.joined(separator: " or ")
        }
    }
}

extension Node {
    /// About thirty years in seconds: what is more is no time that anybody waits, and sums of it would fit nowhere.
    fileprivate static let highestCount = 1_000_000_000

    /// The value of an extension that counts seconds or days; `nil` for what does not, which is reported where it is read.
    public var extensionCount: Int? {
        integer.flatMap { (1...Int64(Node.highestCount)).contains($0) ? Int($0) : nil }
    }
}

extension Reader {
    /// Reports an extension of ours that means nothing at its place, and a value that it cannot have.
    mutating func checkExtension(_ key: Node, _ name: String, _ value: Node, at place: ExtensionValue.Place) {
        if let places = ExtensionValue.placesInstead(of: place, for: name, value) {
            return report(.misplacedExtension, "‘\(name)’ belongs to \(places), and means nothing here", at: key)
        }
        guard let expected = ExtensionValue.of(name, at: place), !expected.accepts(value) else { return }
        report(.extensionValue, "‘\(name)’ is \(expected.words)", at: value)
    }
}
