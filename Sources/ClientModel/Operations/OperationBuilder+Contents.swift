// What a body is in Swift, by its media type: one answer for requests, results and errors.

import OpenAPI

extension TypeBuilder {
    /// The type of a body that is text, bytes or JSON.
    /// - Parameter hint: what an inline schema is called after.
    mutating func content(_ content: MediaType, _ format: SuccessModel.Format, _ hint: NameHint) -> TypeUse {
        switch format {
        case .text: return TypeUse(plainText(content.schema, hint))
        case .bytes:
            notePlainBody(content.schema, .bytes)
            return TypeUse(.scalar(.bytes))
        case .json: return content.schema.map { use($0, hint) } ?? TypeUse(.scalar(.json))
        }
    }
}

extension NameHint {
    /// Inline types of a component are called after it, others after the operation and their place in it.
    init(of response: Response, in operation: Operation, else inline: @autoclosure () -> String) {
        if let component = response.componentName {
            self.init(inline: component + " Body", pointer: "#/components/responses/" + component)
        } else {
            self.init(inline: inline(), pointer: "\(operation.pointer)/responses/\(response.status.key)")
        }
    }
}
