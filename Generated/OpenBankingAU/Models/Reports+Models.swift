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

/// A generated report. One shape serves all kinds: `type` tells which of the members to expect. While the report is
/// being generated, only the members of its acknowledgement are there.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Report`
public nonisolated struct Report: Codable, Hashable, Sendable {
    /// Identifier of a report: 12 lower-case letters and digits, with a suffix such as `-cfrb` for some kinds of
    /// report.
    public let id: String?
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
    public let type: ReportType?
    /// State of the report
    public let status: ReportStatus?
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
    /// Start of the time covered
    public let startDate: Date?
    /// End of the time covered
    public let endDate: Date?
    /// Number of days covered
    public let days: Int?
    /// True when the history is long enough for the kind of report
    public let seasoned: Bool?
    /// Institutions with the accounts covered
    public let institutions: [ReportInstitution]?
    /// Sum of the available balances; verification of assets
    public let consolidatedAvailableBalance: Decimal?
    /// Totals over all accounts; verification of assets
    public let assets: ReportAssetSummary?
    /// Analytics over all accounts; verification of income
    public let customerAnalytics: Analytics?
    /// Summary of income by certainty; older verification of income
    public let income: [ReportIncome]?
    /// Balances over all accounts; cash flow
    public let cashFlowBalanceSummary: CashFlowBalanceSummary?
    /// Money in over all accounts; cash flow
    public let cashFlowCreditSummary: CashFlowCreditSummary?
    /// Money out over all accounts; cash flow
    public let cashFlowDebitSummary: CashFlowDebitSummary?
    /// Key figures over all accounts; cash flow
    public let cashFlowCharacteristicsSummary: CashFlowCharacteristicsSummary?
    /// Deposits that look like loans; cash flow
    public let possibleLoanDeposits: [PossibleLoanDeposits]?

    public init(
        id: String? = nil,
        reportID: String? = nil,
        customerType: CustomerType? = nil,
        customerID: LenientID? = nil,
        requestID: String? = nil,
        requesterName: String? = nil,
        createdDate: Date? = nil,
        title: String? = nil,
        consumerID: String? = nil,
        constraints: ReportConstraints? = nil,
        type: ReportType? = nil,
        status: ReportStatus? = nil,
        source: String? = nil,
        portfolioID: String? = nil,
        consumerSSN: String? = nil,
        consumerDetails: ReportConsumerDetails? = nil,
        errors: [ErrorMessage]? = nil,
        startDate: Date? = nil,
        endDate: Date? = nil,
        days: Int? = nil,
        seasoned: Bool? = nil,
        institutions: [ReportInstitution]? = nil,
        consolidatedAvailableBalance: Decimal? = nil,
        assets: ReportAssetSummary? = nil,
        customerAnalytics: Analytics? = nil,
        income: [ReportIncome]? = nil,
        cashFlowBalanceSummary: CashFlowBalanceSummary? = nil,
        cashFlowCreditSummary: CashFlowCreditSummary? = nil,
        cashFlowDebitSummary: CashFlowDebitSummary? = nil,
        cashFlowCharacteristicsSummary: CashFlowCharacteristicsSummary? = nil,
        possibleLoanDeposits: [PossibleLoanDeposits]? = nil
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
        self.startDate = startDate
        self.endDate = endDate
        self.days = days
        self.seasoned = seasoned
        self.institutions = institutions
        self.consolidatedAvailableBalance = consolidatedAvailableBalance
        self.assets = assets
        self.customerAnalytics = customerAnalytics
        self.income = income
        self.cashFlowBalanceSummary = cashFlowBalanceSummary
        self.cashFlowCreditSummary = cashFlowCreditSummary
        self.cashFlowDebitSummary = cashFlowDebitSummary
        self.cashFlowCharacteristicsSummary = cashFlowCharacteristicsSummary
        self.possibleLoanDeposits = possibleLoanDeposits
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.reportID = object.optional("reportId")
        self.customerType = object.optional("customerType")
        self.customerID = object.optional("customerId")
        self.requestID = object.optional("requestId")
        self.requesterName = object.optional("requesterName")
        self.createdDate = object.optional("createdDate", as: UnixSeconds.self)
        self.title = object.optional("title")
        self.consumerID = object.optional("consumerId")
        self.constraints = object.optional("constraints")
        self.type = object.optional("type")
        self.status = object.optional("status")
        self.source = object.optional("source")
        self.portfolioID = object.optional("portfolioId")
        self.consumerSSN = object.optional("consumerSsn")
        self.consumerDetails = object.optional("consumerDetails")
        self.errors = object.optional("errors")
        self.startDate = object.optional("startDate", as: UnixSeconds.self)
        self.endDate = object.optional("endDate", as: UnixSeconds.self)
        self.days = object.optional("days")
        self.seasoned = object.optional("seasoned")
        self.institutions = object.optional("institutions")
        self.consolidatedAvailableBalance = object.optional("consolidatedAvailableBalance")
        self.assets = object.optional("assets")
        self.customerAnalytics = object.optional("customerAnalytics")
        self.income = object.optional("income")
        self.cashFlowBalanceSummary = object.optional("cashFlowBalanceSummary")
        self.cashFlowCreditSummary = object.optional("cashFlowCreditSummary")
        self.cashFlowDebitSummary = object.optional("cashFlowDebitSummary")
        self.cashFlowCharacteristicsSummary = object.optional("cashFlowCharacteristicsSummary")
        self.possibleLoanDeposits = object.optional("possibleLoanDeposits")
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
        object.write(self.startDate, "startDate", as: UnixSeconds.self)
        object.write(self.endDate, "endDate", as: UnixSeconds.self)
        object.write(self.days, "days")
        object.write(self.seasoned, "seasoned")
        object.write(self.institutions, "institutions")
        object.write(self.consolidatedAvailableBalance, "consolidatedAvailableBalance")
        object.write(self.assets, "assets")
        object.write(self.customerAnalytics, "customerAnalytics")
        object.write(self.income, "income")
        object.write(self.cashFlowBalanceSummary, "cashFlowBalanceSummary")
        object.write(self.cashFlowCreditSummary, "cashFlowCreditSummary")
        object.write(self.cashFlowDebitSummary, "cashFlowDebitSummary")
        object.write(self.cashFlowCharacteristicsSummary, "cashFlowCharacteristicsSummary")
        object.write(self.possibleLoanDeposits, "possibleLoanDeposits")
        try object.finish()
    }
}

nonisolated extension Report: MaskedDescription {
    public static var maskedMembers: [String] {
        ["consumerSsn"]
    }
}

/// An institution in a report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportInstitution`
public nonisolated struct ReportInstitution: Codable, Hashable, Sendable {
    /// Identifier of a financial institution: decimal digits. A number in institution objects, a string in accounts,
    /// consents and events.
    public let id: LenientID?
    /// Name of the institution
    public let name: String?
    /// Home page
    public let urlHomeApp: String?
    /// Accounts of the institution
    public let accounts: [ReportAccount]?

    public init(
        id: LenientID? = nil,
        name: String? = nil,
        urlHomeApp: String? = nil,
        accounts: [ReportAccount]? = nil
    ) {
        self.id = id
        self.name = name
        self.urlHomeApp = urlHomeApp
        self.accounts = accounts
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.name = object.optional("name")
        self.urlHomeApp = object.optional("urlHomeApp")
        self.accounts = object.optional("accounts")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        object.write(self.urlHomeApp, "urlHomeApp")
        object.write(self.accounts, "accounts")
        try object.finish()
    }
}

/// An account in a report. Which members are present depends on the kind of report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportAccount`
public nonisolated struct ReportAccount: Codable, Hashable, Sendable {
    /// Identifier of an account: decimal digits. A string in account objects, a number in transactions and balances.
    public let id: LenientID?
    /// Account number, masked
    public let number: String?
    /// Names of the owners
    public let ownerName: String?
    /// Address of the owner
    public let ownerAddress: String?
    /// When the owner was determined
    public let ownerAsOfDate: Date?
    /// Name of the account
    public let name: String?
    /// Kind of account
    public let type: AccountType?
    /// Currency of the account
    public let currency: String?
    /// Result of the last aggregation; 0 is success
    public let aggregationStatusCode: Int32?
    /// Cleared balance
    public let balance: Decimal?
    /// Balance now
    public let currentBalance: Decimal?
    /// Balance free to spend
    public let availableBalance: Decimal?
    /// Balance at the start of the time covered
    public let beginningBalance: Decimal?
    /// Mean monthly balance
    public let averageMonthlyBalance: Decimal?
    /// When the balance was captured
    public let balanceDate: Date?
    /// Date of the oldest transaction
    public let oldestTransactionDate: Date?
    /// Transactions of the account
    public let transactions: [ReportTransaction]?
    /// Deposits that belong to no income stream
    public let miscDeposits: [ReportTransaction]?
    /// Income streams found; older reports
    public let incomeStreams: [IncomeStream]?
    /// Balances that depend on the kind of account
    public let details: ReportAccountDetails?
    /// Totals of the account; verification of assets
    public let asset: ReportAssetSummary?
    /// Number of insufficient-funds fees; verification of assets
    public let totNumberInsufficientFundsFeeDebitTxAccount: Int64?
    /// Number of insufficient-funds fees in the last two months
    public let totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount: Int64?
    /// Days since the latest insufficient-funds fee
    public let totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount: Int64?
    /// Analytics of the account; verification of income
    public let analytics: Analytics?
    /// Balances; cash flow
    public let cashFlowBalance: CashFlowBalance?
    /// Money in; cash flow
    public let cashFlowCredit: CashFlowCredit?
    /// Money out; cash flow
    public let cashFlowDebit: CashFlowDebit?
    /// Key figures; cash flow
    public let cashFlowCharacteristic: CashFlowCharacteristic?

    public init(
        id: LenientID? = nil,
        number: String? = nil,
        ownerName: String? = nil,
        ownerAddress: String? = nil,
        ownerAsOfDate: Date? = nil,
        name: String? = nil,
        type: AccountType? = nil,
        currency: String? = nil,
        aggregationStatusCode: Int32? = nil,
        balance: Decimal? = nil,
        currentBalance: Decimal? = nil,
        availableBalance: Decimal? = nil,
        beginningBalance: Decimal? = nil,
        averageMonthlyBalance: Decimal? = nil,
        balanceDate: Date? = nil,
        oldestTransactionDate: Date? = nil,
        transactions: [ReportTransaction]? = nil,
        miscDeposits: [ReportTransaction]? = nil,
        incomeStreams: [IncomeStream]? = nil,
        details: ReportAccountDetails? = nil,
        asset: ReportAssetSummary? = nil,
        totNumberInsufficientFundsFeeDebitTxAccount: Int64? = nil,
        totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount: Int64? = nil,
        totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount: Int64? = nil,
        analytics: Analytics? = nil,
        cashFlowBalance: CashFlowBalance? = nil,
        cashFlowCredit: CashFlowCredit? = nil,
        cashFlowDebit: CashFlowDebit? = nil,
        cashFlowCharacteristic: CashFlowCharacteristic? = nil
    ) {
        self.id = id
        self.number = number
        self.ownerName = ownerName
        self.ownerAddress = ownerAddress
        self.ownerAsOfDate = ownerAsOfDate
        self.name = name
        self.type = type
        self.currency = currency
        self.aggregationStatusCode = aggregationStatusCode
        self.balance = balance
        self.currentBalance = currentBalance
        self.availableBalance = availableBalance
        self.beginningBalance = beginningBalance
        self.averageMonthlyBalance = averageMonthlyBalance
        self.balanceDate = balanceDate
        self.oldestTransactionDate = oldestTransactionDate
        self.transactions = transactions
        self.miscDeposits = miscDeposits
        self.incomeStreams = incomeStreams
        self.details = details
        self.asset = asset
        self.totNumberInsufficientFundsFeeDebitTxAccount = totNumberInsufficientFundsFeeDebitTxAccount
        self.totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount =
            totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount
        self.totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount =
            totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount
        self.analytics = analytics
        self.cashFlowBalance = cashFlowBalance
        self.cashFlowCredit = cashFlowCredit
        self.cashFlowDebit = cashFlowDebit
        self.cashFlowCharacteristic = cashFlowCharacteristic
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.number = object.optional("number")
        self.ownerName = object.optional("ownerName")
        self.ownerAddress = object.optional("ownerAddress")
        self.ownerAsOfDate = object.optional("ownerAsOfDate", as: UnixSeconds.self)
        self.name = object.optional("name")
        self.type = object.optional("type")
        self.currency = object.optional("currency")
        self.aggregationStatusCode = object.optional("aggregationStatusCode")
        self.balance = object.optional("balance")
        self.currentBalance = object.optional("currentBalance")
        self.availableBalance = object.optional("availableBalance")
        self.beginningBalance = object.optional("beginningBalance")
        self.averageMonthlyBalance = object.optional("averageMonthlyBalance")
        self.balanceDate = object.optional("balanceDate", as: UnixSeconds.self)
        self.oldestTransactionDate = object.optional("oldestTransactionDate", as: UnixSeconds.self)
        self.transactions = object.optional("transactions")
        self.miscDeposits = object.optional("miscDeposits")
        self.incomeStreams = object.optional("incomeStreams")
        self.details = object.optional("details")
        self.asset = object.optional("asset")
        self.totNumberInsufficientFundsFeeDebitTxAccount = object.optional(
            "totNumberInsufficientFundsFeeDebitTxAccount")
        self.totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount = object.optional(
            "totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount")
        self.totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount = object.optional(
            "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount")
        self.analytics = object.optional("analytics")
        self.cashFlowBalance = object.optional("cashFlowBalance")
        self.cashFlowCredit = object.optional("cashFlowCredit")
        self.cashFlowDebit = object.optional("cashFlowDebit")
        self.cashFlowCharacteristic = object.optional("cashFlowCharacteristic")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.number, "number")
        object.write(self.ownerName, "ownerName")
        object.write(self.ownerAddress, "ownerAddress")
        object.write(self.ownerAsOfDate, "ownerAsOfDate", as: UnixSeconds.self)
        object.write(self.name, "name")
        object.write(self.type, "type")
        object.write(self.currency, "currency")
        object.write(self.aggregationStatusCode, "aggregationStatusCode")
        object.write(self.balance, "balance")
        object.write(self.currentBalance, "currentBalance")
        object.write(self.availableBalance, "availableBalance")
        object.write(self.beginningBalance, "beginningBalance")
        object.write(self.averageMonthlyBalance, "averageMonthlyBalance")
        object.write(self.balanceDate, "balanceDate", as: UnixSeconds.self)
        object.write(self.oldestTransactionDate, "oldestTransactionDate", as: UnixSeconds.self)
        object.write(self.transactions, "transactions")
        object.write(self.miscDeposits, "miscDeposits")
        object.write(self.incomeStreams, "incomeStreams")
        object.write(self.details, "details")
        object.write(self.asset, "asset")
        object.write(self.totNumberInsufficientFundsFeeDebitTxAccount, "totNumberInsufficientFundsFeeDebitTxAccount")
        object.write(
            self.totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount,
            "totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount")
        object.write(
            self.totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount,
            "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount")
        object.write(self.analytics, "analytics")
        object.write(self.cashFlowBalance, "cashFlowBalance")
        object.write(self.cashFlowCredit, "cashFlowCredit")
        object.write(self.cashFlowDebit, "cashFlowDebit")
        object.write(self.cashFlowCharacteristic, "cashFlowCharacteristic")
        try object.finish()
    }
}

