// Operations as calls: parameters in order, bodies, results, errors.

import OpenAPI

public struct OperationModel: Sendable {
    /// The operation id of the description, or one made from method and path.
    public var id: String
    /// The method name, and what the description says: `GetCustomerAccounts`, or method and path where it has no id.
    public var naming: Name
    /// For a further call of an operation: what it has behind the name of the first.
    public var suffix: String?
    public var method: HTTPMethod
    public var path: String
    public var tags: [String]
    public var documentation: Documentation
    public var summary: String?
    /// The arguments of the call beside its body: parameters of the request, and headers of parts of the body.
    public var parameters: [ParameterModel]
    public var requestParameters: [ParameterModel] { parameters.filter { $0.part == nil } }
    public var partHeaders: [ParameterModel] { parameters.filter { $0.part != nil } }
    public var body: BodyModel?
    /// The media types asked for.
    public var accept: [String]
    public var success: SuccessModel
    /// The index of the error table; `nil` when the description has no error responses.
    public var errorTable: Int?
    public var errorFacts: [String]
    /// Alternatives of scheme names; `nil` when the document says nothing.
    public var security: [[String]]?
    public var isIdempotent: Bool
    public var timeoutSeconds: Int?
    public var paging: PagingModel?
    /// Calls that wait for the end of what it begins, or tells about.
    public var polls: [PollModel] = []
    /// Members of the body that the client fills in where they are absent.
    public var filledMembers: [FilledMember] = []
    /// The documented headers; `nil` where there are none, and for all calls of an operation but its first.
    public var headerSet: HeaderSetModel?
    /// What to call next.
    public var followUps: [FollowUpModel] = []
    /// The positions of the servers that it has of its own; none where those of the description hold.
    public var servers: [Int] = []
    /// A reason when the operation cannot be generated as described.
    public var stubReason: String?

    public var name: String { naming.text }
    public var wireName: String { naming.wireName }
    /// The header by which the server recognises repeated requests.
    public var idempotencyKey: String? { parameters.first(where: \.isIdempotencyKey)?.wireName }
    /// Whether a request may be sent again after it may have arrived.
    public var isRepeatable: Bool { isIdempotent || idempotencyKey != nil }
}

public struct ParameterModel: Sendable {
    public var naming: Name
    public var location: ParameterLocation
    public var type: TypeReference
    public var isRequired: Bool
    public var style: ParameterStyle
    public var explode: Bool
    public var allowsReserved: Bool
    /// JSON inside the parameter (`content: application/json`).
    public var isJSON: Bool
    public var isSensitive: Bool
    public var documentation: Documentation
    /// The scope of the client that has a value for it, by its name in the description.
    public var scope: String?
    /// Whether the server recognises repeated requests by it. The client makes one where none is given.
    public var isIdempotencyKey = false
    /// For a header that a part of the body has, and not the request.
    public var part: PartHeader?

    public var name: String { naming.text }
    public var wireName: String { naming.wireName }
}

/// Which header of which part of a body a value is for.
public struct PartHeader: Sendable, Hashable {
    public var header: String
    /// Whether the part cannot do without.
    public var isRequired: Bool
    /// The member of the body that the part is made of.
    public var property: String
}

public struct BodyModel: Sendable {
    public enum Format: Sendable, Hashable {
        case json, form, multipart, text, bytes

        /// How the schema of the body is read: a form has the members of its schema, as JSON has.
        var content: SuccessModel.Format {
            switch self {
            case .json, .form, .multipart: .json
            case .text: .text
            case .bytes: .bytes
            }
        }
    }

    public var format: Format
    public var contentType: String
    public var type: TypeReference
    public var isRequired: Bool
    /// The name of the argument, which has no label.
    public var naming: Name
    public var documentation: Documentation
    public var encodings: [FieldEncoding] = []

    public var name: String { naming.text }

    /// A header of a part whose value the description gives.
    public struct FixedHeader: Sendable {
        public var name: String
        public var value: String
    }

    public struct FieldEncoding: Sendable {
        public var property: String
        public var contentType: String?
        public var style: ParameterStyle
        public var explode: Bool
        public var allowsReserved = false
        /// Whether the description says how the value is written, so that an object is no JSON.
        public var hasStyle = false
        /// The headers of a part that have one value only.
        public var headers: [FixedHeader] = []

        /// What is sent where several media types are possible: the first that names one.
        public var partType: String? { partTypes.first { !$0.contains("*") } }
        /// The same for a value that is sent as JSON, where JSON is possible.
        public var partTypeOfJSON: String? { partTypes.first { MediaTypeName($0).isJSON } ?? partType }

