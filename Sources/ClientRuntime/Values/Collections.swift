// Lists and maps that contain themselves: `[Self]` cannot be written as a type of its own, so a struct stands around it.

/// A list with a type of its own, as generated for lists that contain themselves. On the wire it is the list.
///
/// It is a collection and can be written as a literal:
///
/// ```swift
/// let tree: Tree = [[], [[], []]]
/// tree[1].count
/// ```
public protocol ListOfValues: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral, Codable, Sendable
where Element: Codable & Sendable, Index == Int {
    /// The elements of the list.
    var elements: [Element] { get set }
    init(_ elements: [Element])
}

extension ListOfValues {
    public init(arrayLiteral elements: Element...) { self.init(elements) }

    public var startIndex: Int { elements.startIndex }
    public var endIndex: Int { elements.endIndex }

    public subscript(position: Int) -> Element {
        get { elements[position] }
        set { elements[position] = newValue }
    }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([Element].self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(elements)
    }
}

/// A map with a type of its own, as generated for maps that contain themselves. On the wire it is an object.
///
/// ```swift
/// var folders: Folder = ["home": ["alice": [:]]]
/// folders["home"]?["alice"]
/// ```
public protocol MapOfValues: ExpressibleByDictionaryLiteral, Codable, Sendable
where Key == String, Value: Codable & Sendable {
    /// The members by name.
    var members: [String: Value] { get set }
    init(_ members: [String: Value])
}

extension MapOfValues {
    /// Of several values for one name the last one counts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        self.init(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }

    /// The member of a name.
    public subscript(name: String) -> Value? {
        get { members[name] }
        set { members[name] = newValue }
    }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([String: Value].self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(members)
    }
}