nonisolated extension ReportAccount: MaskedDescription {
    public static var maskedMembers: [String] {
        ["number", "ownerName", "ownerAddress", "name"]
    }
}

/// A transaction in a report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportTransaction`
public nonisolated struct ReportTransaction: Codable, Hashable, Sendable {
    /// Identifier of a transaction: decimal digits. A number in transactions, a string in report analytics.
    public let id: LenientID?
    /// Amount; money out is negative
    public let amount: Decimal?
    /// When the transaction was posted
    public let postedDate: Date?
    /// Text of the bank
    public let description: String?
    /// Further text of the bank
    public let memo: String?
    /// Cleaned name of the payee
    public let normalizedPayee: String?
    /// Identifier at the bank
    public let institutionTransactionID: String?
    /// Category of the transaction
    public let category: TransactionCategory?
    /// Kind of transaction
    public let type: TransactionType?
    /// Kind of security
    public let securityType: String?
    /// Market symbol
    public let symbol: String?
    /// Commission
    public let commission: Decimal?
    /// Kind of investment trade
    public let investmentTransactionType: String?

    public init(
        id: LenientID? = nil,
        amount: Decimal? = nil,
        postedDate: Date? = nil,
        description: String? = nil,
        memo: String? = nil,
        normalizedPayee: String? = nil,
        institutionTransactionID: String? = nil,
        category: TransactionCategory? = nil,
        type: TransactionType? = nil,
        securityType: String? = nil,
        symbol: String? = nil,
        commission: Decimal? = nil,
        investmentTransactionType: String? = nil
    ) {
        self.id = id
        self.amount = amount
        self.postedDate = postedDate
        self.description = description
        self.memo = memo
        self.normalizedPayee = normalizedPayee
        self.institutionTransactionID = institutionTransactionID
        self.category = category
        self.type = type
        self.securityType = securityType
        self.symbol = symbol
        self.commission = commission
        self.investmentTransactionType = investmentTransactionType
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.amount = object.optional("amount")
        self.postedDate = object.optional("postedDate", as: UnixSeconds.self)
        self.description = object.optional("description")
        self.memo = object.optional("memo")
        self.normalizedPayee = object.optional("normalizedPayee")
        self.institutionTransactionID = object.optional("institutionTransactionId")
        self.category = object.optional("category")
        self.type = object.optional("type")
        self.securityType = object.optional("securityType")
        self.symbol = object.optional("symbol")
        self.commission = object.optional("commission")
        self.investmentTransactionType = object.optional("investmentTransactionType")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.amount, "amount")
        object.write(self.postedDate, "postedDate", as: UnixSeconds.self)
        object.write(self.description, "description")
        object.write(self.memo, "memo")
        object.write(self.normalizedPayee, "normalizedPayee")
        object.write(self.institutionTransactionID, "institutionTransactionId")
        object.write(self.category, "category")
        object.write(self.type, "type")
        object.write(self.securityType, "securityType")
        object.write(self.symbol, "symbol")
        object.write(self.commission, "commission")
        object.write(self.investmentTransactionType, "investmentTransactionType")
        try object.finish()
    }
}

/// A regular income, as older reports show it.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/IncomeStream`
public nonisolated struct IncomeStream: Codable, Hashable, Sendable {
    /// Identifier of the stream
    public let id: String?
    /// Name of the stream
    public let name: String?
    /// Whether the stream still flows
    public let status: IncomeStreamStatus?
    /// How strongly the stream counts as income
    public let estimateInclusion: IncomeEstimateInclusion?
    /// Certainty, 0 to 100
    public let confidence: Int32?
    /// How often money comes in
    public let cadence: IncomeStreamCadence?
    /// Income of each month
    public let netMonthly: [NetMonthly]?
    /// Income of the year, net
    public let netAnnual: Decimal?
    /// Income projected for the year, net
    public let projectedNetAnnual: Decimal?
    /// Income estimated for the year, gross
    public let estimatedGrossAnnual: Decimal?
    /// Income projected for the year, gross
    public let projectedGrossAnnual: Decimal?
    /// Mean monthly income, net
    public let averageMonthlyIncomeNet: Decimal?
    /// Mean monthly income, gross
    public let averageMonthlyIncomeGross: Decimal?
    /// Number of months with income
    public let incomeStreamMonths: Int32?
    /// Transactions of the stream
    public let transactions: [ReportTransaction]?

    public init(
        id: String? = nil,
        name: String? = nil,
        status: IncomeStreamStatus? = nil,
        estimateInclusion: IncomeEstimateInclusion? = nil,
        confidence: Int32? = nil,
        cadence: IncomeStreamCadence? = nil,
        netMonthly: [NetMonthly]? = nil,
        netAnnual: Decimal? = nil,
        projectedNetAnnual: Decimal? = nil,
        estimatedGrossAnnual: Decimal? = nil,
        projectedGrossAnnual: Decimal? = nil,
        averageMonthlyIncomeNet: Decimal? = nil,
        averageMonthlyIncomeGross: Decimal? = nil,
        incomeStreamMonths: Int32? = nil,
        transactions: [ReportTransaction]? = nil
    ) {
        self.id = id
        self.name = name
        self.status = status
        self.estimateInclusion = estimateInclusion
        self.confidence = confidence
        self.cadence = cadence
        self.netMonthly = netMonthly
        self.netAnnual = netAnnual
        self.projectedNetAnnual = projectedNetAnnual
        self.estimatedGrossAnnual = estimatedGrossAnnual
        self.projectedGrossAnnual = projectedGrossAnnual
        self.averageMonthlyIncomeNet = averageMonthlyIncomeNet
        self.averageMonthlyIncomeGross = averageMonthlyIncomeGross
        self.incomeStreamMonths = incomeStreamMonths
        self.transactions = transactions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.name = object.optional("name")
        self.status = object.optional("status")
        self.estimateInclusion = object.optional("estimateInclusion")
        self.confidence = object.optional("confidence")
        self.cadence = object.optional("cadence")
        self.netMonthly = object.optional("netMonthly")
        self.netAnnual = object.optional("netAnnual")
        self.projectedNetAnnual = object.optional("projectedNetAnnual")
        self.estimatedGrossAnnual = object.optional("estimatedGrossAnnual")
        self.projectedGrossAnnual = object.optional("projectedGrossAnnual")
        self.averageMonthlyIncomeNet = object.optional("averageMonthlyIncomeNet")
        self.averageMonthlyIncomeGross = object.optional("averageMonthlyIncomeGross")
        self.incomeStreamMonths = object.optional("incomeStreamMonths")
        self.transactions = object.optional("transactions")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        object.write(self.status, "status")
        object.write(self.estimateInclusion, "estimateInclusion")
        object.write(self.confidence, "confidence")
        object.write(self.cadence, "cadence")
        object.write(self.netMonthly, "netMonthly")
        object.write(self.netAnnual, "netAnnual")
        object.write(self.projectedNetAnnual, "projectedNetAnnual")
        object.write(self.estimatedGrossAnnual, "estimatedGrossAnnual")
        object.write(self.projectedGrossAnnual, "projectedGrossAnnual")
        object.write(self.averageMonthlyIncomeNet, "averageMonthlyIncomeNet")
        object.write(self.averageMonthlyIncomeGross, "averageMonthlyIncomeGross")
        object.write(self.incomeStreamMonths, "incomeStreamMonths")
        object.write(self.transactions, "transactions")
        try object.finish()
    }
}

/// Whether an income stream still flows.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/IncomeStreamStatus`
public nonisolated enum IncomeStreamStatus: OpenEnum {
    case active
    case inactive
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "ACTIVE": self = .active
        case "INACTIVE": self = .inactive
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "ACTIVE"
        case .inactive: return "INACTIVE"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// How strongly a stream counts as income.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/IncomeEstimateInclusion`
public nonisolated enum IncomeEstimateInclusion: OpenEnum {
    case high
    case moderate
    case low
    case no
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "HIGH": self = .high
        case "MODERATE": self = .moderate
        case "LOW": self = .low
        case "NO": self = .no
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .high: return "HIGH"
        case .moderate: return "MODERATE"
        case .low: return "LOW"
        case .no: return "NO"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// How often the money of an income stream comes in.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/IncomeStreamCadence`
public nonisolated struct IncomeStreamCadence: Codable, Hashable, Sendable {
    /// First deposit
    public let startDate: Date?
    /// Last deposit; absent while the stream flows
    public let stopDate: Date?
    /// Days between deposits
    public let days: Int32?

    public init(
        startDate: Date? = nil,
        stopDate: Date? = nil,
        days: Int32? = nil
    ) {
        self.startDate = startDate
        self.stopDate = stopDate
        self.days = days
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.startDate = object.optional("startDate", as: UnixSeconds.self)
        self.stopDate = object.optional("stopDate", as: UnixSeconds.self)
        self.days = object.optional("days")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.startDate, "startDate", as: UnixSeconds.self)
        object.write(self.stopDate, "stopDate", as: UnixSeconds.self)
        object.write(self.days, "days")
        try object.finish()
    }
}

/// Income of one month.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/NetMonthly`
public nonisolated struct NetMonthly: Codable, Hashable, Sendable {
    /// Start of the month
    public let month: Date?
    /// Income, net
    public let net: Decimal?
    /// Income, gross
    public let gross: Decimal?

    public init(
        month: Date? = nil,
        net: Decimal? = nil,
        gross: Decimal? = nil
    ) {
        self.month = month
        self.net = net
        self.gross = gross
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.month = object.optional("month", as: UnixSeconds.self)
        self.net = object.optional("net")
        self.gross = object.optional("gross")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.month, "month", as: UnixSeconds.self)
        object.write(self.net, "net")
        object.write(self.gross, "gross")
        try object.finish()
    }
}