        private var partTypes: [String] {
            (contentType ?? "").split(separator: ",")
                .map { $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed() }
                .map { String($0) }.filter { !$0.isEmpty }
        }
    }
}

public struct SuccessModel: Sendable {
    public enum Format: Sendable, Hashable { case json, text, bytes }

    public indirect enum Shape: Sendable {
        /// No documented success has a body.
        case nothing
        /// All documented successes have the same body.
        case body(Format, TypeReference)
        /// One body type, or none, by status.
        case optionalBody(Format, TypeReference, with: [Response.Status], without: [Response.Status])
        /// Different bodies by status: an enum of the operation.
        case cases(Name, [Case])
        /// Elements that come one after the other.
        case stream(Stream, TypeReference)
    }

    /// How the elements of a stream are told apart.
    public enum Stream: Sendable, Hashable {
        /// Server-sent events with JSON in them.
        case events
        /// Server-sent events with text in them.
        case textEvents
        /// Server-sent events, described as objects with the members `data`, `event`, `id`, `retry`.
        case eventObjects
        /// JSON texts, one a line or each behind a separator, by media type.
        case jsonLines(String)
    }

    public struct Case: Sendable {
        public var naming: Name
        public var status: Response.Status
        public var mediaType: String?
        public var format: Format?
        public var type: TypeReference?
        public var documentation: String?
        /// Stored behind a reference, because it is large.
        public internal(set) var isIndirect = false

        public var name: String { naming.text }
    }

    public var shape: Shape
    public var statuses: [Response.Status]
    public var description: String?
    /// Kinds of JSON that another call of the operation reads.
    public var otherMediaTypes: [String] = []
}

public struct ErrorBodyModel: Sendable {
    /// The case of the module's `ErrorBody` enum.
    public var naming: Name
    public var format: SuccessModel.Format
    public var type: TypeReference
    /// With which answers it comes.
    public var statuses: [Response.Status] = []
    /// Stored behind a reference, because it is large.
    public internal(set) var isIndirect = false

    public var name: String { naming.text }
}

public struct ErrorTableModel: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        public var status: Response.Status
        /// The media type, where the status has several bodies.
        public var mediaType: String?
        public var body: Int
    }

    public var naming: Name
    /// The position of another table, whose entries it has too.
    public var base: Int?
    /// Its own entries.
    public var entries: [Entry]

    public var name: String { naming.text }
}

/// How the pages of a list follow each other.
public struct PagingModel: Sendable {
    public enum Style: Sendable {
        /// The parameter says how many elements to skip or with which to begin.
        case offset(offset: Int, limit: Int?, first: Int, more: PageMember?)
        /// The parameter is the number of the page. The response may say how many there are.
        case page(page: Int, limit: Int?, first: Int, more: PageMember?, pages: PageMember?)
        /// The response has a token for the next request.
        case cursor(parameter: Int, next: PageMember)
        /// The same for a member of the request's body.
        case bodyCursor(member: String, next: PageMember)
    }

    public var style: Style
    public var items: PageMember
    public var element: TypeReference
    public var page: TypeReference
}

/// A value of a page, by the members that lead to it.
public struct PageMember: Sendable, Hashable {
    public struct Step: Sendable, Hashable {
        /// The Swift name.
        public var name: String
        public var presence: PropertyModel.Presence
    }

    /// None where it is the page itself.
    public var steps: [Step]
    public var type: TypeReference

    /// The names, with a point between them.
    public var text: String { steps.map(\.name).joined(separator: ".") }
}

public struct AuthenticationModel: Sendable {
    public struct Scheme: Sendable {
        public var naming: Name
        public var kind: SecurityScheme.Kind
        public var documentation: String?
        public var isRequired: Bool
        public var token: Token?

        public var name: String { naming.text }
        public var wireName: String { naming.wireName }
    }

    /// A scheme whose value an operation of the API hands out.
    public struct Token: Sendable {
        public var operation: Int
        /// The members of the request body, which become credentials, in the order of the body's initialiser.
        public var fields: [Field]
        public var bodyType: TypeReference
        /// The property of the response that holds the token.
        public var property: String
        public var propertyIsOptional: Bool
        public var lifetimeSeconds: Int
        public var refreshAfterSeconds: Int?
    }

    public struct Field: Sendable {
        /// Its preferred name is that of the body's member.
        public var naming: Name
        public var documentation: String?
        public var type: TypeReference

        public var name: String { naming.text }
        /// The name of the body's member.
        public var label: String { naming.preferred }
    }

    public var schemes: [Scheme]
    public var requirements: [[String]]?
}
