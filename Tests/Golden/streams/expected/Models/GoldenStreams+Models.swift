// Made by apigen from api.yaml. Changes made here are lost when it is made again.

import ClientRuntime
public import Foundation

/// Source: `api.yaml#/components/schemas/Price`
public nonisolated struct Price: Codable, Hashable, Sendable {
    public let symbol: String
    public let amount: Decimal

    public init(
        symbol: String,
        amount: Decimal
    ) {
        self.symbol = symbol
        self.amount = amount
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.symbol = try object.required("symbol")
        self.amount = try object.required("amount")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.symbol, "symbol")
        object.write(self.amount, "amount")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Piece`
public nonisolated struct Piece: Codable, Hashable, Sendable {
    public let text: String

    public init(
        text: String
    ) {
        self.text = text
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.text = try object.required("text")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.text, "text")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Question`
public nonisolated struct Question: Codable, Hashable, Sendable {
    public var text: String
    public var stream: Bool?

    public init(
        text: String,
        stream: Bool? = nil
    ) {
        self.text = text
        self.stream = stream
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.text = try object.required("text")
        self.stream = object.optional("stream")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.text, "text")
        object.write(self.stream, "stream")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Saying`
public nonisolated struct Saying: Codable, Hashable, Sendable {
    public let event: String?
    public let data: Piece
    public let retry: Int?

    public init(
        data: Piece,
        event: String? = nil,
        retry: Int? = nil
    ) {
        self.event = event
        self.data = data
        self.retry = retry
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.data = try object.required("data")
        self.event = object.optional("event")
        self.retry = object.optional("retry")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.event, "event")
        object.write(self.data, "data")
        object.write(self.retry, "retry")
        try object.finish()
    }
}