/// Balances of an account that depend on its kind.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportAccountDetails`
public nonisolated struct ReportAccountDetails: Codable, Hashable, Sendable {
    /// Balance of the interest margin
    public let interestMarginBalance: Decimal?
    /// Cash available
    public let availableCashBalance: Decimal?
    /// Vested balance
    public let vestedBalance: Decimal?
    /// Balance of a loan on the account
    public let currentLoanBalance: Decimal?
    /// Balance free to spend
    public let availableBalanceAmount: Decimal?

    public init(
        interestMarginBalance: Decimal? = nil,
        availableCashBalance: Decimal? = nil,
        vestedBalance: Decimal? = nil,
        currentLoanBalance: Decimal? = nil,
        availableBalanceAmount: Decimal? = nil
    ) {
        self.interestMarginBalance = interestMarginBalance
        self.availableCashBalance = availableCashBalance
        self.vestedBalance = vestedBalance
        self.currentLoanBalance = currentLoanBalance
        self.availableBalanceAmount = availableBalanceAmount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.interestMarginBalance = object.optional("interestMarginBalance")
        self.availableCashBalance = object.optional("availableCashBalance")
        self.vestedBalance = object.optional("vestedBalance")
        self.currentLoanBalance = object.optional("currentLoanBalance")
        self.availableBalanceAmount = object.optional("availableBalanceAmount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.interestMarginBalance, "interestMarginBalance")
        object.write(self.availableCashBalance, "availableCashBalance")
        object.write(self.vestedBalance, "vestedBalance")
        object.write(self.currentLoanBalance, "currentLoanBalance")
        object.write(self.availableBalanceAmount, "availableBalanceAmount")
        try object.finish()
    }
}

/// Totals of balances.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportAssetSummary`
public nonisolated struct ReportAssetSummary: Codable, Hashable, Sendable {
    /// Kind of asset
    public let type: String?
    /// Balance free to spend
    public let availableBalance: Decimal?
    /// Balance now
    public let currentBalance: Decimal?
    /// Average balance over two months
    public let twoMonthAverage: Decimal?
    /// Average balance over six months
    public let sixMonthAverage: Decimal?
    /// Balance at the start of the time covered
    public let beginningBalance: Decimal?

    public init(
        type: String? = nil,
        availableBalance: Decimal? = nil,
        currentBalance: Decimal? = nil,
        twoMonthAverage: Decimal? = nil,
        sixMonthAverage: Decimal? = nil,
        beginningBalance: Decimal? = nil
    ) {
        self.type = type
        self.availableBalance = availableBalance
        self.currentBalance = currentBalance
        self.twoMonthAverage = twoMonthAverage
        self.sixMonthAverage = sixMonthAverage
        self.beginningBalance = beginningBalance
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.type = object.optional("type")
        self.availableBalance = object.optional("availableBalance")
        self.currentBalance = object.optional("currentBalance")
        self.twoMonthAverage = object.optional("twoMonthAverage")
        self.sixMonthAverage = object.optional("sixMonthAverage")
        self.beginningBalance = object.optional("beginningBalance")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.type, "type")
        object.write(self.availableBalance, "availableBalance")
        object.write(self.currentBalance, "currentBalance")
        object.write(self.twoMonthAverage, "twoMonthAverage")
        object.write(self.sixMonthAverage, "sixMonthAverage")
        object.write(self.beginningBalance, "beginningBalance")
        try object.finish()
    }
}

/// Analytics of one account or of all accounts of a customer, in the report on verification of income.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Analytics`
public nonisolated struct Analytics: Codable, Hashable, Sendable {
    /// Attributes computed from transactions
    public let transactionalAttributes: [TransactionalAttribute]?
    /// Attributes computed from states; empty at present
    public let stateAttributes: [StateAttribute]?
    /// Repeating flows of money
    public let streams: [AnalyticsStream]?

    public init(
        transactionalAttributes: [TransactionalAttribute]? = nil,
        stateAttributes: [StateAttribute]? = nil,
        streams: [AnalyticsStream]? = nil
    ) {
        self.transactionalAttributes = transactionalAttributes
        self.stateAttributes = stateAttributes
        self.streams = streams
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.transactionalAttributes = object.optional("transactionalAttributes")
        self.stateAttributes = object.optional("stateAttributes")
        self.streams = object.optional("streams")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.transactionalAttributes, "transactionalAttributes")
        object.write(self.stateAttributes, "stateAttributes")
        object.write(self.streams, "streams")
        try object.finish()
    }
}

/// An attribute computed from transactions.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/TransactionalAttribute`
public nonisolated struct TransactionalAttribute: Codable, Hashable, Sendable {
    /// Statistics, once for each interval type
    public let aggregatedByTimePeriods: [TimeIntervalAggregate]?
    /// Which attribute
    public let attributeName: TransactionalAttributeName?
    /// Streams that feed the attribute
    public let streamIDs: [UUID]?
    /// Transactions that feed the attribute; strings here
    public let transactionIDs: [LenientID]?
    /// Forecasts; empty in Australia
    public let projectedValues: [ProjectedValue]?
    /// Certainty of each stream
    public let streamConfidences: [StreamConfidence]?

    public init(
        aggregatedByTimePeriods: [TimeIntervalAggregate]? = nil,
        attributeName: TransactionalAttributeName? = nil,
        streamIDs: [UUID]? = nil,
        transactionIDs: [LenientID]? = nil,
        projectedValues: [ProjectedValue]? = nil,
        streamConfidences: [StreamConfidence]? = nil
    ) {
        self.aggregatedByTimePeriods = aggregatedByTimePeriods
        self.attributeName = attributeName
        self.streamIDs = streamIDs
        self.transactionIDs = transactionIDs
        self.projectedValues = projectedValues
        self.streamConfidences = streamConfidences
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.aggregatedByTimePeriods = object.optional("aggregatedByTimePeriods")
        self.attributeName = object.optional("attributeName")
        self.streamIDs = object.optional("streamIds", as: ListOf<UUIDText>.self)
        self.transactionIDs = object.optional("transactionIds")
        self.projectedValues = object.optional("projectedValues")
        self.streamConfidences = object.optional("streamConfidences")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.aggregatedByTimePeriods, "aggregatedByTimePeriods")
        object.write(self.attributeName, "attributeName")
        object.write(self.streamIDs, "streamIds", as: ListOf<UUIDText>.self)
        object.write(self.transactionIDs, "transactionIds")
        object.write(self.projectedValues, "projectedValues")
        object.write(self.streamConfidences, "streamConfidences")
        try object.finish()
    }
}

/// Statistics of all periods of one interval type.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/TimeIntervalAggregate`
public nonisolated struct TimeIntervalAggregate: Codable, Hashable, Sendable {
    /// Statistics of each period
    public let periods: [Period]?
    /// How the periods are cut
    public let timeIntervalType: TimeIntervalType?
    /// Values of peer groups for each period
    public let cohortBenchmarkPeriods: [CohortBenchmarkPeriod]?

    public init(
        periods: [Period]? = nil,
        timeIntervalType: TimeIntervalType? = nil,
        cohortBenchmarkPeriods: [CohortBenchmarkPeriod]? = nil
    ) {
        self.periods = periods
        self.timeIntervalType = timeIntervalType
        self.cohortBenchmarkPeriods = cohortBenchmarkPeriods
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.periods = object.optional("periods")
        self.timeIntervalType = object.optional("timeIntervalType")
        self.cohortBenchmarkPeriods = object.optional("cohortBenchmarkPeriods")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.periods, "periods")
        object.write(self.timeIntervalType, "timeIntervalType")
        object.write(self.cohortBenchmarkPeriods, "cohortBenchmarkPeriods")
        try object.finish()
    }
}

/// Statistics of the transactions in one period. The statistics are absent for a period without transactions.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Period`
public nonisolated struct Period: Codable, Hashable, Sendable {
    /// First day of the period
    public let startDate: CalendarDate?
    /// Last day of the period, included
    public let endDate: CalendarDate?
    /// Number of transactions
    public let count: Decimal?
    /// Sum of the amounts
    public let sum: Decimal?
    /// Mean amount
    public let mean: Decimal?
    /// Median amount
    public let median: Decimal?
    /// Smallest amount
    public let min: Decimal?
    /// Largest amount
    public let max: Decimal?
    /// Standard deviation of the amounts
    public let standardDeviation: Decimal?
    /// Comparison with peer groups; empty in Australia
    public let comparedToCohorts: [CohortComparison]?

    public init(
        startDate: CalendarDate? = nil,
        endDate: CalendarDate? = nil,
        count: Decimal? = nil,
        sum: Decimal? = nil,
        mean: Decimal? = nil,
        median: Decimal? = nil,
        min: Decimal? = nil,
        max: Decimal? = nil,
        standardDeviation: Decimal? = nil,
        comparedToCohorts: [CohortComparison]? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.count = count
        self.sum = sum
        self.mean = mean
        self.median = median
        self.min = min
        self.max = max
        self.standardDeviation = standardDeviation
        self.comparedToCohorts = comparedToCohorts
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.startDate = object.optional("startDate")
        self.endDate = object.optional("endDate")
        self.count = object.optional("count")
        self.sum = object.optional("sum")
        self.mean = object.optional("mean")
        self.median = object.optional("median")
        self.min = object.optional("min")
        self.max = object.optional("max")
        self.standardDeviation = object.optional("standardDeviation")
        self.comparedToCohorts = object.optional("comparedToCohorts")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.startDate, "startDate")
        object.write(self.endDate, "endDate")
        object.write(self.count, "count")
        object.write(self.sum, "sum")
        object.write(self.mean, "mean")
        object.write(self.median, "median")
        object.write(self.min, "min")
        object.write(self.max, "max")
        object.write(self.standardDeviation, "standardDeviation")
        object.write(self.comparedToCohorts, "comparedToCohorts")
        try object.finish()
    }
}

/// Distance to a peer group.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CohortComparison`
public nonisolated struct CohortComparison: Codable, Hashable, Sendable {
    /// Kind of peer group, for example `POSTAL_CODE`
    public let cohortType: String?
    /// Distance to the peer group
    public let totalDifferenceToCohort: Decimal?
    /// Distance to the peer group in per cent
    public let percentageDifferenceToCohort: Decimal?

    public init(
        cohortType: String? = nil,
        totalDifferenceToCohort: Decimal? = nil,
        percentageDifferenceToCohort: Decimal? = nil
    ) {
        self.cohortType = cohortType
        self.totalDifferenceToCohort = totalDifferenceToCohort
        self.percentageDifferenceToCohort = percentageDifferenceToCohort
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.cohortType = object.optional("cohortType")
        self.totalDifferenceToCohort = object.optional("totalDifferenceToCohort")
        self.percentageDifferenceToCohort = object.optional("percentageDifferenceToCohort")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.cohortType, "cohortType")
        object.write(self.totalDifferenceToCohort, "totalDifferenceToCohort")
        object.write(self.percentageDifferenceToCohort, "percentageDifferenceToCohort")
        try object.finish()
    }
}

