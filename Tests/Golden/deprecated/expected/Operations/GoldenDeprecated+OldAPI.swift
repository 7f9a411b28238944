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

        /// Source: `api.yaml#/paths/~1upload/post`
        /// - Parameters:
        ///   - body: The body, multipart/form-data.
        /// - Throws: `GoldenDeprecated.Failure`.
        public func upload(
            _ body: Upload? = nil
        ) async throws(GoldenDeprecated.Failure) {
            try await client.send(
                .upload(
                    body
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

nonisolated extension APIRequest where API == GoldenDeprecated, Output == Void {
    /// POST `/upload`
    public static func upload(
        _ body: Upload? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "upload",
                method: .post,
                path: "/upload",
                tags: ["old"]
            ))
        var form = MultipartForm()
        form.add("id", (body?.id).map { UUIDText($0) })
        form.add("gone", body?._gone.map { UUIDText($0) })
        form.add("goneNullable", body?._goneNullable?.wrapped.map { UUIDText($0) })
        form.addFile("goneFile", body?._goneFile)
        builder.multipart(body == nil ? nil : form)
        return Self(
            builder,
            .void
        )
    }
}
