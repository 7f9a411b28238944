// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingConnect {
    /// Accounts that a user shares, with details and balances
    public struct AccountsAPI: Sendable {
        let client: APIClient<OpenBankingConnect>

        /// List the accounts under a consent
        ///
        /// Returns the accounts that the user shares, with their main facts. Use the `resourceId` of each as
        /// `accountId` in other requests. Offered for the API profiles CMA9, Polish API, NextGenPSD2, STET, Budapest
        /// Bank, Czech and Slovak.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts/post`
        /// - Parameters:
        ///   - body: Asks for the accounts under a consent.
        /// - Returns: The accounts
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func getAccounts(
            _ body: GetAccountsRequest
        ) async throws(OpenBankingConnect.Failure) -> GetAccountsResponse {
            try await client.send(
                .getAccounts(
                    body
                ))
        }

        /// Read the details of an account
        ///
        /// Returns an account with all facts that the bank tells. Needs a consent that the user has given, and
        /// the `resourceId` from the list of accounts as `accountId`. Offered for banks with the API profiles
        /// CMA9, Polish API, NextGenPSD2, STET, Czech Open Banking Standard and Slovak Banking API Standard.
        ///
        /// What can go wrong, besides members that are missing or of a wrong format:
        ///
        /// - `FORMAT_ERROR`: `isLivePsuRequest` is true and `psuIPAddress` is missing. Add the address.
        /// - `INVALID_TOKEN`: the consent has expired, or the consent ID is wrong or revoked. Check the ID, or
        ///   ask for a new consent.
        /// - `PROVIDER_ERROR`: the account ID is wrong, or the bank took the account from the consent. Check
        ///   the ID, or ask for a new consent.
        /// - `PROVIDER_ERROR`: too many requests without a present user, usually more than four. Send the data
        ///   of the user, or try again the next day.
        /// - `PROVIDER_ERROR`: the bank demands a new strong customer authentication (SCA). Ask for a new
        ///   consent.
        ///
        /// Only the description tells errors with one reason code apart. Details of accounts change rarely:
        /// keeping them saves requests that count towards the limit.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1account/post`
        /// - Parameters:
        ///   - body: Asks for the details of an account.
        /// - Returns: The account, or no account when the bank has none to tell of
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func getAccount(
            _ body: GetAccountRequest
        ) async throws(OpenBankingConnect.Failure) -> GetAccountResponse {
            try await client.send(
                .getAccount(
                    body
                ))
        }

        /// Read the balances of an account
        ///
        /// Returns the balances that the bank tells, of several kinds. One kind can occur more than once, with
        /// different times.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1account~1balances/post`
        /// - Parameters:
        ///   - body: Asks for the balances of an account.
        /// - Returns: The account with its balances
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func getAccountBalances(
            _ body: GetAccountBalancesRequest
        ) async throws(OpenBankingConnect.Failure) -> GetAccountBalancesResponse {
            try await client.send(
                .getAccountBalances(
                    body
                ))
        }
    }

    /// The documented headers of `getAccounts`, for `response.headers(as:)`.
    public struct GetAccountsHeaders: ResponseHeaders {
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

    /// The documented headers of `getAccount`, for `response.headers(as:)`.
    public struct GetAccountHeaders: ResponseHeaders {
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

    /// The documented headers of `getAccountBalances`, for `response.headers(as:)`.
    public struct GetAccountBalancesHeaders: ResponseHeaders {
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

nonisolated extension APIRequest where API == OpenBankingConnect, Output == GetAccountsResponse {
    /// POST `/accounts`: List the accounts under a consent
    public static func getAccounts(
        _ body: GetAccountsRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAccounts",
                method: .post,
                path: "/accounts",
                tags: ["Accounts"],
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

nonisolated extension APIRequest where API == OpenBankingConnect, Output == GetAccountResponse {
    /// POST `/accounts/account`: Read the details of an account
    public static func getAccount(
        _ body: GetAccountRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAccount",
                method: .post,
                path: "/accounts/account",
                tags: ["Accounts"],
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

nonisolated extension APIRequest where API == OpenBankingConnect, Output == GetAccountBalancesResponse {
    /// POST `/accounts/account/balances`: Read the balances of an account
    public static func getAccountBalances(
        _ body: GetAccountBalancesRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAccountBalances",
                method: .post,
                path: "/accounts/account/balances",
                tags: ["Accounts"],
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
