// The kinds of objects that references lead to.

enum ReferenceKind: String, CaseIterable {
    case schema, response, parameter, example, requestBody, header, securityScheme, link, callback, pathItem, mediaType
    /// The specification has no references to operations, but descriptions use them.
    case operation

    /// Where objects of this kind stand under `components`.
    var container: String {
        switch self {
        case .schema: "schemas"
        case .response: "responses"
        case .parameter: "parameters"
        case .example: "examples"
        case .requestBody: "requestBodies"
        case .header: "headers"
        case .securityScheme: "securitySchemes"
        case .link: "links"
        case .callback: "callbacks"
        case .pathItem: "pathItems"
        case .mediaType: "mediaTypes"
        case .operation: "operations"
        }
    }

    /// The name in messages.
    var shown: String {
        switch self {
        case .schema: "a schema"
        case .response: "a response"
        case .parameter: "a parameter"
        case .example: "an example"
        case .requestBody: "a request body"
        case .header: "a header"
        case .securityScheme: "a security scheme"
        case .link: "a link"
        case .callback: "a callback"
        case .pathItem: "a path item"
        case .mediaType: "a media type"
        case .operation: "an operation"
        }
    }

    init?(container: String) {
        guard let kind = Self.allCases.first(where: { $0.container == container }) else { return nil }
        self = kind
    }

    /// The kind of object at a place, where the place alone decides it.
    init?(place: [String]) {
        guard let container = place.dropLast().last else { return nil }
        if place.count >= 3, place[place.count - 3] == "components" {
            self.init(container: container)
        } else if place.first == "paths" || place.first == "webhooks" {
            switch (place.count, container) {
            case (2, _): self = .pathItem
            case (4, "parameters"), (5, "parameters"): self = .parameter
            case (5, "responses"): self = .response
            case (4, "callbacks"), (5, "callbacks"): self = .callback
            case (4, _) where place[3] == "requestBody": self = .requestBody
            case (3, _) where HTTPMethod(rawValue: place[2]) != nil: self = .operation
            default: return nil
            }
        } else {
            return nil
        }
    }
}
