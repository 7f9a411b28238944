// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Asks for a page of transactions.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountTransactionsRequest`
public nonisolated struct GetAccountTransactionsRequest: Codable, Hashable, Sendable {
    /// Who asks, under which consent, and whether the user is present. For banks that check it, send `psuAgent`
    /// together with `isLivePsuRequest` and `psuIPAddress`.
    public var requestInfo: RequestInfo
    /// Identifies an account, the `resourceId` of the list of accounts. Opaque, may hold colons.
    ///
    /// Length: 1 to 256 characters.
    public var accountID: String
    /// Most transactions wanted on the page.
    public var limit: Int?
    /// Where the next page starts, as given in the answer before. Opaque, may hold characters such as `$`.
    public var offset: String?
    /// First day of booking wanted, inclusive.
    public var bookingDateFrom: CalendarDate?
    /// Last day of booking wanted, inclusive.
    public var bookingDateTo: CalendarDate?

    public init(
        requestInfo: RequestInfo,
        accountID: String,
        limit: Int? = nil,
        offset: String? = nil,
        bookingDateFrom: CalendarDate? = nil,
        bookingDateTo: CalendarDate? = nil
    ) {
        self.requestInfo = requestInfo
        self.accountID = accountID
        self.limit = limit
        self.offset = offset
        self.bookingDateFrom = bookingDateFrom
        self.bookingDateTo = bookingDateTo
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.requestInfo = try object.required("requestInfo")
        self.accountID = try object.required("accountId")
        self.limit = object.optional("limit")
        self.offset = object.optional("offset")
        self.bookingDateFrom = object.optional("bookingDateFrom")
        self.bookingDateTo = object.optional("bookingDateTo")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.requestInfo, "requestInfo")
        object.write(self.accountID, "accountId")
        object.write(self.limit, "limit")
        object.write(self.offset, "offset")
        object.write(self.bookingDateFrom, "bookingDateFrom")
        object.write(self.bookingDateTo, "bookingDateTo")
        try object.finish()
    }
}

nonisolated extension GetAccountTransactionsRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
        check.text(self.accountID, "accountId", minLength: 1, maxLength: 256)
    }
}

/// A page of transactions.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountTransactionsResponse`
public nonisolated struct GetAccountTransactionsResponse: Codable, Hashable, Sendable {
    /// What the answer repeats of the request.
    public let originalRequestInfo: OriginalRequestInfo
    /// Where the next page starts, as given in the answer before. Opaque, may hold characters such as `$`.
    public let offset: String?
    /// The transactions of the page.
    public let transactions: [Transaction]?
    /// Notices that do not make the answer wrong, such as filters that were ignored.
    public let messages: [Notice]?

    public init(
        originalRequestInfo: OriginalRequestInfo,
        offset: String? = nil,
        transactions: [Transaction]? = nil,
        messages: [Notice]? = nil
    ) {
        self.originalRequestInfo = originalRequestInfo
        self.offset = offset
        self.transactions = transactions
        self.messages = messages
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.originalRequestInfo = try object.required("originalRequestInfo")
        self.offset = object.optional("offset")
        self.transactions = object.optional("transactions")
        self.messages = object.optional("messages")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.originalRequestInfo, "originalRequestInfo")
        object.write(self.offset, "offset")
        object.write(self.transactions, "transactions")
        object.write(self.messages, "messages")
        try object.finish()
    }
}

nonisolated extension GetAccountTransactionsResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.originalRequestInfo, "originalRequestInfo")
        check.member(self.transactions, "transactions")
        check.member(self.messages, "messages")
    }
}

