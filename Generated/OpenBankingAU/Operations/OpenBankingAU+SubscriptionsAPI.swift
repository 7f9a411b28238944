// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension OpenBankingAU {
    /// Subscriptions to consent notifications
    public struct SubscriptionsAPI: Sendable {
        let client: APIClient<OpenBankingAU>

        /// Subscribe a URL to consent notifications
        ///
        /// Registers the URL that receives consent notifications. The answer holds the key that signs them; it is shown
        /// this once. When the key is lost, a new partner ID has to be made in the sandbox, and Mastercard has to help
        /// in production. A notification counts as delivered when it is answered with exactly 200; otherwise it is sent
        /// again after 6 seconds, 48 seconds, 5 minutes, 34 minutes, 3 hours 42 minutes and 24 hours. The notifications
        /// themselves have a description of their own.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1notifications~1webhooks~1subscriptions/post`
        /// - Parameters:
        ///   - body: Subscription to consent notifications.
        /// - Returns: The subscription exists; the signing key is shown this once
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func createSubscription(
            _ body: NewSubscription
        ) async throws(OpenBankingAU.Failure) -> CreatedSubscription {
            try await client.send(
                .createSubscription(
                    body
                ))
        }

        /// List the subscriptions
        ///
        /// Returns every subscription of the partner, without signing keys.
        ///
        /// Source: `Specs/mastercard-openbanking.yaml#/paths/~1notifications~1webhooks~1subscriptions/get`
        /// - Returns: The subscriptions
        /// - Throws: `OpenBankingAU.Failure`.
        ///   - 400: The call is not valid: a parameter is missing, blank or out of range, or the account type is not
        ///     supported.
        ///   - 401: The App-Token is missing, wrong or expired (code 10023: get a new token and repeat the call once),
        ///     or the App-Key is missing.
        ///   - 403: The caller is outside Australia, or has no consent that covers the data.
        ///   - 429: Too many calls in a short time.
        ///   - 500: The service failed.
        ///   - Other statuses: Any other failure, in the service's own form or in that of the gateway before it.
        public func getSubscriptions() async throws(OpenBankingAU.Failure) -> Subscriptions {
            try await client.send(.getSubscriptions())
        }

        /// Get a subscription
        ///
        /// Returns one subscription, without its signing key.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1notifications~1webhooks~1subscriptions~1{subscription_id}/get`
        /// - Parameters:
        ///   - subscriptionID: The subscription's ID.
        /// - Returns: The subscription
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
        public func getSubscription(
            subscriptionID: String
        ) async throws(OpenBankingAU.Failure) -> Subscription {
            try await client.send(
                .getSubscription(
                    subscriptionID: subscriptionID
                ))
        }

        /// Move a subscription to another URL
        ///
        /// Sets a new URL for a subscription. Keep the old one alive for 24 hours, since notifications that wait for
        /// delivery may still be sent there.
        ///
        /// Source:
        /// `Specs/mastercard-openbanking.yaml#/paths/~1notifications~1webhooks~1subscriptions~1{subscription_id}~1url/put`
        /// - Parameters:
        ///   - subscriptionID: The subscription's ID.
        ///   - body: New address of a subscription. Keep the previous address alive for another 24 hours.
        /// - Returns: The subscription
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
        public func updateSubscriptionURL(
            subscriptionID: String,
            _ body: SubscriptionURLUpdate
        ) async throws(OpenBankingAU.Failure) -> Subscription? {
            try await client.send(
                .updateSubscriptionURL(
                    subscriptionID: subscriptionID,
                    body
                ))
        }
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == CreatedSubscription {
    /// POST `/notifications/webhooks/subscriptions`: Subscribe a URL to consent notifications
    public static func createSubscription(
        _ body: NewSubscription
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "CreateSubscription",
                method: .post,
                path: "/notifications/webhooks/subscriptions",
                tags: ["Subscriptions"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Subscriptions {
    /// GET `/notifications/webhooks/subscriptions`: List the subscriptions
    public static func getSubscriptions() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetSubscriptions",
                method: .get,
                path: "/notifications/webhooks/subscriptions",
                tags: ["Subscriptions"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Subscription {
    /// GET `/notifications/webhooks/subscriptions/{subscription_id}`: Get a subscription
    public static func getSubscription(
        subscriptionID: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "GetSubscription",
                method: .get,
                path: "/notifications/webhooks/subscriptions/{subscription_id}",
                tags: ["Subscriptions"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("subscription_id", subscriptionID)
        builder.accept("application/json")
        return Self(
            builder,
            .json,
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}

nonisolated extension APIRequest where API == OpenBankingAU, Output == Subscription? {
    /// PUT `/notifications/webhooks/subscriptions/{subscription_id}/url`: Move a subscription to another URL
    public static func updateSubscriptionURL(
        subscriptionID: String,
        _ body: SubscriptionURLUpdate
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "UpdateSubscriptionUrl",
                method: .put,
                path: "/notifications/webhooks/subscriptions/{subscription_id}/url",
                tags: ["Subscriptions"],
                security: [["AppKey", "AppToken"]]
            ))
        builder.path("subscription_id", subscriptionID)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .cases([.json(200, "application/json", Optional<Subscription>.some), .empty(204, nil)]),
            errors: OpenBankingAU.ErrorTable.on400or401or403or404or429or500orOther
        )
    }
}
