// Operations and their parts: parameters, bodies, responses, headers, callbacks.

import SpecSource

public enum HTTPMethod: String, Sendable, Hashable, CaseIterable {
    case get, put, post, delete, options, head, patch, trace
    /// OpenAPI 3.2: like `get`, with a body.
    case query

    /// Those that path items have in OpenAPI 3.0 and 3.1.
    static let before32 = allCases.filter { $0 != .query }
}

public struct Operation: Sendable {
    public var operationID: String?
    public var method: HTTPMethod
    /// The path template, or the name of the webhook or the expression of the callback.
    public var path: String
    public var tags: [String]
    public var summary: String?
    public var description: String?
    public var isDeprecated: Bool
    /// Those of the path item that the operation does not override, then its own.
    public var parameters: [Parameter]
    public var requestBody: RequestBody?
    /// In the order of the document.
    public var responses: [Response]
    /// `nil`: the requirement of the document holds. Empty: none is needed.
    public var security: [SecurityRequirement]?
    /// Those of the operation, else of its path item, else empty: those of the document hold.
    public var servers: [Server]
    public var callbacks: [Callback]
    public var node: Node
    /// The key of the path in the source.
    public var pathKey: Node
    /// The key of the method in the source.
    public var methodKey: Node
    /// Parts that could not be understood; findings tell why.
    public var flaws: [Flaw] = []

    public enum Flaw: Sendable, Hashable {
        /// A parameter is left out, so that nothing may be said about what the operation does not declare.
        case parameter
        /// The body may be any bytes.
        case requestBody
        /// The body of the response with this status may be any bytes.
        case response(String)
        /// A response is left out, because its key is no status.
        case status(String)
    }

    public struct Callback: Sendable {
        public var name: String
        public var operations: [Operation]
    }

    public func `extension`(_ name: String) -> Node? { node[name] }

    /// The names in braces of the path, in their order; empty where the braces are not in order.
    public var pathPlaces: [String] {
        let template = PathTemplate(path)
        return template.problem == nil ? template.names : []
    }

    /// The place of the operation in the root file, as a JSON pointer in a fragment.
    public var pointer: String {
        "#/paths/\(JSONPointer.escape(pathKey.scalarText ?? path))/\(method.rawValue)"
    }
}

public enum ParameterLocation: String, Sendable, Hashable {
    case path, query, header, cookie
}

public enum ParameterStyle: String, Sendable, Hashable {
    case matrix, label, form, simple, spaceDelimited, pipeDelimited, deepObject
    /// OpenAPI 3.2: like `form`, with cookies as they are.
    case cookie
}

public struct Parameter: Sendable {
    public var name: String
    public var location: ParameterLocation
    public var description: String?
    public var isRequired: Bool
    public var isDeprecated: Bool
    public var allowsReserved: Bool
    public var style: ParameterStyle
    /// The text of a style that is not known; `style` is the usual one then.
    public var unknownStyle: String?
    public var explode: Bool
    /// The schema of the value, of `schema` or of the one media type of `content`.
    public var schema: SchemaID
    /// The media type of `content`; `nil` for parameters with a schema and a style.
    public var contentType: String?
    public var node: Node
    /// Where the operation mentions the parameter: the parameter itself, or the reference to it.
    public var site: Node
}

public struct RequestBody: Sendable {
    public var description: String?
    public var isRequired: Bool
    public var content: [MediaType]
    public var node: Node
}

public struct MediaType: Sendable {
    /// As written, such as `application/json; charset=utf-8`.
    public var name: String
    /// `nil` when the description gives none.
    public var schema: SchemaID?
    /// The schema of each element of a body that is a sequence (OpenAPI 3.2).
    public var itemSchema: SchemaID?
    public var encoding: [Encoding]
    /// The values of `example` and `examples` (references resolved).
    public var examples: [Example]
    public var node: Node

    public struct Encoding: Sendable {
        public var property: String
        public var contentType: String?
        public var headers: [Header]
        public var style: ParameterStyle?
        public var explode: Bool?
        public var allowsReserved: Bool
        /// What stands there as the style, where it is none.
        public var unknownStyle: String?
    }

    public struct Example: Sendable {
        /// The key under `examples`; `nil` for `example`.
        public var name: String?
        public var value: Node
    }
}

extension MediaType {
    /// Whether bodies are sequences that are read element by element.
    public var isSequence: Bool {
        let essence = Self.essence(of: name)
        return essence == "text/event-stream" || Self.linesOfJSON.contains(essence)
    }

    /// A name without parameters, in small letters.
    public static func essence(of name: String) -> String {
        let isPlain = name.utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ";") && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte)
        }
        if isPlain { return name }
        return String(name.prefix { $0 != ";" }).filter { !$0.isWhitespace }.lowercased()
    }

    /// The media types of JSON values one after the other.
    public static let linesOfJSON: Set<String> = [
        "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines",
        "application/json-lines", "application/json-seq",
    ]
}

public struct Response: Sendable {
    public enum Status: Sendable, Hashable {
        case code(Int)
        /// `4XX` is 4.
        case range(Int)
        case `default`
    }

    public var status: Status
    public var description: String?
    public var headers: [Header]
    public var content: [MediaType]
    public var node: Node
    /// The key of the status in the source.
    public var statusKey: Node
    /// The component the response references, if any: the last step of its `$ref`.
    public var componentName: String?
    public var links: [Link] = []

    /// The operation that can be called next, and the values of this response that it takes.
    public struct Link: Sendable {
        public var name: String
        public var operationID: String?
        /// A reference to the operation, instead of its id.
        public var operationReference: String?
        public var description: String?
        public var parameters: [Parameter]
        /// A runtime expression; `nil` for anything else than a text.
        public var requestBody: String?

        public struct Parameter: Sendable {
            public var name: String
            /// A runtime expression, or a constant.
            public var expression: String
        }
    }
}

public struct Header: Sendable {
    public var name: String
    public var description: String?
    public var isRequired: Bool
    public var isDeprecated: Bool
    public var explode: Bool
    public var schema: SchemaID
    public var contentType: String?
    public var node: Node
}
