// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingAU {
    /// Personal details of a customer, needed before asset and income reports
    public struct ConsumersAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// Create the consumer of a customer
        ///
        /// Stores the personal details that asset and income reports need. A customer has at most one consumer (a
        /// second one fails with 409 and code 11000), and a consumer cannot be deleted.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1v1~1customers~1{customerId}~1consumer/post`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        ///   - body: Consumer to create for a customer, so that reports can be generated. A customer has at most one
        ///     consumer, and a consumer cannot be deleted.
        /// - Returns: The consumer is created
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 404: There is nothing under the ID given.
        ///   - 409: What should be created exists already.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func createConsumer(
            customerID: LenientID,
            _ body: NewConsumer
        ) async throws(OpenBankingAU.Failure) -> CreatedConsumer {
            try await client.send(
                .createConsumer(
                    customerID: customerID,
                    body
                ))
        }

        /// Get the consumer of a customer
        ///
        /// Returns the consumer that belongs to the customer; 404 with code 10100 when there is none.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1v1~1customers~1{customerId}~1consumer/get`
        /// - Parameters:
        ///   - customerID: The customer's ID.
        /// - Returns: The consumer
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
        public func getConsumerForCustomer(
            customerID: LenientID
        ) async throws(OpenBankingAU.Failure) -> Consumer {
            try await client.send(
                .getConsumerForCustomer(
                    customerID: customerID
                ))
        }

        /// Get a consumer
        ///
        /// Returns one consumer. An unknown ID is answered with 404 and code 10100.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1decisioning~1v1~1consumers~1{consumerId}/get`
        /// - Parameters:
        ///   - consumerID: The consumer's ID.
        /// - Returns: The consumer
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
        public func getConsumer(
            consumerID: String
        ) async throws(OpenBankingAU.Failure) -> Consumer {
            try await client.send(
                .getConsumer(
                    consumerID: consumerID
                ))
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == CreatedConsumer {
    /// POST `/decisioning/v1/customers/{customerId}/consumer`: Create the consumer of a customer
    public static func createConsumer(
        customerID: LenientID,
        _ body: NewConsumer
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreateConsumer",
                method: .post,
                path: "/decisioning/v1/customers/{customerId}/consumer",
                tags: ["Consumers"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or409or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Consumer {
    /// GET `/decisioning/v1/customers/{customerId}/consumer`: Get the consumer of a customer
    public static func getConsumerForCustomer(
        customerID: LenientID
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetConsumerForCustomer",
                method: .get,
                path: "/decisioning/v1/customers/{customerId}/consumer",
                tags: ["Consumers"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("customerId", customerID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Consumer {
    /// GET `/decisioning/v1/consumers/{consumerId}`: Get a consumer
    public static func getConsumer(
        consumerID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetConsumer",
                method: .get,
                path: "/decisioning/v1/consumers/{consumerId}",
                tags: ["Consumers"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("consumerId", consumerID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}
