// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenParameters {
    /// Source: `api.yaml#/paths/~1ping/get`
    /// - Throws: `GoldenParameters.Failure`.
    public func getPing() async throws(GoldenParameters.Failure) {
        try await client.send(.getPing())
    }
}

nonisolated extension APIRequest where API == GoldenParameters, Output == Void {
    /// GET `/ping`
    public static func getPing() -> Self {
        let builder = RequestBuilder(
            APIOperation(
                id: "get /ping",
                method: .get,
                path: "/ping",
                security: [["key"]]
            ))
        return Self(
            builder,
            .void
        )
    }
}
