// Made by apigen 0.1.0 from Specs/consent-webhooks-aus.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Identifier of a customer, decimal digits. A string in these messages, a number in some other places.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/CustomerId`
public typealias CustomerID = LenientID

/// Identifier of a financial institution. A string in these messages, a number in some other places.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/InstitutionId`
public typealias InstitutionID = LenientID

/// Identifier of one authentication of a customer at an institution. A string in these messages, a number in account
/// records.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/InstitutionLoginId`
public typealias InstitutionLoginID = LenientID

/// Identifier of an account. A string in these messages, a number in transactions.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/AccountId`
public typealias AccountID = LenientID

/// Code of an error, sent as a string or as a number.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ErrorCode`
public typealias ErrorCode = LenientID

/// Identifier of a consent given for one purpose. Calls that read the customer's data send it along.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ConsentReceiptId`
public typealias ConsentReceiptID = UUID
