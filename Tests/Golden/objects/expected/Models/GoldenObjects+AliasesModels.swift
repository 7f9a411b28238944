// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Source: `api.yaml#/components/schemas/Anything`
public typealias Anything = [String: JSONValue]

/// An amount.
///
/// Source: `api.yaml#/components/schemas/Money`
public typealias Money = Decimal

/// Source: `api.yaml#/components/schemas/Empty`
public typealias Empty = [String: JSONValue]
