// A place in an encoded tree while it is being built, and the rules for values that Foundation treats specially.
import Foundation

final class TreeSlot {
    let masking: Bool
    /// Whether the tree is the body of a request, without what only the server may set.
    let isRequest: Bool
    private var content = Content.empty
    private var maskedMembers: Set<String> = []
    private var sortsMembers = false

    private enum Content {
        case empty
        case value(EncodedTree)
        case array
        case object
    }

    private var elements: [TreeSlot] = []
    private var members: [(name: String, slot: TreeSlot)] = []

    init(masking: Bool, isRequest: Bool) {
        self.masking = masking
        self.isRequest = isRequest
    }

    /// Encodes a value here. Every value of the tree passes through this method, so nothing masked slips by.
    func encode<T: Encodable>(_ value: T, path: [any CodingKey]) throws {
        if masking, let masked = value as? any MaskedDescription {
            maskedMembers.formUnion(type(of: masked).maskedMembers)
        }
        if value is any StringKeyed { sortsMembers = true }
        if let tree = try TreeSlot.leaf(value, path: path) {
            content = .value(tree)
        } else {
            try value.encode(to: TreeEncoder(slot: self, codingPath: path))
            if case .empty = content { makeObject() }
        }
    }

    func setNull() { content = .value(.null) }

    func makeObject() { content = .object }

    func makeArray() { content = .array }

    /// The place of a member; the last write of a name wins.
    func member(_ name: String) -> TreeSlot {
        let slot = TreeSlot(masking: masking, isRequest: isRequest)
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index].slot = slot
        } else {
            members.append((name, slot))
        }
        return slot
    }

    /// The place of one more element.
    func element() -> TreeSlot {
        let slot = TreeSlot(masking: masking, isRequest: isRequest)
        elements.append(slot)
        return slot
    }

    var count: Int { elements.count }

    var tree: EncodedTree {
        switch content {
        case .empty: return .null
        case .value(let tree): return tree
        case .array:
            return .array(elements.enumerated().map { index, slot in masked(slot.tree, String(index)) })
        case .object:
            let ordered = sortsMembers ? members.sorted { $0.name < $1.name } : members
            return .object(
                ordered.map { name, slot in EncodedTree.Member(name: name, value: masked(slot.tree, name)) })
        }
    }

    private func masked(_ value: EncodedTree, _ name: String) -> EncodedTree {
        maskedMembers.contains(name) && value != .null ? .string(Mask.text) : value
    }

    private static func leaf<T: Encodable>(_ value: T, path: [any CodingKey]) throws -> EncodedTree? {
        switch value {
        case let text as String: .string(text)
        case let file as FilePart: .file(file)
        case let truth as Bool: .bool(truth)
        case let number as Double: .number(try text(of: number, path))
        case let number as Float: .number(try text(of: Double(number.description) ?? Double(number), path))
        case let number as Decimal: .number(number.jsonText)
        case let number as any BinaryInteger: .number(String(number))
        case let url as URL: .string(url.absoluteString)
        case let uuid as UUID: .string(uuid.uuidString.lowercased())
        case let data as Data: .string(data.base64EncodedString())
        case let date as Date: .string(DateTime(date).text)
        default: nil
        }
    }

    private static func text(of number: Double, _ path: [any CodingKey]) throws -> String {
        guard number.isFinite else {
            throw EncodingError.invalidValue(
                "number", .init(codingPath: path, debugDescription: "The number is infinite or not a number."))
        }
        return Decimal(exactly: number.description)?.jsonText ?? number.description
    }
}
