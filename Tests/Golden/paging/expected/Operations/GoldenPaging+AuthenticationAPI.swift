// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenPaging {
    /// authentication
    public struct AuthenticationAPI: Sendable {
        let client: APIClient<GoldenPaging>

        /// Source: `api.yaml#/paths/~1token/post`
        /// - Parameters:
        ///   - body: The body, application/json.
        /// - Returns: A token.
        /// - Throws: `GoldenPaging.Failure`.
        public func createToken(
            _ body: Login
        ) async throws(GoldenPaging.Failure) -> Token {
            try await client.send(
                .createToken(
                    body
                ))
        }
    }
}

nonisolated extension APIRequest where API == GoldenPaging, Output == Token {
    /// POST `/token`
    public static func createToken(
        _ body: Login
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "createToken",
                method: .post,
                path: "/token",
                tags: ["authentication"],
                security: [["appKey"]]
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}
