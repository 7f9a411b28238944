// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension GoldenHeaders {
    /// Source: `api.yaml#/paths/~1things/get`
    /// - Returns: The things.
    /// - Throws: `GoldenHeaders.Failure`.
    public func listThings() async throws(GoldenHeaders.Failure) -> [String] {
        try await client.send(.listThings())
    }

    /// Source: `api.yaml#/paths/~1things/get`
    /// - Returns: The things.
    /// - Throws: `GoldenHeaders.Failure`.
    public func listThingsAsCSV() async throws(GoldenHeaders.Failure) -> String {
        try await client.send(.listThingsAsCSV())
    }

    /// Source: `api.yaml#/paths/~1things~1{id}/delete`
    /// - Parameters:
    ///   - id:
    /// - Throws: `GoldenHeaders.Failure`.
    public func deleteThing(
        id: String
    ) async throws(GoldenHeaders.Failure) {
        try await client.send(
            .deleteThing(
                id: id
            ))
    }

    /// The documented headers of `listThings`, for `response.headers(as:)`.
    public struct ListThingsHeaders: ResponseHeaders {
        /// All headers of the answer.
        public let headers: HTTPHeaders

        public init(_ headers: HTTPHeaders) { self.headers = headers }

        /// The version of the list.
        ///
        /// Header `ETag`.
        public var eTag: String? { headers.value("ETag") }

        /// Calls left in this minute.
        ///
        /// Minimum: 0. Header `X-RateLimit-Remaining`.
        public var xRateLimitRemaining: Int? { headers.value("X-RateLimit-Remaining") }

        /// Header `X-RateLimit-Reset`.
        public var xRateLimitReset: Date? { headers.value("X-RateLimit-Reset", as: UnixSeconds.self) }

        /// Header `X-Kind`.
        public var xKind: Kind? { headers.value("X-Kind") }

        /// Header `X-Tags`.
        public var xTags: [String]? { headers.value("X-Tags") }

        /// Header `X-Ids`.
        public var xIDs: [UUID]? { headers.value("X-Ids", as: ListOf<UUIDText>.self) }

        /// Header `X-Sizes`.
        public var xSizes: [Int]? { headers.value("X-Sizes") }

        /// Header `X-Range`.
        public var xRange: Span? { headers.value("X-Range", explode: true) }

        /// Header `X-Span`.
        public var xSpan: Span? { headers.value("X-Span") }

        /// Header `X-Meta`.
        public var xMeta: Span? { headers.value("X-Meta") }

        /// Header `X-Final`.
        public var xFinal: Bool? { headers.value("X-Final") }

        /// Header `headers`.
        public var headersValue: String? { headers.value("headers") }

        /// Header `Next-After`.
        public var nextAfter: DateTime? { headers.value("Next-After") }
    }

    /// The documented headers of `deleteThing`, for `response.headers(as:)`.
    public struct DeleteThingHeaders: ResponseHeaders {
        /// All headers of the answer.
        public let headers: HTTPHeaders

        public init(_ headers: HTTPHeaders) { self.headers = headers }

        /// Header `X-Cost`.
        public var xCost: Decimal? { headers.value("X-Cost") }
    }
}

nonisolated extension APIRequest where API == GoldenHeaders, Output == [String] {
    /// GET `/things`
    public static func listThings() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "listThings",
                method: .get,
                path: "/things"
            ))
        builder.accept("application/json")
        return Self(
            builder,
            .json
        )
    }
}

nonisolated extension APIRequest where API == GoldenHeaders, Output == String {
    /// GET `/things`
    public static func listThingsAsCSV() -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "listThings",
                method: .get,
                path: "/things"
            ))
        builder.accept("text/csv")
        return Self(
            builder,
            .text
        )
    }
}

nonisolated extension APIRequest where API == GoldenHeaders, Output == Void {
    /// DELETE `/things/{id}`
    public static func deleteThing(
        id: String
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "deleteThing",
                method: .delete,
                path: "/things/{id}"
            ))
        builder.path("id", id)
        return Self(
            builder,
            .void
        )
    }
}
