// The bodies a request can have: JSON, a form, multipart, text and bytes.
import Foundation

extension RequestBuilder {
    /// Sends JSON.
    public mutating func json<T: Encodable & Sendable>(_ body: T, contentType: String = "application/json") {
        do {
            self.body = RequestBody(
                try JSONCoding.encode(body), contentType: contentType, violations: Self.violations(of: body)
            ) { detail in
                (try? EncodedTree(body, masking: true).showing(detail).json) ?? Mask.text
            }
        } catch {
            fail("the body cannot be encoded")
        }
    }

    /// Sends JSON, or no body for nil.
    public mutating func json<T: Encodable & Sendable>(_ body: T?, contentType: String = "application/json") {
        if let body { json(body, contentType: contentType) }
    }

    /// Sends JSON in a wire format, or no body for nil.
    public mutating func json<W: WireFormat>(
        _ body: W.Value?, as format: W.Type, contentType: String = "application/json"
    ) {
        if let body { json(W(body), contentType: contentType) }
    }

    /// Sends `application/x-www-form-urlencoded`, or no body for nil.
    /// - Parameter encoding: how the properties are serialized that differ from form style, exploded.
    public mutating func form<T: Encodable & Sendable>(_ body: T?, encoding: [String: FormEncoding] = [:]) {
        guard let body else { return }
        do {
            let text = try FormEncoding.text(of: EncodedTree(body), encoding)
            self.body = RequestBody(
                Data(text.utf8), contentType: "application/x-www-form-urlencoded",
                violations: Self.violations(of: body)
            ) { detail in
                let tree = try? EncodedTree(body, masking: true).showing(detail)
                return tree.flatMap { try? FormEncoding.text(of: $0, encoding, encode: { $0 }) } ?? Mask.text
            }
        } catch {
            fail("the form cannot be encoded")
        }
    }

    /// Sends bytes, or no body for nil.
    public mutating func data(_ bytes: Data?, contentType: String = "application/octet-stream") {
        body = bytes.map { RequestBody($0, contentType: contentType) } ?? body
    }

    /// Sends text as UTF-8, or no body for nil.
    public mutating func text(_ text: String?, contentType: String = "text/plain; charset=utf-8") {
        body = text.map { RequestBody(Data($0.utf8), contentType: contentType) } ?? body
    }

    /// Sends `multipart/form-data`, or no body for nil.
    public mutating func multipart(_ form: MultipartForm?) {
        guard let form else { return }
        if let reason = form.problem { fail(reason) }
        body = form.body
    }

    /// Sends `multipart/form-data` made of a value that can be checked, or no body for nil.
    public mutating func multipart(_ form: MultipartForm?, checking value: (some Validatable)?) {
        multipart(form)
        body?.violations = value?.violations ?? []
    }

    /// What a body breaks, if its type has something to check.
    private static func violations<T>(of body: T) -> [Violation] {
        (body as? any Validatable)?.violations ?? []
    }
}

/// How one property of a form is serialized: the "Encoding Object" of the OpenAPI Specification.
public struct FormEncoding: Sendable, Hashable {
    let style: ParameterStyle
    let explode: Bool
    let allowReserved: Bool
    let isJSON: Bool

    /// A property in the given style.
    public init(style: ParameterStyle = .form, explode: Bool = true, allowReserved: Bool = false) {
        self.init(style: style, explode: explode, allowReserved: allowReserved, isJSON: false)
    }

    /// The property's value as JSON text.
    public static let json = FormEncoding(style: .form, explode: true, allowReserved: false, isJSON: true)

    private init(style: ParameterStyle, explode: Bool, allowReserved: Bool, isJSON: Bool) {
        self.style = style
        self.explode = explode
        self.allowReserved = allowReserved
        self.isJSON = isJSON
    }

    static func text(
        of tree: EncodedTree, _ encoding: [String: FormEncoding],
        encode: @escaping (String) -> String = PercentEncoding.encode
    ) throws -> String {
        guard case .object(let members) = tree else {
            throw EncodingError.invalidValue("form", .init(codingPath: [], debugDescription: "A form is an object."))
        }
        return members.flatMap { member in
            (encoding[member.name] ?? FormEncoding()).pairs(member, encode)
        }.joined(separator: "&")
    }

    private func pairs(_ member: EncodedTree.Member, _ encode: @escaping (String) -> String) -> [String] {
        // The specification gives properties that are objects the content type JSON unless a style says otherwise.
        var serializer = ParameterSerializer(style: style, explode: explode, encode: encode)
        if allowReserved { serializer.encode = PercentEncoding.encodeAllowingReserved }
        if isJSON { return serializer.pairs(member.name, .string(member.value.json)) }
        if case .object = member.value, self == FormEncoding() {
            return serializer.pairs(member.name, .string(member.value.json))
        }
        return serializer.pairs(member.name, member.value)
    }
}
