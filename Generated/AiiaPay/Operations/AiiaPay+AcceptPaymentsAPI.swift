// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension AiiaPay {
    /// Payments collected from somebody who is online
    public struct AcceptPaymentsAPI: Sendable {
        let client: APIClient<AiiaPay>

        /// Collect a payment from somebody who is online
        ///
        /// Creates a payment and returns the address on which the payer authorizes it. Send the browser of the payer
        /// there at once: the address works for one minute and for one attempt; every further attempt needs a payment
        /// of its own. For invoices and other payments that are not made at once, use `CreatePaymentLink`.
        ///
        /// Afterwards the browser comes back to `redirectUrl` with the query parameter `paymentId`, whether the payment
        /// succeeded or not. `GetAcceptPayment` tells. There is no idempotency key: a repeated call makes a second
        /// payment.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1payments~1accept/post`
        /// - Parameters:
        ///   - body: A payment to collect.
        /// - Returns: The payment is created and waits for the payer
        /// - Throws: `AiiaPay.Failure`.
        ///   - 400: The request is not valid
        ///   - 401: The credentials are missing, wrong or expired
        ///   - Other statuses: Any other failure
        public func createAcceptPayment(
            _ body: AcceptPaymentRequest
        ) async throws(AiiaPay.Failure) -> CreatedPayment {
            try await client.send(
                .createAcceptPayment(
                    body
                ))
        }

        /// State of a payment
        ///
        /// Returns the payment with its state. A state such as `Authorized` says that the payment is on its way, not
        /// that the money is there: deliver when the settlement is known.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1payments~1accept~1{paymentId}/get`
        /// - Parameters:
        ///   - paymentID: The payment's ID.
        /// - Returns: The payment
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func getAcceptPayment(
            paymentID: String
        ) async throws(AiiaPay.Failure) -> AcceptPayment {
            try await client.send(
                .getAcceptPayment(
                    paymentID: paymentID
                ))
        }

        /// Token of a returning payer
        ///
        /// Returns a token with which the same payer can pay again from the same account without choosing a bank. There
        /// is one only if the payment was created with `issuePayerToken` and the payer agreed; otherwise the call
        /// fails. There is no request body.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1payments~1accept~1{paymentId}~1payer-token/post`
        /// - Parameters:
        ///   - paymentID: The payment's ID.
        /// - Returns: The token
        /// - Throws: `AiiaPay.Failure`.
        ///   - 400: The request is not valid
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func createAcceptPayerToken(
            paymentID: String
        ) async throws(AiiaPay.Failure) -> PayerToken {
            try await client.send(
                .createAcceptPayerToken(
                    paymentID: paymentID
                ))
        }
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == CreatedPayment {
    /// POST `/v2/payments/accept`: Collect a payment from somebody who is online
    public static func createAcceptPayment(
        _ body: AcceptPaymentRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreateAcceptPayment",
                method: .post,
                path: "/v2/payments/accept",
                tags: ["AcceptPayments"],
                security: [["ClientCredentials"], ["AccessToken"]]
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on400or401orOther
        )
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == AcceptPayment {
    /// GET `/v2/payments/accept/{paymentId}`: State of a payment
    public static func getAcceptPayment(
        paymentID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetAcceptPayment",
                method: .get,
                path: "/v2/payments/accept/{paymentId}",
                tags: ["AcceptPayments"],
                security: [["ClientCredentials"], ["AccessToken"]]
            ))
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
    /// POST `/v2/payments/accept/{paymentId}/payer-token`: Token of a returning payer
    public static func createAcceptPayerToken(
        paymentID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreateAcceptPayerToken",
                method: .post,
                path: "/v2/payments/accept/{paymentId}/payer-token",
                tags: ["AcceptPayments"],
                security: [["ClientCredentials"], ["AccessToken"]]
            ))
        builder.path("paymentId", paymentID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on400or401or404orOther
        )
    }
}
