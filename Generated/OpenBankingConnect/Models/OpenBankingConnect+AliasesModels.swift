// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

import ClientRuntime
public import Foundation

/// Identifies a request. Chosen by the caller, new for every request; it comes back in `originalRequestInfo` and helps
/// in disputes.
///
/// Length: exactly 36 characters. Pattern:
/// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/RequestId`
public typealias RequestID = UUID

/// Identifies a bank (account servicing payment service provider), as in the list of banks.
///
/// Length: exactly 36 characters. Pattern:
/// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ASPSPId`
public typealias ASPSPID = UUID

/// Identifies a consent. Made by Open Banking Connect in place of the bank's own identifier. Opaque, may hold colons.
///
/// Length: 1 to 256 characters.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ConsentId`
public typealias ConsentID = String

/// Identifies an account, the `resourceId` of the list of accounts. Opaque, may hold colons.
///
/// Length: 1 to 256 characters.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AccountId`
public typealias AccountID = String

/// Address of the user's device, IPv4 or IPv6. Required when `isLivePsuRequest` is true; leave it out when the user did
/// not start the request.
///
/// Length: 1 to 256 characters. Pattern:
/// `(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$)`.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/PSUIPAddress`
public typealias PSUIPAddress = String

/// A currency by its ISO 4217 code, three capital letters.
///
/// Pattern: `^[A-Z]{3}$`.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/CurrencyCode`
public typealias CurrencyCode = String

/// A country by its ISO 3166 code, two capital letters. Codes outside of that list have been seen.
///
/// Pattern: `^[A-Z]{2}$`.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/CountryCode`
public typealias CountryCode = String

/// Where the next page starts, as given in the answer before. Opaque, may hold characters such as `$`.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/PageOffset`
public typealias PageOffsetModel = String
