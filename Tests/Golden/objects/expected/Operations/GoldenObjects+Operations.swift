// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenObjects {
    /// Source: `api.yaml#/paths/~1accounts/put`
    /// - Parameters:
    ///   - body: An account.
    /// - Returns: The account as it is stored.
    /// - Throws: `GoldenObjects.Failure`.
    public func putAccount(
        _ body: Account
    ) async throws(GoldenObjects.Failure) -> Account {
        try await client.send(
            .putAccount(
                body
            ))
    }
}

nonisolated extension APIRequest where API == GoldenObjects, Output == Account {
    /// PUT `/accounts`
    public static func putAccount(
        _ body: Account
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "putAccount",
                method: .put,
                path: "/accounts"
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}