/// Values of peer groups for one period.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CohortBenchmarkPeriod`
public nonisolated struct CohortBenchmarkPeriod: Codable, Hashable, Sendable {
    /// First day of the period
    public let startDate: CalendarDate?
    /// Last day of the period, included
    public let endDate: CalendarDate?
    /// Value of each peer group; empty in Australia
    public let cohortValues: [CohortValue]?

    public init(
        startDate: CalendarDate? = nil,
        endDate: CalendarDate? = nil,
        cohortValues: [CohortValue]? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.cohortValues = cohortValues
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.startDate = object.optional("startDate")
        self.endDate = object.optional("endDate")
        self.cohortValues = object.optional("cohortValues")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.startDate, "startDate")
        object.write(self.endDate, "endDate")
        object.write(self.cohortValues, "cohortValues")
        try object.finish()
    }
}

/// Value of one peer group.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CohortValue`
public nonisolated struct CohortValue: Codable, Hashable, Sendable {
    /// Kind of peer group, for example `POSTAL_CODE`
    public let cohortType: String?
    /// Value of the peer group
    public let value: Decimal?

    public init(
        cohortType: String? = nil,
        value: Decimal? = nil
    ) {
        self.cohortType = cohortType
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.cohortType = object.optional("cohortType")
        self.value = object.optional("value")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.cohortType, "cohortType")
        object.write(self.value, "value")
        try object.finish()
    }
}

/// Income attribute. `NET_INCOME` sums `PAYCHECK_INCOME` and `NON_PAYCHECK_INCOME`, `GOVERNMENT_BENEFIT_INCOME` sums
/// the four kinds of benefit, `NON_PAYCHECK_INCOME` sums all kinds of income that are no wages.
/// `CASH_AND_CHECK_DEPOSIT` is a synonym of `CASH_AND_CHECK_DEPOSIT_INCOME`.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/TransactionalAttributeName`
public nonisolated enum TransactionalAttributeName: OpenEnum {
    case netIncome
    case paycheckIncome
    case nonPaycheckIncome
    case bonusIncome
    case selfEmploymentIncome
    case childSupportIncome
    case cashAndCheckDepositIncome
    case residentialRentalIncome
    case retirementIncome
    case dividendIncome
    case interestIncome
    case governmentBenefitIncome
    case disabilityBenefitIncome
    case unemploymentBenefitIncome
    case socialSecurityBenefitIncome
    case otherGovernmentBenefitIncome
    case otherIncome
    case investmentIncome
    case cashAndCheckDeposit
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "NET_INCOME": self = .netIncome
        case "PAYCHECK_INCOME": self = .paycheckIncome
        case "NON_PAYCHECK_INCOME": self = .nonPaycheckIncome
        case "BONUS_INCOME": self = .bonusIncome
        case "SELF_EMPLOYMENT_INCOME": self = .selfEmploymentIncome
        case "CHILD_SUPPORT_INCOME": self = .childSupportIncome
        case "CASH_AND_CHECK_DEPOSIT_INCOME": self = .cashAndCheckDepositIncome
        case "RESIDENTIAL_RENTAL_INCOME": self = .residentialRentalIncome
        case "RETIREMENT_INCOME": self = .retirementIncome
        case "DIVIDEND_INCOME": self = .dividendIncome
        case "INTEREST_INCOME": self = .interestIncome
        case "GOVERNMENT_BENEFIT_INCOME": self = .governmentBenefitIncome
        case "DISABILITY_BENEFIT_INCOME": self = .disabilityBenefitIncome
        case "UNEMPLOYMENT_BENEFIT_INCOME": self = .unemploymentBenefitIncome
        case "SOCIAL_SECURITY_BENEFIT_INCOME": self = .socialSecurityBenefitIncome
        case "OTHER_GOVERNMENT_BENEFIT_INCOME": self = .otherGovernmentBenefitIncome
        case "OTHER_INCOME": self = .otherIncome
        case "INVESTMENT_INCOME": self = .investmentIncome
        case "CASH_AND_CHECK_DEPOSIT": self = .cashAndCheckDeposit
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .netIncome: return "NET_INCOME"
        case .paycheckIncome: return "PAYCHECK_INCOME"
        case .nonPaycheckIncome: return "NON_PAYCHECK_INCOME"
        case .bonusIncome: return "BONUS_INCOME"
        case .selfEmploymentIncome: return "SELF_EMPLOYMENT_INCOME"
        case .childSupportIncome: return "CHILD_SUPPORT_INCOME"
        case .cashAndCheckDepositIncome: return "CASH_AND_CHECK_DEPOSIT_INCOME"
        case .residentialRentalIncome: return "RESIDENTIAL_RENTAL_INCOME"
        case .retirementIncome: return "RETIREMENT_INCOME"
        case .dividendIncome: return "DIVIDEND_INCOME"
        case .interestIncome: return "INTEREST_INCOME"
        case .governmentBenefitIncome: return "GOVERNMENT_BENEFIT_INCOME"
        case .disabilityBenefitIncome: return "DISABILITY_BENEFIT_INCOME"
        case .unemploymentBenefitIncome: return "UNEMPLOYMENT_BENEFIT_INCOME"
        case .socialSecurityBenefitIncome: return "SOCIAL_SECURITY_BENEFIT_INCOME"
        case .otherGovernmentBenefitIncome: return "OTHER_GOVERNMENT_BENEFIT_INCOME"
        case .otherIncome: return "OTHER_INCOME"
        case .investmentIncome: return "INVESTMENT_INCOME"
        case .cashAndCheckDeposit: return "CASH_AND_CHECK_DEPOSIT"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// A forecast.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ProjectedValue`
public nonisolated struct ProjectedValue: Codable, Hashable, Sendable {
    /// Unit of the time span, for example `MONTHS`
    public let timeUnit: String?
    /// Length of the time span in that unit
    public let timeValue: Decimal?
    /// Sum forecast for the time span
    public let projectionValue: Decimal?

    public init(
        timeUnit: String? = nil,
        timeValue: Decimal? = nil,
        projectionValue: Decimal? = nil
    ) {
        self.timeUnit = timeUnit
        self.timeValue = timeValue
        self.projectionValue = projectionValue
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.timeUnit = object.optional("timeUnit")
        self.timeValue = object.optional("timeValue")
        self.projectionValue = object.optional("projectionValue")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.timeUnit, "timeUnit")
        object.write(self.timeValue, "timeValue")
        object.write(self.projectionValue, "projectionValue")
        try object.finish()
    }
}

/// Certainty that a stream belongs to an attribute.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/StreamConfidence`
public nonisolated struct StreamConfidence: Codable, Hashable, Sendable {
    /// Identifier of the stream
    public let streamID: UUID?
    /// Certainty from 0 to 100; a number in a string in known data
    public let confidence: StringOrNumber?

    public init(
        streamID: UUID? = nil,
        confidence: StringOrNumber? = nil
    ) {
        self.streamID = streamID
        self.confidence = confidence
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.streamID = object.optional("streamId", as: UUIDText.self)
        self.confidence = object.optional("confidence")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.streamID, "streamId", as: UUIDText.self)
        object.write(self.confidence, "confidence")
        try object.finish()
    }
}

/// An attribute computed from states such as balances.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/StateAttribute`
public nonisolated struct StateAttribute: Codable, Hashable, Sendable {
    /// Which attribute
    public let attributeName: String?
    /// Values, once for each interval type
    public let reportedByTimePeriods: [StateTimeIntervalAggregate]?

    public init(
        attributeName: String? = nil,
        reportedByTimePeriods: [StateTimeIntervalAggregate]? = nil
    ) {
        self.attributeName = attributeName
        self.reportedByTimePeriods = reportedByTimePeriods
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.attributeName = object.optional("attributeName")
        self.reportedByTimePeriods = object.optional("reportedByTimePeriods")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.attributeName, "attributeName")
        object.write(self.reportedByTimePeriods, "reportedByTimePeriods")
        try object.finish()
    }
}

/// Values of a state attribute for all periods of one interval type.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/StateTimeIntervalAggregate`
public nonisolated struct StateTimeIntervalAggregate: Codable, Hashable, Sendable {
    /// Values of each period
    public let periods: [StatePeriod]?
    /// How the periods are cut
    public let timeIntervalType: TimeIntervalType?

    public init(
        periods: [StatePeriod]? = nil,
        timeIntervalType: TimeIntervalType? = nil
    ) {
        self.periods = periods
        self.timeIntervalType = timeIntervalType
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.periods = object.optional("periods")
        self.timeIntervalType = object.optional("timeIntervalType")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.periods, "periods")
        object.write(self.timeIntervalType, "timeIntervalType")
        try object.finish()
    }
}

/// Values of a state attribute in one period.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/StatePeriod`
public nonisolated struct StatePeriod: Codable, Hashable, Sendable {
    /// First day of the period
    public let startDate: CalendarDate?
    /// Last day of the period, included
    public let endDate: CalendarDate?
    /// Value at the start of the period
    public let beginningValue: Decimal?
    /// Value at the end of the period
    public let endingValue: Decimal?
    /// Number of states
    public let count: Decimal?
    /// Sum of the values
    public let sum: Decimal?
    /// Mean value
    public let mean: Decimal?
    /// Median value
    public let median: Decimal?
    /// Smallest value
    public let min: Decimal?
    /// Largest value
    public let max: Decimal?
    /// Standard deviation of the values
    public let standardDeviation: Decimal?

    public init(
        startDate: CalendarDate? = nil,
        endDate: CalendarDate? = nil,
        beginningValue: Decimal? = nil,
        endingValue: Decimal? = nil,
        count: Decimal? = nil,
        sum: Decimal? = nil,
        mean: Decimal? = nil,
        median: Decimal? = nil,
        min: Decimal? = nil,
        max: Decimal? = nil,
        standardDeviation: Decimal? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.beginningValue = beginningValue
        self.endingValue = endingValue
        self.count = count
        self.sum = sum
        self.mean = mean
        self.median = median
        self.min = min
        self.max = max
        self.standardDeviation = standardDeviation
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.startDate = object.optional("startDate")
        self.endDate = object.optional("endDate")
        self.beginningValue = object.optional("beginningValue")
        self.endingValue = object.optional("endingValue")
        self.count = object.optional("count")
        self.sum = object.optional("sum")
        self.mean = object.optional("mean")
        self.median = object.optional("median")
        self.min = object.optional("min")
        self.max = object.optional("max")
        self.standardDeviation = object.optional("standardDeviation")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.startDate, "startDate")
        object.write(self.endDate, "endDate")
        object.write(self.beginningValue, "beginningValue")
        object.write(self.endingValue, "endingValue")
        object.write(self.count, "count")
        object.write(self.sum, "sum")
        object.write(self.mean, "mean")
        object.write(self.median, "median")
        object.write(self.min, "min")
        object.write(self.max, "max")
        object.write(self.standardDeviation, "standardDeviation")
        try object.finish()
    }
}

