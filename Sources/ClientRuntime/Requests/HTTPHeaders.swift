// Header fields: names in any case, several values for a name, and nothing that could break out of its line.

/// The header fields of a request or a response.
///
/// Names compare without case; the order of fields is kept. A name that is not a token, and a value with a control
/// character (CR, LF and NUL among them), is not stored but remembered in ``problem``, and a request that has one is
/// never sent.
public struct HTTPHeaders: Sendable {
    /// One header field.
    public struct Field: Sendable, Hashable {
        /// The name as it is sent.
        public let name: String
        /// The value, without control characters.
        public let value: String
    }

    private var fields: [Field] = []
    /// Why a field was refused; names the field, not its value.
    public private(set) var problem: String?

    /// No headers.
    public init() {}

    /// All values of the name joined by `, `, or nil. Setting replaces them all.
    public subscript(_ name: String) -> String? {
        get {
            let values = values(for: name)
            return values.isEmpty ? nil : values.joined(separator: ", ")
        }
        set {
            remove(name)
            if let newValue { add(name, newValue) }
        }
    }

    /// The values of the name, one for each field.
    public func values(for name: String) -> [String] {
        fields.filter { HTTPHeaders.same($0.name, name) }.map(\.value)
    }

    /// Adds a field, also when there is one of that name already.
    public mutating func add(_ name: String, _ value: String) {
        guard HTTPHeaders.isToken(name) else {
            problem = problem ?? "a header name is not an HTTP token"
            return
        }
        guard !value.unicodeScalars.contains(where: { ($0.value < 0x20 && $0 != "\t") || $0.value == 0x7F }) else {
            problem = problem ?? "the value of header '\(name)' has a control character"
            return
        }
        fields.append(Field(name: name, value: value))
    }

    /// Removes every field of the name.
    public mutating func remove(_ name: String) {
        fields.removeAll { HTTPHeaders.same($0.name, name) }
    }

    private static func same(_ first: String, _ second: String) -> Bool {
        first.lowercased() == second.lowercased()
    }

    /// RFC 9110, section 5.6.2.
    private static func isToken(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }
}

extension HTTPHeaders: RandomAccessCollection {
    public var startIndex: Int { fields.startIndex }
    public var endIndex: Int { fields.endIndex }
    public subscript(position: Int) -> Field { fields[position] }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { add(name, value) }
    }
}

extension HTTPHeaders: Hashable {
    /// The same fields in the same order, names compared without case.
    public static func == (left: HTTPHeaders, right: HTTPHeaders) -> Bool {
        left.problem == right.problem
            && left.elementsEqual(right) { same($0.name, $1.name) && $0.value == $1.value }
    }

    public func hash(into hasher: inout Hasher) {
        for field in fields {
            hasher.combine(field.name.lowercased())
            hasher.combine(field.value)
        }
    }
}

extension HTTPHeaders: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The names only: values may be secrets.
    public var description: String { fields.map(\.name).joined(separator: ", ") }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension HTTPHeaders.Field: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name only.
    public var description: String { name }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
