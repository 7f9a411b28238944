// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingConnect {
    /// State of the service itself
    public struct ServiceAPI: Sendable {
        let client: APIClient<OpenBankingConnect>

        /// Ask whether the service works
        ///
        /// Returns the state of the service and of its connectors to banks. Signed like all requests, with the hash of
        /// an empty body.
        ///
        /// Source: `Specs/open-banking-connect.yaml#/paths/~1accounts~1health/get`
        /// - Returns: The state of the service
        /// - Throws: `OpenBankingConnect.Failure`.
        ///   - 400: The request cannot succeed as it is.
        ///   - 500: Something failed inside Open Banking Connect.
        ///   - 504: The bank did not answer in time.
        ///   - Other statuses: Any other failure.
        public func getHealth() async throws(OpenBankingConnect.Failure) -> HealthResponse {
            try await client.send(.getHealth())
        }
    }

    /// The documented headers of `getHealth`, for `response.headers(as:)`.
    public struct GetHealthHeaders: ResponseHeaders {
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

nonisolated extension APIRequest where API == OpenBankingConnect, Output == HealthResponse {
    /// GET `/accounts/health`: Ask whether the service works
    public static func getHealth() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetHealth",
                method: .get,
                path: "/accounts/health",
                tags: ["Service"]
            ))
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingConnect.ErrorTable.on400or500or504orOther
        )
    }
}
