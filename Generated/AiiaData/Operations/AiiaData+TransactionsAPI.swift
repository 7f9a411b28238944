// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension AiiaData {
    /// Transactions of shared accounts
    public struct TransactionsAPI: Sendable {
        let client: APIClient<AiiaData>

        /// List the transactions of an account
        ///
        /// Returns one page of transactions. About two years of history are there after the first synchronization; the
        /// order is chronological as far as the bank allows. A transaction that changes its state may come back under a
        /// new ID, and duplicates are marked as deleted. `QueryTransactions` can limit dates and amounts.
        ///
        /// Source: `Specs/aiia-data.yaml#/paths/~1v1~1accounts~1{accountId}~1transactions/get`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - pagingToken: The `pagingToken` of the page before; absent for the first page.
        ///   - pageSize: Most transactions of a page; 50 when absent. Default: 50.
        ///   - showNagMigrationDetails: Whether to return the IDs of the gateway that came before this API.
        ///   - includeDeleted: Whether to return removed duplicates as well.
        /// - Returns: One page of transactions
        public func listTransactions(
            accountID: String,
            pagingToken: String? = nil,
            pageSize: Int? = nil,
            showNagMigrationDetails: Bool? = nil,
            includeDeleted: Bool? = nil
        ) -> Paged<AiiaData, TransactionPage, Transaction> {
            Paged(
                client,
                cursor: pagingToken,
                request: { cursor in
                    .listTransactions(
                        accountID: accountID,
                        pagingToken: cursor,
                        pageSize: pageSize,
                        showNagMigrationDetails: showNagMigrationDetails,
                        includeDeleted: includeDeleted
                    )
                },
                items: { $0.transactions },
                next: { $0.pagingToken?.wrapped }
            )
        }

        /// Look up a transaction
        ///
        /// Returns one transaction of an account.
        ///
        /// Source: `Specs/aiia-data.yaml#/paths/~1v1~1accounts~1{accountId}~1transactions~1{transactionId}/get`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - transactionID: The transaction's ID.
        /// - Returns: The transaction
        /// - Throws: `AiiaData.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func getTransaction(
            accountID: String,
            transactionID: String
        ) async throws(AiiaData.Failure) -> Transaction {
            try await client.send(
                .getTransaction(
                    accountID: accountID,
                    transactionID: transactionID
                ))
        }

        /// Find transactions by date, amount or balance
        ///
        /// Returns one page of the transactions that fit all conditions. The next page is asked for with the same
        /// conditions and the `pagingToken` of the answer in the body; a page without one is the last.
        ///
        /// Source: `Specs/aiia-data.yaml#/paths/~1v1~1accounts~1{accountId}~1transactions~1query/post`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - includeDeleted: Whether to return removed duplicates as well.
        ///   - body: Conditions for transactions; all are optional.
        /// - Returns: One page of transactions
        /// - Throws: `AiiaData.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func queryTransactions(
            accountID: String,
            _ body: TransactionQuery,
            includeDeleted: Bool? = nil
        ) async throws(AiiaData.Failure) -> TransactionPage {
            try await client.send(
                .queryTransactions(
                    accountID: accountID,
                    body,
                    includeDeleted: includeDeleted
                ))
        }
    }
}

nonisolated extension APIRequest where API == AiiaData, Output == TransactionPage {
    /// GET `/v1/accounts/{accountId}/transactions`: List the transactions of an account
    public static func listTransactions(
        accountID: String,
        pagingToken: String? = nil,
        pageSize: Int? = nil,
        showNagMigrationDetails: Bool? = nil,
        includeDeleted: Bool? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "ListTransactions",
                method: .get,
                path: "/v1/accounts/{accountId}/transactions",
                tags: ["Transactions"],
                security: [["AccessToken"]]
            ))
        builder.path("accountId", accountID)
        builder.query("pagingToken", pagingToken)
        builder.query("pageSize", pageSize)
        builder.query("showNagMigrationDetails", showNagMigrationDetails)
        builder.query("includeDeleted", includeDeleted)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaData.ErrorTable.on401or404orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaData, Output == Transaction {
    /// GET `/v1/accounts/{accountId}/transactions/{transactionId}`: Look up a transaction
    public static func getTransaction(
        accountID: String,
        transactionID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetTransaction",
                method: .get,
                path: "/v1/accounts/{accountId}/transactions/{transactionId}",
                tags: ["Transactions"],
                security: [["AccessToken"]]
            ))
        builder.path("accountId", accountID)
        builder.path("transactionId", transactionID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaData.ErrorTable.on401or404orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaData, Output == TransactionPage {
    /// POST `/v1/accounts/{accountId}/transactions/query`: Find transactions by date, amount or balance
    public static func queryTransactions(
        accountID: String,
        _ body: TransactionQuery,
        includeDeleted: Bool? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "QueryTransactions",
                method: .post,
                path: "/v1/accounts/{accountId}/transactions/query",
                tags: ["Transactions"],
                security: [["AccessToken"]],
                idempotent: true
            ))
        builder.path("accountId", accountID)
        builder.query("includeDeleted", includeDeleted)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaData.ErrorTable.on401or404orOther
        )
    }
}
