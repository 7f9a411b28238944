// An encoded value as a tree that keeps the order of members. Parameters, forms and masked descriptions are made of it,
// because neither URLs nor descriptions have the shape of JSON bytes.
import Foundation

enum EncodedTree: Equatable {
    case null
    case bool(Bool)
    /// The digits, as JSON and URLs write them.
    case number(String)
    case string(String)
    /// A file: a part of its own in a form, base64 everywhere else.
    case file(FilePart)
    case array([EncodedTree])
    case object([Member])

    struct Member: Equatable {
        let name: String
        let value: EncodedTree
    }

    /// The tree of a value.
    /// - Parameters:
    ///   - masking: whether the members named by ``MaskedDescription`` become a placeholder, at any depth.
    ///   - isRequest: whether it is the body of a request, without the members that only the server may set.
    init<T: Encodable>(_ value: T, masking: Bool = false, isRequest: Bool = false) throws {
        let slot = TreeSlot(masking: masking, isRequest: isRequest)
        try slot.encode(value, path: [])
        self = slot.tree
    }

    /// The text of a value that is neither list nor object; nil for `null` and for those.
    var primitiveText: String? {
        switch self {
        case .bool(let value): value ? "true" : "false"
        case .number(let text), .string(let text): text
        case .file(let file): file.data.base64EncodedString()
        case .null, .array, .object: nil
        }
    }

    /// Compact JSON, members in their order.
    var json: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let text): text
        case .string(let text): EncodedTree.quoted(text)
        case .file(let file): EncodedTree.quoted(file.data.base64EncodedString())
        case .array(let elements): "[" + elements.map(\.json).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { EncodedTree.quoted($0.name) + ":" + $0.value.json }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
