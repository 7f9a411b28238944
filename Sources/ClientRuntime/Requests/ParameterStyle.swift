// How a parameter's value becomes text: the table "Style Values" of the OpenAPI Specification 3.1.

/// The serialization styles of the OpenAPI Specification.
public enum ParameterStyle: Sendable, Hashable {
    case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject
    /// OpenAPI 3.2: like `form`, with names and values as they are.
    case cookie
}

/// Serializes parameters. Names and values are percent-encoded before delimiters are put between them.
struct ParameterSerializer {
    let style: ParameterStyle
    let explode: Bool
    var encode: (String) -> String = PercentEncoding.encode

    /// Why a value cannot be sent: an element of a list, or a member of an object, has in it what stands between them, so
    /// that the server would find other elements.
    func problem(_ value: EncodedTree) -> String? {
        let mark: Character
        switch style {
        case .deepObject: return nil
        case .label where explode: mark = "."
        case .matrix where explode: return nil
        case .simple, .label, .matrix: mark = ","
        // Exploded, every element is a pair of its own.
        case _ where explode && style != .simple: return nil
        case .spaceDelimited: mark = " "
        case .pipeDelimited: mark = "|"
        case .form, .cookie: mark = ","
        }
        let texts: [String]
        switch value {
        case .array(let elements): texts = elements.map { $0.primitiveText ?? $0.json }
        case .object(let members): texts = members.flatMap { [$0.name, $0.value.primitiveText ?? $0.value.json] }
        default: return nil
        }
        guard texts.contains(where: { $0.contains(mark) }) else { return nil }
        return "an element has ‘\(mark)’ in it, which stands between the elements"
    }

    /// A value as pieces of a query, a cookie or a form: `name=value` each. Nothing for `null` and empty lists.
    func pairs(_ name: String, _ value: EncodedTree) -> [String] {
        let name = PercentEncoding.encode(name)
        switch value {
        case .null: return []
        case .bool, .number, .string, .file: return ["\(name)=\(text(value))"]
        case .array(let elements):
            let texts = texts(elements)
            guard !texts.isEmpty else { return [] }
            if explode || style == .deepObject { return texts.map { "\(name)=\($0)" } }
            return ["\(name)=\(texts.joined(separator: delimiter))"]
        case .object(let members):
            if style == .deepObject {
                return members.flatMap { deepPairs("\(name)%5B\(encode($0.name))%5D", $0.value) }
            }
            if explode { return present(members).map { "\(PercentEncoding.encode($0.name))=\(text($0.value))" } }
            let flat = flat(members)
            return flat.isEmpty ? [] : ["\(name)=\(flat.joined(separator: delimiter))"]
        }
    }

    /// A value as the part of a path that stands for its placeholder.
    func pathText(_ name: String, _ value: EncodedTree) -> String {
        switch style {
        case .matrix: matrix(PercentEncoding.encode(name), value)
        case .label: "." + list(value, delimiter: explode ? "." : ",")
        default: list(value, delimiter: ",")
        }
    }

    /// A value as text with commas: `simple`, for headers and path segments.
    func list(_ value: EncodedTree, delimiter: String = ",") -> String {
        switch value {
        case .null: ""
        case .bool, .number, .string, .file: text(value)
        case .array(let elements): texts(elements).joined(separator: delimiter)
        case .object(let members):
            explode
                ? present(members).map { "\(encode($0.name))=\(text($0.value))" }.joined(separator: delimiter)
                : flat(members).joined(separator: delimiter)
        }
    }

    private func matrix(_ name: String, _ value: EncodedTree) -> String {
        func pair(_ name: String, _ text: String) -> String { text.isEmpty ? ";\(name)" : ";\(name)=\(text)" }
        switch value {
        case .array(let elements) where explode: return texts(elements).map { pair(name, $0) }.joined()
        case .object(let members) where explode:
            return present(members).map { pair(PercentEncoding.encode($0.name), text($0.value)) }.joined()
        default: return pair(name, list(value))
        }
    }

    private func deepPairs(_ name: String, _ value: EncodedTree) -> [String] {
        switch value {
        case .null: []
        case .bool, .number, .string, .file: ["\(name)=\(text(value))"]
        case .array(let elements): elements.flatMap { deepPairs(name, $0) }
        case .object(let members): members.flatMap { deepPairs("\(name)%5B\(encode($0.name))%5D", $0.value) }
        }
    }

    private var delimiter: String {
        switch style {
        case .spaceDelimited: "%20"
        case .pipeDelimited: "%7C"
        default: ","
        }
    }

    private func present(_ members: [EncodedTree.Member]) -> [EncodedTree.Member] {
        members.filter { $0.value != .null }
    }

    private func texts(_ elements: [EncodedTree]) -> [String] { elements.filter { $0 != .null }.map(text) }

    private func flat(_ members: [EncodedTree.Member]) -> [String] {
        present(members).flatMap { [encode($0.name), text($0.value)] }
    }

    /// A primitive as text. The specification leaves lists inside lists undefined; they are sent as JSON.
    private func text(_ value: EncodedTree) -> String { encode(value.primitiveText ?? value.json) }
}
