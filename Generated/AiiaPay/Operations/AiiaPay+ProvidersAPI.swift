// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension AiiaPay {
    /// Banks that payers can use
    public struct ProvidersAPI: Sendable {
        let client: APIClient<AiiaPay>

        /// List banks
        ///
        /// Returns the banks that the environment knows, with what they can do. Whether the list is wrapped in an
        /// object is not documented, so both forms are read.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1providers/get`
        /// - Returns: All banks
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - Other statuses: Any other failure
        public func listProviders() async throws(AiiaPay.Failure) -> PaymentProviderListing {
            try await client.send(.listProviders())
        }

        /// Look up a bank
        ///
        /// Returns one bank with what it can do.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1providers~1{providerId}/get`
        /// - Parameters:
        ///   - providerID: The bank's ID, for example `FI_TestBank`.
        /// - Returns: The bank
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func getProvider(
            providerID: String
        ) async throws(AiiaPay.Failure) -> PaymentProvider {
            try await client.send(
                .getProvider(
                    providerID: providerID
                ))
        }

        /// Payment methods of a bank
        ///
        /// Returns the ways in which the bank can pay.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1providers~1{providerId}~1payment-methods/get`
        /// - Parameters:
        ///   - providerID: The bank's ID, for example `FI_TestBank`.
        /// - Returns: The payment methods
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func listProviderPaymentMethods(
            providerID: String
        ) async throws(AiiaPay.Failure) -> PaymentProviderPaymentMethods {
            try await client.send(
                .listProviderPaymentMethods(
                    providerID: providerID
                ))
        }
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == PaymentProviderListing {
    /// GET `/v2/providers`: List banks
    public static func listProviders() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "ListProviders",
                method: .get,
                path: "/v2/providers",
                tags: ["Providers"],
                security: [["ClientCredentials"], ["AccessToken"]]
            ))
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on401orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == PaymentProvider {
    /// GET `/v2/providers/{providerId}`: Look up a bank
    public static func getProvider(
        providerID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetProvider",
                method: .get,
                path: "/v2/providers/{providerId}",
                tags: ["Providers"],
                security: [["ClientCredentials"], ["AccessToken"]]
            ))
        builder.path("providerId", providerID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on401or404orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == PaymentProviderPaymentMethods {
    /// GET `/v2/providers/{providerId}/payment-methods`: Payment methods of a bank
    public static func listProviderPaymentMethods(
        providerID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "ListProviderPaymentMethods",
                method: .get,
                path: "/v2/providers/{providerId}/payment-methods",
                tags: ["Providers"],
                security: [["ClientCredentials"], ["AccessToken"]]
            ))
        builder.path("providerId", providerID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on401or404orOther
        )
    }
}
