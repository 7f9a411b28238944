// Request bodies: the preferred media type, and a call of its own for each further one.

import Diagnostics
import NormalSchemas
import OpenAPI

extension OperationBuilder {
    /// The bodies of an operation, one for each media type that needs a call of its own, with the headers of its parts that
    /// are arguments of that call. The first has no suffix.
    mutating func bodies(
        _ operation: Operation, _ typePrefix: String
    ) -> [(suffix: String, body: BodyModel, partHeaders: [ParameterModel])] {
        guard let body = operation.requestBody else { return [] }
        let separate = separateJSON([body.content])
        return Self.choices(body.content, separate).enumerated().map { index, media in
            let suffix = index == 0 ? "" : MediaTypeName(media, separate: separate).bodySuffix
            let name = suffix.isEmpty ? typePrefix + " Body" : "\(typePrefix) \(suffix.dropFirst(2)) Body"
            let hint = NameHint(inline: name, pointer: Self.place(operation))
            return (suffix, model(media, body, hint), partHeaders(media, hint))
        }
    }

    private static func place(_ operation: Operation) -> String { operation.pointer + "/requestBody/content/schema" }

    private mutating func model(_ media: MediaType, _ body: RequestBody, _ hint: NameHint) -> BodyModel {
        let name = MediaTypeName(media)
        let format = isEncodedText(media) ? .text : name.bodyFormat
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
        for member in form.members {
            var value = types.normal.resolved(member.place.target)
            if case .list(let items?) = value.form { value = types.normal.resolved(items.target) }
            let known = encodings.firstIndex { $0.property == member.name }
            var encoding = known.map { encodings[$0] }
            // A file may say in its schema what it is: `contentMediaType: image/png`.
            if encoding == nil, types.raw.files.contains(value.id),
                let type = value.sources.compactMap({ document[$0].contentMediaType }).first
            {
                encoding = .init(property: member.name, contentType: type, style: .form, explode: true)
            }
            // OpenAPI 3.1: a text that encodes bytes has a header that says how.
            if let coding = value.sources.compactMap({ document[$0].contentEncoding }).first {
                var own = encoding ?? .init(property: member.name, contentType: nil, style: .form, explode: true)
                if !own.headers.contains(where: { $0.name.lowercased() == Self.transferEncoding }) {
                    own.headers.append(.init(name: "Content-Transfer-Encoding", value: coding))
                }
                encoding = own
            }
            guard let encoding else { continue }
            if let known { encodings[known] = encoding } else { encodings.append(encoding) }
        }
        return encodings
    }

    private static let transferEncoding = "content-transfer-encoding"

    /// The headers of parts whose values the caller gives. A file has its own.
    private mutating func partHeaders(_ media: MediaType, _ hint: NameHint) -> [ParameterModel] {
        guard MediaTypeName(media).bodyFormat == .multipart, let place = media.schema.flatMap(types.normal.place),
            let form = types.normal.object(place.target)
        else { return [] }
        return media.encoding.flatMap { encoding -> [ParameterModel] in
            guard let member = form.members.first(where: { $0.name == encoding.property }), !isFile(member.place)
            else { return [] }
            return encoding.headers.filter { !isSettled($0) }.map { partHeader($0, of: member, hint) }
        }
    }

    private func isFile(_ place: NormalPlace) -> Bool {
        if case .list(let items?) = types.normal.resolved(place.target).form { return types.raw.isFile(items) }
        return types.raw.isFile(place)
    }

    /// Whether nobody has a choice: the header has one value, or the form writes it itself.
    private func isSettled(_ header: Header) -> Bool {
        let schema = types.target(of: header.schema)
        let name = header.name.lowercased()
        return Self.ownHeaders.contains(name) || name == Self.transferEncoding || schema.const != nil
            || schema.enumValues?.count == 1
    }

    private static let ownHeaders = ["content-type", "content-disposition"]

    private mutating func partHeader(_ header: Header, of member: NormalMember, _ hint: NameHint) -> ParameterModel {
        let property = member.name
        let words = property + " " + header.name
        let isNeeded = header.isRequired && fixedHeader(header) == nil
        let schema = document[header.schema]
        let use = types.use(header.schema, hint.appending(SwiftNames.type(words)))
        var documentation = types.documentation(of: schema, nil)
        if let text = header.description { documentation.text = text }
        documentation.facts.append("Header `\(header.name)` of the part `\(property)`.")
        return ParameterModel(
            naming: Name(words, preferred: SwiftNames.member(words), from: .place, at: header.node.span),
            location: .header, type: use.type, isRequired: isNeeded && member.isRequired,
            style: .simple, explode: header.explode, allowsReserved: false, isJSON: false,
            isSensitive: Sensitivity.isSensitive(header.name, types.target(of: header.schema), schema, options),
            documentation: documentation,
            part: PartHeader(header: header.name, isRequired: isNeeded, property: property))
    }

    /// A header of a part whose value the description gives.
    private func fixedHeader(_ header: Header) -> BodyModel.FixedHeader? {
        let schema = types.target(of: header.schema)
        let only = schema.enumValues.flatMap { $0.count == 1 ? $0.first : nil }
        guard !Self.ownHeaders.contains(header.name.lowercased()),
            let value = (schema.const ?? only ?? schema.defaultValue)?.scalarText
        else { return nil }
        return BodyModel.FixedHeader(name: header.name, value: value)
    }

    /// Whether bytes travel as a text: as Base64, which the client makes of them, or in another encoding, as which they
    /// are given to it.
    func isEncodedText(_ media: MediaType) -> Bool {
        guard let schema = media.schema, MediaTypeName(media).bodyFormat == .bytes || MediaTypeName(media).isText,
            let encoding = types.target(of: schema).contentEncoding?.lowercased()
        else { return false }
        return ["base64", "base64url", "base32", "base16", "quoted-printable"].contains(encoding)
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
