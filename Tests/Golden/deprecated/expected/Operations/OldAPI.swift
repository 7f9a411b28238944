// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenDeprecated {
    /// old
    public struct OldAPI: Sendable {
        let client: APIClient<GoldenDeprecated>

        /// Source: `api.yaml#/paths/~1old/post`
        /// - Parameters:
        ///   - legacy:
        ///   - body: The body, application/json.
        /// - Returns: Done.
        /// - Throws: `GoldenDeprecated.Failure`.
        @available(*, deprecated, message: "The description marks this operation as deprecated.")
        public func callOld(
            _ body: Old,
            legacy: String? = nil
        ) async throws(GoldenDeprecated.Failure) -> Old {
            try await client.send(
                .callOld(
                    body,
                    legacy: legacy
                ))
        }
    }
}

nonisolated extension APIRequest where API == GoldenDeprecated, Output == Old {
    /// POST `/old`
    public static func callOld(
        _ body: Old,
        legacy: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "callOld",
                method: .post,
                path: "/old",
                tags: ["old"]
            ))
        builder.query("legacy", legacy)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}