/// A transaction of an account.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/Transaction`
public nonisolated struct Transaction: Codable, Hashable, Sendable {
    /// Handle of the transaction.
    public let transactionID: String?
    /// When it was booked.
    public let bookingDateTime: DateTime?
    /// When it was traded.
    public let tradeDate: DateTime?
    /// An amount of money. It has no sign; the direction stands beside it.
    public let transactionAmount: Amount?
    /// What the payment is for, in free text.
    public let remittanceInformationUnstructured: String?
    /// State, a code such as `ACSC` (ISO 20022, settlement completed).
    public let status: String?
    /// Direction of an amount, for amounts have no sign. `CREDIT` is money of the holder, or money received.
    public let creditDebitIndicator: CreditDebitIndicator?
    /// Name and address of who started the payment, in lines.
    public let initiatorNameAddress: [String]?
    /// Name and address of the sender, in lines.
    public let senderNameAddress: [String]?
    /// Name of the sender.
    public let senderName: String?
    /// Account of the sender.
    public let senderAccountNumber: String?
    /// What kind of number an account number is.
    public let senderAccountNumberScheme: AccountNumberScheme?
    /// Part of the sender's account that is used for mass payments.
    public let senderAccountMassPayment: String?
    /// BIC of the sender's bank.
    public let senderBankBICOrSwift: String?
    /// Name of the sender's bank.
    public let senderBankName: String?
    /// Code of the sender's bank.
    public let senderBankCode: String?
    /// Country of the sender's bank.
    public let senderBankCountryCode: String?
    /// Address of the sender's bank, in lines.
    public let senderBankAddress: [String]?
    /// Name and address of the recipient, in lines.
    public let recipientNameAddress: [String]?
    /// Name of the recipient.
    public let recipientName: String?
    /// Account of the recipient.
    public let recipientAccountNumber: String?
    /// What kind of number an account number is.
    public let recipientAccountNumberScheme: AccountNumberScheme?
    /// Part of the recipient's account that is used for mass payments.
    public let recipientAccountMassPayment: String?
    /// BIC of the recipient's bank.
    public let recipientBankBICOrSwift: String?
    /// Name of the recipient's bank.
    public let recipientBankName: String?
    /// Code of the recipient's bank.
    public let recipientBankCode: String?
    /// Country of the recipient's bank.
    public let recipientBankCountryCode: String?
    /// Address of the recipient's bank, in lines.
    public let recipientBankAddress: [String]?
    /// Kind of transaction in the words of the bank.
    public let transactionType: String?
    /// What a bank adds, as names and values; banks with the Polish API profile only. Documented as an object of
    /// strings, but a JSON document inside of a string has been recorded.
    public let auxData: AuxData?
    /// Balance of the account after booking.
    public let postTransactionBalance: Decimal?
    /// Merchant category code.
    public let mcc: String?
    /// Why it was rejected.
    public let rejectionReason: String?
    /// When it was rejected.
    public let rejectionDate: DateTime?
    /// When a hold ends.
    public let holdExpirationDate: DateTime?

    public init(
        transactionID: String? = nil,
        bookingDateTime: DateTime? = nil,
        tradeDate: DateTime? = nil,
        transactionAmount: Amount? = nil,
        remittanceInformationUnstructured: String? = nil,
        status: String? = nil,
        creditDebitIndicator: CreditDebitIndicator? = nil,
        initiatorNameAddress: [String]? = nil,
        senderNameAddress: [String]? = nil,
        senderName: String? = nil,
        senderAccountNumber: String? = nil,
        senderAccountNumberScheme: AccountNumberScheme? = nil,
        senderAccountMassPayment: String? = nil,
        senderBankBICOrSwift: String? = nil,
        senderBankName: String? = nil,
        senderBankCode: String? = nil,
        senderBankCountryCode: String? = nil,
        senderBankAddress: [String]? = nil,
        recipientNameAddress: [String]? = nil,
        recipientName: String? = nil,
        recipientAccountNumber: String? = nil,
        recipientAccountNumberScheme: AccountNumberScheme? = nil,
        recipientAccountMassPayment: String? = nil,
        recipientBankBICOrSwift: String? = nil,
        recipientBankName: String? = nil,
        recipientBankCode: String? = nil,
        recipientBankCountryCode: String? = nil,
        recipientBankAddress: [String]? = nil,
        transactionType: String? = nil,
        auxData: AuxData? = nil,
        postTransactionBalance: Decimal? = nil,
        mcc: String? = nil,
        rejectionReason: String? = nil,
        rejectionDate: DateTime? = nil,
        holdExpirationDate: DateTime? = nil
    ) {
        self.transactionID = transactionID
        self.bookingDateTime = bookingDateTime
        self.tradeDate = tradeDate
        self.transactionAmount = transactionAmount
        self.remittanceInformationUnstructured = remittanceInformationUnstructured
        self.status = status
        self.creditDebitIndicator = creditDebitIndicator
        self.initiatorNameAddress = initiatorNameAddress
        self.senderNameAddress = senderNameAddress
        self.senderName = senderName
        self.senderAccountNumber = senderAccountNumber
        self.senderAccountNumberScheme = senderAccountNumberScheme
        self.senderAccountMassPayment = senderAccountMassPayment
        self.senderBankBICOrSwift = senderBankBICOrSwift
        self.senderBankName = senderBankName
        self.senderBankCode = senderBankCode
        self.senderBankCountryCode = senderBankCountryCode
        self.senderBankAddress = senderBankAddress
        self.recipientNameAddress = recipientNameAddress
        self.recipientName = recipientName
        self.recipientAccountNumber = recipientAccountNumber
        self.recipientAccountNumberScheme = recipientAccountNumberScheme
        self.recipientAccountMassPayment = recipientAccountMassPayment
        self.recipientBankBICOrSwift = recipientBankBICOrSwift
        self.recipientBankName = recipientBankName
        self.recipientBankCode = recipientBankCode
        self.recipientBankCountryCode = recipientBankCountryCode
        self.recipientBankAddress = recipientBankAddress
        self.transactionType = transactionType
        self.auxData = auxData
        self.postTransactionBalance = postTransactionBalance
        self.mcc = mcc
        self.rejectionReason = rejectionReason
        self.rejectionDate = rejectionDate
        self.holdExpirationDate = holdExpirationDate
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.transactionID = object.optional("transactionId")
        self.bookingDateTime = object.optional("bookingDateTime")
        self.tradeDate = object.optional("tradeDate")
        self.transactionAmount = object.optional("transactionAmount")
        self.remittanceInformationUnstructured = object.optional("remittanceInformationUnstructured")
        self.status = object.optional("status")
        self.creditDebitIndicator = object.optional("creditDebitIndicator")
        self.initiatorNameAddress = object.optional("initiatorNameAddress")
        self.senderNameAddress = object.optional("senderNameAddress")
        self.senderName = object.optional("senderName")
        self.senderAccountNumber = object.optional("senderAccountNumber")
        self.senderAccountNumberScheme = object.optional("senderAccountNumberScheme")
        self.senderAccountMassPayment = object.optional("senderAccountMassPayment")
        self.senderBankBICOrSwift = object.optional("senderBankBicOrSwift")
        self.senderBankName = object.optional("senderBankName")
        self.senderBankCode = object.optional("senderBankCode")
        self.senderBankCountryCode = object.optional("senderBankCountryCode")
        self.senderBankAddress = object.optional("senderBankAddress")
        self.recipientNameAddress = object.optional("recipientNameAddress")
        self.recipientName = object.optional("recipientName")
        self.recipientAccountNumber = object.optional("recipientAccountNumber")
        self.recipientAccountNumberScheme = object.optional("recipientAccountNumberScheme")
        self.recipientAccountMassPayment = object.optional("recipientAccountMassPayment")
        self.recipientBankBICOrSwift = object.optional("recipientBankBicOrSwift")
        self.recipientBankName = object.optional("recipientBankName")
        self.recipientBankCode = object.optional("recipientBankCode")
        self.recipientBankCountryCode = object.optional("recipientBankCountryCode")
        self.recipientBankAddress = object.optional("recipientBankAddress")
        self.transactionType = object.optional("transactionType")
        self.auxData = object.optional("auxData")
        self.postTransactionBalance = object.optional("postTransactionBalance")
        self.mcc = object.optional("mcc")
        self.rejectionReason = object.optional("rejectionReason")
        self.rejectionDate = object.optional("rejectionDate")
        self.holdExpirationDate = object.optional("holdExpirationDate")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.transactionID, "transactionId")
        object.write(self.bookingDateTime, "bookingDateTime")
        object.write(self.tradeDate, "tradeDate")
        object.write(self.transactionAmount, "transactionAmount")
        object.write(self.remittanceInformationUnstructured, "remittanceInformationUnstructured")
        object.write(self.status, "status")
        object.write(self.creditDebitIndicator, "creditDebitIndicator")
        object.write(self.initiatorNameAddress, "initiatorNameAddress")
        object.write(self.senderNameAddress, "senderNameAddress")
        object.write(self.senderName, "senderName")
        object.write(self.senderAccountNumber, "senderAccountNumber")
        object.write(self.senderAccountNumberScheme, "senderAccountNumberScheme")
        object.write(self.senderAccountMassPayment, "senderAccountMassPayment")
        object.write(self.senderBankBICOrSwift, "senderBankBicOrSwift")
        object.write(self.senderBankName, "senderBankName")
        object.write(self.senderBankCode, "senderBankCode")
        object.write(self.senderBankCountryCode, "senderBankCountryCode")
        object.write(self.senderBankAddress, "senderBankAddress")
        object.write(self.recipientNameAddress, "recipientNameAddress")
        object.write(self.recipientName, "recipientName")
        object.write(self.recipientAccountNumber, "recipientAccountNumber")
        object.write(self.recipientAccountNumberScheme, "recipientAccountNumberScheme")
        object.write(self.recipientAccountMassPayment, "recipientAccountMassPayment")
        object.write(self.recipientBankBICOrSwift, "recipientBankBicOrSwift")
        object.write(self.recipientBankName, "recipientBankName")
        object.write(self.recipientBankCode, "recipientBankCode")
        object.write(self.recipientBankCountryCode, "recipientBankCountryCode")
        object.write(self.recipientBankAddress, "recipientBankAddress")
        object.write(self.transactionType, "transactionType")
        object.write(self.auxData, "auxData")
        object.write(self.postTransactionBalance, "postTransactionBalance")
        object.write(self.mcc, "mcc")
        object.write(self.rejectionReason, "rejectionReason")
        object.write(self.rejectionDate, "rejectionDate")
        object.write(self.holdExpirationDate, "holdExpirationDate")
        try object.finish()
    }
}

