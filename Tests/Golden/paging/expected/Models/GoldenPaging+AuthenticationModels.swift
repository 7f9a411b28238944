// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Source: `api.yaml#/components/schemas/Login`
public nonisolated struct Login: Codable, Hashable, Sendable {
    public var partnerID: String
    public var partnerSecret: String

    public init(
        partnerID: String,
        partnerSecret: String
    ) {
        self.partnerID = partnerID
        self.partnerSecret = partnerSecret
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.partnerID = try object.required("partnerId")
        self.partnerSecret = try object.required("partnerSecret")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.partnerID, "partnerId")
        object.write(self.partnerSecret, "partnerSecret")
        try object.finish()
    }
}

nonisolated extension Login: MaskedDescription {
    public static var maskedMembers: [String] {
        ["partnerSecret"]
    }
}

/// Source: `api.yaml#/components/schemas/Token`
public nonisolated struct Token: Codable, Hashable, Sendable {
    public let token: String

    public init(
        token: String
    ) {
        self.token = token
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.token = try object.required("token")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.token, "token")
        try object.finish()
    }
}

nonisolated extension Token: MaskedDescription {
    public static var maskedMembers: [String] {
        ["token"]
    }
}
