// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

nonisolated extension GoldenParameters {
    /// All about searching.
    public struct SearchThingsAPI: Sendable {
        let client: APIClient<GoldenParameters>

        /// Finds things
        ///
        /// Finds them all.
        ///
        /// Source: `api.yaml#/paths/~1things~1{thing-id}~1{kind}/get`
        /// - Parameters:
        ///   - thingID: Its id.
        ///   - kind:
        ///   - from:
        ///   - limit:
        ///   - ids:
        ///   - piped:
        ///   - filter:
        ///   - query:
        ///   - reserved:
        ///   - xRequestID:
        ///   - session:
        ///   - selfValue:
        ///   - builderValue:
        ///   - clientValue:
        ///   - `in`:
        ///   - `inout`:
        ///   - `default`: Whether. Default: true.
        ///   - password:
        ///   - since:
        /// - Throws: `GoldenParameters.Failure`.
        public func findThings(
            thingID: UUID,
            kind: FindThingsKind,
            from: CalendarDate,
            limit: Int? = nil,
            ids: [String]? = nil,
            piped: [Int]? = nil,
            filter: Filter? = nil,
            query: Filter? = nil,
            reserved: String? = nil,
            xRequestID: String? = nil,
            session: String? = nil,
            selfValue: String? = nil,
            builderValue: String? = nil,
            clientValue: String? = nil,
            `in`: String? = nil,
            `inout`: String? = nil,
            `default`: Bool? = nil,
            password: String? = nil,
            since: Date? = nil
        ) async throws(GoldenParameters.Failure) {
            try await client.send(
                .findThings(
                    thingID: thingID,
                    kind: kind,
                    from: from,
                    limit: limit,
                    ids: ids,
                    piped: piped,
                    filter: filter,
                    query: query,
                    reserved: reserved,
                    xRequestID: xRequestID,
                    session: session,
                    selfValue: selfValue,
                    builderValue: builderValue,
                    clientValue: clientValue,
                    in: `in`,
                    `inout`: `inout`,
                    default: `default`,
                    password: password,
                    since: since
                ))
        }
    }
}

nonisolated extension APIRequest where API == GoldenParameters, Output == Void {
    /// GET `/things/{thing-id}/{kind}`: Finds things
    public static func findThings(
        thingID: UUID,
        kind: FindThingsKind,
        from: CalendarDate,
        limit: Int? = nil,
        ids: [String]? = nil,
        piped: [Int]? = nil,
        filter: Filter? = nil,
        query: Filter? = nil,
        reserved: String? = nil,
        xRequestID: String? = nil,
        session: String? = nil,
        selfValue: String? = nil,
        builderValue: String? = nil,
        clientValue: String? = nil,
        `in`: String? = nil,
        `inout`: String? = nil,
        `default`: Bool? = nil,
        password: String? = nil,
        since: Date? = nil
    ) -> Self {
        var builder = RequestBuilder(
            APIOperation(
                id: "findThings",
                method: .get,
                path: "/things/{thing-id}/{kind}",
                tags: ["search things"],
                security: [["key", "bearer"], []]
            ))
        builder.path("thing-id", thingID, as: UUIDText.self)
        builder.path("kind", kind)
        builder.query("from", from)
        builder.query("limit", limit)
        builder.query("ids", ids, explode: false)
        builder.query("piped", piped, style: .pipeDelimited, explode: false)
        builder.query("filter", filter, style: .deepObject)
        builder.queryJSON("query", query)
        builder.query("reserved", reserved, allowReserved: true)
        builder.header("X-Request-ID", xRequestID)
        builder.cookie("session", session)
        builder.query("self", selfValue)
        builder.query("builder", builderValue)
        builder.query("client", clientValue)
        builder.query("in", `in`)
        builder.query("inout", `inout`)
        builder.query("default", `default`)
        builder.query("password", password, sensitive: true)
        builder.query("since", since, as: UnixSeconds.self)
        return Self(
            builder,
            .void
        )
    }
}
