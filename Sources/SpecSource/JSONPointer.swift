// JSON pointers (RFC 6901), alone and as URI fragments: how a `$ref` says where.

/// A path into a tree, such as `/paths/~1accounts/get`.
public struct JSONPointer: Hashable, Sendable {
    /// The steps, unescaped.
    public var tokens: [String]

    /// From the root through these steps.
    public init(_ tokens: [String] = []) {
        self.tokens = tokens
    }

    /// Reads `""` or `/a/b~1c`. `nil` where the text does not start with a slash or has a `~` without 0 or 1.
    public init?(parsing text: some StringProtocol) {
        guard !text.isEmpty else {
            self.init()
            return
        }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        var tokens: [String] = []
        for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let token = Self.unescape(part) else { return nil }
            tokens.append(token)
        }
        self.init(tokens)
    }

    /// Reads the fragment of a URI, with or without its `#`, percent-decoding it first.
    public init?(fragment: some StringProtocol) {
        let text = fragment.hasPrefix("#") ? String(fragment.dropFirst()) : String(fragment)
        guard let decoded = Self.percentDecoded(text) else { return nil }
        self.init(parsing: decoded)
    }

    /// This pointer and one more step.
    public func appending(_ token: String) -> JSONPointer {
        JSONPointer(tokens + [token])
    }

    /// This pointer and one more step, by position in a sequence.
    public func appending(_ index: Int) -> JSONPointer {
        appending(String(index))
    }

    /// The node that the pointer leads to; `nil` where there is none. Positions have no sign and no leading zero.
    public func resolve(in root: Node) -> Node? {
        var node = root
        for token in tokens {
            switch node.kind {
            case .mapping:
                guard let value = node[token] else { return nil }
                node = value
            case .sequence:
                guard let position = Self.position(token), position < node.count else { return nil }
                node = node.elements[position]
            case .null, .bool, .integer, .float, .string:
                return nil
            }
        }
        return node
    }

    /// A step as it is written in a pointer: `~` as `~0`, `/` as `~1`.
    public static func escape(_ token: String) -> String {
        guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return token }
        var escaped: [UInt8] = []
        for byte in token.utf8 {
            switch byte {
            case UInt8(ascii: "~"): escaped += Array("~0".utf8)
            case UInt8(ascii: "/"): escaped += Array("~1".utf8)
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Undoes `%2F` and the like. `nil` for a `%` without two hexadecimal digits, and for bytes that are not UTF-8.
    public static func percentDecoded(_ text: some StringProtocol) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Substring(text).utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexadecimalValue),
                let low = rest.popFirst().flatMap(hexadecimalValue)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        guard UTF8Validation.firstInvalidOffset(in: bytes) == nil else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func unescape(_ part: some Collection<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var iterator = part.makeIterator()
        while let byte = iterator.next() {
            guard byte == UInt8(ascii: "~") else {
                bytes.append(byte)
                continue
            }
            switch iterator.next() {
            case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
            case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
            default: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func position(_ token: String) -> Int? {
        guard token.utf8.allSatisfy(isDigit), token == "0" || token.utf8.first != UInt8(ascii: "0") else { return nil }
        return Int(token)
    }
}

extension JSONPointer: CustomStringConvertible {
    /// As in RFC 6901: `/paths/~1accounts`.
    public var description: String {
        tokens.map { "/" + Self.escape($0) }.joined()
    }

    /// As findings show it: `#/paths/~1accounts`.
    public var fragment: String { "#" + description }
}
