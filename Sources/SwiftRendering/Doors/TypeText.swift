// Types as Swift text: names of the description through the door for identifiers, words of our own, nothing else.

import ClientModel

struct TypeText: Sendable, Hashable {
    let text: String

    private init(text: String) { self.text = text }

    init(_ type: TypeReference, in names: TypeNames) { text = Self.render(type, names) }

    /// A word of our own.
    init(_ word: StaticString) { text = "\(word)" }

    /// A type of the same file.
    init(_ name: Identifier) { text = name.text }

    /// A type that is declared inside another.
    init(_ inner: Identifier, in outer: Identifier) { text = outer.text + "." + inner.text }

    func optional() -> TypeText { TypeText(text: text + "?") }

    func list() -> TypeText { TypeText(text: "[" + text + "]") }

    /// The type as the argument of a generic one.
    func argument(of generic: StaticString) -> TypeText { TypeText(text: "\(generic)<\(text)>") }

    /// From so many lists and maps inside each other on, they are written without brackets: with each pair of these the
    /// compiler takes twice as long to read the type.
    private static let mostBrackets = 8

    private static func render(_ type: TypeReference, _ names: TypeNames) -> String {
        var before: [String] = []
        var after: [String] = []
        var inner = type
        let hasBrackets = type.depth <= mostBrackets
        while true {
            switch inner {
            case .scalar(let scalar): return (before + [scalar.swiftName] + after.reversed()).joined()
            case .named(let id): return (before + [names[id]] + after.reversed()).joined()
            case .array(let element):
                before.append(hasBrackets ? "[" : "Swift.Array<")
                after.append(hasBrackets ? "]" : ">")
                inner = element
            case .dictionary(let element):
                before.append(hasBrackets ? "[String: " : "Swift.Dictionary<String, ")
                after.append(hasBrackets ? "]" : ">")
                inner = element
            case .nullable(let element):
                after.append("?")
                inner = element
            }
        }
    }

    /// The wire format of values that do not travel as their Swift type codes itself: `UnixSeconds`,
    /// `ListOf<UnixSeconds>`; `nil` for all others.
    static func wireFormat(of type: TypeReference) -> TypeText? {
        switch type {
        case .scalar(let scalar): scalar.wireFormat.map { TypeText(text: $0) }
        case .named: nil
        case .array(let element): wireFormat(of: element)?.argument(of: "ListOf")
        case .dictionary(let element): wireFormat(of: element)?.argument(of: "MapOf")
        case .nullable(let element): wireFormat(of: element)?.argument(of: "NullableOf")
        }
    }
}

/// The names of declared types as they stand in source code.
struct TypeNames: Sendable {
    private let names: [String]

    init(_ model: ClientModel) {
        names = model.types.map { Identifier($0.name).text }
    }

    subscript(_ id: TypeID) -> String { names[id.index] }
}

extension TypeReference {
    /// How many lists and maps there are inside each other.
    fileprivate var depth: Int {
        var depth = 0
        var inner = self
        while true {
            switch inner {
            case .scalar, .named: return depth
            case .array(let element), .dictionary(let element):
                depth += 1
                inner = element
            case .nullable(let element): inner = element
            }
        }
    }
}
