// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenNaming {
    /// Source: `api.yaml#/paths/~1a~1{id}/get`
    /// - Parameters:
    ///   - id:
    ///   - id2:
    ///   - bodyValue:
    ///   - `in`:
    ///   - body: The body, application/json.
    /// - Returns: It
    /// - Throws: `GoldenNaming.Failure`.
    public func initOperation(
        id: String,
        _ body: InitBody3? = nil,
        id2: String? = nil,
        bodyValue: String? = nil,
        `in`: String? = nil
    ) async throws(GoldenNaming.Failure) -> Keywords {
        try await client.send(
            .initOperation(
                id: id,
                body,
                id2: id2,
                bodyValue: bodyValue,
                in: `in`
            ))
    }

    /// Source: `api.yaml#/paths/~1A~1{ID}/get`
    /// - Parameters:
    ///   - id:
    /// - Throws: `GoldenNaming.Failure`.
    public func getAByID(
        id: String
    ) async throws(GoldenNaming.Failure) {
        try await client.send(
            .getAByID(
                id: id
            ))
    }
}

nonisolated extension APIRequest where API == GoldenNaming, Output == Keywords {
    /// GET `/a/{id}`
    public static func initOperation(
        id: String,
        _ body: InitBody3? = nil,
        id2: String? = nil,
        bodyValue: String? = nil,
        `in`: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "init",
                method: .get,
                path: "/a/{id}"
            ))
        builder.path("id", id)
        builder.query("id", id2)
        builder.query("body", bodyValue)
        builder.query("in", `in`)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenNaming, Output == Void {
    /// GET `/A/{ID}`
    public static func getAByID(
        id: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "get /A/{ID}",
                method: .get,
                path: "/A/{ID}"
            ))
        builder.path("ID", id)
        return Self(
            builder,
            .void
        )
    }
}
