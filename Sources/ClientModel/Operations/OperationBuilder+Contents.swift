// What a body is in Swift, by its media type: one answer for requests, results and errors.

import OpenAPI

extension TypeBuilder {
    /// The type of a body that is text, bytes or JSON.
    /// - Parameters:
    ///   - hint: what an inline schema is called after.
    ///   - isJustText: whether a text stays one whatever its schema says, as in errors, which have to be read in any case.
    mutating func content(
        _ content: MediaType, _ format: SuccessModel.Format, _ hint: NameHint, isJustText: Bool = false
    ) -> TypeUse {
        switch format {
        case .text where isJustText: plain(content, .string)
        case .text: TypeUse(plainText(content.schema, hint))
        case .bytes: plain(content, .bytes)
        case .json: content.schema.map { use($0, hint) } ?? TypeUse(.scalar(.json))
        }
    }

    private mutating func plain(_ content: MediaType, _ scalar: Scalar) -> TypeUse {
        notePlainBody(content.schema, scalar)
        return TypeUse(.scalar(scalar))
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
