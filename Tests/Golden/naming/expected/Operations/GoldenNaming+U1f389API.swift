// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenNaming {
    /// 🎉
    public struct U1f389API: Sendable {
        let client: APIClient<GoldenNaming>

        /// Source: `api.yaml#/paths/~1d/get`
        /// - Throws: `GoldenNaming.Failure`.
        public func `await`() async throws(GoldenNaming.Failure) {
            try await client.send(.`await`())
        }
    }
}

nonisolated extension APIRequest where API == GoldenNaming, Output == Void {
    /// GET `/d`
    public static func `await`() -> Self {
        let builder = RequestBuilder(
            APIOperation(
                id: "await",
                method: .get,
                path: "/d",
                tags: ["🎉"]
            ))
        return Self(
            builder,
            .void
        )
    }
}
