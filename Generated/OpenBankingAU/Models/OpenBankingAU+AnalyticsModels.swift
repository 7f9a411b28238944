// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

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
