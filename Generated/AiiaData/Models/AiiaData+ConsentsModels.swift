// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

import ClientRuntime

/// Whether a consent covers all accounts.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/AllAccountsSelected`
public nonisolated struct AllAccountsSelected: Codable, Hashable, Sendable {
    /// Whether the user chose all accounts.
    public let allAccountsSelected: Bool

    public init(
        allAccountsSelected: Bool
    ) {
        self.allAccountsSelected = allAccountsSelected
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.allAccountsSelected = try object.required("allAccountsSelected")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.allAccountsSelected, "allAccountsSelected")
        try object.finish()
    }
}