/// A repeating flow of money between the same parties.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AnalyticsStream`
public nonisolated struct AnalyticsStream: Codable, Hashable, Sendable {
    /// Identifier of the stream
    public let id: UUID?
    /// Who receives the money
    public let payee: String?
    /// Who sends the money; may be `unrecognized entity`
    public let payor: String?
    /// Mean number of days between transactions
    public let cadence: Decimal?
    /// Days since the last transaction
    public let recency: Decimal?
    /// First transaction of the stream, date and time without a zone
    public let earliestObservedDate: LocalDateTime?
    /// Latest transaction of the stream, date and time without a zone
    public let latestObservedDate: LocalDateTime?
    /// Number of transactions
    public let count: Decimal?
    /// Sum of the amounts
    public let sum: Decimal?
    /// Smallest amount
    public let min: Decimal?
    /// Largest amount
    public let max: Decimal?
    /// Mean amount
    public let mean: Decimal?
    /// Median amount
    public let median: Decimal?
    /// Standard deviation of the amounts
    public let standardDeviation: Decimal?
    /// Whether the stream still flows
    public let status: StreamStatus?
    /// Shortest gap between transactions in days
    public let minimumCadence: Decimal?
    /// Longest gap between transactions in days
    public let maximumCadence: Decimal?
    /// Median gap between transactions in days
    public let medianCadence: Decimal?
    /// Most frequent gap between transactions in days
    public let modeCadence: Decimal?
    /// Spread of the gaps between transactions
    public let standardDeviationCadence: Decimal?
    /// Transactions of the stream; strings here
    public let transactionIDs: [LenientID]?

    public init(
        id: UUID? = nil,
        payee: String? = nil,
        payor: String? = nil,
        cadence: Decimal? = nil,
        recency: Decimal? = nil,
        earliestObservedDate: LocalDateTime? = nil,
        latestObservedDate: LocalDateTime? = nil,
        count: Decimal? = nil,
        sum: Decimal? = nil,
        min: Decimal? = nil,
        max: Decimal? = nil,
        mean: Decimal? = nil,
        median: Decimal? = nil,
        standardDeviation: Decimal? = nil,
        status: StreamStatus? = nil,
        minimumCadence: Decimal? = nil,
        maximumCadence: Decimal? = nil,
        medianCadence: Decimal? = nil,
        modeCadence: Decimal? = nil,
        standardDeviationCadence: Decimal? = nil,
        transactionIDs: [LenientID]? = nil
    ) {
        self.id = id
        self.payee = payee
        self.payor = payor
        self.cadence = cadence
        self.recency = recency
        self.earliestObservedDate = earliestObservedDate
        self.latestObservedDate = latestObservedDate
        self.count = count
        self.sum = sum
        self.min = min
        self.max = max
        self.mean = mean
        self.median = median
        self.standardDeviation = standardDeviation
        self.status = status
        self.minimumCadence = minimumCadence
        self.maximumCadence = maximumCadence
        self.medianCadence = medianCadence
        self.modeCadence = modeCadence
        self.standardDeviationCadence = standardDeviationCadence
        self.transactionIDs = transactionIDs
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id", as: UUIDText.self)
        self.payee = object.optional("payee")
        self.payor = object.optional("payor")
        self.cadence = object.optional("cadence")
        self.recency = object.optional("recency")
        self.earliestObservedDate = object.optional("earliestObservedDate")
        self.latestObservedDate = object.optional("latestObservedDate")
        self.count = object.optional("count")
        self.sum = object.optional("sum")
        self.min = object.optional("min")
        self.max = object.optional("max")
        self.mean = object.optional("mean")
        self.median = object.optional("median")
        self.standardDeviation = object.optional("standardDeviation")
        self.status = object.optional("status")
        self.minimumCadence = object.optional("minimumCadence")
        self.maximumCadence = object.optional("maximumCadence")
        self.medianCadence = object.optional("medianCadence")
        self.modeCadence = object.optional("modeCadence")
        self.standardDeviationCadence = object.optional("standardDeviationCadence")
        self.transactionIDs = object.optional("transactionIds")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id", as: UUIDText.self)
        object.write(self.payee, "payee")
        object.write(self.payor, "payor")
        object.write(self.cadence, "cadence")
        object.write(self.recency, "recency")
        object.write(self.earliestObservedDate, "earliestObservedDate")
        object.write(self.latestObservedDate, "latestObservedDate")
        object.write(self.count, "count")
        object.write(self.sum, "sum")
        object.write(self.min, "min")
        object.write(self.max, "max")
        object.write(self.mean, "mean")
        object.write(self.median, "median")
        object.write(self.standardDeviation, "standardDeviation")
        object.write(self.status, "status")
        object.write(self.minimumCadence, "minimumCadence")
        object.write(self.maximumCadence, "maximumCadence")
        object.write(self.medianCadence, "medianCadence")
        object.write(self.modeCadence, "modeCadence")
        object.write(self.standardDeviationCadence, "standardDeviationCadence")
        object.write(self.transactionIDs, "transactionIds")
        try object.finish()
    }
}

nonisolated extension AnalyticsStream: MaskedDescription {
    public static var maskedMembers: [String] {
        ["payee", "payor"]
    }
}

/// Whether a stream still flows.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/StreamStatus`
public nonisolated enum StreamStatus: OpenEnum {
    case active
    case inactive
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "active": self = .active
        case "inactive": self = .inactive
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "active"
        case .inactive: return "inactive"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Balances of one account. Spreads and counts are numbers in strings.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowBalance`
public nonisolated struct CashFlowBalance: Codable, Hashable, Sendable {
    /// Balances of each month
    public let monthlyCashFlowBalances: [MonthlyCashFlowBalance]?
    /// Lowest daily balance
    public let minDailyBalance: Decimal?
    /// Highest daily balance
    public let maxDailyBalance: Decimal?
    /// Average daily balance over twelve months
    public let twelveMonthAverageDailyBalance: Decimal?
    /// Average daily balance over six months
    public let sixMonthAverageDailyBalance: Decimal?
    /// Average daily balance over two months
    public let twoMonthAverageDailyBalance: Decimal?
    /// Spread of the daily balance over twelve months
    public let twelveMonthStandardDeviationOfDailyBalance: StringOrNumber?
    /// Spread of the daily balance over six months
    public let sixMonthStandardDeviationOfDailyBalance: StringOrNumber?
    /// Spread of the daily balance over two months
    public let twoMonthStandardDeviationOfDailyBalance: StringOrNumber?
    /// Number of days with a negative balance
    public let numberDaysNegativeBalance: StringOrNumber?
    /// Number of days with a positive balance
    public let numberOfDaysPositiveBalance: StringOrNumber?

    public init(
        monthlyCashFlowBalances: [MonthlyCashFlowBalance]? = nil,
        minDailyBalance: Decimal? = nil,
        maxDailyBalance: Decimal? = nil,
        twelveMonthAverageDailyBalance: Decimal? = nil,
        sixMonthAverageDailyBalance: Decimal? = nil,
        twoMonthAverageDailyBalance: Decimal? = nil,
        twelveMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        sixMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        twoMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        numberDaysNegativeBalance: StringOrNumber? = nil,
        numberOfDaysPositiveBalance: StringOrNumber? = nil
    ) {
        self.monthlyCashFlowBalances = monthlyCashFlowBalances
        self.minDailyBalance = minDailyBalance
        self.maxDailyBalance = maxDailyBalance
        self.twelveMonthAverageDailyBalance = twelveMonthAverageDailyBalance
        self.sixMonthAverageDailyBalance = sixMonthAverageDailyBalance
        self.twoMonthAverageDailyBalance = twoMonthAverageDailyBalance
        self.twelveMonthStandardDeviationOfDailyBalance = twelveMonthStandardDeviationOfDailyBalance
        self.sixMonthStandardDeviationOfDailyBalance = sixMonthStandardDeviationOfDailyBalance
        self.twoMonthStandardDeviationOfDailyBalance = twoMonthStandardDeviationOfDailyBalance
        self.numberDaysNegativeBalance = numberDaysNegativeBalance
        self.numberOfDaysPositiveBalance = numberOfDaysPositiveBalance
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowBalances = object.optional("monthlyCashFlowBalances")
        self.minDailyBalance = object.optional("minDailyBalance")
        self.maxDailyBalance = object.optional("maxDailyBalance")
        self.twelveMonthAverageDailyBalance = object.optional("twelveMonthAverageDailyBalance")
        self.sixMonthAverageDailyBalance = object.optional("sixMonthAverageDailyBalance")
        self.twoMonthAverageDailyBalance = object.optional("twoMonthAverageDailyBalance")
        self.twelveMonthStandardDeviationOfDailyBalance = object.optional("twelveMonthStandardDeviationOfDailyBalance")
        self.sixMonthStandardDeviationOfDailyBalance = object.optional("sixMonthStandardDeviationOfDailyBalance")
        self.twoMonthStandardDeviationOfDailyBalance = object.optional("twoMonthStandardDeviationOfDailyBalance")
        self.numberDaysNegativeBalance = object.optional("numberDaysNegativeBalance")
        self.numberOfDaysPositiveBalance = object.optional("numberOfDaysPositiveBalance")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowBalances, "monthlyCashFlowBalances")
        object.write(self.minDailyBalance, "minDailyBalance")
        object.write(self.maxDailyBalance, "maxDailyBalance")
        object.write(self.twelveMonthAverageDailyBalance, "twelveMonthAverageDailyBalance")
        object.write(self.sixMonthAverageDailyBalance, "sixMonthAverageDailyBalance")
        object.write(self.twoMonthAverageDailyBalance, "twoMonthAverageDailyBalance")
        object.write(self.twelveMonthStandardDeviationOfDailyBalance, "twelveMonthStandardDeviationOfDailyBalance")
        object.write(self.sixMonthStandardDeviationOfDailyBalance, "sixMonthStandardDeviationOfDailyBalance")
        object.write(self.twoMonthStandardDeviationOfDailyBalance, "twoMonthStandardDeviationOfDailyBalance")
        object.write(self.numberDaysNegativeBalance, "numberDaysNegativeBalance")
        object.write(self.numberOfDaysPositiveBalance, "numberOfDaysPositiveBalance")
        try object.finish()
    }
}

/// Balances of one month.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/MonthlyCashFlowBalance`
public nonisolated struct MonthlyCashFlowBalance: Codable, Hashable, Sendable {
    /// Start of the month
    public let month: Date?
    /// Lowest daily balance
    public let minDailyBalance: Decimal?
    /// Highest daily balance
    public let maxDailyBalance: Decimal?
    /// Average daily balance
    public let averageDailyBalance: Decimal?
    /// Spread of the daily balance
    public let standardDeviationOfDailyBalance: StringOrNumber?
    /// Number of days with a negative balance
    public let numberOfDaysNegativeBalance: StringOrNumber?
    /// Number of days with a positive balance
    public let numberOfDaysPositiveBalance: StringOrNumber?

    public init(
        month: Date? = nil,
        minDailyBalance: Decimal? = nil,
        maxDailyBalance: Decimal? = nil,
        averageDailyBalance: Decimal? = nil,
        standardDeviationOfDailyBalance: StringOrNumber? = nil,
        numberOfDaysNegativeBalance: StringOrNumber? = nil,
        numberOfDaysPositiveBalance: StringOrNumber? = nil
    ) {
        self.month = month
        self.minDailyBalance = minDailyBalance
        self.maxDailyBalance = maxDailyBalance
        self.averageDailyBalance = averageDailyBalance
        self.standardDeviationOfDailyBalance = standardDeviationOfDailyBalance
        self.numberOfDaysNegativeBalance = numberOfDaysNegativeBalance
        self.numberOfDaysPositiveBalance = numberOfDaysPositiveBalance
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.month = object.optional("month", as: UnixSeconds.self)
        self.minDailyBalance = object.optional("minDailyBalance")
        self.maxDailyBalance = object.optional("maxDailyBalance")
        self.averageDailyBalance = object.optional("averageDailyBalance")
        self.standardDeviationOfDailyBalance = object.optional("standardDeviationOfDailyBalance")
        self.numberOfDaysNegativeBalance = object.optional("numberOfDaysNegativeBalance")
        self.numberOfDaysPositiveBalance = object.optional("numberOfDaysPositiveBalance")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.month, "month", as: UnixSeconds.self)
        object.write(self.minDailyBalance, "minDailyBalance")
        object.write(self.maxDailyBalance, "maxDailyBalance")
        object.write(self.averageDailyBalance, "averageDailyBalance")
        object.write(self.standardDeviationOfDailyBalance, "standardDeviationOfDailyBalance")
        object.write(self.numberOfDaysNegativeBalance, "numberOfDaysNegativeBalance")
        object.write(self.numberOfDaysPositiveBalance, "numberOfDaysPositiveBalance")
        try object.finish()
    }
}

