// Which schemas describe bytes that are no JSON: whole bodies, and files in forms.

import OpenAPI

extension TypeBuilder {
    /// Notes the schemas of an operation's bodies that are bytes, and of the files in its forms.
    mutating func noteRawBytes(of operation: Operation) {
        for media in operation.requestBody?.content ?? [] {
            guard let schema = media.schema else { continue }
            switch MediaTypeName(media).bodyFormat {
            case .bytes: noteRawBytes(schema)
            case .multipart:
                let form = flatten(schema)
                if case .schema(let element) = form.rest { noteRawBytes(element, isFile: true) }
                for member in form.members {
                    noteRawBytes(member.schema, isFile: true)
                    guard let items = resolved(member.schema).items else { continue }
                    noteRawBytes(items, isFile: true, inListOf: member.schema)
                }
            case .json, .form, .text: break
            }
        }
        for media in operation.responses.flatMap(\.content) where MediaTypeName(media).responseFormat == .bytes {
            if let schema = media.schema { noteRawBytes(schema) }
        }
        for callback in operation.callbacks {
            for operation in callback.operations { noteRawBytes(of: operation) }
        }
    }

    private mutating func noteRawBytes(_ id: SchemaID, isFile: Bool = false, inListOf list: SchemaID? = nil) {
        let target = resolved(id)
        guard target.types.subtracting(.null) == .string, Scalars.isBinary(target) else { return }
        rawBytes.formUnion([id, target.id])
        if isFile { files.formUnion([id, target.id]) }
        if let list { rawBytes.formUnion([list, resolved(list).id]) }
    }
}
