// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension AiiaPay {
    /// Payments from an account, and their authorization
    public struct PayoutsAPI: Sendable {
        let client: APIClient<AiiaPay>

        /// List payments of a user
        ///
        /// Returns one page of the payments in both directions. The next page is asked for with the same body and the
        /// `pagingToken` of the answer; a page without one is the last.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v1~1payments~1query/post`
        /// - Parameters:
        ///   - body: Conditions for payments; all are optional.
        /// - Returns: One page of payments
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - Other statuses: Any other failure
        public func queryPayments(
            _ body: PaymentQuery
        ) async throws(AiiaPay.Failure) -> PaymentPage {
            try await client.send(
                .queryPayments(
                    body
                ))
        }

        /// Create a payment from an account
        ///
        /// Creates a payment that is not carried out before it is authorized: collect the IDs of one or more payments
        /// and call `CreatePaymentAuthorization`. There is no idempotency key: a repeated call makes a second payment.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1accounts~1{accountId}~1payments/post`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - body: A payment from an account.
        /// - Returns: The payment is created
        /// - Throws: `AiiaPay.Failure`.
        ///   - 400: The request is not valid
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func createPayment(
            accountID: String,
            _ body: PayoutRequest
        ) async throws(AiiaPay.Failure) -> CreatedPayout {
            try await client.send(
                .createPayment(
                    accountID: accountID,
                    body
                ))
        }

        /// State of a payment from an account
        ///
        /// Returns the payment with its state; `terminal` tells whether the state is final.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1accounts~1{accountId}~1payments~1{paymentId}/get`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - paymentID: The payment's ID.
        /// - Returns: The payment
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func getPayment(
            accountID: String,
            paymentID: String
        ) async throws(AiiaPay.Failure) -> Payout {
            try await client.send(
                .getPayment(
                    accountID: accountID,
                    paymentID: paymentID
                ))
        }

        /// Let the user authorize payments
        ///
        /// Takes the IDs of payments from one account and returns the address on which the user authorizes them all.
        /// Afterwards the browser comes back with the query parameter `authorizationId`.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1accounts~1{accountId}~1payment-authorizations/post`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - body: Payments to authorize.
        /// - Returns: Where to send the user
        /// - Throws: `AiiaPay.Failure`.
        ///   - 400: The request is not valid
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func createPaymentAuthorization(
            accountID: String,
            _ body: PaymentAuthorizationRequest
        ) async throws(AiiaPay.Failure) -> CreatedPaymentAuthorization {
            try await client.send(
                .createPaymentAuthorization(
                    accountID: accountID,
                    body
                ))
        }

        /// State of an authorization
        ///
        /// Returns the authorization. Its members are not documented; they are read leniently.
        ///
        /// Source:
        /// `Specs/aiia-pay.yaml#/paths/~1v2~1accounts~1{accountId}~1payment-authorizations~1{authorizationId}/get`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - authorizationID: The authorization's ID.
        /// - Returns: The authorization
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func getPaymentAuthorization(
            accountID: String,
            authorizationID: String
        ) async throws(AiiaPay.Failure) -> PaymentAuthorization {
            try await client.send(
                .getPaymentAuthorization(
                    accountID: accountID,
                    authorizationID: authorizationID
                ))
        }

        /// Payments of an authorization
        ///
        /// Returns the payments that an authorization covers. Whether the list is wrapped in an object is not
        /// documented, so both forms are read.
        ///
        /// Source:
        /// `Specs/aiia-pay.yaml#/paths/~1v2~1accounts~1{accountId}~1payment-authorizations~1{authorizationId}~1payments/get`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - authorizationID: The authorization's ID.
        /// - Returns: The payments
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func listAuthorizationPayments(
            accountID: String,
            authorizationID: String
        ) async throws(AiiaPay.Failure) -> PaymentListing {
            try await client.send(
                .listAuthorizationPayments(
                    accountID: accountID,
                    authorizationID: authorizationID
                ))
        }
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == PaymentPage {
    /// POST `/v1/payments/query`: List payments of a user
    public static func queryPayments(
        _ body: PaymentQuery
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "QueryPayments",
                method: .post,
                path: "/v1/payments/query",
                tags: ["Payouts"],
                security: [["AccessToken"]],
                idempotent: true
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on401orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == CreatedPayout {
    /// POST `/v2/accounts/{accountId}/payments`: Create a payment from an account
    public static func createPayment(
        accountID: String,
        _ body: PayoutRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreatePayment",
                method: .post,
                path: "/v2/accounts/{accountId}/payments",
                tags: ["Payouts"],
                security: [["AccessToken"]]
            ))
        builder.path("accountId", accountID)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on400or401or404orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == Payout {
    /// GET `/v2/accounts/{accountId}/payments/{paymentId}`: State of a payment from an account
    public static func getPayment(
        accountID: String,
        paymentID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetPayment",
                method: .get,
                path: "/v2/accounts/{accountId}/payments/{paymentId}",
                tags: ["Payouts"],
                security: [["AccessToken"]]
            ))
        builder.path("accountId", accountID)
        builder.path("paymentId", paymentID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on401or404orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == CreatedPaymentAuthorization {
    /// POST `/v2/accounts/{accountId}/payment-authorizations`: Let the user authorize payments
    public static func createPaymentAuthorization(
        accountID: String,
        _ body: PaymentAuthorizationRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreatePaymentAuthorization",
                method: .post,
                path: "/v2/accounts/{accountId}/payment-authorizations",
                tags: ["Payouts"],
                security: [["AccessToken"]]
            ))
        builder.path("accountId", accountID)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on400or401or404orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == PaymentAuthorization {
    /// GET `/v2/accounts/{accountId}/payment-authorizations/{authorizationId}`: State of an authorization
    public static func getPaymentAuthorization(
        accountID: String,
        authorizationID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetPaymentAuthorization",
                method: .get,
                path: "/v2/accounts/{accountId}/payment-authorizations/{authorizationId}",
                tags: ["Payouts"],
                security: [["AccessToken"]]
            ))
        builder.path("accountId", accountID)
        builder.path("authorizationId", authorizationID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on401or404orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == PaymentListing {
    /// GET `/v2/accounts/{accountId}/payment-authorizations/{authorizationId}/payments`: Payments of an authorization
    public static func listAuthorizationPayments(
        accountID: String,
        authorizationID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "ListAuthorizationPayments",
                method: .get,
                path: "/v2/accounts/{accountId}/payment-authorizations/{authorizationId}/payments",
                tags: ["Payouts"],
                security: [["AccessToken"]]
            ))
        builder.path("accountId", accountID)
        builder.path("authorizationId", authorizationID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on401or404orOther
        )
    }
}
