// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

nonisolated extension GoldenValidation {
    /// Source: `api.yaml#/paths/~1orders/post`
    /// - Parameters:
    ///   - body: The body, application/json.
    /// - Returns: The order as it was taken.
    /// - Throws: `GoldenValidation.Failure`.
    public func placeOrder(
        _ body: Order
    ) async throws(GoldenValidation.Failure) -> Order {
        try await client.send(
            .placeOrder(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1photos/post`
    /// - Parameters:
    ///   - body: The body, multipart/form-data.
    /// - Throws: `GoldenValidation.Failure`.
    public func addPhoto(
        _ body: Photo
    ) async throws(GoldenValidation.Failure) {
        try await client.send(
            .addPhoto(
                body
            ))
    }
}

nonisolated extension APIRequest where API == GoldenValidation, Output == Order {
    /// POST `/orders`
    public static func placeOrder(
        _ body: Order
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "placeOrder",
                method: .post,
                path: "/orders"
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenValidation, Output == Void {
    /// POST `/photos`
    public static func addPhoto(
        _ body: Photo
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "addPhoto",
                method: .post,
                path: "/photos"
            ))
        var form = MultipartForm()
        form.add("title", body.title)
        form.addFile("image", body.image, contentType: "image/png")
        builder.multipart(form, checking: body)
        return Self(
            builder,
            .void
        )
    }
}
