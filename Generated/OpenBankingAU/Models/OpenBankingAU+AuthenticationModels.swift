// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Credentials that a partner exchanges for an App-Token. Five failed attempts lock the account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/PartnerCredentials`
public nonisolated struct PartnerCredentials: Codable, Hashable, Sendable {
    /// Identifier of the partner
    public var partnerID: String
    /// Secret that belongs to the partner identifier
    ///
    /// Format: `password`.
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

nonisolated extension PartnerCredentials: MaskedDescription {
    public static var maskedMembers: [String] {
        ["partnerSecret"]
    }
}

/// App-Token, valid for two hours from its issue.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccessToken`
public nonisolated struct AccessToken: Codable, Hashable, Sendable {
    /// Value for the `App-Token` header; opaque, about 20 characters
    ///
    /// Format: `password`.
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

nonisolated extension AccessToken: MaskedDescription {
    public static var maskedMembers: [String] {
        ["token"]
    }
}
