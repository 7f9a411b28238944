// Request bodies: the preferred media type, and a call of its own for each further one.

import Diagnostics
import NormalSchemas
import OpenAPI

extension OperationBuilder {
    /// The bodies of an operation, one for each media type that needs a call of its own. The first has no suffix.
    mutating func bodies(_ operation: Operation, _ typePrefix: String) -> [(suffix: String, body: BodyModel)] {
        guard let body = operation.requestBody else { return [] }
        let separate = separateJSON([body.content])
        return Self.choices(body.content, separate).enumerated().map { index, media in
            let suffix = index == 0 ? "" : MediaTypeName(media, separate: separate).bodySuffix
            let name = suffix.isEmpty ? typePrefix + " Body" : "\(typePrefix) \(suffix.dropFirst(2)) Body"
            return (suffix, model(media, body, NameHint(inline: name, pointer: Self.place(operation))))
        }
    }

    private static func place(_ operation: Operation) -> String { operation.pointer + "/requestBody/content/schema" }

    private mutating func model(_ media: MediaType, _ body: RequestBody, _ hint: NameHint) -> BodyModel {
        let name = MediaTypeName(media)
        let format = isBase64(media) ? .text : name.bodyFormat
        if format == .bytes { reportBytes(media) }
        let type = types.content(media, format.content, hint).type
        var documentation = media.schema.map { types.documentation(of: document[$0], nil) } ?? Documentation()
        if let text = body.description { documentation.text = text }
        return BodyModel(
            format: format, contentType: name.sendable, type: type, isRequired: body.isRequired,
            naming: Name("requestBody", preferred: "body", from: .place, at: body.node.span),
            documentation: documentation, encodings: encodings(media))
    }

    /// Bodies that are not read by their schema, each once however many calls have it.
    mutating func reportBytes(_ media: MediaType) {
        guard let schema = media.schema.map({ types.target(of: $0) }), schema.isStructured else { return }
        findings.reportOnce(Finding.passedAsBytes(media))
    }

    private mutating func encodings(_ media: MediaType) -> [BodyModel.FieldEncoding] {
        var encodings = media.encoding.map { encoding in
            let style = encoding.style ?? .form
            return BodyModel.FieldEncoding(
                property: encoding.property, contentType: encoding.contentType, style: style,
                explode: encoding.explode ?? (style == .form), allowsReserved: encoding.allowsReserved,
                hasStyle: encoding.style != nil || encoding.explode != nil || encoding.allowsReserved,
                headers: encoding.headers.compactMap(fixedHeader))
        }
        guard MediaTypeName(media).bodyFormat == .multipart, let place = media.schema.flatMap(types.normal.place),
            let form = types.normal.object(place.target)
        else { return encodings }
        // A file may say in its schema what it is: `contentMediaType: image/png`.
        for member in form.members where !encodings.contains(where: { $0.property == member.name }) {
            var file = types.normal.resolved(member.place.target)
            if case .list(let items?) = file.form { file = types.normal.resolved(items.target) }
            guard types.raw.files.contains(file.id),
                let type = file.sources.compactMap({ document[$0].contentMediaType }).first
            else { continue }
            encodings.append(
                BodyModel.FieldEncoding(property: member.name, contentType: type, style: .form, explode: true))
        }
        return encodings
    }

    /// A header of a part whose value the description gives: it is the same for every request.
    private func fixedHeader(_ header: Header) -> BodyModel.FixedHeader? {
        let schema = types.target(of: header.schema)
        let only = schema.enumValues.flatMap { $0.count == 1 ? $0.first : nil }
        guard !["content-type", "content-disposition"].contains(header.name.lowercased()),
            let value = (schema.const ?? only ?? schema.defaultValue)?.scalarText
        else { return nil }
        return BodyModel.FixedHeader(name: header.name, value: value)
    }

    /// Whether bytes are sent as the text of their Base64 form.
    func isBase64(_ media: MediaType) -> Bool {
        guard let schema = media.schema, MediaTypeName(media).bodyFormat == .bytes || MediaTypeName(media).isText else {
            return false
        }
        return types.target(of: schema).contentEncoding?.lowercased() == "base64"
    }

    /// JSON before forms before anything else. A wildcard counts where nothing more definite is there.
    private static func choices(_ content: [MediaType], _ separate: Set<String>) -> [MediaType] {
        let definite = content.filter { !MediaTypeName($0).isWildcard || MediaTypeName($0).isJSON }
        let ordered = (definite.isEmpty ? content : definite).enumerated().sorted { left, right in
            (MediaTypeName(left.element).preference, left.offset)
                < (MediaTypeName(right.element).preference, right.offset)
        }
        var seen: Set<String> = []
        return ordered.map(\.element).filter { seen.insert(MediaTypeName($0, separate: separate).bodyKey).inserted }
    }
}

extension Schema {
    /// Whether values are more than single ones.
    fileprivate var isStructured: Bool {
        !types.isDisjoint(with: [.object, .array]) || !properties.isEmpty || !allOf.isEmpty || !oneOf.isEmpty
            || !anyOf.isEmpty
    }
}

extension MediaTypeName {
    /// What is sent by the same call. Kinds of JSON are one, but patches say in their media type what they mean.
    fileprivate var bodyKey: String {
        guard isJSON || bodyFormat == .json else { return essence }
        return essence.contains("patch") ? essence : callKey
    }

    /// What the call is called after: `upload` + `AsMultipart`.
    fileprivate var bodySuffix: String {
        switch bodyFormat {
        case .form: "AsForm"
        case .multipart: "AsMultipart"
        case .json where essence.contains("patch"):
            "As" + SwiftNames.type(String(essence.split(separator: "/").last?.prefix { $0 != "+" } ?? "patch"))
        case .json, .text, .bytes: callSuffix
        }
    }
}
