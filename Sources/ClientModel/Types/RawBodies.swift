// Which schemas describe bytes that are no JSON: whole bodies, and files in forms.

import NormalSchemas
import OpenAPI

struct RawBodies {
    /// Values that travel as the bytes of a body or of a part of a form.
    private(set) var bytes: Set<NormalID> = []
    /// Those of them that are files in forms.
    private(set) var files: Set<NormalID> = []
    /// Files whose schemas are empty, so that only the form says what they are.
    private(set) var emptyFiles: Set<SchemaID> = []

    private let document: Document
    private let normal: NormalSchemas

    init(_ document: Document, _ normal: NormalSchemas) {
        self.document = document
        self.normal = normal
        for operation in document.operations + document.webhooks { note(operation) }
    }

    /// The schemas of the description whose values are such bytes, or lists of them.
    var schemas: Set<SchemaID> {
        emptyFiles.union(document.schemas.lazy.map(\.id).filter { normal.place($0).map { isRaw($0) } ?? false })
    }

    private func isRaw(_ place: NormalPlace) -> Bool {
        let schema = normal.resolved(place.target)
        if case .list(let items?) = schema.form { return isFile(items) }
        return bytes.contains(schema.id)
    }

    private mutating func note(_ operation: Operation) {
        for media in operation.requestBody?.content ?? [] {
            guard let body = media.schema.flatMap(normal.place) else { continue }
            switch MediaTypeName(media).bodyFormat {
            case .bytes: note(body)
            case .multipart: noteFiles(in: body, media.encoding)
            case .json, .form, .text: break
            }
        }
        for media in operation.responses.flatMap(\.content) where MediaTypeName(media).responseFormat == .bytes {
            if let body = media.schema.flatMap(normal.place) { note(body) }
        }
        for callback in operation.callbacks {
            for operation in callback.operations { note(operation) }
        }
    }

    /// Whether the encoding of a member says that it is no text: `contentType: image/png`.
    private static func isFile(_ encoding: MediaType.Encoding) -> Bool {
        guard let type = encoding.contentType?.split(separator: ",").first else { return false }
        let name = MediaTypeName(String(type))
        return !name.isText && !name.isJSON && name.bodyFormat == .bytes
    }

    /// Whether a member is never sent as JSON: `contentType: application/xml`.
    private static func isNoJSON(_ encoding: MediaType.Encoding) -> Bool {
        let types = (encoding.contentType ?? "").split(separator: ",").map { MediaTypeName(String($0)) }
        return !types.isEmpty && types.allSatisfy { !$0.isJSON && !$0.isWildcard }
    }

    private mutating func noteFiles(in body: NormalPlace, _ encodings: [MediaType.Encoding]) {
        let files = Set(encodings.filter(Self.isFile).map(\.property))
        let opaque = Set(encodings.filter(Self.isNoJSON).map(\.property))
        switch normal.resolved(body.target).form {
        case .map(let map): if let element = map.element { note(element, isFile: true) }
        case .object(let form):
            if case .each(let element) = form.rest { note(element, isFile: true) }
            for member in form.members {
                let isNamed = files.contains(member.name)
                if opaque.contains(member.name) { noteOpaque(member.place) }
                note(member.place, isFile: true, isNamed: isNamed)
                if case .list(let items?) = normal.resolved(member.place.target).form {
                    note(items, isFile: true, isNamed: isNamed)
                }
            }
        default: break
        }
    }

    /// An object in another notation than JSON is sent as the bytes that the caller has made of it.
    private mutating func noteOpaque(_ place: NormalPlace) {
        switch normal.resolved(place.target).form {
        case .object, .map: emptyFiles.formUnion(place.sites.filter { document[$0].componentName == nil })
        case .list(let items?): noteOpaque(items)
        default: break
        }
    }

    /// - Parameter isNamed: whether the form itself says that it is a file. From OpenAPI 3.1 on its schema may be empty.
    private mutating func note(_ place: NormalPlace, isFile: Bool = false, isNamed: Bool = false) {
        let schema = normal.resolved(place.target)
        switch schema.form {
        case .anything where isNamed:
            // All empty schemas are one: the place makes the difference.
            emptyFiles.formUnion(place.sites.filter { document[$0].componentName == nil })
        case .scalar(.string) where schema.sources.contains(where: { Scalars.isBinary(document[$0]) }):
            bytes.insert(schema.id)
            if isFile { files.insert(schema.id) }
        default: break
        }
    }

    /// Whether values of a place are files in forms.
    func isFile(_ place: NormalPlace) -> Bool {
        files.contains(normal.resolved(place.target).id)
            || !emptyFiles.isEmpty && place.sites.contains(where: emptyFiles.contains)
    }
}
