// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Source: `api.yaml#/components/schemas/Change`
public nonisolated struct Change: Codable, Hashable, Sendable {
    public let id: String
    public let what: String

    public init(
        id: String,
        what: String
    ) {
        self.id = id
        self.what = what
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.what = try object.required("what")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.what, "what")
        try object.finish()
    }
}

/// Source: `api.yaml#/paths/~1subscriptions/post/callbacks/statusCallback/{$request.body#~1url}~1status/post`
public nonisolated struct SubscribeStatusCallbackEvent: Codable, Hashable, Sendable {
    public let id: String
    public let state: SubscribeStatusCallbackEventState

    public init(
        id: String,
        state: SubscribeStatusCallbackEventState
    ) {
        self.id = id
        self.state = state
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.state = try object.required("state")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.state, "state")
        try object.finish()
    }
}

/// Source:
/// `api.yaml#/paths/~1subscriptions/post/callbacks/statusCallback/{$request.body#~1url}~1status/post/properties/state`
public nonisolated enum SubscribeStatusCallbackEventState: OpenEnum {
    case up
    case down
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "up": self = .up
        case "down": self = .down
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .up: return "up"
        case .down: return "down"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}
