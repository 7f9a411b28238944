// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Flat error envelope, used by most services.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ErrorMessage`
public nonisolated struct ErrorMessage: Codable, Hashable, Sendable {
    /// What kind of error, as a code of the service
    public let code: LenientID?
    /// What went wrong, for developers
    public let message: String?
    /// HTTP status, repeated as a string
    public let status: String?
    /// Short name of the error
    public let title: String?
    /// Severity, for example `error`
    public let level: String?
    /// Text that can be shown to an end user; may be empty
    public let userMessage: String?
    /// Words that group errors; may be empty
    public let tags: String?
    /// Asset that the error is about
    public let assetID: String?
    /// Account that the error is about
    public let accountID: LenientID?
    /// Reference that the partner gave to the request
    public let externalTransactionID: String?

    public init(
        code: LenientID? = nil,
        message: String? = nil,
        status: String? = nil,
        title: String? = nil,
        level: String? = nil,
        userMessage: String? = nil,
        tags: String? = nil,
        assetID: String? = nil,
        accountID: LenientID? = nil,
        externalTransactionID: String? = nil
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.title = title
        self.level = level
        self.userMessage = userMessage
        self.tags = tags
        self.assetID = assetID
        self.accountID = accountID
        self.externalTransactionID = externalTransactionID
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.code = object.optional("code")
        self.message = object.optional("message")
        self.status = object.optional("status")
        self.title = object.optional("title")
        self.level = object.optional("level")
        self.userMessage = object.optional("user_message")
        self.tags = object.optional("tags")
        self.assetID = object.optional("assetId")
        self.accountID = object.optional("accountId")
        self.externalTransactionID = object.optional("externalTransactionId")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.code, "code")
        object.write(self.message, "message")
        object.write(self.status, "status")
        object.write(self.title, "title")
        object.write(self.level, "level")
        object.write(self.userMessage, "user_message")
        object.write(self.tags, "tags")
        object.write(self.assetID, "assetId")
        object.write(self.accountID, "accountId")
        object.write(self.externalTransactionID, "externalTransactionId")
        try object.finish()
    }
}

