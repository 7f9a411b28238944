// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenConditions {
    /// Source: `api.yaml#/paths/~1parcels/post`
    /// - Parameters:
    ///   - body: The body, application/json.
    /// - Returns: The parcel as it travels.
    /// - Throws: `GoldenConditions.Failure`.
    public func sendParcel(
        _ body: Parcel
    ) async throws(GoldenConditions.Failure) -> TravellingParcel {
        try await client.send(
            .sendParcel(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1labels/post`
    /// - Parameters:
    ///   - body: The body, application/json.
    /// - Throws: `GoldenConditions.Failure`.
    public func printLabels(
        _ body: [Address]
    ) async throws(GoldenConditions.Failure) {
        try await client.send(
            .printLabels(
                body
            ))
    }
}

nonisolated extension APIRequest where API == GoldenConditions, Output == TravellingParcel {
    /// POST `/parcels`
    public static func sendParcel(
        _ body: Parcel
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "sendParcel",
                method: .post,
                path: "/parcels"
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenConditions, Output == Void {
    /// POST `/labels`
    public static func printLabels(
        _ body: [Address]
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "printLabels",
                method: .post,
                path: "/labels"
            ))
        builder.json(body)
        return Self(
            builder,
            .void
        )
    }
}
