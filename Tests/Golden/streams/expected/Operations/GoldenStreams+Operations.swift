// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension GoldenStreams {
    /// Source: `api.yaml#/paths/~1prices/get`
    /// - Parameters:
    ///   - lastEventID:
    /// - Returns: A price whenever one changes.
    /// - Throws: `GoldenStreams.Failure`.
    ///   - 404: No such market.
    public func watchPrices(
        lastEventID: String? = nil
    ) async throws(GoldenStreams.Failure) -> EventStream<Price> {
        try await client.send(
            .watchPrices(
                lastEventID: lastEventID
            ))
    }

    /// Source: `api.yaml#/paths/~1answers/post`
    /// - Parameters:
    ///   - body: The body, application/json.
    /// - Returns: The answer, whole or in pieces.
    /// - Throws: `GoldenStreams.Failure`.
    public func ask(
        _ body: Question
    ) async throws(GoldenStreams.Failure) -> Piece {
        try await client.send(
            .ask(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1answers/post`
    /// - Parameters:
    ///   - body: The body, application/json.
    /// - Returns: The answer, whole or in pieces.
    /// - Throws: `GoldenStreams.Failure`.
    public func askAsEvents(
        _ body: Question
    ) async throws(GoldenStreams.Failure) -> EventStream<Piece> {
        try await client.send(
            .askAsEvents(
                body
            ))
    }

    /// Source: `api.yaml#/paths/~1log/get`
    /// - Returns: Lines of the log.
    /// - Throws: `GoldenStreams.Failure`.
    public func followLog() async throws(GoldenStreams.Failure) -> EventStream<String> {
        try await client.send(.followLog())
    }

    /// Source: `api.yaml#/paths/~1export/get`
    /// - Returns: All prices.
    /// - Throws: `GoldenStreams.Failure`.
    public func export() async throws(GoldenStreams.Failure) -> JSONLines<Price> {
        try await client.send(.export())
    }

    /// Source: `api.yaml#/paths/~1export/get`
    /// - Returns: All prices.
    /// - Throws: `GoldenStreams.Failure`.
    public func exportAsJSONSequence() async throws(GoldenStreams.Failure) -> JSONLines<UUID> {
        try await client.send(.exportAsJSONSequence())
    }

    /// Source: `api.yaml#/paths/~1ticks/get`
    /// - Returns: Times.
    /// - Throws: `GoldenStreams.Failure`.
    public func ticks() async throws(GoldenStreams.Failure) -> EventStream<Date> {
        try await client.send(.ticks())
    }

    /// Source: `api.yaml#/paths/~1talk/get`
    /// - Returns: What is said.
    /// - Throws: `GoldenStreams.Failure`.
    public func talk() async throws(GoldenStreams.Failure) -> EventStream<Saying> {
        try await client.send(.talk())
    }

    /// The documented headers of `watchPrices`, for `response.headers(as:)`.
    public struct WatchPricesHeaders: ResponseHeaders {
        /// All headers of the answer.
        public let headers: HTTPHeaders

        public init(_ headers: HTTPHeaders) { self.headers = headers }

        /// Header `X-Source`.
        public var xSource: String? { headers.value("X-Source") }
    }
}

nonisolated extension APIRequest where API == GoldenStreams, Output == EventStream<Price> {
    /// GET `/prices`
    public static func watchPrices(
        lastEventID: String? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "watchPrices",
                method: .get,
                path: "/prices"
            ))
        builder.header("Last-Event-ID", lastEventID)
        builder.accept("text/event-stream")
        return Self(
            builder,
            .events(),
            errors: GoldenStreams.ErrorTable.on404
        )
    }
}

nonisolated extension APIRequest where API == GoldenStreams, Output == Piece {
    /// POST `/answers`
    public static func ask(
        _ body: Question
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "ask",
                method: .post,
                path: "/answers"
            ))
        builder.json(body)
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenStreams, Output == EventStream<Piece> {
    /// POST `/answers`
    public static func askAsEvents(
        _ body: Question
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "ask",
                method: .post,
                path: "/answers"
            ))
        builder.json(body)
        builder.accept("text/event-stream")
        return Self(
            builder,
            .events()
        )
    }
}

nonisolated extension APIRequest where API == GoldenStreams, Output == EventStream<String> {
    /// GET `/log`
    public static func followLog() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "followLog",
                method: .get,
                path: "/log"
            ))
        builder.accept("text/event-stream")
        return Self(
            builder,
            .textEvents()
        )
    }
}

nonisolated extension APIRequest where API == GoldenStreams, Output == JSONLines<Price> {
    /// GET `/export`
    public static func export() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "export",
                method: .get,
                path: "/export"
            ))
        builder.accept("application/x-ndjson, application/jsonl")
        return Self(
            builder,
            .jsonLines("application/x-ndjson")
        )
    }
}

nonisolated extension APIRequest where API == GoldenStreams, Output == JSONLines<UUID> {
    /// GET `/export`
    public static func exportAsJSONSequence() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "export",
                method: .get,
                path: "/export"
            ))
        builder.accept("application/json-seq")
        return Self(
            builder,
            .jsonLines("application/json-seq", as: UUIDText.self)
        )
    }
}

nonisolated extension APIRequest where API == GoldenStreams, Output == EventStream<Date> {
    /// GET `/ticks`
    public static func ticks() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "ticks",
                method: .get,
                path: "/ticks"
            ))
        builder.accept("text/event-stream")
        return Self(
            builder,
            .events(as: UnixSeconds.self)
        )
    }
}

nonisolated extension APIRequest where API == GoldenStreams, Output == EventStream<Saying> {
    /// GET `/talk`
    public static func talk() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "talk",
                method: .get,
                path: "/talk"
            ))
        builder.accept("text/event-stream")
        return Self(
            builder,
            .eventObjects()
        )
    }
}
