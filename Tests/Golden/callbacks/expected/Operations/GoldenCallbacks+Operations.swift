// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenCallbacks {
    /// Follow-up: `getSubscription` with `id` = `$response.body#/id`. The subscription that was made.
    ///
    /// Follow-up: `cancelSubscription` with `id` = `$response.body#/id`.
    ///
    /// Follow-up: `elsewhere` with the body `$response.body`.
    ///
    /// Source: `api.yaml#/paths/~1subscriptions/post`
    /// - Parameters:
    ///   - body: The body, application/json.
    /// - Returns: Subscribed.
    /// - Throws: `GoldenCallbacks.Failure`.
    public func subscribe(
        _ body: SubscribeBody
    ) async throws(GoldenCallbacks.Failure) -> Subscription {
        try await client.send(
            .subscribe(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1subscriptions~1{id}/get`
    /// - Parameters:
    ///   - id:
    /// - Returns: It.
    /// - Throws: `GoldenCallbacks.Failure`.
    public func getSubscription(
        id: String
    ) async throws(GoldenCallbacks.Failure) -> Subscription {
        try await client.send(
            .getSubscription(
                id: id
            ))
    }

    /// Source: `api.yaml#/paths/~1subscriptions~1{id}/delete`
    /// - Parameters:
    ///   - id:
    /// - Throws: `GoldenCallbacks.Failure`.
    public func cancelSubscription(
        id: String
    ) async throws(GoldenCallbacks.Failure) {
        try await client.send(
            .cancelSubscription(
                id: id
            ))
    }
}

nonisolated extension APIRequest where API == GoldenCallbacks, Output == Subscription {
    /// POST `/subscriptions`
    public static func subscribe(
        _ body: SubscribeBody
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "subscribe",
                method: .post,
                path: "/subscriptions"
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenCallbacks, Output == Subscription {
    /// GET `/subscriptions/{id}`
    public static func getSubscription(
        id: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "getSubscription",
                method: .get,
                path: "/subscriptions/{id}"
            ))
        builder.path("id", id)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenCallbacks, Output == Void {
    /// DELETE `/subscriptions/{id}`
    public static func cancelSubscription(
        id: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "cancelSubscription",
                method: .delete,
                path: "/subscriptions/{id}"
            ))
        builder.path("id", id)
        return Self(
            builder,
            .void
        )
    }
}
