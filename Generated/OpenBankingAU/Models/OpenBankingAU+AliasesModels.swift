// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Identifier of a customer: up to 22 decimal digits. The service writes it as a string in some bodies and as a number
/// in others, so both forms are read and the form received is kept.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CustomerId`
public typealias CustomerID = LenientID

/// Identifier of an account: decimal digits. A string in account objects, a number in transactions and balances.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccountId`
public typealias AccountID = LenientID

/// Identifier of a financial institution: decimal digits. A number in institution objects, a string in accounts,
/// consents and events.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/InstitutionId`
public typealias InstitutionID = LenientID

/// Identifier of one authorised login at an institution, shared by the accounts behind it. A number in account objects,
/// a string in consents.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/InstitutionLoginId`
public typealias InstitutionLoginID = LenientID

/// Identifier of a transaction: decimal digits. A number in transactions, a string in report analytics.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/TransactionId`
public typealias TransactionID = LenientID

/// Identifier of a consumer, the person a report is about: 32 lower-case hexadecimal digits in every known sample.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsumerId`
public typealias ConsumerID = String

/// Identifier of a report: 12 lower-case letters and digits, with a suffix such as `-cfrb` for some kinds of report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportId`
public typealias ReportID = String

/// Identifier of a consent of the Consumer Data Right, a UUID. Calls that read financial data send it in the
/// `Consent-Receipt-Id` header.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentReceiptId`
public typealias ConsentReceiptID = UUID

/// Identifier of a registered application.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ApplicationId`
public typealias ApplicationID = String

/// Identifier of a subscription to consent notifications.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/SubscriptionId`
public typealias SubscriptionID = String

/// Identifier of a consent purpose; whether it is written as a string or as a number is not documented.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/PurposeId`
public typealias PurposeID = LenientID

/// Identifier of a holding of an investment account, written as a number or as a string.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/PositionId`
public typealias PositionID = LenientID

/// Error code, written as a string or as a number. Codes of one or two groups of digits occur, for example `10023` for
/// an expired App-Token and `325 5006` for an account that is being aggregated at the moment.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ErrorCode`
public typealias ErrorCode = LenientID

/// A cheque number or bank reference, written as a string or as a number.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CheckNumber`
public typealias CheckNumber = LenientID