/// Money in on one account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowCredit`
public nonisolated struct CashFlowCredit: Codable, Hashable, Sendable {
    /// Money in, by month
    public let monthlyCashFlowCredits: [MonthlyCashFlowCredit]?
    /// Money in over twelve months
    public let twelveMonthCreditTotal: Decimal?
    /// Money in over twelve months, without transfers between own accounts
    public let twelveMonthCreditTotalLessTransfers: Decimal?
    /// Money in over six months
    public let sixMonthCreditTotal: Decimal?
    /// Money in over six months, without transfers between own accounts
    public let sixMonthCreditTotalLessTransfers: Decimal?
    /// Money in over two months
    public let twoMonthCreditTotal: Decimal?
    /// Money in over two months, without transfers between own accounts
    public let twoMonthCreditTotalLessTransfers: Decimal?

    public init(
        monthlyCashFlowCredits: [MonthlyCashFlowCredit]? = nil,
        twelveMonthCreditTotal: Decimal? = nil,
        twelveMonthCreditTotalLessTransfers: Decimal? = nil,
        sixMonthCreditTotal: Decimal? = nil,
        sixMonthCreditTotalLessTransfers: Decimal? = nil,
        twoMonthCreditTotal: Decimal? = nil,
        twoMonthCreditTotalLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowCredits = monthlyCashFlowCredits
        self.twelveMonthCreditTotal = twelveMonthCreditTotal
        self.twelveMonthCreditTotalLessTransfers = twelveMonthCreditTotalLessTransfers
        self.sixMonthCreditTotal = sixMonthCreditTotal
        self.sixMonthCreditTotalLessTransfers = sixMonthCreditTotalLessTransfers
        self.twoMonthCreditTotal = twoMonthCreditTotal
        self.twoMonthCreditTotalLessTransfers = twoMonthCreditTotalLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowCredits = object.optional("monthlyCashFlowCredits")
        self.twelveMonthCreditTotal = object.optional("twelveMonthCreditTotal")
        self.twelveMonthCreditTotalLessTransfers = object.optional("twelveMonthCreditTotalLessTransfers")
        self.sixMonthCreditTotal = object.optional("sixMonthCreditTotal")
        self.sixMonthCreditTotalLessTransfers = object.optional("sixMonthCreditTotalLessTransfers")
        self.twoMonthCreditTotal = object.optional("twoMonthCreditTotal")
        self.twoMonthCreditTotalLessTransfers = object.optional("twoMonthCreditTotalLessTransfers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowCredits, "monthlyCashFlowCredits")
        object.write(self.twelveMonthCreditTotal, "twelveMonthCreditTotal")
        object.write(self.twelveMonthCreditTotalLessTransfers, "twelveMonthCreditTotalLessTransfers")
        object.write(self.sixMonthCreditTotal, "sixMonthCreditTotal")
        object.write(self.sixMonthCreditTotalLessTransfers, "sixMonthCreditTotalLessTransfers")
        object.write(self.twoMonthCreditTotal, "twoMonthCreditTotal")
        object.write(self.twoMonthCreditTotalLessTransfers, "twoMonthCreditTotalLessTransfers")
        try object.finish()
    }
}

/// Money in within one month. Counts are numbers in strings.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/MonthlyCashFlowCredit`
public nonisolated struct MonthlyCashFlowCredit: Codable, Hashable, Sendable {
    /// Start of the month
    public let month: Date?
    /// Number of credits
    public let numberOfCredits: StringOrNumber?
    /// Sum of the credits
    public let totalCreditsAmount: Decimal?
    /// Largest credit
    public let largestCredit: Decimal?
    /// Number of credits, without transfers between own accounts
    public let numberOfCreditsLessTransfers: StringOrNumber?
    /// Sum of the credits, without transfers between own accounts
    public let totalCreditsAmountLessTransfers: Decimal?
    /// Mean credit
    public let averageCreditAmount: Decimal?
    /// Estimated number of deposits from loans
    public let estimatedNumberOfLoanDeposits: StringOrNumber?
    /// Estimated sum of deposits from loans
    public let estimatedLoanDepositAmount: Decimal?

    public init(
        month: Date? = nil,
        numberOfCredits: StringOrNumber? = nil,
        totalCreditsAmount: Decimal? = nil,
        largestCredit: Decimal? = nil,
        numberOfCreditsLessTransfers: StringOrNumber? = nil,
        totalCreditsAmountLessTransfers: Decimal? = nil,
        averageCreditAmount: Decimal? = nil,
        estimatedNumberOfLoanDeposits: StringOrNumber? = nil,
        estimatedLoanDepositAmount: Decimal? = nil
    ) {
        self.month = month
        self.numberOfCredits = numberOfCredits
        self.totalCreditsAmount = totalCreditsAmount
        self.largestCredit = largestCredit
        self.numberOfCreditsLessTransfers = numberOfCreditsLessTransfers
        self.totalCreditsAmountLessTransfers = totalCreditsAmountLessTransfers
        self.averageCreditAmount = averageCreditAmount
        self.estimatedNumberOfLoanDeposits = estimatedNumberOfLoanDeposits
        self.estimatedLoanDepositAmount = estimatedLoanDepositAmount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.month = object.optional("month", as: UnixSeconds.self)
        self.numberOfCredits = object.optional("numberOfCredits")
        self.totalCreditsAmount = object.optional("totalCreditsAmount")
        self.largestCredit = object.optional("largestCredit")
        self.numberOfCreditsLessTransfers = object.optional("numberOfCreditsLessTransfers")
        self.totalCreditsAmountLessTransfers = object.optional("totalCreditsAmountLessTransfers")
        self.averageCreditAmount = object.optional("averageCreditAmount")
        self.estimatedNumberOfLoanDeposits = object.optional("estimatedNumberOfLoanDeposits")
        self.estimatedLoanDepositAmount = object.optional("estimatedLoanDepositAmount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.month, "month", as: UnixSeconds.self)
        object.write(self.numberOfCredits, "numberOfCredits")
        object.write(self.totalCreditsAmount, "totalCreditsAmount")
        object.write(self.largestCredit, "largestCredit")
        object.write(self.numberOfCreditsLessTransfers, "numberOfCreditsLessTransfers")
        object.write(self.totalCreditsAmountLessTransfers, "totalCreditsAmountLessTransfers")
        object.write(self.averageCreditAmount, "averageCreditAmount")
        object.write(self.estimatedNumberOfLoanDeposits, "estimatedNumberOfLoanDeposits")
        object.write(self.estimatedLoanDepositAmount, "estimatedLoanDepositAmount")
        try object.finish()
    }
}

/// Money out on one account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowDebit`
public nonisolated struct CashFlowDebit: Codable, Hashable, Sendable {
    /// Money out, by month
    public let monthlyCashFlowDebits: [MonthlyCashFlowDebit]?
    /// Money out over twelve months
    public let twelveMonthDebitTotal: Decimal?
    /// Money out over twelve months, without transfers between own accounts
    public let twelveMonthDebitTotalLessTransfers: Decimal?
    /// Money out over six months
    public let sixMonthDebitTotal: Decimal?
    /// Money out over six months, without transfers between own accounts
    public let sixMonthDebitTotalLessTransfers: Decimal?
    /// Money out over two months
    public let twoMonthDebitTotal: Decimal?
    /// Money out over two months, without transfers between own accounts
    public let twoMonthDebitTotalLessTransfers: Decimal?

    public init(
        monthlyCashFlowDebits: [MonthlyCashFlowDebit]? = nil,
        twelveMonthDebitTotal: Decimal? = nil,
        twelveMonthDebitTotalLessTransfers: Decimal? = nil,
        sixMonthDebitTotal: Decimal? = nil,
        sixMonthDebitTotalLessTransfers: Decimal? = nil,
        twoMonthDebitTotal: Decimal? = nil,
        twoMonthDebitTotalLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowDebits = monthlyCashFlowDebits
        self.twelveMonthDebitTotal = twelveMonthDebitTotal
        self.twelveMonthDebitTotalLessTransfers = twelveMonthDebitTotalLessTransfers
        self.sixMonthDebitTotal = sixMonthDebitTotal
        self.sixMonthDebitTotalLessTransfers = sixMonthDebitTotalLessTransfers
        self.twoMonthDebitTotal = twoMonthDebitTotal
        self.twoMonthDebitTotalLessTransfers = twoMonthDebitTotalLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowDebits = object.optional("monthlyCashFlowDebits")
        self.twelveMonthDebitTotal = object.optional("twelveMonthDebitTotal")
        self.twelveMonthDebitTotalLessTransfers = object.optional("twelveMonthDebitTotalLessTransfers")
        self.sixMonthDebitTotal = object.optional("sixMonthDebitTotal")
        self.sixMonthDebitTotalLessTransfers = object.optional("sixMonthDebitTotalLessTransfers")
        self.twoMonthDebitTotal = object.optional("twoMonthDebitTotal")
        self.twoMonthDebitTotalLessTransfers = object.optional("twoMonthDebitTotalLessTransfers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowDebits, "monthlyCashFlowDebits")
        object.write(self.twelveMonthDebitTotal, "twelveMonthDebitTotal")
        object.write(self.twelveMonthDebitTotalLessTransfers, "twelveMonthDebitTotalLessTransfers")
        object.write(self.sixMonthDebitTotal, "sixMonthDebitTotal")
        object.write(self.sixMonthDebitTotalLessTransfers, "sixMonthDebitTotalLessTransfers")
        object.write(self.twoMonthDebitTotal, "twoMonthDebitTotal")
        object.write(self.twoMonthDebitTotalLessTransfers, "twoMonthDebitTotalLessTransfers")
        try object.finish()
    }
}

/// Money out within one month. Counts are numbers in strings.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/MonthlyCashFlowDebit`
public nonisolated struct MonthlyCashFlowDebit: Codable, Hashable, Sendable {
    /// Start of the month
    public let month: Date?
    /// Number of debits
    public let numberOfDebits: StringOrNumber?
    /// Sum of the debits
    public let totalDebitsAmount: Decimal?
    /// Largest debit
    public let largestDebit: Decimal?
    /// Number of debits, without transfers between own accounts
    public let numberOfDebitsLessTransfers: StringOrNumber?
    /// Sum of the debits, without transfers between own accounts
    public let totalDebitsAmountLessTransfers: Decimal?
    /// Mean debit
    public let averageDebitAmount: Decimal?

    public init(
        month: Date? = nil,
        numberOfDebits: StringOrNumber? = nil,
        totalDebitsAmount: Decimal? = nil,
        largestDebit: Decimal? = nil,
        numberOfDebitsLessTransfers: StringOrNumber? = nil,
        totalDebitsAmountLessTransfers: Decimal? = nil,
        averageDebitAmount: Decimal? = nil
    ) {
        self.month = month
        self.numberOfDebits = numberOfDebits
        self.totalDebitsAmount = totalDebitsAmount
        self.largestDebit = largestDebit
        self.numberOfDebitsLessTransfers = numberOfDebitsLessTransfers
        self.totalDebitsAmountLessTransfers = totalDebitsAmountLessTransfers
        self.averageDebitAmount = averageDebitAmount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.month = object.optional("month", as: UnixSeconds.self)
        self.numberOfDebits = object.optional("numberOfDebits")
        self.totalDebitsAmount = object.optional("totalDebitsAmount")
        self.largestDebit = object.optional("largestDebit")
        self.numberOfDebitsLessTransfers = object.optional("numberOfDebitsLessTransfers")
        self.totalDebitsAmountLessTransfers = object.optional("totalDebitsAmountLessTransfers")
        self.averageDebitAmount = object.optional("averageDebitAmount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.month, "month", as: UnixSeconds.self)
        object.write(self.numberOfDebits, "numberOfDebits")
        object.write(self.totalDebitsAmount, "totalDebitsAmount")
        object.write(self.largestDebit, "largestDebit")
        object.write(self.numberOfDebitsLessTransfers, "numberOfDebitsLessTransfers")
        object.write(self.totalDebitsAmountLessTransfers, "totalDebitsAmountLessTransfers")
        object.write(self.averageDebitAmount, "averageDebitAmount")
        try object.finish()
    }
}

/// Key figures of one account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowCharacteristic`
public nonisolated struct CashFlowCharacteristic: Codable, Hashable, Sendable {
    /// Key figures of each month
    public let monthlyCashFlowCharacteristics: [MonthlyCashFlowCharacteristic]?
    /// Mean of money in minus money out in a month
    public let averageMonthlyNet: Decimal?
    /// The same without transfers between own accounts
    public let averageMonthlyNetLessTransfers: Decimal?
    /// Money in minus money out over twelve months
    public let twelveMonthTotalNet: Decimal?
    /// The same without transfers between own accounts
    public let twelveMonthTotalNetLessTransfers: Decimal?
    /// Mean of money in minus money out over six months
    public let sixMonthAverageTotalCreditsLessTotalDebits: Decimal?
    /// The same without transfers between own accounts
    public let sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal?
    /// Mean of money in minus money out over two months
    public let twoMonthAverageTotalCreditsLessTotalDebits: Decimal?
    /// The same without transfers between own accounts
    public let twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal?

    public init(
        monthlyCashFlowCharacteristics: [MonthlyCashFlowCharacteristic]? = nil,
        averageMonthlyNet: Decimal? = nil,
        averageMonthlyNetLessTransfers: Decimal? = nil,
        twelveMonthTotalNet: Decimal? = nil,
        twelveMonthTotalNetLessTransfers: Decimal? = nil,
        sixMonthAverageTotalCreditsLessTotalDebits: Decimal? = nil,
        sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal? = nil,
        twoMonthAverageTotalCreditsLessTotalDebits: Decimal? = nil,
        twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowCharacteristics = monthlyCashFlowCharacteristics
        self.averageMonthlyNet = averageMonthlyNet
        self.averageMonthlyNetLessTransfers = averageMonthlyNetLessTransfers
        self.twelveMonthTotalNet = twelveMonthTotalNet
        self.twelveMonthTotalNetLessTransfers = twelveMonthTotalNetLessTransfers
        self.sixMonthAverageTotalCreditsLessTotalDebits = sixMonthAverageTotalCreditsLessTotalDebits
        self.sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers =
            sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers
        self.twoMonthAverageTotalCreditsLessTotalDebits = twoMonthAverageTotalCreditsLessTotalDebits
        self.twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers =
            twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowCharacteristics = object.optional("monthlyCashFlowCharacteristics")
        self.averageMonthlyNet = object.optional("averageMonthlyNet")
        self.averageMonthlyNetLessTransfers = object.optional("averageMonthlyNetLessTransfers")
        self.twelveMonthTotalNet = object.optional("twelveMonthTotalNet")
        self.twelveMonthTotalNetLessTransfers = object.optional("twelveMonthTotalNetLessTransfers")
        self.sixMonthAverageTotalCreditsLessTotalDebits = object.optional("sixMonthAverageTotalCreditsLessTotalDebits")
        self.sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers = object.optional(
            "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        self.twoMonthAverageTotalCreditsLessTotalDebits = object.optional("twoMonthAverageTotalCreditsLessTotalDebits")
        self.twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers = object.optional(
            "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowCharacteristics, "monthlyCashFlowCharacteristics")
        object.write(self.averageMonthlyNet, "averageMonthlyNet")
        object.write(self.averageMonthlyNetLessTransfers, "averageMonthlyNetLessTransfers")
        object.write(self.twelveMonthTotalNet, "twelveMonthTotalNet")
        object.write(self.twelveMonthTotalNetLessTransfers, "twelveMonthTotalNetLessTransfers")
        object.write(self.sixMonthAverageTotalCreditsLessTotalDebits, "sixMonthAverageTotalCreditsLessTotalDebits")
        object.write(
            self.sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers,
            "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        object.write(self.twoMonthAverageTotalCreditsLessTotalDebits, "twoMonthAverageTotalCreditsLessTotalDebits")
        object.write(
            self.twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers,
            "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        try object.finish()
    }
}

/// Key figures of one month.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/MonthlyCashFlowCharacteristic`
public nonisolated struct MonthlyCashFlowCharacteristic: Codable, Hashable, Sendable {
    /// Start of the month
    public let month: Date?
    /// Money in minus money out
    public let totalCreditsLessTotalDebits: Decimal?
    /// The same without transfers between own accounts
    public let totalCreditsLessTotalDebitsLessTransfers: Decimal?
    /// Mean amount of a transaction
    public let averageTransactionAmount: Decimal?

    public init(
        month: Date? = nil,
        totalCreditsLessTotalDebits: Decimal? = nil,
        totalCreditsLessTotalDebitsLessTransfers: Decimal? = nil,
        averageTransactionAmount: Decimal? = nil
    ) {
        self.month = month
        self.totalCreditsLessTotalDebits = totalCreditsLessTotalDebits
        self.totalCreditsLessTotalDebitsLessTransfers = totalCreditsLessTotalDebitsLessTransfers
        self.averageTransactionAmount = averageTransactionAmount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.month = object.optional("month", as: UnixSeconds.self)
        self.totalCreditsLessTotalDebits = object.optional("totalCreditsLessTotalDebits")
        self.totalCreditsLessTotalDebitsLessTransfers = object.optional("totalCreditsLessTotalDebitsLessTransfers")
        self.averageTransactionAmount = object.optional("averageTransactionAmount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.month, "month", as: UnixSeconds.self)
        object.write(self.totalCreditsLessTotalDebits, "totalCreditsLessTotalDebits")
        object.write(self.totalCreditsLessTotalDebitsLessTransfers, "totalCreditsLessTotalDebitsLessTransfers")
        object.write(self.averageTransactionAmount, "averageTransactionAmount")
        try object.finish()
    }
}

/// Income of one band of certainty.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportIncome`
public nonisolated struct ReportIncome: Codable, Hashable, Sendable {
    /// Band of certainty
    public let confidenceType: String?
    /// Income of each month
    public let netMonthly: [NetMonthly]?
    /// Mean monthly income, net
    public let averageMonthlyIncomeNet: Decimal?
    /// Mean monthly income, gross
    public let averageMonthlyIncomeGross: Decimal?
    /// Estimates for a year
    public let incomeEstimate: ReportIncomeEstimate?

    public init(
        confidenceType: String? = nil,
        netMonthly: [NetMonthly]? = nil,
        averageMonthlyIncomeNet: Decimal? = nil,
        averageMonthlyIncomeGross: Decimal? = nil,
        incomeEstimate: ReportIncomeEstimate? = nil
    ) {
        self.confidenceType = confidenceType
        self.netMonthly = netMonthly
        self.averageMonthlyIncomeNet = averageMonthlyIncomeNet
        self.averageMonthlyIncomeGross = averageMonthlyIncomeGross
        self.incomeEstimate = incomeEstimate
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.confidenceType = object.optional("confidenceType")
        self.netMonthly = object.optional("netMonthly")
        self.averageMonthlyIncomeNet = object.optional("averageMonthlyIncomeNet")
        self.averageMonthlyIncomeGross = object.optional("averageMonthlyIncomeGross")
        self.incomeEstimate = object.optional("incomeEstimate")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.confidenceType, "confidenceType")
        object.write(self.netMonthly, "netMonthly")
        object.write(self.averageMonthlyIncomeNet, "averageMonthlyIncomeNet")
        object.write(self.averageMonthlyIncomeGross, "averageMonthlyIncomeGross")
        object.write(self.incomeEstimate, "incomeEstimate")
        try object.finish()
    }
}

/// Estimates of the income of a year.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportIncomeEstimate`
public nonisolated struct ReportIncomeEstimate: Codable, Hashable, Sendable {
    /// Income of the year, net
    public let netAnnual: Decimal?
    /// Income projected for the year, net
    public let projectedNetAnnual: Decimal?
    /// Income estimated for the year, gross
    public let estimatedGrossAnnual: Decimal?
    /// Income projected for the year, gross
    public let projectedGrossAnnual: Decimal?

    public init(
        netAnnual: Decimal? = nil,
        projectedNetAnnual: Decimal? = nil,
        estimatedGrossAnnual: Decimal? = nil,
        projectedGrossAnnual: Decimal? = nil
    ) {
        self.netAnnual = netAnnual
        self.projectedNetAnnual = projectedNetAnnual
        self.estimatedGrossAnnual = estimatedGrossAnnual
        self.projectedGrossAnnual = projectedGrossAnnual
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.netAnnual = object.optional("netAnnual")
        self.projectedNetAnnual = object.optional("projectedNetAnnual")
        self.estimatedGrossAnnual = object.optional("estimatedGrossAnnual")
        self.projectedGrossAnnual = object.optional("projectedGrossAnnual")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.netAnnual, "netAnnual")
        object.write(self.projectedNetAnnual, "projectedNetAnnual")
        object.write(self.estimatedGrossAnnual, "estimatedGrossAnnual")
        object.write(self.projectedGrossAnnual, "projectedGrossAnnual")
        try object.finish()
    }
}

/// Balances over all accounts. Spreads and counts are numbers in strings.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowBalanceSummary`
public nonisolated struct CashFlowBalanceSummary: Codable, Hashable, Sendable {
    /// Balances of each month
    public let monthlyCashFlowBalanceSummaries: [MonthlyCashFlowBalance]?
    /// Lowest daily balance
    public let minDailyBalance: Decimal?
    /// Highest daily balance
    public let maxDailyBalance: Decimal?
    /// Average daily balance over twelve months
    public let twelveMonthAverageDailyBalance: Decimal?
    /// Average daily balance over six months
    public let sixMonthAverageDailyBalance: Decimal?
    /// Average daily balance over two months
    public let twoMonthAverageDailyBalance: Decimal?
    /// Spread of the daily balance over twelve months
    public let twelveMonthStandardDeviationOfDailyBalance: StringOrNumber?
    /// Spread of the daily balance over six months
    public let sixMonthStandardDeviationOfDailyBalance: StringOrNumber?
    /// Spread of the daily balance over two months
    public let twoMonthStandardDeviationOfDailyBalance: StringOrNumber?
    /// Number of days with a negative balance
    public let numberOfDaysNegativeBalance: StringOrNumber?
    /// Number of days with a positive balance
    public let numberOfDaysPositiveBalance: StringOrNumber?

    public init(
        monthlyCashFlowBalanceSummaries: [MonthlyCashFlowBalance]? = nil,
        minDailyBalance: Decimal? = nil,
        maxDailyBalance: Decimal? = nil,
        twelveMonthAverageDailyBalance: Decimal? = nil,
        sixMonthAverageDailyBalance: Decimal? = nil,
        twoMonthAverageDailyBalance: Decimal? = nil,
        twelveMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        sixMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        twoMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        numberOfDaysNegativeBalance: StringOrNumber? = nil,
        numberOfDaysPositiveBalance: StringOrNumber? = nil
    ) {
        self.monthlyCashFlowBalanceSummaries = monthlyCashFlowBalanceSummaries
        self.minDailyBalance = minDailyBalance
        self.maxDailyBalance = maxDailyBalance
        self.twelveMonthAverageDailyBalance = twelveMonthAverageDailyBalance
        self.sixMonthAverageDailyBalance = sixMonthAverageDailyBalance
        self.twoMonthAverageDailyBalance = twoMonthAverageDailyBalance
        self.twelveMonthStandardDeviationOfDailyBalance = twelveMonthStandardDeviationOfDailyBalance
        self.sixMonthStandardDeviationOfDailyBalance = sixMonthStandardDeviationOfDailyBalance
        self.twoMonthStandardDeviationOfDailyBalance = twoMonthStandardDeviationOfDailyBalance
        self.numberOfDaysNegativeBalance = numberOfDaysNegativeBalance
        self.numberOfDaysPositiveBalance = numberOfDaysPositiveBalance
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowBalanceSummaries = object.optional("monthlyCashFlowBalanceSummaries")
        self.minDailyBalance = object.optional("minDailyBalance")
        self.maxDailyBalance = object.optional("maxDailyBalance")
        self.twelveMonthAverageDailyBalance = object.optional("twelveMonthAverageDailyBalance")
        self.sixMonthAverageDailyBalance = object.optional("sixMonthAverageDailyBalance")
        self.twoMonthAverageDailyBalance = object.optional("twoMonthAverageDailyBalance")
        self.twelveMonthStandardDeviationOfDailyBalance = object.optional("twelveMonthStandardDeviationOfDailyBalance")
        self.sixMonthStandardDeviationOfDailyBalance = object.optional("sixMonthStandardDeviationOfDailyBalance")
        self.twoMonthStandardDeviationOfDailyBalance = object.optional("twoMonthStandardDeviationOfDailyBalance")
        self.numberOfDaysNegativeBalance = object.optional("numberOfDaysNegativeBalance")
        self.numberOfDaysPositiveBalance = object.optional("numberOfDaysPositiveBalance")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowBalanceSummaries, "monthlyCashFlowBalanceSummaries")
        object.write(self.minDailyBalance, "minDailyBalance")
        object.write(self.maxDailyBalance, "maxDailyBalance")
        object.write(self.twelveMonthAverageDailyBalance, "twelveMonthAverageDailyBalance")
        object.write(self.sixMonthAverageDailyBalance, "sixMonthAverageDailyBalance")
        object.write(self.twoMonthAverageDailyBalance, "twoMonthAverageDailyBalance")
        object.write(self.twelveMonthStandardDeviationOfDailyBalance, "twelveMonthStandardDeviationOfDailyBalance")
        object.write(self.sixMonthStandardDeviationOfDailyBalance, "sixMonthStandardDeviationOfDailyBalance")
        object.write(self.twoMonthStandardDeviationOfDailyBalance, "twoMonthStandardDeviationOfDailyBalance")
        object.write(self.numberOfDaysNegativeBalance, "numberOfDaysNegativeBalance")
        object.write(self.numberOfDaysPositiveBalance, "numberOfDaysPositiveBalance")
        try object.finish()
    }
}

/// Money in over all accounts.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowCreditSummary`
public nonisolated struct CashFlowCreditSummary: Codable, Hashable, Sendable {
    /// Money in, by month
    public let monthlyCashFlowCreditSummaries: [MonthlyCashFlowCredit]?
    /// Money in over twelve months
    public let twelveMonthCreditTotal: Decimal?
    /// Money in over twelve months, without transfers between own accounts
    public let twelveMonthCreditTotalLessTransfers: Decimal?
    /// Money in over six months
    public let sixMonthCreditTotal: Decimal?
    /// Money in over six months, without transfers between own accounts
    public let sixMonthCreditTotalLessTransfers: Decimal?
    /// Money in over two months
    public let twoMonthCreditTotal: Decimal?
    /// Money in over two months, without transfers between own accounts
    public let twoMonthCreditTotalLessTransfers: Decimal?

    public init(
        monthlyCashFlowCreditSummaries: [MonthlyCashFlowCredit]? = nil,
        twelveMonthCreditTotal: Decimal? = nil,
        twelveMonthCreditTotalLessTransfers: Decimal? = nil,
        sixMonthCreditTotal: Decimal? = nil,
        sixMonthCreditTotalLessTransfers: Decimal? = nil,
        twoMonthCreditTotal: Decimal? = nil,
        twoMonthCreditTotalLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowCreditSummaries = monthlyCashFlowCreditSummaries
        self.twelveMonthCreditTotal = twelveMonthCreditTotal
        self.twelveMonthCreditTotalLessTransfers = twelveMonthCreditTotalLessTransfers
        self.sixMonthCreditTotal = sixMonthCreditTotal
        self.sixMonthCreditTotalLessTransfers = sixMonthCreditTotalLessTransfers
        self.twoMonthCreditTotal = twoMonthCreditTotal
        self.twoMonthCreditTotalLessTransfers = twoMonthCreditTotalLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowCreditSummaries = object.optional("monthlyCashFlowCreditSummaries")
        self.twelveMonthCreditTotal = object.optional("twelveMonthCreditTotal")
        self.twelveMonthCreditTotalLessTransfers = object.optional("twelveMonthCreditTotalLessTransfers")
        self.sixMonthCreditTotal = object.optional("sixMonthCreditTotal")
        self.sixMonthCreditTotalLessTransfers = object.optional("sixMonthCreditTotalLessTransfers")
        self.twoMonthCreditTotal = object.optional("twoMonthCreditTotal")
        self.twoMonthCreditTotalLessTransfers = object.optional("twoMonthCreditTotalLessTransfers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowCreditSummaries, "monthlyCashFlowCreditSummaries")
        object.write(self.twelveMonthCreditTotal, "twelveMonthCreditTotal")
        object.write(self.twelveMonthCreditTotalLessTransfers, "twelveMonthCreditTotalLessTransfers")
        object.write(self.sixMonthCreditTotal, "sixMonthCreditTotal")
        object.write(self.sixMonthCreditTotalLessTransfers, "sixMonthCreditTotalLessTransfers")
        object.write(self.twoMonthCreditTotal, "twoMonthCreditTotal")
        object.write(self.twoMonthCreditTotalLessTransfers, "twoMonthCreditTotalLessTransfers")
        try object.finish()
    }
}

/// Money out over all accounts.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowDebitSummary`
public nonisolated struct CashFlowDebitSummary: Codable, Hashable, Sendable {
    /// Money out, by month
    public let monthlyCashFlowDebitSummaries: [MonthlyCashFlowDebit]?
    /// Money out over twelve months
    public let twelveMonthDebitTotal: Decimal?
    /// Money out over twelve months, without transfers between own accounts
    public let twelveMonthDebitTotalLessTransfers: Decimal?
    /// Money out over six months
    public let sixMonthDebitTotal: Decimal?
    /// Money out over six months, without transfers between own accounts
    public let sixMonthDebitTotalLessTransfers: Decimal?
    /// Money out over two months
    public let twoMonthDebitTotal: Decimal?
    /// Money out over two months, without transfers between own accounts
    public let twoMonthDebitTotalLessTransfers: Decimal?

    public init(
        monthlyCashFlowDebitSummaries: [MonthlyCashFlowDebit]? = nil,
        twelveMonthDebitTotal: Decimal? = nil,
        twelveMonthDebitTotalLessTransfers: Decimal? = nil,
        sixMonthDebitTotal: Decimal? = nil,
        sixMonthDebitTotalLessTransfers: Decimal? = nil,
        twoMonthDebitTotal: Decimal? = nil,
        twoMonthDebitTotalLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowDebitSummaries = monthlyCashFlowDebitSummaries
        self.twelveMonthDebitTotal = twelveMonthDebitTotal
        self.twelveMonthDebitTotalLessTransfers = twelveMonthDebitTotalLessTransfers
        self.sixMonthDebitTotal = sixMonthDebitTotal
        self.sixMonthDebitTotalLessTransfers = sixMonthDebitTotalLessTransfers
        self.twoMonthDebitTotal = twoMonthDebitTotal
        self.twoMonthDebitTotalLessTransfers = twoMonthDebitTotalLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowDebitSummaries = object.optional("monthlyCashFlowDebitSummaries")
        self.twelveMonthDebitTotal = object.optional("twelveMonthDebitTotal")
        self.twelveMonthDebitTotalLessTransfers = object.optional("twelveMonthDebitTotalLessTransfers")
        self.sixMonthDebitTotal = object.optional("sixMonthDebitTotal")
        self.sixMonthDebitTotalLessTransfers = object.optional("sixMonthDebitTotalLessTransfers")
        self.twoMonthDebitTotal = object.optional("twoMonthDebitTotal")
        self.twoMonthDebitTotalLessTransfers = object.optional("twoMonthDebitTotalLessTransfers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowDebitSummaries, "monthlyCashFlowDebitSummaries")
        object.write(self.twelveMonthDebitTotal, "twelveMonthDebitTotal")
        object.write(self.twelveMonthDebitTotalLessTransfers, "twelveMonthDebitTotalLessTransfers")
        object.write(self.sixMonthDebitTotal, "sixMonthDebitTotal")
        object.write(self.sixMonthDebitTotalLessTransfers, "sixMonthDebitTotalLessTransfers")
        object.write(self.twoMonthDebitTotal, "twoMonthDebitTotal")
        object.write(self.twoMonthDebitTotalLessTransfers, "twoMonthDebitTotalLessTransfers")
        try object.finish()
    }
}

/// Key figures over all accounts.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowCharacteristicsSummary`
public nonisolated struct CashFlowCharacteristicsSummary: Codable, Hashable, Sendable {
    /// Key figures of each month
    public let monthlyCashFlowCharacteristicsSummaries: [MonthlyCashFlowCharacteristic]?
    /// Mean of money in minus money out in a month
    public let averageMonthlyNet: Decimal?
    /// The same without transfers between own accounts
    public let averageMonthlyNetLessTransfers: Decimal?
    /// Money in minus money out over twelve months
    public let twelveMonthTotalNet: Decimal?
    /// The same without transfers between own accounts
    public let twelveMonthTotalNetLessTransfers: Decimal?
    /// Mean of money in minus money out over six months
    public let sixMonthAverageTotalCreditsLessTotalDebits: Decimal?
    /// The same without transfers between own accounts
    public let sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal?
    /// Mean of money in minus money out over two months
    public let twoMonthAverageTotalCreditsLessTotalDebits: Decimal?
    /// The same without transfers between own accounts
    public let twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal?

    public init(
        monthlyCashFlowCharacteristicsSummaries: [MonthlyCashFlowCharacteristic]? = nil,
        averageMonthlyNet: Decimal? = nil,
        averageMonthlyNetLessTransfers: Decimal? = nil,
        twelveMonthTotalNet: Decimal? = nil,
        twelveMonthTotalNetLessTransfers: Decimal? = nil,
        sixMonthAverageTotalCreditsLessTotalDebits: Decimal? = nil,
        sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal? = nil,
        twoMonthAverageTotalCreditsLessTotalDebits: Decimal? = nil,
        twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowCharacteristicsSummaries = monthlyCashFlowCharacteristicsSummaries
        self.averageMonthlyNet = averageMonthlyNet
        self.averageMonthlyNetLessTransfers = averageMonthlyNetLessTransfers
        self.twelveMonthTotalNet = twelveMonthTotalNet
        self.twelveMonthTotalNetLessTransfers = twelveMonthTotalNetLessTransfers
        self.sixMonthAverageTotalCreditsLessTotalDebits = sixMonthAverageTotalCreditsLessTotalDebits
        self.sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers =
            sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers
        self.twoMonthAverageTotalCreditsLessTotalDebits = twoMonthAverageTotalCreditsLessTotalDebits
        self.twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers =
            twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowCharacteristicsSummaries = object.optional("monthlyCashFlowCharacteristicsSummaries")
        self.averageMonthlyNet = object.optional("averageMonthlyNet")
        self.averageMonthlyNetLessTransfers = object.optional("averageMonthlyNetLessTransfers")
        self.twelveMonthTotalNet = object.optional("twelveMonthTotalNet")
        self.twelveMonthTotalNetLessTransfers = object.optional("twelveMonthTotalNetLessTransfers")
        self.sixMonthAverageTotalCreditsLessTotalDebits = object.optional("sixMonthAverageTotalCreditsLessTotalDebits")
        self.sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers = object.optional(
            "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        self.twoMonthAverageTotalCreditsLessTotalDebits = object.optional("twoMonthAverageTotalCreditsLessTotalDebits")
        self.twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers = object.optional(
            "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowCharacteristicsSummaries, "monthlyCashFlowCharacteristicsSummaries")
        object.write(self.averageMonthlyNet, "averageMonthlyNet")
        object.write(self.averageMonthlyNetLessTransfers, "averageMonthlyNetLessTransfers")
        object.write(self.twelveMonthTotalNet, "twelveMonthTotalNet")
        object.write(self.twelveMonthTotalNetLessTransfers, "twelveMonthTotalNetLessTransfers")
        object.write(self.sixMonthAverageTotalCreditsLessTotalDebits, "sixMonthAverageTotalCreditsLessTotalDebits")
        object.write(
            self.sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers,
            "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        object.write(self.twoMonthAverageTotalCreditsLessTotalDebits, "twoMonthAverageTotalCreditsLessTotalDebits")
        object.write(
            self.twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers,
            "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        try object.finish()
    }
}

/// Deposits that look like the payout of a loan.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/PossibleLoanDeposits`
public nonisolated struct PossibleLoanDeposits: Codable, Hashable, Sendable {
    /// Institutions and accounts with such deposits
    public let institutions: [ReportInstitution]?

    public init(
        institutions: [ReportInstitution]? = nil
    ) {
        self.institutions = institutions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.institutions = object.optional("institutions")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institutions, "institutions")
        try object.finish()
    }
}
