// Types as Swift text: names of the description through the door for identifiers, words of our own, nothing else.

import ClientModel

struct TypeText: Sendable, Hashable {
    let text: String

    private init(text: String) { self.text = text }

    init(_ type: TypeReference, in names: TypeNames) { text = Self.render(type, names) }

    /// A word of our own.
    init(_ word: StaticString) { text = "\(word)" }

    /// A type that is declared inside another.
    init(_ inner: Identifier, in outer: Identifier) { text = outer.text + "." + inner.text }

    func optional() -> TypeText { TypeText(text: text + "?") }

    func list() -> TypeText { TypeText(text: "[" + text + "]") }

    /// The type as the argument of a generic one.
    func argument(of generic: StaticString) -> TypeText { TypeText(text: "\(generic)<\(text)>") }

    private static func render(_ type: TypeReference, _ names: TypeNames) -> String {
        switch type {
        case .scalar(let scalar): scalar.swiftName
        case .named(let id): names[id]
        case .array(let element): "[\(render(element, names))]"
        case .dictionary(let element): "[String: \(render(element, names))]"
        case .nullable(let element): render(element, names) + "?"
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
