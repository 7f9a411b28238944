// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingConnect {
    /// Payments that a user has ordered to be repeated
    public struct StandingOrdersAPI: Sendable {
        let client: APIClient<OpenBankingConnect>

        /// List the standing orders of an account
        ///
        /// Returns standing orders in pages: when the answer has an `offset`, send the same request with it for the
        /// next page.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1account~1standing-orders/post`
        /// - Parameters:
        ///   - body: Asks for a page of standing orders.
        /// - Returns: One page of standing orders
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func getAccountStandingOrders(
            _ body: GetAccountStandingOrdersRequest
        ) async throws(OpenBankingConnect.Failure) -> GetAccountStandingOrdersResponse {
            try await client.send(
                .getAccountStandingOrders(
                    body
                ))
        }
    }

    /// The documented headers of `getAccountStandingOrders`, for `response.headers(as:)`.
    public struct GetAccountStandingOrdersHeaders: ResponseHeaders {
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

nonisolated extension APIRequest where API == OpenBankingConnect, Output == GetAccountStandingOrdersResponse {
    /// POST `/accounts/account/standing-orders`: List the standing orders of an account
    public static func getAccountStandingOrders(
        _ body: GetAccountStandingOrdersRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAccountStandingOrders",
                method: .post,
                path: "/accounts/account/standing-orders",
                tags: ["StandingOrders"],
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
