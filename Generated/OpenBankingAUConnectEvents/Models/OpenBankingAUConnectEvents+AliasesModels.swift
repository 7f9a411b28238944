// Made by apigen 0.1.0 from Specs/connect-events-aus.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Identifier of a customer, decimal digits. A string in Connect events, a number in report events.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/CustomerId`
public typealias CustomerID = LenientID

/// Identifier of a financial institution. A string in these messages, a number in some other places.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/InstitutionId`
public typealias InstitutionID = LenientID

/// Identifier of one authentication of a customer at an institution. A number in these messages, a string in consents.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/InstitutionLoginId`
public typealias InstitutionLoginID = LenientID

/// Identifier of an account. A string in these messages, a number in transactions.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/AccountId`
public typealias AccountID = LenientID
