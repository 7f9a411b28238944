// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension AiiaPay {
    /// Links that can be paid later
    public struct PaymentLinksAPI: Sendable {
        let client: APIClient<AiiaPay>

        /// Create a link that can be paid later
        ///
        /// Returns an address that can be put into an invoice or a message. It works until `expiryDate` and is good for
        /// one payment; a payer whose attempt fails opens it again. Afterwards the browser comes back to `redirectUrl`
        /// with the query parameter `paymentLinkId`.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1payments~1accept~1links/post`
        /// - Parameters:
        ///   - body: A link to create.
        /// - Returns: The link
        /// - Throws: `AiiaPay.Failure`.
        ///   - 400: The request is not valid
        ///   - 401: The credentials are missing, wrong or expired
        ///   - Other statuses: Any other failure
        public func createPaymentLink(
            _ body: PaymentLinkRequest
        ) async throws(AiiaPay.Failure) -> CreatedPaymentLink {
            try await client.send(
                .createPaymentLink(
                    body
                ))
        }

        /// State of a payment link
        ///
        /// Returns the link with its state.
        ///
        /// Source: `Specs/aiia-pay.yaml#/paths/~1v2~1payments~1accept~1links~1{paymentLinkId}/get`
        /// - Parameters:
        ///   - paymentLinkID: The link's ID.
        /// - Returns: The link
        /// - Throws: `AiiaPay.Failure`.
        ///   - 401: The credentials are missing, wrong or expired
        ///   - 404: There is nothing with this ID
        ///   - Other statuses: Any other failure
        public func getPaymentLink(
            paymentLinkID: String
        ) async throws(AiiaPay.Failure) -> PaymentLink {
            try await client.send(
                .getPaymentLink(
                    paymentLinkID: paymentLinkID
                ))
        }
    }
}

nonisolated extension APIRequest where API == AiiaPay, Output == CreatedPaymentLink {
    /// POST `/v2/payments/accept/links`: Create a link that can be paid later
    public static func createPaymentLink(
        _ body: PaymentLinkRequest
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreatePaymentLink",
                method: .post,
                path: "/v2/payments/accept/links",
                tags: ["PaymentLinks"],
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

nonisolated extension APIRequest where API == AiiaPay, Output == PaymentLink {
    /// GET `/v2/payments/accept/links/{paymentLinkId}`: State of a payment link
    public static func getPaymentLink(
        paymentLinkID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetPaymentLink",
                method: .get,
                path: "/v2/payments/accept/links/{paymentLinkId}",
                tags: ["PaymentLinks"],
                security: [["ClientCredentials"], ["AccessToken"]]
            ))
        builder.path("paymentLinkId", paymentLinkID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: AiiaPay.ErrorTable.on401or404orOther
        )
    }
}
