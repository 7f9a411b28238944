// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingConnect {
    /// The banks that can be asked, what they support and whether they can be reached
    public struct BanksAPI: Sendable {
        let client: APIClient<OpenBankingConnect>

        /// List the banks that can be asked
        ///
        /// Returns banks, filtered by identifier, name or country, in pages: when the answer has an `offset`, send the
        /// same request with it for the next page. Capabilities, logo, health and the credentials that a bank wants
        /// come only when `returnAdditionalData` asks for them. No consent is needed.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1aspsps/post`
        /// - Parameters:
        ///   - body: Asks for a page of banks.
        /// - Returns: One page of banks
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func getASPSPs(
            _ body: GetASPSPsRequest
        ) async throws(OpenBankingConnect.Failure) -> GetASPSPsResponse {
            try await client.send(
                .getASPSPs(
                    body
                ))
        }
    }

    /// The documented headers of `getASPSPs`, for `response.headers(as:)`.
    public struct GetASPSPsHeaders: ResponseHeaders {
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

nonisolated extension APIRequest where API == OpenBankingConnect, Output == GetASPSPsResponse {
    /// POST `/accounts/aspsps`: List the banks that can be asked
    public static func getASPSPs(
        _ body: GetASPSPsRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetASPSPs",
                method: .post,
                path: "/accounts/aspsps",
                tags: ["Banks"],
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
