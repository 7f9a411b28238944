// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenNaming {
    /// class
    public struct ClassAPI: Sendable {
        let client: APIClient<GoldenNaming>

        /// Source: `api.yaml#/paths/~1b/get`
        /// - Throws: `GoldenNaming.Failure`.
        public func getThing() async throws(GoldenNaming.Failure) {
            try await client.send(.getThing())
        }

        /// Source: `api.yaml#/paths/~1c/get`
        /// - Throws: `GoldenNaming.Failure`.
        public func getThing2() async throws(GoldenNaming.Failure) {
            try await client.send(.getThing2())
        }
    }
}

nonisolated extension APIRequest where API == GoldenNaming, Output == Void {
    /// GET `/b`
    public static func getThing() -> Self {
        let builder = RequestBuilder(
            APIOperation(
                id: "get-thing",
                method: .get,
                path: "/b",
                tags: ["class"]
            ))
        return Self(
            builder,
            .void
        )
    }
}

nonisolated extension APIRequest where API == GoldenNaming, Output == Void {
    /// GET `/c`
    public static func getThing2() -> Self {
        let builder = RequestBuilder(
            APIOperation(
                id: "get_thing",
                method: .get,
                path: "/c",
                tags: ["class"]
            ))
        return Self(
            builder,
            .void
        )
    }
}