nonisolated extension Transaction: MaskedDescription {
    public static var maskedMembers: [String] {
        [
            "remittanceInformationUnstructured",
            "initiatorNameAddress",
            "senderNameAddress",
            "senderName",
            "senderAccountNumber",
            "senderAccountMassPayment",
            "recipientNameAddress",
            "recipientName",
            "recipientAccountNumber",
            "recipientAccountMassPayment",
            "auxData",
        ]
    }
}

nonisolated extension Transaction: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.creditDebitIndicator, "creditDebitIndicator")
        check.member(self.senderAccountNumberScheme, "senderAccountNumberScheme")
        check.member(self.recipientAccountNumberScheme, "recipientAccountNumberScheme")
        check.member(self.auxData, "auxData")
    }
}

/// A notice beside an answer.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/Notice`
public nonisolated struct Notice: Codable, Hashable, Sendable {
    /// What a notice is about.
    public let code: NoticeCode?
    /// The notice in words.
    public let description: String?

    public init(
        code: NoticeCode? = nil,
        description: String? = nil
    ) {
        self.code = code
        self.description = description
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.code = object.optional("code")
        self.description = object.optional("description")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.code, "code")
        object.write(self.description, "description")
        try object.finish()
    }
}

nonisolated extension Notice: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.code, "code")
    }
}

