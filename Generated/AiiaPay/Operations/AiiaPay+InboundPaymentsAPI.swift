// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension AiiaPay {
    /// The older form of collecting payments
    public struct InboundPaymentsAPI: Sendable {
        let client: APIClient<AiiaPay>

        /// Collect a payment, older form
        ///
        /// The predecessor of `CreateAcceptPayment`: the receiving account is in the path and the call is made with the
        /// access token of the payee. Afterwards the browser comes back with the query parameter `paymentId`.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v1~1accounts~1{accountId}~1payments~1inbound/post`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - body: A payment to collect, older form.
        /// - Returns: The payment is created and waits for the payer
        /// - Throws: `AiiaPay.Failure`.
        ///   - 400: The request is not valid
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func createInboundPayment(
            accountID: String,
            _ body: InboundPaymentRequest
        ) async throws(AiiaPay.Failure) -> CreatedPayment {
            try await client.send(
                .createInboundPayment(
                    accountID: accountID,
                    body
                ))
        }

        /// State of a payment, older form
        ///
        /// Returns the payment with its state; `terminal` tells whether the state is final.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v1~1accounts~1{accountId}~1payments~1inbound~1{paymentId}/get`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - paymentID: The payment's ID.
        /// - Returns: The payment
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func getInboundPayment(
            accountID: String,
            paymentID: String
        ) async throws(AiiaPay.Failure) -> InboundPayment {
            try await client.send(
                .getInboundPayment(
                    accountID: accountID,
                    paymentID: paymentID
                ))
        }

        /// Token of a returning payer
        ///
        /// Returns a token with which the same payer can pay again from the same account without choosing a bank. There
        /// is one only if the payment was created with `issuePayerToken` and the payer agreed; otherwise the call
        /// fails. There is no request body.
        ///
        /// Source:
        /// `Specs/aiia-pay.yaml#/paths/~1v1~1accounts~1{accountId}~1payments~1inbound~1{paymentId}~1payer-token/post`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - paymentID: The payment's ID.
        /// - Returns: The token
        /// - Throws: `AiiaPay.Failure`.
        ///   - 400: The request is not valid
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func createInboundPayerToken(
            accountID: String,
            paymentID: String
        ) async throws(AiiaPay.Failure) -> PayerToken {
            try await client.send(
                .createInboundPayerToken(
                    accountID: accountID,
                    paymentID: paymentID
                ))
        }

        /// Whether a payment arrived on the account
        ///
        /// Tells how far the search for the transaction of the payment is on the receiving account.
        ///
        /// Source:
        /// `Specs/aiia-pay.yaml#/paths/~1v1~1accounts~1{accountId}~1payments~1inbound~1{paymentId}~1reconciliation/get`
        /// - Parameters:
        ///   - accountID: The account's ID.
        ///   - paymentID: The payment's ID.
        /// - Returns: The state of the search
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func getInboundReconciliation(
            accountID: String,
            paymentID: String
        ) async throws(AiiaPay.Failure) -> Reconciliation {
            try await client.send(
                .getInboundReconciliation(
                    accountID: accountID,
                    paymentID: paymentID
                ))
        }
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == CreatedPayment {
    /// POST `/v1/accounts/{accountId}/payments/inbound`: Collect a payment, older form
    public static func createInboundPayment(
        accountID: String,
        _ body: InboundPaymentRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreateInboundPayment",
                method: .post,
                path: "/v1/accounts/{accountId}/payments/inbound",
                tags: ["InboundPayments"],
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

nonisolated extension APIRequest where API == AiiaPay, Output == InboundPayment {
    /// GET `/v1/accounts/{accountId}/payments/inbound/{paymentId}`: State of a payment, older form
    public static func getInboundPayment(
        accountID: String,
        paymentID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetInboundPayment",
                method: .get,
                path: "/v1/accounts/{accountId}/payments/inbound/{paymentId}",
                tags: ["InboundPayments"],
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

nonisolated extension APIRequest where API == AiiaPay, Output == PayerToken {
    /// POST `/v1/accounts/{accountId}/payments/inbound/{paymentId}/payer-token`: Token of a returning payer
    public static func createInboundPayerToken(
        accountID: String,
        paymentID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreateInboundPayerToken",
                method: .post,
                path: "/v1/accounts/{accountId}/payments/inbound/{paymentId}/payer-token",
                tags: ["InboundPayments"],
                security: [["AccessToken"]]
            ))
        builder.path("accountId", accountID)
        builder.path("paymentId", paymentID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on400or401or404orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == Reconciliation {
    /// GET `/v1/accounts/{accountId}/payments/inbound/{paymentId}/reconciliation`: Whether a payment arrived on the
    /// account
    public static func getInboundReconciliation(
        accountID: String,
        paymentID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetInboundReconciliation",
                method: .get,
                path: "/v1/accounts/{accountId}/payments/inbound/{paymentId}/reconciliation",
                tags: ["InboundPayments"],
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
