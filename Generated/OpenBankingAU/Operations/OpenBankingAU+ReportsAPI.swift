// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension OpenBankingAU {
    /// Verification of assets (VOA), verification of income (VOI) and business cash-flow reports
    public struct ReportsAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// Order a verification-of-assets report
        ///
        /// Starts a report on balances and up to six months of transactions of transaction, savings and term-deposit
        /// accounts. Needs a consumer. The report is ready when its status is no longer `inProgress`; poll the list of
        /// reports every 20 seconds or so, or take the events at `callbackUrl`. Billed per report.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1v2~1customers~1{customerId}~1voa/post`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - callbackURL: Where to send the events about the report.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        ///   - body: What a verification-of-assets report shall cover.
        /// - Returns: The report is being made
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func generateVOAReport(
            customerID: LenientID,
            _ body: VOAReportConstraints,
            callbackURL: URL? = nil,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> ReportAck {
            try await client.send(
                .generateVOAReport(
                    customerID: customerID,
                    body,
                    callbackURL: callbackURL,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Order a verification-of-income report
        ///
        /// Starts a report on up to twelve months of income, as analytics per account and per customer. Needs a
        /// consumer. Names at most two interval types; without any, `MONTHLY_CALENDAR` applies. The report is offered
        /// as JSON only. Billed per report.
        ///
        /// Releases before the analytics took this call at `/decisioning/v2/customers/{customerId}/voi`.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1customers~1{customerId}~1voi/post`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - callbackURL: Where to send the events about the report.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        ///   - body: What a verification-of-income report shall cover.
        /// - Returns: The report is being made
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The order is not valid: more than two interval types, no suitable account, or too many reports for
        ///     this customer (code 20400).
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func generateVOIReport(
            customerID: LenientID,
            _ body: VOIReportConstraints,
            callbackURL: URL? = nil,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> ReportAck {
            try await client.send(
                .generateVOIReport(
                    customerID: customerID,
                    body,
                    callbackURL: callbackURL,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Order a business cash-flow report
        ///
        /// Starts a report on credits, debits, balances and loan deposits of up to 365 days; some banks give three to
        /// four months only. Accounts of any type count. Billed per report.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1v2~1customers~1{customerId}~1cashFlowBusiness/post`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - callbackURL: Where to send the events about the report.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        ///   - body: What a cash-flow report shall cover.
        /// - Returns: The report is being made
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func generateCashFlowBusinessReport(
            customerID: LenientID,
            _ body: CashFlowReportConstraints,
            callbackURL: URL? = nil,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> ReportAck {
            try await client.send(
                .generateCashFlowBusinessReport(
                    customerID: customerID,
                    body,
                    callbackURL: callbackURL,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Get a report of a consumer
        ///
        /// Returns a report as JSON or, when the `Accept` header asks for it, as PDF. PDF is offered for asset and
        /// cash-flow reports, not for income reports. A report that is still being made has status `inProgress`, or is
        /// answered with code 18001.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1v4~1consumers~1{consumerId}~1reports~1{reportId}/get`
        /// - Parameters:
        ///   - consumerID: The consumer's ID.
        ///   - reportID: The report's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The report, as JSON or as PDF
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func getReportByConsumer(
            consumerID: String,
            reportID: String,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> Report {
            try await client.send(
                .getReportByConsumer(
                    consumerID: consumerID,
                    reportID: reportID,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Get a report of a consumer
        ///
        /// Returns a report as JSON or, when the `Accept` header asks for it, as PDF. PDF is offered for asset and
        /// cash-flow reports, not for income reports. A report that is still being made has status `inProgress`, or is
        /// answered with code 18001.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1v4~1consumers~1{consumerId}~1reports~1{reportId}/get`
        /// - Parameters:
        ///   - consumerID: The consumer's ID.
        ///   - reportID: The report's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The report, as JSON or as PDF
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func getReportByConsumerAsPDF(
            consumerID: String,
            reportID: String,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> Data {
            try await client.send(
                .getReportByConsumerAsPDF(
                    consumerID: consumerID,
                    reportID: reportID,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Get a report of a customer
        ///
        /// Returns a report as JSON or, when the `Accept` header asks for it, as PDF. PDF is offered for asset and
        /// cash-flow reports, not for income reports. A report that is still being made has status `inProgress`, or is
        /// answered with code 18001.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1v4~1customers~1{customerId}~1reports~1{reportId}/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - reportID: The report's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The report, as JSON or as PDF
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func getReportByCustomer(
            customerID: LenientID,
            reportID: String,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> Report {
            try await client.send(
                .getReportByCustomer(
                    customerID: customerID,
                    reportID: reportID,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// Get a report of a customer
        ///
        /// Returns a report as JSON or, when the `Accept` header asks for it, as PDF. PDF is offered for asset and
        /// cash-flow reports, not for income reports. A report that is still being made has status `inProgress`, or is
        /// answered with code 18001.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1v4~1customers~1{customerId}~1reports~1{reportId}/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - reportID: The report's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The report, as JSON or as PDF
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func getReportByCustomerAsPDF(
            customerID: LenientID,
            reportID: String,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> Data {
            try await client.send(
                .getReportByCustomerAsPDF(
                    customerID: customerID,
                    reportID: reportID,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// List the reports of a customer
        ///
        /// Returns every report ordered for the customer, with its state but without its contents.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1v1~1customers~1{customerId}~1reports/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The reports
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func getReportsByCustomer(
            customerID: LenientID,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> ReportSummaries {
            try await client.send(
                .getReportsByCustomer(
                    customerID: customerID,
                    consentReceiptID: consentReceiptID
                ))
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == ReportAck {
    /// POST `/decisioning/v2/customers/{customerId}/voa`: Order a verification-of-assets report
    public static func generateVOAReport(
        customerID: LenientID,
        _ body: VOAReportConstraints,
        callbackURL: URL? = nil,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GenerateVOAReport",
                method: .post,
                path: "/decisioning/v2/customers/{customerId}/voa",
                tags: ["Reports"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.query("callbackUrl", callbackURL, as: URLText.self)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == ReportAck {
    /// POST `/decisioning/customers/{customerId}/voi`: Order a verification-of-income report
    public static func generateVOIReport(
        customerID: LenientID,
        _ body: VOIReportConstraints,
        callbackURL: URL? = nil,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GenerateVOIReport",
                method: .post,
                path: "/decisioning/customers/{customerId}/voi",
                tags: ["Reports"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.query("callbackUrl", callbackURL, as: URLText.self)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == ReportAck {
    /// POST `/decisioning/v2/customers/{customerId}/cashFlowBusiness`: Order a business cash-flow report
    public static func generateCashFlowBusinessReport(
        customerID: LenientID,
        _ body: CashFlowReportConstraints,
        callbackURL: URL? = nil,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GenerateCashFlowBusinessReport",
                method: .post,
                path: "/decisioning/v2/customers/{customerId}/cashFlowBusiness",
                tags: ["Reports"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.query("callbackUrl", callbackURL, as: URLText.self)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Report {
    /// GET `/decisioning/v4/consumers/{consumerId}/reports/{reportId}`: Get a report of a consumer
    public static func getReportByConsumer(
        consumerID: String,
        reportID: String,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetReportByConsumer",
                method: .get,
                path: "/decisioning/v4/consumers/{consumerId}/reports/{reportId}",
                tags: ["Reports"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("consumerId", consumerID)
        builder.path("reportId", reportID)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Data {
    /// GET `/decisioning/v4/consumers/{consumerId}/reports/{reportId}`: Get a report of a consumer
    public static func getReportByConsumerAsPDF(
        consumerID: String,
        reportID: String,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetReportByConsumer",
                method: .get,
                path: "/decisioning/v4/consumers/{consumerId}/reports/{reportId}",
                tags: ["Reports"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("consumerId", consumerID)
        builder.path("reportId", reportID)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/pdf")
        return Self(
            builder,
            .data,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Report {
    /// GET `/decisioning/v4/customers/{customerId}/reports/{reportId}`: Get a report of a customer
    public static func getReportByCustomer(
        customerID: LenientID,
        reportID: String,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetReportByCustomer",
                method: .get,
                path: "/decisioning/v4/customers/{customerId}/reports/{reportId}",
                tags: ["Reports"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.path("reportId", reportID)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Data {
    /// GET `/decisioning/v4/customers/{customerId}/reports/{reportId}`: Get a report of a customer
    public static func getReportByCustomerAsPDF(
        customerID: LenientID,
        reportID: String,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetReportByCustomer",
                method: .get,
                path: "/decisioning/v4/customers/{customerId}/reports/{reportId}",
                tags: ["Reports"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.path("reportId", reportID)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/pdf")
        return Self(
            builder,
            .data,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == ReportSummaries {
    /// GET `/decisioning/v1/customers/{customerId}/reports`: List the reports of a customer
    public static func getReportsByCustomer(
        customerID: LenientID,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetReportsByCustomer",
                method: .get,
                path: "/decisioning/v1/customers/{customerId}/reports",
                tags: ["Reports"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}
