// The bodies a request can have: JSON, a form, multipart, text and bytes.
import Foundation

extension RequestBuilder {
    /// Sends JSON.
    public mutating func json<T: Encodable & Sendable>(_ body: T, contentType: String = "application/json") {
        do {
            self.body = RequestBody(
                try JSONCoding.encode(body, isRequest: true), contentType: contentType,
                violations: Self.violations(of: body)
            ) { detail in
                (try? EncodedTree(body, masking: true, isRequest: true).showing(detail).json) ?? Mask.text
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
            let text = try FormEncoding.text(of: EncodedTree(body, isRequest: true), encoding)
            self.body = RequestBody(
                Data(text.utf8), contentType: "application/x-www-form-urlencoded",
                violations: Self.violations(of: body)
            ) { detail in
                let tree = try? EncodedTree(body, masking: true, isRequest: true).showing(detail)
                return tree.flatMap { try? FormEncoding.text(of: $0, encoding, encode: { $0 }) } ?? Mask.text
            }
        } catch {
            fail((error as? FormProblem)?.reason ?? "the form cannot be encoded")
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

    /// Sends a single value as UTF-8 text, as a number or a date; no body for nil.
    public mutating func plain<T: Encodable & Sendable>(_ value: T?, contentType: String = "text/plain") {
        guard let value else { return }
        guard let text = try? PlainText.text(of: value) else { return fail("the body cannot be encoded") }
        self.text(text, contentType: contentType)
    }

    /// Sends a single value in a wire format as UTF-8 text; no body for nil.
    public mutating func plain<W: WireFormat>(
        _ value: W.Value?, as format: W.Type, contentType: String = "text/plain"
    ) {
        plain(value.map { W($0) }, contentType: contentType)
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
        return try members.flatMap { member in
            guard let own = encoding[member.name] else {
                // The specification gives properties that are objects the content type JSON unless a style says otherwise.
                let isObject = if case .object = member.value { true } else { false }
                return (isObject ? FormEncoding.json : FormEncoding()).pairs(member, encode)
            }
            if !own.isJSON, let problem = own.serializer(encode).problem(member.value) {
                throw FormProblem(reason: "the form field '\(member.name)': \(problem)")
            }
            return own.pairs(member, encode)
        }.joined(separator: "&")
    }

    private func serializer(_ encode: @escaping (String) -> String) -> ParameterSerializer {
        let encode = allowReserved ? PercentEncoding.encodeAllowingReserved : encode
        return ParameterSerializer(style: style, explode: explode, encode: encode)
    }

    private func pairs(_ member: EncodedTree.Member, _ encode: @escaping (String) -> String) -> [String] {
        serializer(encode).pairs(member.name, isJSON ? .string(member.value.json) : member.value)
    }
}

/// Why a form cannot be sent.
private struct FormProblem: Error {
    let reason: String
}
