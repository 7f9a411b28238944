// A `multipart/form-data` body (RFC 7578).
import Foundation

/// The parts of a multipart form, in order.
public struct MultipartForm: Sendable {
    private struct Part: Sendable {
        let head: String
        let data: Data
    }

    private var parts: [Part] = []
    private let wantedBoundary: String?
    /// Why a part was refused.
    public private(set) var problem: String?

    /// - Parameter boundary: for bytes that must be the same every time; nil takes a random one.
    public init(boundary: String? = nil) {
        wantedBoundary = boundary
    }

    /// Adds a field; nil adds nothing. Lists add one part for each element, objects are sent as JSON.
    public mutating func add<T: Encodable>(_ name: String, _ value: T?, contentType: String? = nil) {
        guard let value, let tree = tree(value, name) else { return }
        addTree(name, tree, contentType)
    }

    /// Adds a field in a wire format; nil adds nothing.
    public mutating func add<W: WireFormat>(
        _ name: String, _ value: W.Value?, as format: W.Type, contentType: String? = nil
    ) {
        add(name, value.map { W($0) }, contentType: contentType)
    }

    /// Adds a field with JSON; nil adds nothing.
    public mutating func addJSON<T: Encodable>(
        _ name: String, _ value: T?, contentType: String = "application/json"
    ) {
        guard let value else { return }
        do {
            addPart(name, filename: nil, contentType: contentType, try JSONCoding.encode(value))
        } catch {
            fail("the form field '\(name)' cannot be encoded")
        }
    }

    /// Adds a file; nil adds nothing.
    /// - Parameter contentType: of files that do not say it themselves.
    public mutating func addFile(
        _ name: String, _ file: FilePart?, contentType: String = "application/octet-stream"
    ) {
        guard let file else { return }
        if let problem = file.headers.problem { fail("form field '\(name)': \(problem)") }
        addPart(
            name, filename: file.filename ?? name, contentType: file.contentType ?? contentType, headers: file.headers,
            file.data)
    }

    /// Adds a field for each member of an object whose members are known only when it is sent; nil adds nothing.
    public mutating func addMembers<T: Encodable>(of value: T?) {
        guard let value, let tree = tree(value, "") else { return }
        guard case .object(let members) = tree else { return fail("a form is an object with a member for each field") }
        for member in members { addTree(member.name, member.value, nil) }
    }

    /// The body with its boundary, which occurs in no part.
    var body: RequestBody {
        var boundary = wantedBoundary ?? MultipartForm.randomBoundary()
        while wantedBoundary == nil, parts.contains(where: { $0.data.range(of: Data(boundary.utf8)) != nil }) {
            boundary = MultipartForm.randomBoundary()
        }
        var data = Data()
        for part in parts {
            data.append(Data("--\(boundary)\r\n\(part.head)\r\n\r\n".utf8))
            data.append(part.data)
            data.append(Data("\r\n".utf8))
        }
        data.append(Data("--\(boundary)--\r\n".utf8))
        return RequestBody(data, contentType: "multipart/form-data; boundary=\(boundary)")
    }

    private mutating func addTree(_ name: String, _ tree: EncodedTree, _ contentType: String?) {
        switch tree {
        case .null: return
        case .array(let elements): for element in elements { addTree(name, element, contentType) }
        case .object: addPart(name, filename: nil, contentType: contentType ?? "application/json", Data(tree.json.utf8))
        case .file(let file): addFile(name, file, contentType: contentType ?? "application/octet-stream")
        default: addPart(name, filename: nil, contentType: contentType, Data((tree.primitiveText ?? "").utf8))
        }
    }

    private mutating func addPart(
        _ name: String, filename: String?, contentType: String?, headers: HTTPHeaders = [:], _ data: Data
    ) {
        var head = "Content-Disposition: form-data; name=\"\(MultipartForm.escaped(name))\""
        if let filename { head += "; filename=\"\(MultipartForm.escaped(filename))\"" }
        if let contentType {
            guard !contentType.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
                fail("the content type of form field '\(name)' has a control character")
                return
            }
            head += "\r\nContent-Type: \(contentType)"
        }
        for field in headers where !MultipartForm.ownHeaders.contains(field.name.lowercased()) {
            head += "\r\n\(field.name): \(field.value)"
        }
        parts.append(Part(head: head, data: data))
    }

    private static let ownHeaders = ["content-disposition", "content-type"]

    private mutating func tree<T: Encodable>(_ value: T, _ name: String) -> EncodedTree? {
        guard let tree = try? EncodedTree(value) else {
            fail("the form field '\(name)' cannot be encoded")
            return nil
        }
        return tree
    }

    private mutating func fail(_ reason: String) {
        if problem == nil { problem = reason }
    }

    /// Names in quotes as browsers write them (HTML, "multipart/form-data encoding algorithm").
    private static func escaped(_ name: String) -> String {
        name.replacingScalars(["\"": "%22", "\r": "%0D", "\n": "%0A", "\0": "%00"])
    }

    private static func randomBoundary() -> String { "part-" + UUID().uuidString.lowercased() }
}