/// Kind of report: verification of assets, verification of income, cash flow of a business.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportType`
public nonisolated enum ReportType: OpenEnum {
    case verificationOfAssets
    case verificationOfIncome
    case cashFlowBusiness
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "voa": self = .verificationOfAssets
        case "voi": self = .verificationOfIncome
        case "cfrb": self = .cashFlowBusiness
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .verificationOfAssets: return "voa"
        case .verificationOfIncome: return "voi"
        case .cashFlowBusiness: return "cfrb"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// State of a report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportStatus`
public nonisolated enum ReportStatus: OpenEnum {
    case inProgress
    case success
    case failure
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "inProgress": self = .inProgress
        case "success": self = .success
        case "failure": self = .failure
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .inProgress: return "inProgress"
        case .success: return "success"
        case .failure: return "failure"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// What a verification-of-assets report shall cover.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/VOAReportConstraints`
public nonisolated struct VOAReportConstraints: Codable, Hashable, Sendable {
    /// Identifiers of the accounts to cover, separated by blanks; all accounts unless given
    public var accountIDs: String?
    /// Labels printed on the report, at most five
    ///
    /// Count: at most 5 elements.
    public var reportCustomFields: [ReportCustomField]?
    /// Start of the time covered
    public var fromDate: Date?
    /// Whether to include a summary of insufficient-funds fees
    public var showNsf: Bool?
    /// Lowest certainty of the income streams to include, 0 to 100
    public var incomeStreamConfidenceMinimum: Int32?

    public init(
        accountIDs: String? = nil,
        reportCustomFields: [ReportCustomField]? = nil,
        fromDate: Date? = nil,
        showNsf: Bool? = nil,
        incomeStreamConfidenceMinimum: Int32? = nil
    ) {
        self.accountIDs = accountIDs
        self.reportCustomFields = reportCustomFields
        self.fromDate = fromDate
        self.showNsf = showNsf
        self.incomeStreamConfidenceMinimum = incomeStreamConfidenceMinimum
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.accountIDs = object.optional("accountIds")
        self.reportCustomFields = object.optional("reportCustomFields")
        self.fromDate = object.optional("fromDate", as: UnixSeconds.self)
        self.showNsf = object.optional("showNsf")
        self.incomeStreamConfidenceMinimum = object.optional("incomeStreamConfidenceMinimum")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountIDs, "accountIds")
        object.write(self.reportCustomFields, "reportCustomFields")
        object.write(self.fromDate, "fromDate", as: UnixSeconds.self)
        object.write(self.showNsf, "showNsf")
        object.write(self.incomeStreamConfidenceMinimum, "incomeStreamConfidenceMinimum")
        try object.finish()
    }
}

/// What a verification-of-income report shall cover.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/VOIReportConstraints`
public nonisolated struct VOIReportConstraints: Codable, Hashable, Sendable {
    /// Identifiers of the accounts to cover, separated by blanks; all accounts unless given
    public var accountIDs: String?
    /// Labels printed on the report, at most five
    ///
    /// Count: at most 5 elements.
    public var reportCustomFields: [ReportCustomField]?
    /// Start of the time covered
    public var fromDate: Date?
    /// Lowest certainty of the income streams to include, 0 to 100
    public var incomeStreamConfidenceMinimum: Int32?
    /// How the analytics are cut into periods
    public var analyticsReportData: AnalyticsReportData?
    /// The members beside the named ones.
    public var additionalProperties: [String: JSONValue]

    public init(
        accountIDs: String? = nil,
        reportCustomFields: [ReportCustomField]? = nil,
        fromDate: Date? = nil,
        incomeStreamConfidenceMinimum: Int32? = nil,
        analyticsReportData: AnalyticsReportData? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.accountIDs = accountIDs
        self.reportCustomFields = reportCustomFields
        self.fromDate = fromDate
        self.incomeStreamConfidenceMinimum = incomeStreamConfidenceMinimum
        self.analyticsReportData = analyticsReportData
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.accountIDs = object.optional("accountIds")
        self.reportCustomFields = object.optional("reportCustomFields")
        self.fromDate = object.optional("fromDate", as: UnixSeconds.self)
        self.incomeStreamConfidenceMinimum = object.optional("incomeStreamConfidenceMinimum")
        self.analyticsReportData = object.optional("analyticsReportData")
        self.additionalProperties = object.rest(excluding: [
            "accountIds",
            "reportCustomFields",
            "fromDate",
            "incomeStreamConfidenceMinimum",
            "analyticsReportData",
        ])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountIDs, "accountIds")
        object.write(self.reportCustomFields, "reportCustomFields")
        object.write(self.fromDate, "fromDate", as: UnixSeconds.self)
        object.write(self.incomeStreamConfidenceMinimum, "incomeStreamConfidenceMinimum")
        object.write(self.analyticsReportData, "analyticsReportData")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// Options of the analytics in a report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AnalyticsReportData`
public nonisolated struct AnalyticsReportData: Codable, Hashable, Sendable {
    /// Interval types wanted, at most two; `MONTHLY_CALENDAR` unless given
    ///
    /// Count: at most 2 elements.
    public var timeIntervalTypes: [TimeIntervalType]?
    /// The members beside the named ones.
    public var additionalProperties: [String: JSONValue]

    public init(
        timeIntervalTypes: [TimeIntervalType]? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.timeIntervalTypes = timeIntervalTypes
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.timeIntervalTypes = object.optional("timeIntervalTypes")
        self.additionalProperties = object.rest(excluding: ["timeIntervalTypes"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.timeIntervalTypes, "timeIntervalTypes")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// How the time covered is cut into periods. Calendar periods may be partial at both ends; rolling periods are counted
/// backwards from the end of the report, so only the earliest may be partial. A report has at most two interval types,
/// `MONTHLY_CALENDAR` unless asked otherwise.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/TimeIntervalType`
public nonisolated enum TimeIntervalType: OpenEnum {
    case daily
    case weeklyCalendar
    case weeklyRolling7
    case biWeeklyCalendar
    case biWeeklyRolling14
    case semiMonthlyCalendar
    case monthlyCalendar
    case monthlyRolling30
    case quarterlyCalendar
    case quarterlyRolling90
    case annually
    case historically
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "DAILY": self = .daily
        case "WEEKLY_CALENDAR": self = .weeklyCalendar
        case "WEEKLY_ROLLING_7": self = .weeklyRolling7
        case "BI_WEEKLY_CALENDAR": self = .biWeeklyCalendar
        case "BI_WEEKLY_ROLLING_14": self = .biWeeklyRolling14
        case "SEMI_MONTHLY_CALENDAR": self = .semiMonthlyCalendar
        case "MONTHLY_CALENDAR": self = .monthlyCalendar
        case "MONTHLY_ROLLING_30": self = .monthlyRolling30
        case "QUARTERLY_CALENDAR": self = .quarterlyCalendar
        case "QUARTERLY_ROLLING_90": self = .quarterlyRolling90
        case "ANNUALLY": self = .annually
        case "HISTORICALLY": self = .historically
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .daily: return "DAILY"
        case .weeklyCalendar: return "WEEKLY_CALENDAR"
        case .weeklyRolling7: return "WEEKLY_ROLLING_7"
        case .biWeeklyCalendar: return "BI_WEEKLY_CALENDAR"
        case .biWeeklyRolling14: return "BI_WEEKLY_ROLLING_14"
        case .semiMonthlyCalendar: return "SEMI_MONTHLY_CALENDAR"
        case .monthlyCalendar: return "MONTHLY_CALENDAR"
        case .monthlyRolling30: return "MONTHLY_ROLLING_30"
        case .quarterlyCalendar: return "QUARTERLY_CALENDAR"
        case .quarterlyRolling90: return "QUARTERLY_ROLLING_90"
        case .annually: return "ANNUALLY"
        case .historically: return "HISTORICALLY"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// What a cash-flow report shall cover.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowReportConstraints`
public nonisolated struct CashFlowReportConstraints: Codable, Hashable, Sendable {
    /// Identifiers of the accounts to cover, separated by blanks; all accounts unless given
    public var accountIDs: String?
    /// Labels printed on the report, at most five
    ///
    /// Count: at most 5 elements.
    public var reportCustomFields: [ReportCustomField]?
    /// Start of the time covered
    public var fromDate: Date?
    /// Whether to include a summary of insufficient-funds fees
    public var showNsf: Bool?
    /// Lowest certainty of the income streams to include, 0 to 100
    public var incomeStreamConfidenceMinimum: Int32?

    public init(
        accountIDs: String? = nil,
        reportCustomFields: [ReportCustomField]? = nil,
        fromDate: Date? = nil,
        showNsf: Bool? = nil,
        incomeStreamConfidenceMinimum: Int32? = nil
    ) {
        self.accountIDs = accountIDs
        self.reportCustomFields = reportCustomFields
        self.fromDate = fromDate
        self.showNsf = showNsf
        self.incomeStreamConfidenceMinimum = incomeStreamConfidenceMinimum
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.accountIDs = object.optional("accountIds")
        self.reportCustomFields = object.optional("reportCustomFields")
        self.fromDate = object.optional("fromDate", as: UnixSeconds.self)
        self.showNsf = object.optional("showNsf")
        self.incomeStreamConfidenceMinimum = object.optional("incomeStreamConfidenceMinimum")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountIDs, "accountIds")
        object.write(self.reportCustomFields, "reportCustomFields")
        object.write(self.fromDate, "fromDate", as: UnixSeconds.self)
        object.write(self.showNsf, "showNsf")
        object.write(self.incomeStreamConfidenceMinimum, "incomeStreamConfidenceMinimum")
        try object.finish()
    }
}

/// Echo of the options a report was asked for.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportConstraints`
public nonisolated struct ReportConstraints: Codable, Hashable, Sendable {
    /// Start of the time covered
    public let fromDate: Date?
    /// Labels printed on the report
    public let reportCustomFields: [ReportCustomField]?
    /// Accounts covered; a list here, although the request carries one string
    public let accountIDs: [LenientID]?
    /// Whether a summary of insufficient-funds fees is included
    public let showNsf: Bool?
    /// Lowest certainty of the income streams included
    public let incomeStreamConfidenceMinimum: Int32?
    /// How the analytics are cut into periods
    public let analyticsReportData: AnalyticsReportData?

    public init(
        fromDate: Date? = nil,
        reportCustomFields: [ReportCustomField]? = nil,
        accountIDs: [LenientID]? = nil,
        showNsf: Bool? = nil,
        incomeStreamConfidenceMinimum: Int32? = nil,
        analyticsReportData: AnalyticsReportData? = nil
    ) {
        self.fromDate = fromDate
        self.reportCustomFields = reportCustomFields
        self.accountIDs = accountIDs
        self.showNsf = showNsf
        self.incomeStreamConfidenceMinimum = incomeStreamConfidenceMinimum
        self.analyticsReportData = analyticsReportData
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.fromDate = object.optional("fromDate", as: UnixSeconds.self)
        self.reportCustomFields = object.optional("reportCustomFields")
        self.accountIDs = object.optional("accountIds")
        self.showNsf = object.optional("showNsf")
        self.incomeStreamConfidenceMinimum = object.optional("incomeStreamConfidenceMinimum")
        self.analyticsReportData = object.optional("analyticsReportData")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.fromDate, "fromDate", as: UnixSeconds.self)
        object.write(self.reportCustomFields, "reportCustomFields")
        object.write(self.accountIDs, "accountIds")
        object.write(self.showNsf, "showNsf")
        object.write(self.incomeStreamConfidenceMinimum, "incomeStreamConfidenceMinimum")
        object.write(self.analyticsReportData, "analyticsReportData")
        try object.finish()
    }
}

/// Data of the consumer as they were when the report was generated.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportConsumerDetails`
public nonisolated struct ReportConsumerDetails: Codable, Hashable, Sendable {
    /// Identifier of a consumer, the person a report is about: 32 lower-case hexadecimal digits in every known sample.
    public let id: String?
    /// Given name
    public let firstName: String?
    /// Middle name
    public let middleName: String?
    /// Family name
    public let lastName: String?
    /// Street address
    public let address: String?
    /// City or suburb
    public let city: String?
    /// State or territory
    public let state: String?
    /// Postcode
    public let zip: String?
    /// Telephone number
    public let phone: String?
    /// Last digits of the social security number (United States)
    public let ssn: String?
    /// E-mail address
    public let email: String?

    public init(
        id: String? = nil,
        firstName: String? = nil,
        middleName: String? = nil,
        lastName: String? = nil,
        address: String? = nil,
        city: String? = nil,
        state: String? = nil,
        zip: String? = nil,
        phone: String? = nil,
        ssn: String? = nil,
        email: String? = nil
    ) {
        self.id = id
        self.firstName = firstName
        self.middleName = middleName
        self.lastName = lastName
        self.address = address
        self.city = city
        self.state = state
        self.zip = zip
        self.phone = phone
        self.ssn = ssn
        self.email = email
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.firstName = object.optional("firstName")
        self.middleName = object.optional("middleName")
        self.lastName = object.optional("lastName")
        self.address = object.optional("address")
        self.city = object.optional("city")
        self.state = object.optional("state")
        self.zip = object.optional("zip")
        self.phone = object.optional("phone")
        self.ssn = object.optional("ssn")
        self.email = object.optional("email")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.firstName, "firstName")
        object.write(self.middleName, "middleName")
        object.write(self.lastName, "lastName")
        object.write(self.address, "address")
        object.write(self.city, "city")
        object.write(self.state, "state")
        object.write(self.zip, "zip")
        object.write(self.phone, "phone")
        object.write(self.ssn, "ssn")
        object.write(self.email, "email")
        try object.finish()
    }
}

nonisolated extension ReportConsumerDetails: MaskedDescription {
    public static var maskedMembers: [String] {
        ["firstName", "middleName", "lastName", "address", "city", "state", "zip", "phone", "ssn", "email"]
    }
}

/// Answer to the request for a report: the report exists and is being generated.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportAck`
public nonisolated struct ReportAck: Codable, Hashable, Sendable {
    /// Identifier of a report: 12 lower-case letters and digits, with a suffix such as `-cfrb` for some kinds of
    /// report.
    public let id: String
    /// The same identifier once more
    public let reportID: String?
    /// Live or testing customer
    public let customerType: CustomerType?
    /// Customer of the report; a number here
    public let customerID: LenientID?
    /// Identifier to trace the request
    public let requestID: String?
    /// Name of the partner that asked for the report
    public let requesterName: String?
    /// When the report was asked for
    public let createdDate: Date?
    /// Title of the report
    public let title: String?
    /// Consumer the report is about
    public let consumerID: String?
    /// Options the report was asked for
    public let constraints: ReportConstraints?
    /// Kind of report
    public let type: ReportType
    /// State of the report
    public let status: ReportStatus
    /// What asked for the report, for example `Finicity Connect`
    public let source: String?
    /// Identifier shared by the reports of a customer
    public let portfolioID: String?
    /// Last digits of the social security number (United States)
    public let consumerSSN: String?
    /// Data of the consumer
    public let consumerDetails: ReportConsumerDetails?
    /// What went wrong, when the state is `failure`
    public let errors: [ErrorMessage]?

    public init(
        id: String,
        type: ReportType,
        status: ReportStatus,
        reportID: String? = nil,
        customerType: CustomerType? = nil,
        customerID: LenientID? = nil,
        requestID: String? = nil,
        requesterName: String? = nil,
        createdDate: Date? = nil,
        title: String? = nil,
        consumerID: String? = nil,
        constraints: ReportConstraints? = nil,
        source: String? = nil,
        portfolioID: String? = nil,
        consumerSSN: String? = nil,
        consumerDetails: ReportConsumerDetails? = nil,
        errors: [ErrorMessage]? = nil
    ) {
        self.id = id
        self.reportID = reportID
        self.customerType = customerType
        self.customerID = customerID
        self.requestID = requestID
        self.requesterName = requesterName
        self.createdDate = createdDate
        self.title = title
        self.consumerID = consumerID
        self.constraints = constraints
        self.type = type
        self.status = status
        self.source = source
        self.portfolioID = portfolioID
        self.consumerSSN = consumerSSN
        self.consumerDetails = consumerDetails
        self.errors = errors
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.type = try object.required("type")
        self.status = try object.required("status")
        self.reportID = object.optional("reportId")
        self.customerType = object.optional("customerType")
        self.customerID = object.optional("customerId")
        self.requestID = object.optional("requestId")
        self.requesterName = object.optional("requesterName")
        self.createdDate = object.optional("createdDate", as: UnixSeconds.self)
        self.title = object.optional("title")
        self.consumerID = object.optional("consumerId")
        self.constraints = object.optional("constraints")
        self.source = object.optional("source")
        self.portfolioID = object.optional("portfolioId")
        self.consumerSSN = object.optional("consumerSsn")
        self.consumerDetails = object.optional("consumerDetails")
        self.errors = object.optional("errors")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.reportID, "reportId")
        object.write(self.customerType, "customerType")
        object.write(self.customerID, "customerId")
        object.write(self.requestID, "requestId")
        object.write(self.requesterName, "requesterName")
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        object.write(self.title, "title")
        object.write(self.consumerID, "consumerId")
        object.write(self.constraints, "constraints")
        object.write(self.type, "type")
        object.write(self.status, "status")
        object.write(self.source, "source")
        object.write(self.portfolioID, "portfolioId")
        object.write(self.consumerSSN, "consumerSsn")
        object.write(self.consumerDetails, "consumerDetails")
        object.write(self.errors, "errors")
        try object.finish()
    }
}

nonisolated extension ReportAck: MaskedDescription {
    public static var maskedMembers: [String] {
        ["consumerSsn"]
    }
}

/// Reports of a customer.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportSummaries`
public nonisolated struct ReportSummaries: Codable, Hashable, Sendable {
    /// One entry for each report
    public let reports: [ReportSummary]

    public init(
        reports: [ReportSummary]
    ) {
        self.reports = reports
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.reports = try object.required("reports")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.reports, "reports")
        try object.finish()
    }
}

/// A report in a list.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportSummary`
public nonisolated struct ReportSummary: Codable, Hashable, Sendable {
    /// Identifier of a report: 12 lower-case letters and digits, with a suffix such as `-cfrb` for some kinds of
    /// report.
    public let id: String
    /// The same identifier once more
    public let reportID: String?
    /// Identifier to trace the request
    public let requestID: String?
    /// Name of the partner that asked for the report
    public let requesterName: String?
    /// When the report was asked for
    public let createdDate: Date?
    /// Consumer the report is about
    public let consumerID: String?
    /// Last digits of the social security number (United States)
    public let consumerSSN: String?
    /// Kind of report
    public let type: ReportType?
    /// State of the report
    public let status: ReportStatus

    public init(
        id: String,
        status: ReportStatus,
        reportID: String? = nil,
        requestID: String? = nil,
        requesterName: String? = nil,
        createdDate: Date? = nil,
        consumerID: String? = nil,
        consumerSSN: String? = nil,
        type: ReportType? = nil
    ) {
        self.id = id
        self.reportID = reportID
        self.requestID = requestID
        self.requesterName = requesterName
        self.createdDate = createdDate
        self.consumerID = consumerID
        self.consumerSSN = consumerSSN
        self.type = type
        self.status = status
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.status = try object.required("status")
        self.reportID = object.optional("reportId")
        self.requestID = object.optional("requestId")
        self.requesterName = object.optional("requesterName")
        self.createdDate = object.optional("createdDate", as: UnixSeconds.self)
        self.consumerID = object.optional("consumerId")
        self.consumerSSN = object.optional("consumerSsn")
        self.type = object.optional("type")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.reportID, "reportId")
        object.write(self.requestID, "requestId")
        object.write(self.requesterName, "requesterName")
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        object.write(self.consumerID, "consumerId")
        object.write(self.consumerSSN, "consumerSsn")
        object.write(self.type, "type")
        object.write(self.status, "status")
        try object.finish()
    }
}

nonisolated extension ReportSummary: MaskedDescription {
    public static var maskedMembers: [String] {
        ["consumerSsn"]
    }
}
