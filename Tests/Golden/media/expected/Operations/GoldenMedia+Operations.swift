// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension GoldenMedia {
    /// Source: `api.yaml#/paths/~1notes/post`
    /// - Parameters:
    ///   - form:
    ///   - body: The body, application/json.
    /// - Returns: The note.
    /// - Throws: `GoldenMedia.Failure`.
    public func addNote(
        _ body: Note,
        form: String? = nil
    ) async throws(GoldenMedia.Failure) -> Note {
        try await client.send(
            .addNote(
                body,
                form: form
            ))
    }

    /// Source: `api.yaml#/paths/~1notes/post`
    /// - Parameters:
    ///   - form:
    ///   - body: The body, application/json.
    /// - Returns: The note.
    /// - Throws: `GoldenMedia.Failure`.
    public func addNoteAsText(
        _ body: Note,
        form: String? = nil
    ) async throws(GoldenMedia.Failure) -> String {
        try await client.send(
            .addNoteAsText(
                body,
                form: form
            ))
    }

    /// Source: `api.yaml#/paths/~1notes/post`
    /// - Parameters:
    ///   - formValue:
    ///   - body: The body, multipart/form-data.
    /// - Returns: The note.
    /// - Throws: `GoldenMedia.Failure`.
    public func addNoteAsMultipart(
        _ body: AddNoteMultipartBody,
        formValue: String? = nil
    ) async throws(GoldenMedia.Failure) -> Note {
        try await client.send(
            .addNoteAsMultipart(
                body,
                formValue: formValue
            ))
    }

    /// Source: `api.yaml#/paths/~1notes/post`
    /// - Parameters:
    ///   - form:
    ///   - body: The body, application/x-www-form-urlencoded.
    /// - Returns: The note.
    /// - Throws: `GoldenMedia.Failure`.
    public func addNoteAsForm(
        _ body: Note,
        form: String? = nil
    ) async throws(GoldenMedia.Failure) -> Note {
        try await client.send(
            .addNoteAsForm(
                body,
                form: form
            ))
    }

    /// Source: `api.yaml#/paths/~1notes/post`
    /// - Parameters:
    ///   - form:
    ///   - body: The body, application/xml.
    /// - Returns: The note.
    /// - Throws: `GoldenMedia.Failure`.
    public func addNoteAsXML(
        _ body: Data,
        form: String? = nil
    ) async throws(GoldenMedia.Failure) -> Note {
        try await client.send(
            .addNoteAsXML(
                body,
                form: form
            ))
    }

    /// Source: `api.yaml#/paths/~1notes/post`
    /// - Parameters:
    ///   - form:
    ///   - body: The body, text/plain.
    /// - Returns: The note.
    /// - Throws: `GoldenMedia.Failure`.
    public func addNoteWithTextBody(
        _ body: String,
        form: String? = nil
    ) async throws(GoldenMedia.Failure) -> Note {
        try await client.send(
            .addNoteWithTextBody(
                body,
                form: form
            ))
    }

    /// Source: `api.yaml#/paths/~1notes~1{id}/patch`
    /// - Parameters:
    ///   - id:
    ///   - body: The body, application/merge-patch+json.
    /// - Throws: `GoldenMedia.Failure`.
    public func changeNote(
        id: String,
        _ body: Note? = nil
    ) async throws(GoldenMedia.Failure) {
        try await client.send(
            .changeNote(
                id: id,
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1notes~1{id}/patch`
    /// - Parameters:
    ///   - id:
    ///   - body: The body, application/json-patch+json.
    /// - Throws: `GoldenMedia.Failure`.
    public func changeNoteAsJSONPatch(
        id: String,
        _ body: [Step]? = nil
    ) async throws(GoldenMedia.Failure) {
        try await client.send(
            .changeNoteAsJSONPatch(
                id: id,
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1notes~1{id}/patch`
    /// - Parameters:
    ///   - id:
    ///   - body: The body, application/octet-stream.
    /// - Throws: `GoldenMedia.Failure`.
    public func changeNoteAsData(
        id: String,
        _ body: Data? = nil
    ) async throws(GoldenMedia.Failure) {
        try await client.send(
            .changeNoteAsData(
                id: id,
                body
            ))
    }

    /// The documented headers of `addNote`, for `response.headers(as:)`.
    public struct AddNoteHeaders: ResponseHeaders {
        /// All headers of the answer.
        public let headers: HTTPHeaders

        public init(_ headers: HTTPHeaders) { self.headers = headers }

        /// Header `ETag`.
        public var eTag: String? { headers.value("ETag") }
    }
}

nonisolated extension APIRequest where API == GoldenMedia, Output == Note {
    /// POST `/notes`
    public static func addNote(
        _ body: Note,
        form: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "addNote",
                method: .post,
                path: "/notes"
            ))
        builder.query("form", form)
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenMedia, Output == String {
    /// POST `/notes`
    public static func addNoteAsText(
        _ body: Note,
        form: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "addNote",
                method: .post,
                path: "/notes"
            ))
        builder.query("form", form)
        builder.json(body)
        builder.accept("text/plain")
        return Self(
            builder,
            .text
        )
    }
}

nonisolated extension APIRequest where API == GoldenMedia, Output == Note {
    /// POST `/notes`
    public static func addNoteAsMultipart(
        _ body: AddNoteMultipartBody,
        formValue: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "addNote",
                method: .post,
                path: "/notes"
            ))
        builder.query("form", formValue)
        var form = MultipartForm()
        form.add("title", body.title)
        form.addFile("picture", body.picture)
        builder.multipart(form)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenMedia, Output == Note {
    /// POST `/notes`
    public static func addNoteAsForm(
        _ body: Note,
        form: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "addNote",
                method: .post,
                path: "/notes"
            ))
        builder.query("form", form)
        builder.form(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenMedia, Output == Note {
    /// POST `/notes`
    public static func addNoteAsXML(
        _ body: Data,
        form: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "addNote",
                method: .post,
                path: "/notes"
            ))
        builder.query("form", form)
        builder.data(body, contentType: "application/xml")
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenMedia, Output == Note {
    /// POST `/notes`
    public static func addNoteWithTextBody(
        _ body: String,
        form: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "addNote",
                method: .post,
                path: "/notes"
            ))
        builder.query("form", form)
        builder.text(body, contentType: "text/plain")
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenMedia, Output == Void {
    /// PATCH `/notes/{id}`
    public static func changeNote(
        id: String,
        _ body: Note? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "changeNote",
                method: .patch,
                path: "/notes/{id}"
            ))
        builder.path("id", id)
        builder.json(body, contentType: "application/merge-patch+json")
        return Self(
            builder,
            .void
        )
    }
}

nonisolated extension APIRequest where API == GoldenMedia, Output == Void {
    /// PATCH `/notes/{id}`
    public static func changeNoteAsJSONPatch(
        id: String,
        _ body: [Step]? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "changeNote",
                method: .patch,
                path: "/notes/{id}"
            ))
        builder.path("id", id)
        builder.json(body, contentType: "application/json-patch+json")
        return Self(
            builder,
            .void
        )
    }
}

nonisolated extension APIRequest where API == GoldenMedia, Output == Void {
    /// PATCH `/notes/{id}`
    public static func changeNoteAsData(
        id: String,
        _ body: Data? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "changeNote",
                method: .patch,
                path: "/notes/{id}"
            ))
        builder.path("id", id)
        builder.data(body, contentType: "application/octet-stream")
        return Self(
            builder,
            .void
        )
    }
}
