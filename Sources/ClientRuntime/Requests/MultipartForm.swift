// A body in parts: `multipart/form-data` (RFC 7578) and its relatives (RFC 2046, section 5.1).
import Foundation

/// The parts of a multipart form, in order.
public struct MultipartForm: Sendable {
    private struct Part: Sendable {
        let head: String
        let data: Data
    }

    private var parts: [Part] = []
    private let mediaType: MultipartType
    private let wantedBoundary: String?
    /// Headers of parts that are added later, by the name of the field.
    private var headers: [String: HTTPHeaders] = [:]
    /// Headers that parts cannot do without and that nobody gave, by the name of the field.
    private var missing: [String: String] = [:]
    private var ownProblem: String?

    /// Why the form cannot be sent.
    public var problem: String? {
        if let ownProblem { return ownProblem }
        guard let wantedBoundary, has(wantedBoundary) else { return nil }
        return "the boundary ‘\(wantedBoundary)’ of the media type stands in a part, which would end there"
    }

    /// - Parameters:
    ///   - contentType: the media type; one that names a `boundary` has that between its parts.
    ///   - boundary: for bytes that must be the same every time; nil takes a random one.
    public init(contentType: String = "multipart/form-data", boundary: String? = nil) {
        mediaType = MultipartType(contentType)
        wantedBoundary = boundary ?? mediaType.boundary
    }

    /// Gives the parts of a field that is added later a header, instead of the one of that name that they have; nil gives
    /// none.
    /// - Parameter isRequired: whether a form with the field and without the header is refused.
    public mutating func addHeader<T: Encodable>(
        _ header: String, _ value: T?, of name: String, explode: Bool = false, isRequired: Bool = false
    ) {
        guard let value else {
            if isRequired { missing[name] = header }
            return
        }
        guard let tree = tree(value, name) else { return }
        let serializer = ParameterSerializer(style: .simple, explode: explode, encode: { $0 })
        if let problem = serializer.problem(tree) { fail("the header '\(header)' of form field '\(name)': \(problem)") }
        headers[name, default: [:]].add(header, serializer.list(tree))
    }

    /// Gives the parts of a field that is added later a header in a wire format; nil gives none.
    public mutating func addHeader<W: WireFormat>(
        _ header: String, _ value: W.Value?, as format: W.Type, of name: String, explode: Bool = false,
        isRequired: Bool = false
    ) {
        addHeader(header, value.map { W($0) }, of: name, explode: explode, isRequired: isRequired)
    }

    /// Adds a field; nil adds nothing. Lists add one part for each element, objects are sent as JSON.
    /// - Parameters:
    ///   - delimiter: makes a list one part, with this between its elements.
    ///   - headers: further headers of the part.
    public mutating func add<T: Encodable>(
        _ name: String, _ value: T?, joinedBy delimiter: Character? = nil, contentType: String? = nil,
        headers: HTTPHeaders = [:]
    ) {
        guard let value, let tree = tree(value, name) else { return }
        guard let delimiter, case .array(let elements) = tree else { return addTree(name, tree, contentType, headers) }
        let texts = elements.filter { $0 != .null }.map { $0.primitiveText ?? $0.json }
        guard !texts.contains(where: { $0.contains(delimiter) }) else {
            return fail(
                "the form field '\(name)': an element has ‘\(delimiter)’ in it, which stands between the elements")
        }
        if !texts.isEmpty { addTree(name, .string(texts.joined(separator: String(delimiter))), contentType, headers) }
    }

    /// Adds a field in a wire format; nil adds nothing.
    public mutating func add<W: WireFormat>(
        _ name: String, _ value: W.Value?, as format: W.Type, joinedBy delimiter: Character? = nil,
        contentType: String? = nil, headers: HTTPHeaders = [:]
    ) {
        add(name, value.map { W($0) }, joinedBy: delimiter, contentType: contentType, headers: headers)
    }

