// A description with every reference resolved. Later stages know nothing else of OpenAPI.

import SpecSource

/// The dialect a description is written in.
public enum Version: Sendable, Hashable, Comparable {
    case v30, v31, v32
}

public struct Document: Sendable {
    public var version: Version
    /// The path of the root file, as findings show it.
    public var path: String
    public var root: Node
    public var info: Info
    public var servers: [Server]
    public var tags: [Tag]
    /// The requirement for operations that have none of their own; `nil` when the description says nothing.
    public var security: [SecurityRequirement]?
    public var securitySchemes: [SecurityScheme]
    /// The operations under `paths`, in the order of the document.
    public var operations: [Operation]
    /// The operations under `webhooks`; `path` is the name of the webhook.
    public var webhooks: [Operation]
    /// Every schema, by the index of its `SchemaID`.
    public var schemas: [Schema]
    /// The schemas under `components/schemas` of the root file, in the order of the document.
    public var componentSchemas: [NamedSchema]
    /// The examples beside schemas, in the order in which they were read. Those inside schemas are `Schema.examples`.
    public var examples: [ExampleSite]
    /// How often each schema keyword occurs in the description.
    public var keywordCounts: [String: Int]
    /// Every file that was read, the root file first, by the paths that findings show.
    public var files: [String]
    /// The root nodes of these files.
    public var fileRoots: [Node]
    /// The files as they were written, where overlays have changed the first of them: the root file and the overlays.
    public var unpatched: [SourceDocument] = []

    public subscript(_ id: SchemaID) -> Schema { schemas[id.index] }

    /// A schema with the name it has under `components/schemas`.
    public struct NamedSchema: Sendable {
        public var name: String
        public var key: Node
        public var schema: SchemaID
    }
}

/// An example of a media type, parameter or header (references resolved), with the schema that it belongs to.
public struct ExampleSite: Sendable {
    public enum Holder: Sendable, Hashable {
        case mediaType, parameter, header
    }

    public var holder: Holder
    public var value: Node
    public var schema: SchemaID
}

public struct Info: Sendable {
    public var title: String
    public var version: String
    public var summary: String?
    public var description: String?
    public var node: Node
}

public struct Tag: Sendable {
    public var name: String
    public var description: String?
    public var node: Node
}

public struct Server: Sendable {
    public var url: String
    public var description: String?
    public var variables: [Variable]
    public var node: Node

    public struct Variable: Sendable {
        public var name: String
        public var defaultValue: String
        public var enumValues: [String]
        public var description: String?
    }
}

/// One alternative: all schemes of it are needed together; none means that no authentication is needed.
public struct SecurityRequirement: Sendable, Hashable {
    public struct Part: Sendable, Hashable {
        public var scheme: String
        public var scopes: [String]
    }

    public var parts: [Part]
}

public struct SecurityScheme: Sendable {
    public enum Kind: Sendable, Hashable {
        case apiKey(name: String, in: ParameterLocation)
        case http(scheme: String, bearerFormat: String?)
        case oauth2
        case openIDConnect(url: String)
        case mutualTLS
        /// A type that the specification does not have, by its name.
        case other(String)
    }

    public var name: String
    public var kind: Kind
    public var description: String?
    public var node: Node
}
