// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingConnect {
    /// Transactions of a shared account
    public struct TransactionsAPI: Sendable {
        let client: APIClient<OpenBankingConnect>

        /// List the transactions of an account
        ///
        /// Returns transactions in pages: when the answer has an `offset`, send the same request with it for the next
        /// page. Some API profiles ignore the days asked for; a message with the code `IGNORED_DATE_FILTERS` says so.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1account~1transactions/post`
        /// - Parameters:
        ///   - body: Asks for a page of transactions.
        /// - Returns: One page of transactions
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func getAccountTransactions(
            _ body: GetAccountTransactionsRequest
        ) async throws(OpenBankingConnect.Failure) -> GetAccountTransactionsResponse {
            try await client.send(
                .getAccountTransactions(
                    body
                ))
        }

        /// Read one transaction
        ///
        /// Returns a transaction. Its members stand at the top level of the answer, beside `originalRequestInfo`.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1account~1transactions~1transaction/post`
        /// - Parameters:
        ///   - body: Asks for one transaction.
        /// - Returns: The transaction
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func getAccountTransaction(
            _ body: GetAccountTransactionRequest
        ) async throws(OpenBankingConnect.Failure) -> GetAccountTransactionResponse {
            try await client.send(
                .getAccountTransaction(
                    body
                ))
        }
    }

    /// The documented headers of `getAccountTransactions`, for `response.headers(as:)`.
    public struct GetAccountTransactionsHeaders: ResponseHeaders {
        /// All headers of the answer.
        public let headers: HTTPHeaders

        public init(_ headers: HTTPHeaders) { self.headers = headers }

        /// Identifies the exchange; give it to support.
        ///
        /// Header `Correlation-Id`.
        public var correlationID: String? { headers.value("Correlation-Id") }

        /// Identifies the exchange at the gateway; give it to support.
        ///
        /// Header `X-Mc-Correlation-Id`.
        public var xMcCorrelationID: String? { headers.value("X-Mc-Correlation-Id") }

        /// Identifies the exchange on the platform behind the gateway; give it to support.
        ///
        /// Header `X-Vcap-Request-Id`.
        public var xVcapRequestID: String? { headers.value("X-Vcap-Request-Id") }
    }

    /// The documented headers of `getAccountTransaction`, for `response.headers(as:)`.
    public struct GetAccountTransactionHeaders: ResponseHeaders {
        /// All headers of the answer.
        public let headers: HTTPHeaders

        public init(_ headers: HTTPHeaders) { self.headers = headers }

        /// Identifies the exchange; give it to support.
        ///
        /// Header `Correlation-Id`.
        public var correlationID: String? { headers.value("Correlation-Id") }

        /// Identifies the exchange at the gateway; give it to support.
        ///
        /// Header `X-Mc-Correlation-Id`.
        public var xMcCorrelationID: String? { headers.value("X-Mc-Correlation-Id") }

        /// Identifies the exchange on the platform behind the gateway; give it to support.
        ///
        /// Header `X-Vcap-Request-Id`.
        public var xVcapRequestID: String? { headers.value("X-Vcap-Request-Id") }
    }
}

nonisolated extension APIRequest where API == OpenBankingConnect, Output == GetAccountTransactionsResponse {
    /// POST `/accounts/account/transactions`: List the transactions of an account
    public static func getAccountTransactions(
        _ body: GetAccountTransactionsRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAccountTransactions",
                method: .post,
                path: "/accounts/account/transactions",
                tags: ["Transactions"],
                idempotent: true
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingConnect.ErrorTable.on400or500or504orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingConnect, Output == GetAccountTransactionResponse {
    /// POST `/accounts/account/transactions/transaction`: Read one transaction
    public static func getAccountTransaction(
        _ body: GetAccountTransactionRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAccountTransaction",
                method: .post,
                path: "/accounts/account/transactions/transaction",
                tags: ["Transactions"],
                idempotent: true
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingConnect.ErrorTable.on400or500or504orOther
        )
    }
}