    /// Adds a field with JSON; nil adds nothing.
    public mutating func addJSON<T: Encodable>(
        _ name: String, _ value: T?, contentType: String = "application/json", headers: HTTPHeaders = [:]
    ) {
        guard let value else { return }
        do {
            addPart(
                name, filename: nil, contentType: contentType, headers: headers,
                try JSONCoding.encode(value, isRequest: true))
        } catch {
            fail("the form field '\(name)' cannot be encoded")
        }
    }

    /// Adds a file; nil adds nothing.
    /// - Parameter contentType: of files that do not say it themselves.
    public mutating func addFile(
        _ name: String, _ file: FilePart?, contentType: String = "application/octet-stream", headers: HTTPHeaders = [:]
    ) {
        guard var file else { return }
        for field in headers where file.headers[field.name] == nil { file.headers.add(field.name, field.value) }
        if let problem = file.headers.problem { fail("form field '\(name)': \(problem)") }
        addPart(
            name, filename: file.filename ?? name, contentType: file.contentType ?? contentType, headers: file.headers,
            file.data)
    }

    /// Adds a field for each member of an object whose members are known only when it is sent; nil adds nothing.
    public mutating func addMembers<T: Encodable>(of value: T?) {
        guard let value, let tree = tree(value, "") else { return }
        guard case .object(let members) = tree else { return fail("a form is an object with a member for each field") }
        for member in members { addTree(member.name, member.value, nil, [:]) }
    }

    /// The body with its boundary, which occurs in no part.
    var body: RequestBody {
        var boundary = wantedBoundary ?? MultipartForm.randomBoundary()
        while wantedBoundary == nil, has(boundary) { boundary = MultipartForm.randomBoundary() }
        var data = Data()
        for part in parts {
            data.append(Data("--\(boundary)\r\n\(part.head)\r\n\r\n".utf8))
            data.append(part.data)
            data.append(Data("\r\n".utf8))
        }
        data.append(Data("--\(boundary)--\r\n".utf8))
        return RequestBody(data, contentType: mediaType.text(boundary: boundary))
    }

    /// Whether a part has the line in it that stands between parts.
    private func has(_ boundary: String) -> Bool {
        let line = Data("--\(boundary)".utf8)
        return parts.contains { $0.data.range(of: line) != nil }
    }

    private mutating func addTree(
        _ name: String, _ tree: EncodedTree, _ contentType: String?, _ headers: HTTPHeaders
    ) {
        func data(_ text: String) -> Data { Data(text.utf8) }
        switch tree {
        case .null: return
        case .array(let elements): for element in elements { addTree(name, element, contentType, headers) }
        case .object:
            addPart(
                name, filename: nil, contentType: contentType ?? "application/json", headers: headers, data(tree.json))
        case .file(let file):
            addFile(name, file, contentType: contentType ?? "application/octet-stream", headers: headers)
        default:
            addPart(
                name, filename: nil, contentType: contentType, headers: headers, data(tree.primitiveText ?? ""))
        }
    }

    private mutating func addPart(
        _ name: String, filename: String?, contentType: String?, headers: HTTPHeaders = [:], _ data: Data
    ) {
        if let header = missing[name] { fail("the form field '\(name)' needs the header '\(header)'") }
        var headers = headers
        for field in self.headers[name] ?? [:] { headers[field.name] = field.value }
        if let problem = headers.problem { fail("form field '\(name)': \(problem)") }
        // Outside of `form-data` the disposition says how a part is meant (RFC 2183).
        let disposition =
            mediaType.essence == "multipart/form-data" ? "form-data" : filename == nil ? "inline" : "attachment"
        var head = "Content-Disposition: \(disposition); name=\"\(MultipartForm.escaped(name))\""
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
        guard let tree = try? EncodedTree(value, isRequest: true) else {
            fail("the form field '\(name)' cannot be encoded")
            return nil
        }
        return tree
    }

    private mutating func fail(_ reason: String) {
        if ownProblem == nil { ownProblem = reason }
    }

    /// Names in quotes as browsers write them (HTML, "multipart/form-data encoding algorithm").
    private static func escaped(_ name: String) -> String {
        name.replacingScalars(["\"": "%22", "\r": "%0D", "\n": "%0A", "\0": "%00"])
    }

    private static func randomBoundary() -> String { "part-" + UUID().uuidString.lowercased() }
}
