// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension OpenBankingAU {
    /// Posted, pending and shadow transactions of shared accounts
    public struct TransactionsAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// Load up to twelve months of older transactions of an account
        ///
        /// Reads transactions older than the six months of the first refresh, twelve months at most, depending on how
        /// the partner's environment is set up. The date range follows from the account's `createdDate`, so a second
        /// call usually adds nothing and is answered with 204 as well. `force` in the body makes the service connect to
        /// the bank again; without a body the call has to carry `Content-Length: 0`.
        ///
        /// It may take up to 180 seconds; the work goes on when the caller disconnects, and `aggregationAttemptDate` of
        /// the account shows its end. Billed per customer and month.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v1~1customers~1{customerId}~1accounts~1{accountId}~1transactions~1historic/post`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - accountID: The account's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        ///   - body: Options of a historic load. The body may be left out.
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
        public func loadHistoricTransactionsForCustomerAccount(
            customerID: LenientID,
            accountID: LenientID,
            _ body: LoadHistoricOptions? = nil,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) {
            try await client.send(
                .loadHistoricTransactionsForCustomerAccount(
                    customerID: customerID,
                    accountID: accountID,
                    body,
                    consentReceiptID: consentReceiptID
                ))
        }

        /// List transactions over all accounts of a customer
        ///
        /// Returns the stored transactions of every shared account within a span of dates; the span may be as long as
        /// wanted, a page holds at most 1,000 rows. Some transactions are posted late, so ask for the last several days
        /// each time and recognise known ones by their ID. Pending transactions may vanish at the next refresh; shadow
        /// transactions are those that the bank no longer shows.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v3~1customers~1{customerId}~1transactions/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - fromDate: Start of the span of dates, in epoch seconds.
        ///   - toDate: End of the span of dates, in epoch seconds.
        ///   - start: One-based index of the first record to return (a record, not a page); 1 when absent. Minimum: 1.
        ///     Default: 1.
        ///   - limit: Most records to return; 25 when absent. Minimum: 1. Maximum: 1000. Default: 25.
        ///   - sort: Order by transaction date, or by posting date where there is none; `desc` when absent.
        ///   - includePending: Whether to return pending transactions as well; false when absent. Default: false.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: One page of transactions
        public func getAllCustomerTransactions(
            customerID: LenientID,
            fromDate: Date,
            toDate: Date,
            start: Int32? = nil,
            limit: Int32? = nil,
            sort: TransactionSortOrder? = nil,
            includePending: Bool? = nil,
            consentReceiptID: UUID? = nil
        ) -> Paged<OpenBankingAU, Transactions, Transaction> {
            Paged(
                client,
                offset: PageOffset(first: start.map { Int($0) } ?? 1, limit: limit.map { Int($0) }),
                request: { start, limit in
                    .getAllCustomerTransactions(
                        customerID: customerID,
                        fromDate: fromDate,
                        toDate: toDate,
                        start: Int32(clamping: start),
                        limit: limit.map { Int32(clamping: $0) },
                        sort: sort,
                        includePending: includePending,
                        consentReceiptID: consentReceiptID
                    )
                },
                items: { $0.transactions },
                more: { PageFlag.value(of: $0.moreAvailable) }
            )
        }

        /// List transactions of an account
        ///
        /// Returns the stored transactions of one account within a span of dates.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v3~1customers~1{customerId}~1accounts~1{accountId}~1transactions/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - accountID: The account's ID.
        ///   - fromDate: Start of the span of dates, in epoch seconds.
        ///   - toDate: End of the span of dates, in epoch seconds.
        ///   - start: One-based index of the first record to return (a record, not a page); 1 when absent. Minimum: 1.
        ///     Default: 1.
        ///   - limit: Most records to return; 25 when absent. Minimum: 1. Maximum: 1000. Default: 25.
        ///   - sort: Order by transaction date, or by posting date where there is none; `desc` when absent.
        ///   - includePending: Whether to return pending transactions as well; false when absent. Default: false.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: One page of transactions
        public func getCustomerAccountTransactions(
            customerID: LenientID,
            accountID: LenientID,
            fromDate: Date,
            toDate: Date,
            start: Int32? = nil,
            limit: Int32? = nil,
            sort: TransactionSortOrder? = nil,
            includePending: Bool? = nil,
            consentReceiptID: UUID? = nil
        ) -> Paged<OpenBankingAU, Transactions, Transaction> {
            Paged(
                client,
                offset: PageOffset(first: start.map { Int($0) } ?? 1, limit: limit.map { Int($0) }),
                request: { start, limit in
                    .getCustomerAccountTransactions(
                        customerID: customerID,
                        accountID: accountID,
                        fromDate: fromDate,
                        toDate: toDate,
                        start: Int32(clamping: start),
                        limit: limit.map { Int32(clamping: $0) },
                        sort: sort,
                        includePending: includePending,
                        consentReceiptID: consentReceiptID
                    )
                },
                items: { $0.transactions },
                more: { PageFlag.value(of: $0.moreAvailable) }
            )
        }

        /// Get a transaction
        ///
        /// Returns one stored transaction.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1aggregation~1v2~1customers~1{customerId}~1transactions~1{transactionId}/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - transactionID: The transaction's ID.
        ///   - consentReceiptID: ID of the consent under which the data is read; known from consent notifications and
        ///     from the list of consents. Needed for data of consented accounts.
        /// - Returns: The transaction
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
        public func getCustomerTransaction(
            customerID: LenientID,
            transactionID: LenientID,
            consentReceiptID: UUID? = nil
        ) async throws(OpenBankingAU.Failure) -> Transaction {
            try await client.send(
                .getCustomerTransaction(
                    customerID: customerID,
                    transactionID: transactionID,
                    consentReceiptID: consentReceiptID
                ))
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Void {
    /// POST `/aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions/historic`: Load up to twelve
    /// months of older transactions of an account
    public static func loadHistoricTransactionsForCustomerAccount(
        customerID: LenientID,
        accountID: LenientID,
        _ body: LoadHistoricOptions? = nil,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "LoadHistoricTransactionsForCustomerAccount",
                method: .post,
                path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions/historic",
                tags: ["Transactions"],
                security: [["AppKey", "AppToken"]],
                timeout: .seconds(180)
            ))
        builder.path("customerId", customerID)
        builder.path("accountId", accountID)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .void,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Transactions {
    /// GET `/aggregation/v3/customers/{customerId}/transactions`: List transactions over all accounts of a customer
    public static func getAllCustomerTransactions(
        customerID: LenientID,
        fromDate: Date,
        toDate: Date,
        start: Int32? = nil,
        limit: Int32? = nil,
        sort: TransactionSortOrder? = nil,
        includePending: Bool? = nil,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAllCustomerTransactions",
                method: .get,
                path: "/aggregation/v3/customers/{customerId}/transactions",
                tags: ["Transactions"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.query("fromDate", fromDate, as: UnixSeconds.self)
        builder.query("toDate", toDate, as: UnixSeconds.self)
        builder.query("start", start)
        builder.query("limit", limit)
        builder.query("sort", sort)
        builder.query("includePending", includePending)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Transactions {
    /// GET `/aggregation/v3/customers/{customerId}/accounts/{accountId}/transactions`: List transactions of an account
    public static func getCustomerAccountTransactions(
        customerID: LenientID,
        accountID: LenientID,
        fromDate: Date,
        toDate: Date,
        start: Int32? = nil,
        limit: Int32? = nil,
        sort: TransactionSortOrder? = nil,
        includePending: Bool? = nil,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetCustomerAccountTransactions",
                method: .get,
                path: "/aggregation/v3/customers/{customerId}/accounts/{accountId}/transactions",
                tags: ["Transactions"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.path("accountId", accountID)
        builder.query("fromDate", fromDate, as: UnixSeconds.self)
        builder.query("toDate", toDate, as: UnixSeconds.self)
        builder.query("start", start)
        builder.query("limit", limit)
        builder.query("sort", sort)
        builder.query("includePending", includePending)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Transaction {
    /// GET `/aggregation/v2/customers/{customerId}/transactions/{transactionId}`: Get a transaction
    public static func getCustomerTransaction(
        customerID: LenientID,
        transactionID: LenientID,
        consentReceiptID: UUID? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetCustomerTransaction",
                method: .get,
                path: "/aggregation/v2/customers/{customerId}/transactions/{transactionId}",
                tags: ["Transactions"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.path("transactionId", transactionID)
        builder.header("Consent-Receipt-Id", consentReceiptID, as: UUIDText.self)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}
