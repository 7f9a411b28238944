// Which schemas describe bytes that are no JSON: whole bodies, and files in forms.

import NormalSchemas
import OpenAPI

struct RawBodies {
    /// Values that travel as the bytes of a body or of a part of a form.
    private(set) var bytes: Set<NormalID> = []
    /// Those of them that are files in forms.
    private(set) var files: Set<NormalID> = []

    private let document: Document
    private let normal: NormalSchemas

    init(_ document: Document, _ normal: NormalSchemas) {
        self.document = document
        self.normal = normal
        for operation in document.operations + document.webhooks { note(operation) }
    }

    /// The schemas of the description whose values are such bytes, or lists of them.
    var schemas: Set<SchemaID> {
        Set(document.schemas.lazy.map(\.id).filter { normal.place($0).map { isRaw($0) } ?? false })
    }

    private func isRaw(_ place: NormalPlace) -> Bool {
        let schema = normal.resolved(place.target)
        if case .list(let items?) = schema.form { return files.contains(normal.resolved(items.target).id) }
        return bytes.contains(schema.id)
    }

    private mutating func note(_ operation: Operation) {
        for media in operation.requestBody?.content ?? [] {
            guard let body = media.schema.flatMap(normal.place) else { continue }
            switch MediaTypeName(media).bodyFormat {
            case .bytes: note(body)
            case .multipart: noteFiles(in: body)
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

    private mutating func noteFiles(in body: NormalPlace) {
        switch normal.resolved(body.target).form {
        case .map(let map): if let element = map.element { note(element, isFile: true) }
        case .object(let form):
            if case .each(let element) = form.rest { note(element, isFile: true) }
            for member in form.members {
                note(member.place, isFile: true)
                if case .list(let items?) = normal.resolved(member.place.target).form { note(items, isFile: true) }
            }
        default: break
        }
    }

    private mutating func note(_ place: NormalPlace, isFile: Bool = false) {
        let schema = normal.resolved(place.target)
        guard case .scalar(.string) = schema.form, schema.sources.contains(where: { Scalars.isBinary(document[$0]) })
        else { return }
        bytes.insert(schema.id)
        if isFile { files.insert(schema.id) }
    }
}
