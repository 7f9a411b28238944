// Types as Swift text, put together from identifiers and words of our own.

import ClientModel

struct TypeText: Sendable, Hashable {
    let text: String
    /// Whether the text mentions a type of Foundation.
    let usesFoundation: Bool

    init(_ type: TypeReference, in names: TypeNames) {
        (text, usesFoundation) = Self.render(type, names)
    }

    /// Words of our own.
    init(own text: String, usesFoundation: Bool = false) {
        self.text = text
        self.usesFoundation = usesFoundation
    }

    func optional() -> TypeText { TypeText(own: text + "?", usesFoundation: usesFoundation) }

    private static func render(_ type: TypeReference, _ names: TypeNames) -> (String, Bool) {
        switch type {
        case .scalar(let scalar): return (scalar.swiftName, scalar.origin == .foundation)
        case .named(let id): return (names[id], false)
        case .array(let element):
            let inner = render(element, names)
            return ("[\(inner.0)]", inner.1)
        case .dictionary(let element):
            let inner = render(element, names)
            return ("[String: \(inner.0)]", inner.1)
        case .nullable(let element):
            let inner = render(element, names)
            return (inner.0 + "?", inner.1)
        }
    }

    /// The wire format of values that do not travel as their Swift type codes itself: `UnixSeconds`,
    /// `ListOf<UnixSeconds>`; `nil` for all others.
    static func wireFormat(of type: TypeReference) -> String? {
        switch type {
        case .scalar(let scalar): scalar.wireFormat
        case .named: nil
        case .array(let element): wireFormat(of: element).map { "ListOf<\($0)>" }
        case .dictionary(let element): wireFormat(of: element).map { "MapOf<\($0)>" }
        case .nullable(let element): wireFormat(of: element).map { "NullableOf<\($0)>" }
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
