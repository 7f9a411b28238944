// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime
public import Foundation

/// Source: `api.yaml#/components/schemas/Page`
public nonisolated struct Page: Codable, Hashable, Sendable {
    public let transactions: [Transaction]
    public let moreAvailable: String?
    public let next: String?

    public init(
        transactions: [Transaction],
        moreAvailable: String? = nil,
        next: String? = nil
    ) {
        self.transactions = transactions
        self.moreAvailable = moreAvailable
        self.next = next
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.transactions = try object.required("transactions")
        self.moreAvailable = object.optional("moreAvailable")
        self.next = object.optional("next")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.transactions, "transactions")
        object.write(self.moreAvailable, "moreAvailable")
        object.write(self.next, "next")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Transaction`
public nonisolated struct Transaction: Codable, Hashable, Sendable {
    public let id: String
    public let amount: Decimal?

    public init(
        id: String,
        amount: Decimal? = nil
    ) {
        self.id = id
        self.amount = amount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.amount = object.optional("amount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.amount, "amount")
        try object.finish()
    }
}
