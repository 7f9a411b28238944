// Open enumerations of many values. A switch over many texts takes the compiler a time that grows with more than the square
// of their number, and compares one text after the other when it is executed: these find their cases in a table.

/// An enumeration of many texts that keeps those it does not know, as generated for large `enum` schemas.
///
/// It is used as any other `OpenEnum`. Values are equal when the same text stands for them on the wire.
public protocol LargeOpenEnum: OpenEnum where RawValue == String {
    /// The cases of the documented values, and how they are found.
    static var listedCases: ListedCases<Self> { get }
    /// What stands for the value on the wire.
    var wireText: WireText { get }
    /// A value that is not documented.
    static func unrecognized(_ rawValue: String) -> Self
}

/// What stands for a value of a large enumeration on the wire.
public enum WireText: Sendable {
    /// A documented text. Its bytes are part of the program, so that nothing has to be made for it.
    case listed(StaticString)
    /// Any other.
    case unlisted(String)

    /// The UTF-8 of the text; only for the time of the call.
    @inline(__always)
    func withBytes<T>(_ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        switch self {
        case .listed(let text): text.withUTF8Buffer(body)
        case .unlisted(let text): text.withBytes(body)
        }
    }
}

extension LargeOpenEnum {
    public init(rawValue: String) {
        let cases = Self.listedCases
        let index = rawValue.withBytes { cases.index(of: $0) }
        self = index < 0 ? .unrecognized(rawValue) : cases[index]
    }

    public var rawValue: String {
        switch wireText {
        case .listed(let text): text.description
        case .unlisted(let text): text
        }
    }

    public init(from decoder: any Decoder) throws {
        guard let place = decoder.jsonPlace else {
            self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
            return
        }
        // No text is made for a value that is known, nor for one that is not before it is needed.
        if place.word.kind == .string {
            let cases = Self.listedCases
            let index = place.withBytes { cases.index(of: $0) }
            self = index < 0 ? .unrecognized(try place.string()) : cases[index]
        } else {
            self.init(rawValue: try place.string())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if let encoder = encoder.writing { return wireText.withBytes { encoder.writer.write(text: $0) } }
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.wireText.withBytes { left in right.wireText.withBytes { right in EqualBytes.areEqual(left, right) } }
    }

    public func hash(into hasher: inout Hasher) {
        wireText.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
