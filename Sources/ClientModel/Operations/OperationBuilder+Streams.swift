// Answers that come in element by element: the schema is that of an element, or of a list of them.

import OpenAPI

extension OperationBuilder {
    mutating func streamed(
        _ kind: SuccessModel.Stream, _ content: MediaType, _ response: Response, _ operation: Operation,
        _ typePrefix: String
    ) -> SuccessModel {
        let hint = NameHint(
            inline: typePrefix + " " + (kind == .events ? "Event" : "Line"),
            pointer: "\(operation.pointer)/responses/\(response.status.key)")
        // OpenAPI 3.2 has a schema of its own for elements.
        let use = (content.itemSchema ?? content.schema).map { types.use($0, hint) }
        let shape: SuccessModel.Shape
        switch (kind, use?.type) {
        case (.events, nil), (.events, .scalar(.string)), (.events, .scalar(.bytes)):
            shape = .stream(.textEvents, .scalar(.string))
        case (_, nil), (_, .scalar(.string)), (_, .scalar(.bytes)): shape = .stream(kind, .scalar(.json))
        case (.events, .named(let id)) where isWholeEvent(id): shape = .stream(.eventObjects, .named(id))
        case (.events, .array(.named(let id))) where isWholeEvent(id): shape = .stream(.eventObjects, .named(id))
        case (_, .array(let element)): shape = .stream(kind, element)
        case (_, let type?): shape = .stream(kind, use?.isNullable == true ? .nullable(type) : type)
        }
        return SuccessModel(shape: shape, statuses: [response.status], description: response.description)
    }

    /// Whether a type describes an event with its fields, not what is in it.
    private func isWholeEvent(_ id: TypeID) -> Bool {
        guard case .object(let object) = types[id].shape else { return false }
        let names = object.properties.map(\.wireName)
        return names.contains("data") && names.allSatisfy { ["data", "event", "id", "retry"].contains($0) }
    }
}

extension MediaTypeName {
    /// How an answer of the media type is read while it comes in; `nil` for those that are read whole.
    var stream: SuccessModel.Stream? {
        switch essence {
        case "text/event-stream": .events
        default: MediaType.linesOfJSON.contains(essence) ? .jsonLines(essence) : nil
        }
    }
}
