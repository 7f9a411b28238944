// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension GoldenBodies {
    /// Source: `api.yaml#/paths/~1json/post`
    /// - Parameters:
    ///   - body: The body, application/json.
    /// - Returns: Found.
    /// - Throws: `GoldenBodies.Failure`.
    ///   - 400: What is wrong.
    ///   - 4XX: Any other.
    ///   - Other statuses: Anything.
    public func sendJSON(
        _ body: Item? = nil
    ) async throws(GoldenBodies.Failure) -> Item? {
        try await client.send(
            .sendJSON(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1patch/patch`
    /// - Parameters:
    ///   - body: The body, application/merge-patch+json.
    /// - Returns: Whole.
    /// - Throws: `GoldenBodies.Failure`.
    ///   - 400: What is wrong.
    public func patchJSON(
        _ body: [UUID]
    ) async throws(GoldenBodies.Failure) -> GoldenBodies.PatchJSONResult {
        try await client.send(
            .patchJSON(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1form/post`
    /// - Parameters:
    ///   - body: The body, application/x-www-form-urlencoded.
    /// - Returns: Done.
    /// - Throws: `GoldenBodies.Failure`.
    public func sendForm(
        _ body: Item
    ) async throws(GoldenBodies.Failure) -> String {
        try await client.send(
            .sendForm(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1upload/post`
    /// - Parameters:
    ///   - body: The body, multipart/form-data.
    /// - Throws: `GoldenBodies.Failure`.
    public func upload(
        _ body: UploadBody
    ) async throws(GoldenBodies.Failure) {
        try await client.send(
            .upload(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1upload~1photo/post`
    /// - Parameters:
    ///   - body: The body, multipart/form-data.
    /// - Throws: `GoldenBodies.Failure`.
    public func uploadPhoto(
        _ body: PhotoForm
    ) async throws(GoldenBodies.Failure) {
        try await client.send(
            .uploadPhoto(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1upload~1either/post`
    /// - Parameters:
    ///   - body: The body, multipart/form-data.
    /// - Throws: `GoldenBodies.Failure`.
    public func uploadEither(
        _ body: UploadEitherBody
    ) async throws(GoldenBodies.Failure) {
        try await client.send(
            .uploadEither(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1upload~1any/post`
    /// - Parameters:
    ///   - body: The body, multipart/form-data.
    /// - Throws: `GoldenBodies.Failure`.
    public func uploadAny(
        _ body: [String: FilePart]? = nil
    ) async throws(GoldenBodies.Failure) {
        try await client.send(
            .uploadAny(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1report/get`
    /// - Returns: The report.
    /// - Throws: `GoldenBodies.Failure`.
    public func getReport() async throws(GoldenBodies.Failure) -> Item {
        try await client.send(.getReport())
    }

    /// Source: `api.yaml#/paths/~1report/get`
    /// - Returns: The report.
    /// - Throws: `GoldenBodies.Failure`.
    public func getReportAsPDF() async throws(GoldenBodies.Failure) -> Data {
        try await client.send(.getReportAsPDF())
    }

    /// Source: `api.yaml#/paths/~1report/get`
    /// - Returns: The report.
    /// - Throws: `GoldenBodies.Failure`.
    public func getReportAsCSV() async throws(GoldenBodies.Failure) -> String {
        try await client.send(.getReportAsCSV())
    }

    /// Source: `api.yaml#/paths/~1raw/put`
    /// - Parameters:
    ///   - body: The body, application/octet-stream.
    /// - Returns: Ids.
    /// - Throws: `GoldenBodies.Failure`.
    public func putRaw(
        _ body: Data
    ) async throws(GoldenBodies.Failure) -> [UUID] {
        try await client.send(
            .putRaw(
                body
            ))
    }

    /// The results of `patchJSON`.
    public enum PatchJSONResult: Sendable {
        /// Whole.
        case ok(Item)
        /// Later.
        case accepted(Ticket)
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == Item? {
    /// POST `/json`
    public static func sendJSON(
        _ body: Item? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "sendJSON",
                method: .post,
                path: "/json"
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .cases([.json(200, "application/json", Optional<Item>.some), .empty(204, nil)]),
            errors: GoldenBodies.ErrorTable.on400or4XXorOther
        )
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == GoldenBodies.PatchJSONResult {
    /// PATCH `/patch`
    public static func patchJSON(
        _ body: [UUID]
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "patchJSON",
                method: .patch,
                path: "/patch",
                idempotent: true,
                timeout: .seconds(180)
            ))
        builder.json(body, as: ListOf<UUIDText>.self, contentType: "application/merge-patch+json")
        builder.accept("application/json")
        return Self(
            builder,
            .cases([
                .json(200, "application/json", GoldenBodies.PatchJSONResult.ok),
                .json(202, "application/json", GoldenBodies.PatchJSONResult.accepted),
            ]),
            errors: GoldenBodies.ErrorTable.on400
        )
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == String {
    /// POST `/form`
    public static func sendForm(
        _ body: Item
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "sendForm",
                method: .post,
                path: "/form"
            ))
        builder.form(body, encoding: ["tags": FormEncoding(style: .pipeDelimited, explode: false), "ticket": .json])
        builder.accept("text/plain")
        return Self(
            builder,
            .text
        )
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == Void {
    /// POST `/upload`
    public static func upload(
        _ body: UploadBody
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "upload",
                method: .post,
                path: "/upload"
            ))
        var form = MultipartForm()
        form.addFile("file", body.file, contentType: "image/png")
        for file in body.more ?? [] { form.addFile("more", file) }
        form.add("id", UUIDText(body.id))
        form.add("kind", body.kind)
        form.addJSON("ticket", body.ticket)
        form.add("note", body.note)
        builder.multipart(form)
        return Self(
            builder,
            .void
        )
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == Void {
    /// POST `/upload/photo`
    public static func uploadPhoto(
        _ body: PhotoForm
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "uploadPhoto",
                method: .post,
                path: "/upload/photo"
            ))
        var form = MultipartForm()
        form.addFile("photo", body.photo)
        form.addMembers(of: body.additionalProperties)
        builder.multipart(form)
        return Self(
            builder,
            .void
        )
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == Void {
    /// POST `/upload/either`
    public static func uploadEither(
        _ body: UploadEitherBody
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "uploadEither",
                method: .post,
                path: "/upload/either"
            ))
        var form = MultipartForm()
        form.addMembers(of: body)
        builder.multipart(form)
        return Self(
            builder,
            .void
        )
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == Void {
    /// POST `/upload/any`
    public static func uploadAny(
        _ body: [String: FilePart]? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "uploadAny",
                method: .post,
                path: "/upload/any"
            ))
        var form = MultipartForm()
        form.addMembers(of: body)
        builder.multipart(body == nil ? nil : form)
        return Self(
            builder,
            .void
        )
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == Item {
    /// GET `/report`
    public static func getReport() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "getReport",
                method: .get,
                path: "/report"
            ))
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == Data {
    /// GET `/report`
    public static func getReportAsPDF() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "getReport",
                method: .get,
                path: "/report"
            ))
        builder.accept("application/pdf")
        return Self(
            builder,
            .data
        )
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == String {
    /// GET `/report`
    public static func getReportAsCSV() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "getReport",
                method: .get,
                path: "/report"
            ))
        builder.accept("text/csv")
        return Self(
            builder,
            .text
        )
    }
}

nonisolated extension APIRequest where API == GoldenBodies, Output == [UUID] {
    /// PUT `/raw`
    public static func putRaw(
        _ body: Data
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "putRaw",
                method: .put,
                path: "/raw"
            ))
        builder.data(body, contentType: "application/octet-stream")
        builder.accept("application/json")
        return Self(
            builder,
            .json(as: ListOf<UUIDText>.self)
        )
    }
}
