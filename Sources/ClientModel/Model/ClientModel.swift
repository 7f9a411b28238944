// Everything that a client needs, with all names decided. Rendering adds only text.

import OpenAPI

public struct ClientModel: Sendable {
    /// The name of the module and of its client type.
    public var module: String
    public var title: String
    /// Whether a blank in a query value travels as `+`: `x-query-blank: plus`.
    public var plusForBlank = false
    /// Whether types check the limits of the description.
    public var checksLimits = false
    public var version: String
    public var description: String?
    /// The description's path, as it is quoted in comments.
    public var source: String

    /// Declared types; `TypeID` is the position in this list.
    public var types: [TypeDeclaration]
    public var operations: [OperationModel]
    public var groups: [GroupModel]
    public var scopes: [ScopeModel] = []
    /// The credentials that members of bodies are filled from: `AppToken/partnerId`.
    public var filledFrom: [String] {
        Set(operations.flatMap { $0.filledMembers }.map(\.credential)).sorted()
    }
    public var servers: [ServerModel]
    public var authentication: AuthenticationModel
    /// The distinct typed error bodies of the API.
    public var errorBodies: [ErrorBodyModel]
    /// Where error bodies have a code: `x-service-code`.
    public var serviceCode: ServiceCodeModel?
    /// The distinct lists of error responses; operations reference them by index.
    public var errorTables: [ErrorTableModel]
    public var receivers: [ReceiverModel]
    public var coverage: Coverage
    /// The types that were made of schemas, for examples.
    public internal(set) var made: MadeTypes?
    /// Schemas whose values travel as the bytes of a body or of a part of a form, not as JSON.
    public var rawBytes: Set<SchemaID> = []
    /// The types of the listed values in the addresses of servers.
    public var serverValues: [ServerValuesModel] = []
    /// The modules of the user's types that stand for schemas or formats.
    public var outsideModules: Set<String> = []
    /// The address that relative servers stand beside; `nil` where nobody says it.
    public var base: String?
    public var filePlan = FilePlan(files: [])
    /// Every name of generated code with its reason, in the order of the declarations.
    public var names: [NameRecord] = []

    public subscript(_ id: TypeID) -> TypeDeclaration { types[id.index] }

    /// The objects that values of a type are, also behind names for it; `nil` for all other types.
    public func object(_ type: TypeReference) -> ObjectModel? {
        guard case .named(let id) = type else { return nil }
        switch self[id].shape {
        case .object(let object): return object
        case .alias(let use) where use.type != type: return object(use.type)
        case .alias, .enumeration, .union, .collection: return nil
        }
    }
}

/// Operations that are called through one accessor of the client, or, those without a tag, on the client itself.
public struct GroupModel: Sendable {
    /// The names of an accessor, such as `accounts`, and of the type behind it, which is nested in the client type.
    public struct Accessor: Sendable {
        public var naming: Name
        public var typeNaming: Name
        /// The name of a protocol with the calls of the type, which stands beside it.
        public internal(set) var protocolName = ""

        init(naming: Name, typeNaming: Name) {
            self.naming = naming
            self.typeNaming = typeNaming
        }
    }

    /// `nil` for operations without a tag.
    public var names: Accessor?
    public var description: String?
    public var operations: [Int]

    public var tag: String? { names?.naming.wireName }
    public var accessor: String? { names?.naming.text }
    public var typeName: String? { names?.typeNaming.text }
}

public struct ServerModel: Sendable {
    public var naming: Name
    public var description: String?
    public var variables: [Variable]
    /// Whether only single operations have it.
    public var isOfOperations = false

    /// Whether it says where the API is beside another address.
    public var isRelative: Bool {
        !url.hasPrefix("http://") && !url.hasPrefix("https://") && !url.hasPrefix("{") && !url.contains("://")
    }

    public var name: String { naming.text }
    public var url: String { naming.wireName }

    public struct Variable: Sendable {
        public var naming: Name
        public var defaultValue: String
        public var description: String?
        /// The values that it may have; empty for any.
        public var allowed: [String]
        /// The position of the type of its values, where the description lists them.
        public var values: Int?

        public var name: String { naming.text }
        public var wireName: String { naming.wireName }
    }
}

/// The values that a part of a server's address may have, as an enum.
public struct ServerValuesModel: Sendable {
    public struct Case: Sendable {
        public var naming: Name
        public var name: String { naming.text }
        public var value: String { naming.wireName }
    }

    public var naming: Name
    public var cases: [Case]

    public var name: String { naming.text }
}