/// What a notice is about.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/NoticeCode`
public nonisolated enum NoticeCode: OpenEnum {
    case ignoredDateFilters
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "IGNORED_DATE_FILTERS": self = .ignoredDateFilters
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ignoredDateFilters: return "IGNORED_DATE_FILTERS"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension NoticeCode: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Asks for one transaction.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountTransactionRequest`
public nonisolated struct GetAccountTransactionRequest: Codable, Hashable, Sendable {
    /// Who asks, under which consent, and whether the user is present. For banks that check it, send `psuAgent`
    /// together with `isLivePsuRequest` and `psuIPAddress`.
    public var requestInfo: RequestInfo
    /// Identifies an account, the `resourceId` of the list of accounts. Opaque, may hold colons.
    ///
    /// Length: 1 to 256 characters.
    public var accountID: String
    /// Handle of the transaction, from the list.
    public var transactionID: String

    public init(
        requestInfo: RequestInfo,
        accountID: String,
        transactionID: String
    ) {
        self.requestInfo = requestInfo
        self.accountID = accountID
        self.transactionID = transactionID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.requestInfo = try object.required("requestInfo")
        self.accountID = try object.required("accountId")
        self.transactionID = try object.required("transactionId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.requestInfo, "requestInfo")
        object.write(self.accountID, "accountId")
        object.write(self.transactionID, "transactionId")
        try object.finish()
    }
}

nonisolated extension GetAccountTransactionRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
        check.text(self.accountID, "accountId", minLength: 1, maxLength: 256)
    }
}

/// A transaction, beside what the answer repeats of the request.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountTransactionResponse`
public nonisolated struct GetAccountTransactionResponse: Codable, Hashable, Sendable {
    /// What the answer repeats of the request.
    public let originalRequestInfo: OriginalRequestInfo
    /// Handle of the transaction.
    public let transactionID: String?
    /// When it was booked.
    public let bookingDateTime: DateTime?
    /// When it was traded.
    public let tradeDate: DateTime?
    /// An amount of money. It has no sign; the direction stands beside it.
    public let transactionAmount: Amount?
    /// What the payment is for, in free text.
    public let remittanceInformationUnstructured: String?
    /// State, a code such as `ACSC` (ISO 20022, settlement completed).
    public let status: String?
    /// Direction of an amount, for amounts have no sign. `CREDIT` is money of the holder, or money received.
    public let creditDebitIndicator: CreditDebitIndicator?
    /// Name and address of who started the payment, in lines.
    public let initiatorNameAddress: [String]?
    /// Name and address of the sender, in lines.
    public let senderNameAddress: [String]?
    /// Name of the sender.
    public let senderName: String?
    /// Account of the sender.
    public let senderAccountNumber: String?
    /// What kind of number an account number is.
    public let senderAccountNumberScheme: AccountNumberScheme?
    /// Part of the sender's account that is used for mass payments.
    public let senderAccountMassPayment: String?
    /// BIC of the sender's bank.
    public let senderBankBICOrSwift: String?
    /// Name of the sender's bank.
    public let senderBankName: String?
    /// Code of the sender's bank.
    public let senderBankCode: String?
    /// Country of the sender's bank.
    public let senderBankCountryCode: String?
    /// Address of the sender's bank, in lines.
    public let senderBankAddress: [String]?
    /// Name and address of the recipient, in lines.
    public let recipientNameAddress: [String]?
    /// Name of the recipient.
    public let recipientName: String?
    /// Account of the recipient.
    public let recipientAccountNumber: String?
    /// What kind of number an account number is.
    public let recipientAccountNumberScheme: AccountNumberScheme?
    /// Part of the recipient's account that is used for mass payments.
    public let recipientAccountMassPayment: String?
    /// BIC of the recipient's bank.
    public let recipientBankBICOrSwift: String?
    /// Name of the recipient's bank.
    public let recipientBankName: String?
    /// Code of the recipient's bank.
    public let recipientBankCode: String?
    /// Country of the recipient's bank.
    public let recipientBankCountryCode: String?
    /// Address of the recipient's bank, in lines.
    public let recipientBankAddress: [String]?
    /// Kind of transaction in the words of the bank.
    public let transactionType: String?
    /// What a bank adds, as names and values; banks with the Polish API profile only. Documented as an object of
    /// strings, but a JSON document inside of a string has been recorded.
    public let auxData: AuxData?
    /// Balance of the account after booking.
    public let postTransactionBalance: Decimal?
    /// Merchant category code.
    public let mcc: String?
    /// Why it was rejected.
    public let rejectionReason: String?
    /// When it was rejected.
    public let rejectionDate: DateTime?
    /// When a hold ends.
    public let holdExpirationDate: DateTime?

    public init(
        originalRequestInfo: OriginalRequestInfo,
        transactionID: String? = nil,
        bookingDateTime: DateTime? = nil,
        tradeDate: DateTime? = nil,
        transactionAmount: Amount? = nil,
        remittanceInformationUnstructured: String? = nil,
        status: String? = nil,
        creditDebitIndicator: CreditDebitIndicator? = nil,
        initiatorNameAddress: [String]? = nil,
        senderNameAddress: [String]? = nil,
        senderName: String? = nil,
        senderAccountNumber: String? = nil,
        senderAccountNumberScheme: AccountNumberScheme? = nil,
        senderAccountMassPayment: String? = nil,
        senderBankBICOrSwift: String? = nil,
        senderBankName: String? = nil,
        senderBankCode: String? = nil,
        senderBankCountryCode: String? = nil,
        senderBankAddress: [String]? = nil,
        recipientNameAddress: [String]? = nil,
        recipientName: String? = nil,
        recipientAccountNumber: String? = nil,
        recipientAccountNumberScheme: AccountNumberScheme? = nil,
        recipientAccountMassPayment: String? = nil,
        recipientBankBICOrSwift: String? = nil,
        recipientBankName: String? = nil,
        recipientBankCode: String? = nil,
        recipientBankCountryCode: String? = nil,
        recipientBankAddress: [String]? = nil,
        transactionType: String? = nil,
        auxData: AuxData? = nil,
        postTransactionBalance: Decimal? = nil,
        mcc: String? = nil,
        rejectionReason: String? = nil,
        rejectionDate: DateTime? = nil,
        holdExpirationDate: DateTime? = nil
    ) {
        self.originalRequestInfo = originalRequestInfo
        self.transactionID = transactionID
        self.bookingDateTime = bookingDateTime
        self.tradeDate = tradeDate
        self.transactionAmount = transactionAmount
        self.remittanceInformationUnstructured = remittanceInformationUnstructured
        self.status = status
        self.creditDebitIndicator = creditDebitIndicator
        self.initiatorNameAddress = initiatorNameAddress
        self.senderNameAddress = senderNameAddress
        self.senderName = senderName
        self.senderAccountNumber = senderAccountNumber
        self.senderAccountNumberScheme = senderAccountNumberScheme
        self.senderAccountMassPayment = senderAccountMassPayment
        self.senderBankBICOrSwift = senderBankBICOrSwift
        self.senderBankName = senderBankName
        self.senderBankCode = senderBankCode
        self.senderBankCountryCode = senderBankCountryCode
        self.senderBankAddress = senderBankAddress
        self.recipientNameAddress = recipientNameAddress
        self.recipientName = recipientName
        self.recipientAccountNumber = recipientAccountNumber
        self.recipientAccountNumberScheme = recipientAccountNumberScheme
        self.recipientAccountMassPayment = recipientAccountMassPayment
        self.recipientBankBICOrSwift = recipientBankBICOrSwift
        self.recipientBankName = recipientBankName
        self.recipientBankCode = recipientBankCode
        self.recipientBankCountryCode = recipientBankCountryCode
        self.recipientBankAddress = recipientBankAddress
        self.transactionType = transactionType
        self.auxData = auxData
        self.postTransactionBalance = postTransactionBalance
        self.mcc = mcc
        self.rejectionReason = rejectionReason
        self.rejectionDate = rejectionDate
        self.holdExpirationDate = holdExpirationDate
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.originalRequestInfo = try object.required("originalRequestInfo")
        self.transactionID = object.optional("transactionId")
        self.bookingDateTime = object.optional("bookingDateTime")
        self.tradeDate = object.optional("tradeDate")
        self.transactionAmount = object.optional("transactionAmount")
        self.remittanceInformationUnstructured = object.optional("remittanceInformationUnstructured")
        self.status = object.optional("status")
        self.creditDebitIndicator = object.optional("creditDebitIndicator")
        self.initiatorNameAddress = object.optional("initiatorNameAddress")
        self.senderNameAddress = object.optional("senderNameAddress")
        self.senderName = object.optional("senderName")
        self.senderAccountNumber = object.optional("senderAccountNumber")
        self.senderAccountNumberScheme = object.optional("senderAccountNumberScheme")
        self.senderAccountMassPayment = object.optional("senderAccountMassPayment")
        self.senderBankBICOrSwift = object.optional("senderBankBicOrSwift")
        self.senderBankName = object.optional("senderBankName")
        self.senderBankCode = object.optional("senderBankCode")
        self.senderBankCountryCode = object.optional("senderBankCountryCode")
        self.senderBankAddress = object.optional("senderBankAddress")
        self.recipientNameAddress = object.optional("recipientNameAddress")
        self.recipientName = object.optional("recipientName")
        self.recipientAccountNumber = object.optional("recipientAccountNumber")
        self.recipientAccountNumberScheme = object.optional("recipientAccountNumberScheme")
        self.recipientAccountMassPayment = object.optional("recipientAccountMassPayment")
        self.recipientBankBICOrSwift = object.optional("recipientBankBicOrSwift")
        self.recipientBankName = object.optional("recipientBankName")
        self.recipientBankCode = object.optional("recipientBankCode")
        self.recipientBankCountryCode = object.optional("recipientBankCountryCode")
        self.recipientBankAddress = object.optional("recipientBankAddress")
        self.transactionType = object.optional("transactionType")
        self.auxData = object.optional("auxData")
        self.postTransactionBalance = object.optional("postTransactionBalance")
        self.mcc = object.optional("mcc")
        self.rejectionReason = object.optional("rejectionReason")
        self.rejectionDate = object.optional("rejectionDate")
        self.holdExpirationDate = object.optional("holdExpirationDate")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.originalRequestInfo, "originalRequestInfo")
        object.write(self.transactionID, "transactionId")
        object.write(self.bookingDateTime, "bookingDateTime")
        object.write(self.tradeDate, "tradeDate")
        object.write(self.transactionAmount, "transactionAmount")
        object.write(self.remittanceInformationUnstructured, "remittanceInformationUnstructured")
        object.write(self.status, "status")
        object.write(self.creditDebitIndicator, "creditDebitIndicator")
        object.write(self.initiatorNameAddress, "initiatorNameAddress")
        object.write(self.senderNameAddress, "senderNameAddress")
        object.write(self.senderName, "senderName")
        object.write(self.senderAccountNumber, "senderAccountNumber")
        object.write(self.senderAccountNumberScheme, "senderAccountNumberScheme")
        object.write(self.senderAccountMassPayment, "senderAccountMassPayment")
        object.write(self.senderBankBICOrSwift, "senderBankBicOrSwift")
        object.write(self.senderBankName, "senderBankName")
        object.write(self.senderBankCode, "senderBankCode")
        object.write(self.senderBankCountryCode, "senderBankCountryCode")
        object.write(self.senderBankAddress, "senderBankAddress")
        object.write(self.recipientNameAddress, "recipientNameAddress")
        object.write(self.recipientName, "recipientName")
        object.write(self.recipientAccountNumber, "recipientAccountNumber")
        object.write(self.recipientAccountNumberScheme, "recipientAccountNumberScheme")
        object.write(self.recipientAccountMassPayment, "recipientAccountMassPayment")
        object.write(self.recipientBankBICOrSwift, "recipientBankBicOrSwift")
        object.write(self.recipientBankName, "recipientBankName")
        object.write(self.recipientBankCode, "recipientBankCode")
        object.write(self.recipientBankCountryCode, "recipientBankCountryCode")
        object.write(self.recipientBankAddress, "recipientBankAddress")
        object.write(self.transactionType, "transactionType")
        object.write(self.auxData, "auxData")
        object.write(self.postTransactionBalance, "postTransactionBalance")
        object.write(self.mcc, "mcc")
        object.write(self.rejectionReason, "rejectionReason")
        object.write(self.rejectionDate, "rejectionDate")
        object.write(self.holdExpirationDate, "holdExpirationDate")
        try object.finish()
    }
}

nonisolated extension GetAccountTransactionResponse: MaskedDescription {
    public static var maskedMembers: [String] {
        [
            "remittanceInformationUnstructured",
            "initiatorNameAddress",
            "senderNameAddress",
            "senderName",
            "senderAccountNumber",
            "senderAccountMassPayment",
            "recipientNameAddress",
            "recipientName",
            "recipientAccountNumber",
            "recipientAccountMassPayment",
            "auxData",
        ]
    }
}

nonisolated extension GetAccountTransactionResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.originalRequestInfo, "originalRequestInfo")
        check.member(self.creditDebitIndicator, "creditDebitIndicator")
        check.member(self.senderAccountNumberScheme, "senderAccountNumberScheme")
        check.member(self.recipientAccountNumberScheme, "recipientAccountNumberScheme")
        check.member(self.auxData, "auxData")
    }
}
